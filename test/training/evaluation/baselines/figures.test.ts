import assert from 'node:assert/strict';
import { allRows, periods } from '../../../../training/data/reports.js';
import { boostedTrees, logisticRegression, ruleOfThumb } from '../../../../training/evaluation/baselines/baseline.js';
import { baselineFigures, calibratedProbabilities } from '../../../../training/evaluation/baselines/figures.js';
import { foldSplits } from '../../../../training/evaluation/cross-validation.js';
import { rocAuc } from '../../../../training/evaluation/metrics.js';
import { madeUp, reports } from '../../small.js';
import { outcomes, randomCodes } from './made-up.js';

describe('Baselines on the locked test', () => {
  const { columns } = reports();
  const { train, test } = periods(columns);
  const labels = test.map((row) => columns.damaged[row]!);
  const bounds = [
    [ruleOfThumb, 0.74],
    [logisticRegression(8), 0.785],
    [boostedTrees({ depth: 4, trees: 200 }), 0.785],
  ] as const;

  for (const [baseline, least] of bounds) {
    it(`${baseline.name} ranks, and means what it says on average`, function () {
      this.timeout(120_000);
      const split = { train, validation: test };
      const probabilities = calibratedProbabilities(baseline, columns, split, { repeatSeeds: [1] });
      const score = rocAuc(probabilities, labels);
      assert.ok(score > least, `${score}`);
      const mean = probabilities.reduce((sum, p) => sum + p, 0) / test.length;
      const observed = labels.reduce((sum, label) => sum + label, 0) / test.length;
      assert.ok(Math.abs(mean - observed) < 0.02, `${mean} predicted, ${observed} observed`);
    });
  }
});

describe('Figures of the baselines', () => {
  it('stand for every baseline, on the test and on the folds of the network, weaker ones first', function () {
    this.timeout(240_000);
    const rows = 600;
    const codes = randomCodes(rows, 6, 1);
    const sizes = codes.map((code) => (code % 2 ? 'Large' : 'Small'));
    const phases = codes.map((code) => (code < 3 ? 'Climb' : 'Approach'));
    const damaged = outcomes(rows, (row) => (codes[row]! % 2 ? 0.5 : 0.1), 2);
    const columns = madeUp(rows, { wildlifeSize: sizes, phaseOfFlight: phases }, [...damaged]);
    const all = allRows(columns);
    const [train, test] = [all.subarray(0, 400), all.subarray(400)];
    const figures = baselineFigures({
      reports: { ...reports(), columns },
      lockedTest: { train, test, effort: { members: 1, membersPerFold: 1, repeatSeeds: [1], seed: 1 } },
      model: { repeats: [{ splits: foldSplits(damaged, all, 5, 1), logits: [] }] },
      resampling: { resamples: 40, seed: 1 },
    });
    assert.deepEqual(
      figures.map(({ name }) => name),
      ['prevalence', 'size × phase', 'logistic regression', 'boosted trees'],
    );
    const [prevalence, ...others] = figures;
    assert.equal(prevalence!.test.rocAuc.value, 0.5);
    for (const { name, test, crossValidation } of others) {
      for (const { rocAuc } of [test, crossValidation]) {
        assert.ok(
          rocAuc.value > 0.65 && rocAuc.low < rocAuc.value && rocAuc.value < rocAuc.high,
          `${name}: ${rocAuc.value}`,
        );
      }
    }
  });
});
