import assert from 'node:assert/strict';
import { createRandom } from '../../../../training/data/random.js';
import { calibrate } from '../../../../training/evaluation/calibration.js';
import { crossFit, fitLine, learntFrom, logOdds } from '../../../../training/evaluation/outcomes/cross-fitting.js';
import { close } from '../../small.js';

/** Probabilities of a model, and outcomes that happen at other log-odds than it states. */
function outcomes({ slope = 1, intercept = 0, count = 2000 } = {}) {
  const random = createRandom(3);
  const logits = Float64Array.from({ length: count }, () => -2 + 1.5 * random.normal());
  const truth = calibrate(logits, { slope, intercept });
  return {
    probabilities: calibrate(logits, { slope: 1, intercept: 0 }),
    labels: Uint8Array.from(truth, (p) => Number(random.next() < p)),
  };
}

describe('A line learnt anew', () => {
  it('has a slope from 200 damaged reports on, and below a shift alone', () => {
    assert.equal(learntFrom(199), 'shift');
    assert.equal(learntFrom(200), 'slope and shift');
    const { probabilities, labels } = outcomes({ slope: 0.7, intercept: -0.5 });
    assert.equal(fitLine(logOdds(probabilities), labels, 'shift').slope, 1);
    const { slope, intercept } = fitLine(logOdds(probabilities), labels, 'slope and shift');
    close([slope, intercept], [0.7, -0.5], 0.15);
  });

  it('shows its gain on reports that it was not learnt from', () => {
    const { probabilities, labels } = outcomes({ intercept: -0.8 });
    const { before, after, logLossGain } = crossFit(probabilities, labels, 'shift');
    assert.ok(logLossGain.low > 0);
    close([logLossGain.value], [before.logLoss.value - after.logLoss.value], 2e-6);
    assert.ok(before.observedOverPredicted.high < 1);
    close([after.observedOverPredicted.value], [1], 0.01);
    assert.ok(before.expectedCalibrationError.value > before.calibratedRange.high);
    assert.ok(after.expectedCalibrationError.value <= after.calibratedRange.high);
  });

  it('shows none where the probabilities were right before', () => {
    const { probabilities, labels } = outcomes();
    const { logLossGain } = crossFit(probabilities, labels, 'slope and shift');
    assert.ok(logLossGain.low < 0 && logLossGain.value < 1e-3, JSON.stringify(logLossGain));
  });

  it('takes probabilities of 0 and 1 for the nearest that a file can state', () => {
    const [none, sure, half] = logOdds([0, 1, 0.5]);
    assert.ok(none! < -700 && Number.isFinite(none));
    assert.ok(sure! > 16 && Number.isFinite(sure));
    assert.equal(half, 0);
  });
});
