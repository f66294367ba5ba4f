import assert from 'node:assert/strict';
import type { Estimate } from '../../../../schemas/index.js';
import { type Findings, verdictOn } from '../../../../training/evaluation/outcomes/verdict.js';

const estimate = (value: number, half: number): Estimate => ({ value, low: value - half, high: value + half });
const promised = { rocAuc: estimate(0.8, 0.03), expectedCalibrationError: estimate(0.01, 0.005) };

const verdict = (changes: Partial<Findings['figures']> = {}, damaged = 500) =>
  verdictOn(
    {
      damaged,
      undamaged: 4500,
      figures: {
        rocAuc: estimate(0.81, 0.02),
        expectedCalibrationError: estimate(0.008, 0.003),
        observedOverPredicted: estimate(1.02, 0.08),
        ...changes,
      },
      calibratedRange: { low: 0.004, high: 0.012 },
    },
    promised,
  );

describe('The verdict on a model', () => {
  it('is that it ranks and predicts as promised where the intervals allow no other', () => {
    const { sentence, ...kinds } = verdict();
    assert.deepEqual(kinds, { ranking: 'as promised', calibration: 'right' });
    assert.equal(
      sentence,
      'ranks as promised; predicts as much damage as happens, as far as 500 damaged reports can tell',
    );
  });

  it('names how many times too much or too little damage is predicted, and says what to do', () => {
    const tooHigh = verdict({ observedOverPredicted: estimate(2 / 3, 0.1) });
    assert.equal(tooHigh.calibration, 'too high');
    assert.equal(tooHigh.sentence, 'ranks as promised; predicts 1.50 times the damage that happens: recalibrate');
    const tooLow = verdict({ observedOverPredicted: estimate(1.25, 0.1) });
    assert.equal(tooLow.calibration, 'too low');
    assert.match(tooLow.sentence, /predicts 0\.80 times the damage that happens: recalibrate$/);
  });

  it('follows from the interval, not from the figure: what may be chance, or is next to nothing, is no fault', () => {
    assert.equal(verdict({ observedOverPredicted: estimate(0.8, 0.25) }).calibration, 'right');
    assert.equal(verdict({ observedOverPredicted: estimate(0.98, 0.01) }).calibration, 'right');
    assert.equal(verdict({ observedOverPredicted: estimate(0.93, 0.04) }).calibration, 'too high');
  });

  it('tells of probabilities that are right in sum and wrong one by one, beyond chance and beyond the promise', () => {
    const off = verdict({ expectedCalibrationError: estimate(0.03, 0.01) });
    assert.equal(off.calibration, 'off in places');
    assert.match(
      off.sentence,
      /not where it happens \(calibration error 0\.030, by chance 0\.012 at most\): recalibrate$/,
    );
    assert.equal(verdict({ expectedCalibrationError: estimate(0.014, 0.01) }).calibration, 'right', 'as promised');
  });

  it('compares the ranking with the promise by both intervals', () => {
    assert.equal(verdict({ rocAuc: estimate(0.77, 0.02) }).ranking, 'as promised');
    assert.match(
      verdict({ rocAuc: estimate(0.76, 0.02) }).sentence,
      /^ranks worse than promised \(a model trained on reports like these may do better\); /,
    );
    assert.match(verdict({ rocAuc: estimate(0.84, 0.02) }).sentence, /^ranks better than promised; /);
  });

  it('is none where there are too few outcomes', () => {
    const { ranking, calibration, sentence } = verdict({}, 9);
    assert.deepEqual([ranking, calibration], ['unknown', 'unknown']);
    assert.equal(sentence, 'cannot be judged by 9 damaged and 4500 undamaged reports: at least 10 of each are needed');
  });
});
