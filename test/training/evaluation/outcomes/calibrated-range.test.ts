import assert from 'node:assert/strict';
import { createRandom } from '../../../../training/data/random.js';
import { expectedCalibrationError } from '../../../../training/evaluation/metrics.js';
import { calibratedRange } from '../../../../training/evaluation/outcomes/calibrated-range.js';

const random = createRandom(7);
const probabilities = Float64Array.from({ length: 2000 }, () => random.next() ** 3);
const drawn = (p: ArrayLike<number>) => Uint8Array.from(p, (each) => Number(random.next() < each));

describe('The range of a perfectly calibrated model', () => {
  const range = calibratedRange(probabilities, { simulations: 500, seed: 1 });

  it('holds the calibration error of 95 in 100 sets of outcomes that happen as was stated', () => {
    let inside = 0;
    for (let set = 0; set < 400; set++) {
      const error = expectedCalibrationError(probabilities, drawn(probabilities));
      if (error >= range.low && error <= range.high) inside++;
    }
    assert.ok(inside > 365 && inside < 394, `${inside} of 400`);
  });

  it('does not hold the error where a third less damage happens than was stated', () => {
    const error = expectedCalibrationError(probabilities, drawn(probabilities.map((p) => (2 * p) / 3)));
    assert.ok(error > 2 * range.high, `${error} is within ${range.high}`);
  });

  it('is narrower for more reports, and the same for the same seed', () => {
    const few = calibratedRange(probabilities.slice(0, 200), { simulations: 200, seed: 1 });
    assert.ok(few.high > 2 * range.high);
    assert.deepEqual(calibratedRange(probabilities, { simulations: 500, seed: 1 }), range);
    assert.throws(() => calibratedRange(probabilities, { simulations: 39, seed: 1 }), RangeError);
  });
});
