import assert from 'node:assert/strict';
import { createRandom } from '../../../training/data/random.js';
import * as metrics from '../../../training/evaluation/metrics.js';

const close = (actual: number, expected: number, message?: string) =>
  assert.ok(Math.abs(actual - expected) < 1e-12, `${message ?? ''} ${actual} is not ${expected}`);

/** Five reports, best first: damaged, not, damaged, not, not. */
const scores = [0.9, 0.7, 0.6, 0.3, 0.1];
const labels = [1, 0, 1, 0, 0];
/** The second and third share a score. */
const tied = [0.9, 0.6, 0.6, 0.3, 0.1];
const level = [0.5, 0.5, 0.5, 0.5, 0.5];

describe('metrics', () => {
  it('ROC-AUC counts the pairs that stand in the right order, ties one half', () => {
    close(metrics.rocAuc(scores, labels), 5 / 6); // the damaged win 3 and 2 of 3 pairs
    close(metrics.rocAuc(tied, labels), 5.5 / 6);
    close(metrics.rocAuc(level, labels), 1 / 2);
    close(metrics.rocAuc([2, 1], [0, 1]), 0);
  });

  it('average precision adds up the precision where damage is found', () => {
    close(metrics.averagePrecision(scores, labels), (1 + 2 / 3) / 2);
    close(metrics.averagePrecision([3, 2, 1], [0, 0, 1]), 1 / 3);
    close(metrics.averagePrecision(tied, labels), (1 + 2 / 3) / 2); // the tie is inspected as a whole
    close(metrics.averagePrecision(level, labels), 2 / 5); // the prevalence
  });

  it('Brier score is the mean squared error', () => {
    close(metrics.brier(scores, labels), (0.01 + 0.49 + 0.16 + 0.09 + 0.01) / 5);
    close(metrics.brier([1, 0], [1, 0]), 0);
  });

  it('log loss is the mean surprise, and finite for a certainty that was wrong', () => {
    close(metrics.logLoss([0.8, 0.4], [1, 0]), -(Math.log(0.8) + Math.log(0.6)) / 2);
    close(metrics.logLoss([0], [1]), -Math.log(1e-12));
  });

  it('reliability compares predicted and real damage in bins of equal count, lowest first', () => {
    const [low, high, ...more] = metrics.reliability([0.9, 0.1, 0.7, 0.3], [1, 0, 0, 1], 2);
    assert.deepEqual(more, []);
    assert.equal(low?.count, 2);
    close(low!.meanProbability, 0.2);
    close(low!.damagedShare, 0.5);
    close(high!.meanProbability, 0.8);
    close(high!.damagedShare, 0.5);
  });

  it('reliability leaves out bins without reports, and divides a tie between two bins', () => {
    assert.deepEqual(
      metrics.reliability(scores, labels).map(({ count }) => count),
      [1, 1, 1, 1, 1],
    );
    const divided = metrics.reliability([0.5, 0.5, 0.5, 0.1], [1, 0, 0, 0], 2);
    close(divided[0]!.damagedShare, 1 / 3 / 2); // one of three tied reports, a third of a damage, and one without
    close(divided[0]!.meanProbability, 0.3);
    close(divided[1]!.damagedShare, 1 / 3);
  });

  it('expected calibration error weighs the gap of each bin by its count', () => {
    close(metrics.expectedCalibrationError([0.9, 0.1, 0.7, 0.3], [1, 0, 0, 1], 2), 0.3);
    close(metrics.expectedCalibrationError(scores, labels, 2), (3 * (0.6 + 0.3 + 0.1 - 1) + 2 * (0.8 - 0.5)) / 5);
    close(metrics.expectedCalibrationError([0.4, 0.4, 0.4, 0.4, 0.4], labels), 0);
  });

  it('recall at the top is the share of damage among the first of the queue', () => {
    close(metrics.recallAtTop(scores, labels, 0.2), 1 / 2);
    close(metrics.recallAtTop(scores, labels, 0.6), 1);
    close(metrics.recallAtTop(scores, labels, 0), 0);
    close(metrics.recallAtTop(scores, labels, 1), 1);
  });

  it('recall at the top shares out a tie, and a place that is not whole', () => {
    close(metrics.recallAtTop(tied, labels, 0.4), (1 + 1 / 2) / 2);
    close(metrics.recallAtTop(level, labels, 0.2), 0.2);
    close(metrics.recallAtTop(scores, labels, 0.1), 1 / 4);
  });

  it('classification counts the four outcomes, the threshold itself being inspected', () => {
    assert.deepEqual(metrics.classification(scores, labels, 0.7), {
      caught: 1,
      missed: 1,
      needless: 1,
      spared: 2,
      precision: 1 / 2,
      recall: 1 / 2,
    });
  });

  it('classification has no precision without inspections, and no recall without damage', () => {
    assert.deepEqual(metrics.classification([0.1], [1], 0.5), {
      caught: 0,
      missed: 1,
      needless: 0,
      spared: 0,
      precision: Number.NaN,
      recall: 0,
    });
    assert.equal(metrics.classification([0.1], [0], 0.5).recall, Number.NaN);
  });

  it('expected cost takes what each inspection and each missed damage costs, per report', () => {
    const costs = { costMissed: 10, costInspection: 1 };
    close(metrics.expectedCost(scores, labels, 0.7, costs), (10 * 1 + 1 * 2) / 5);
    close(metrics.expectedCost(scores, labels, 0, costs), 1); // all inspected
    close(metrics.expectedCost(scores, labels, 1, costs), 4); // none
  });

  it('is not a number where it is not defined: one class for ROC-AUC, no damage for precision and recall', () => {
    for (const only of [0, 1]) assert.equal(metrics.rocAuc([1, 2, 3], [only, only, only]), Number.NaN);
    assert.equal(metrics.averagePrecision([1, 2, 3], [0, 0, 0]), Number.NaN);
    assert.equal(metrics.recallAtTop([1, 2, 3], [0, 0, 0], 0.5), Number.NaN);
    close(metrics.averagePrecision([1, 2, 3], [1, 1, 1]), 1);
  });

  it('refuses a score that is not a number, and names its report', () => {
    assert.throws(() => metrics.rocAuc([0.5, Number.NaN], [1, 0]), /score of report 2 of 2 is NaN/);
  });

  const all: Record<string, metrics.Metric> = {
    rocAuc: metrics.rocAuc,
    averagePrecision: metrics.averagePrecision,
    brier: metrics.brier,
    logLoss: metrics.logLoss,
    expectedCalibrationError: (p, y, w) => metrics.expectedCalibrationError(p, y, 7, w),
    recallAtTop: (p, y, w) => metrics.recallAtTop(p, y, 0.15, w),
    recall: (p, y, w) => metrics.classification(p, y, 0.4, w).recall,
    expectedCost: (p, y, w) => metrics.expectedCost(p, y, 0.4, { costMissed: 7, costInspection: 1 }, w),
  };
  const random = createRandom(3);
  const weights = Array.from({ length: 60 }, () => random.int(4));
  const some = weights.map(() => random.int(20) / 20); // few values, many ties
  const outcomes = some.map((p) => Number(random.next() < p));
  const repeat = (values: number[]) => values.flatMap((value, row) => Array<number>(weights[row]!).fill(value));

  for (const [name, metric] of Object.entries(all)) {
    it(`${name} with weights is ${name} of reports that stand there so many times`, () => {
      close(metric(some, outcomes, weights), metric(repeat(some), repeat(outcomes)), name);
    });

    it(`${name} does not depend on the order of the reports`, () => {
      const order = random.shuffle(some.map((_, row) => row));
      const shuffled = [some, outcomes, weights].map((values) => order.map((row) => values[row]!));
      close(metric(shuffled[0]!, shuffled[1]!, shuffled[2]), metric(some, outcomes, weights), name);
    });
  }

  it('works with typed arrays as with plain ones', () => {
    close(metrics.rocAuc(Float64Array.from(scores), Uint8Array.from(labels)), 5 / 6);
  });
});
