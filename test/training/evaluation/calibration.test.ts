import assert from 'node:assert/strict';
import { createRandom } from '../../../training/data/random.js';
import { calibrate, fitCalibration, fitShift } from '../../../training/evaluation/calibration.js';
import { outOfFoldProbabilities } from '../../../training/evaluation/out-of-fold.js';
import { costThreshold } from '../../../training/evaluation/threshold.js';
import { close } from '../small.js';

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

/** Logits of that standard deviation, and outcomes that happen with probability σ(slope · logit + intercept). */
function simulate(slope: number, intercept: number, { count = 20_000, std = 2, seed = 1 } = {}) {
  const random = createRandom(seed);
  const logits = Float64Array.from({ length: count }, () => std * random.normal());
  const labels = Uint8Array.from(logits, (z) => Number(random.next() < sigmoid(slope * z + intercept)));
  return { logits, labels };
}

describe('The calibration', () => {
  const truths = [
    { title: 'are calibrated already', slope: 1, intercept: 0, std: 2 },
    { title: 'are too sure', slope: 0.5, intercept: -1, std: 2 },
    { title: 'are not sure enough', slope: 3, intercept: 0.5, std: 1 },
    { title: 'say the opposite', slope: -1, intercept: -2, std: 1 },
    { title: 'are twenty times too sure', slope: 0.05, intercept: -1, std: 40 },
  ];
  for (const { title, slope, intercept, std } of truths) {
    it(`finds the truth behind logits that ${title}`, () => {
      const { logits, labels } = simulate(slope, intercept, { std });
      const fitted = fitCalibration(logits, labels);
      // 20,000 outcomes fix slope · std and intercept to 0.03 or so, one standard error.
      close([(fitted.slope - slope) * std, fitted.intercept - intercept], [0, 0], 0.12);
    });
  }

  for (const shift of [-3, -0.4, 0, 5]) {
    it(`finds a shift of ${shift} alone, so that the probabilities add up to what happened`, () => {
      const { logits, labels } = simulate(1, shift);
      const fitted = fitShift(logits, labels);
      assert.equal(fitted.slope, 1);
      close([fitted.intercept], [shift], 0.08);
      const expected = calibrate(logits, fitted).reduce((sum, p) => sum + p, 0);
      close([expected], [labels.reduce((sum, label) => sum + label, 0)], 1e-8);
    });
  }

  it('finds no shift where all outcomes are alike', () => {
    assert.throws(() => fitShift([0, 1], [0, 0]), RangeError);
    assert.throws(() => fitShift([0, 1], [1, 1]), RangeError);
  });

  it('makes the mean probability the share that happened, and leaves nothing that follows the logits', () => {
    const { logits, labels } = simulate(0.7, -2);
    const residuals = calibrate(logits, fitCalibration(logits, labels)).map((p, i) => p - labels[i]!);
    close([residuals.reduce((sum, r) => sum + r, 0)], [0], 1e-6);
    close([residuals.reduce((sum, r, i) => sum + r * logits[i]!, 0)], [0], 1e-6);
  });

  it('is the sigmoid of a straight line', () => {
    close(calibrate([-1, 0, 2], { slope: 0.5, intercept: -1 }), [sigmoid(-1.5), sigmoid(-1), 0.5], 1e-12);
  });

  it('refuses outcomes that are all alike, and logits from which no finite answer is best', () => {
    for (const labels of [
      [0, 0, 0],
      [1, 1, 1],
    ]) {
      assert.throws(() => fitCalibration([1, 2, 3], labels), new RangeError('calibration needs both outcomes'));
    }
    const message = /^RangeError: calibration has no best answer/;
    assert.throws(() => fitCalibration([-1, 1, 2], [0, 1, 1]), message);
    assert.throws(() => fitCalibration([1, 1, 1], [0, 1, 1]), message);
  });
});

describe('Out-of-fold probabilities', () => {
  const folds = [
    { ...simulate(0.5, -1, { count: 300, seed: 1 }), validation: Int32Array.from({ length: 300 }, (_, i) => 3 * i) },
    {
      ...simulate(0.5, -1, { count: 300, seed: 2 }),
      validation: Int32Array.from({ length: 300 }, (_, i) => 3 * i + 1),
    },
  ];
  const labels = new Uint8Array(900);
  for (const { validation, labels: outcomes } of folds)
    for (const [i, row] of validation.entries()) labels[row] = outcomes[i]!;
  const train = new Int32Array();
  const repeat = {
    splits: folds.map(({ validation }) => ({ train, validation })),
    logits: folds.map(({ logits }) => Float32Array.from(logits)),
  };

  it('stand at their own rows, each fold calibrated on the others, NaN where no fold has a row', () => {
    const result = outOfFoldProbabilities(repeat, labels);
    for (const [fold, { validation }] of folds.entries()) {
      const other = folds[1 - fold]!;
      const expected = calibrate(repeat.logits[fold]!, fitCalibration(Float32Array.from(other.logits), other.labels));
      close(
        Array.from(validation, (row) => result[row]),
        expected,
        1e-12,
      );
    }
    for (let row = 2; row < 900; row += 3) assert.ok(Number.isNaN(result[row]));
  });

  it('do not know the outcomes of their own fold', () => {
    const before = outOfFoldProbabilities(repeat, labels);
    const flipped = labels.map((label, row) => (row % 3 === 0 ? 1 - label : label));
    const after = outOfFoldProbabilities(repeat, flipped);
    const same = (fold: number) => Array.from(folds[fold]!.validation, (row) => before[row] === after[row]);
    assert.ok(same(0).every(Boolean));
    assert.ok(!same(1).some(Boolean));
  });
});

describe('The threshold', () => {
  it('is the price of an inspection in terms of a damage missed', () => {
    assert.equal(costThreshold({ costMissed: 10, costInspection: 1 }), 0.1);
    assert.equal(costThreshold({ costMissed: 4, costInspection: 1 }), 0.25);
  });

  it('is where calibrated probabilities cost least', () => {
    const costs = { costMissed: 5, costInspection: 1 };
    const { logits } = simulate(1, -2, { count: 40_000 });
    const probabilities = calibrate(logits, { slope: 1, intercept: -2 });
    // Expected over the outcomes, so that no luck is left: waiting costs p · costMissed.
    const cost = (threshold: number) =>
      probabilities.reduce((sum, p) => sum + (p >= threshold ? costs.costInspection : p * costs.costMissed), 0);
    const tried = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);
    const cheapest = tried.reduce((best, threshold) => (cost(threshold) < cost(best) ? threshold : best));
    close([cheapest], [costThreshold(costs)], 1e-12);
  });
});
