import assert from 'node:assert/strict';
import {
  fitBoostedTrees,
  type TreeNode,
  type TreeSettings,
  treeLogits,
} from '../../../../training/evaluation/baselines/boosted-trees.js';
import { fitLogistic, logisticLogits } from '../../../../training/evaluation/baselines/logistic-regression.js';
import { missing, type Predictor } from '../../../../training/evaluation/baselines/predictors.js';
import { rocAuc } from '../../../../training/evaluation/metrics.js';
import { allOf, outcomes, predictor, randomCodes } from './made-up.js';

const settings: TreeSettings = {
  trees: 40,
  depth: 3,
  learningRate: 0.2,
  rowShare: 1,
  columnShare: 1,
  l2: 1,
  minHessian: 1,
  seed: 1,
};

describe('Boosted trees', () => {
  it('rise with a number where damage rises with it', () => {
    const codes = randomCodes(4000, 8, 1).map((code) => code + 1);
    const labels = outcomes(4000, (row) => codes[row]! / 10, 2);
    const column = predictor(codes, true);
    const model = fitBoostedTrees([column], labels, allOf(4000), settings);
    const one = predictor([1, 2, 3, 4, 5, 6, 7, 8], true);
    const logits = treeLogits(model, [one], allOf(8));
    assert.ok(
      logits.every((z, i) => i === 0 || z > logits[i - 1]!),
      logits.join(' '),
    );
    logits.forEach((z, i) => {
      const ofCode = labels.filter((_, row) => codes[row] === i + 1);
      const observed = ofCode.reduce((sum, label) => sum + label, 0) / ofCode.length;
      const p = 1 / (1 + Math.exp(-z));
      assert.ok(Math.abs(p - observed) < 0.02, `${p} instead of ${observed}`);
    });
  });

  for (const side of ['low', 'high'] as const) {
    it(`learn that missing numbers belong with the ${side} ones`, () => {
      const codes = randomCodes(3000, 9, 3); // 0 is missing
      const isHigh = (code: number) => (code === missing ? side === 'high' : code > 4);
      const labels = outcomes(3000, (row) => (isHigh(codes[row]!) ? 0.7 : 0.1), 4);
      const model = fitBoostedTrees([predictor(codes, true)], labels, allOf(3000), { ...settings, trees: 1, depth: 1 });
      const [tree] = model.trees;
      assert.ok(tree && 'left' in tree);
      const expected = Array.from({ length: 9 }, (_, code) => Number(!isHigh(code)));
      assert.deepEqual([...tree.goesLeft], expected);
    });
  }

  it('find an interaction that logistic regression cannot', () => {
    const [a, b] = [randomCodes(4000, 2, 5), randomCodes(4000, 2, 6)];
    const labels = outcomes(4000, (row) => (a[row] === b[row] ? 0.9 : 0.1), 7);
    const predictors = [predictor(a), predictor(b)];
    const rows = allOf(4000);
    const trees = treeLogits(fitBoostedTrees(predictors, labels, rows, settings), predictors, rows);
    const regression = logisticLogits(fitLogistic(predictors, labels, rows, 1), predictors, rows);
    assert.ok(rocAuc(trees, labels) > 0.88, `${rocAuc(trees, labels)}`);
    assert.ok(rocAuc(regression, labels) < 0.55, `${rocAuc(regression, labels)}`);
  });

  it('are the same for the same seed, and others for another', () => {
    const predictors = [1, 2, 3, 4].map((seed) => predictor(randomCodes(500, 6, seed), seed > 2));
    const labels = outcomes(500, (row) => predictors[0]!.codes[row]! / 6, 8);
    const drawn = { ...settings, rowShare: 0.8, columnShare: 0.5 };
    const treesOf = (seed: number) => fitBoostedTrees(predictors, labels, allOf(500), { ...drawn, seed });
    assert.deepEqual(treesOf(1), treesOf(1));
    assert.notDeepEqual(treesOf(1), treesOf(2));
  });

  it('learn from the training rows alone', () => {
    const predictors = [predictor(randomCodes(400, 6, 1)), predictor(randomCodes(400, 9, 2), true)];
    const labels = outcomes(400, () => 0.4, 3);
    const train = allOf(300);
    const flipped = labels.map((label, row) => (row < 300 ? label : 1 - label));
    assert.deepEqual(
      fitBoostedTrees(predictors, labels, train, settings),
      fitBoostedTrees(predictors, flipped, train, settings),
    );
  });

  it('begin with the same trees, however many follow', () => {
    const predictors = [predictor(randomCodes(400, 6, 1)), predictor(randomCodes(400, 9, 2), true)];
    const labels = outcomes(400, (row) => predictors[0]!.codes[row]! / 6, 3);
    const drawn = { ...settings, rowShare: 0.7, columnShare: 0.5 };
    const many = fitBoostedTrees(predictors, labels, allOf(400), drawn);
    const few = fitBoostedTrees(predictors, labels, allOf(400), { ...drawn, trees: 10 });
    assert.deepEqual(treeLogits(many, predictors, allOf(400), 10), treeLogits(few, predictors, allOf(400)));
  });

  it('are those of an implementation that tries every split on the reports themselves', () => {
    const predictors = [
      predictor(randomCodes(120, 4, 11)),
      predictor(randomCodes(120, 7, 12), true),
      predictor(randomCodes(120, 3, 13), true),
    ];
    const labels = outcomes(120, (row) => (predictors[1]!.codes[row]! > 3 ? 0.8 : predictors[0]!.codes[row]! / 8), 14);
    const few = { ...settings, trees: 6 };
    const model = fitBoostedTrees(predictors, labels, allOf(120), few);
    const expected = naiveLogits(predictors, labels, few);
    treeLogits(model, predictors, allOf(120)).forEach((z, row) => {
      assert.ok(Math.abs(z - expected[row]!) < 1e-9, `${row}: ${z}, not ${expected[row]}`);
    });
    assert.ok(depthOf(model.trees[0]!) === 3);
  });

  it('need both outcomes', () => {
    const train = () => fitBoostedTrees([predictor([0, 1, 1])], Uint8Array.of(1, 1, 1), allOf(3), settings);
    assert.throws(train, RangeError);
  });
});

const depthOf = (node: TreeNode): number =>
  'left' in node ? 1 + Math.max(depthOf(node.left), depthOf(node.right)) : 0;

/** Log-odds of all rows by trees that are grown by trying every question on every list of rows. */
function naiveLogits(predictors: readonly Predictor[], labels: Uint8Array, of: TreeSettings): number[] {
  const rate = labels.reduce((sum, label) => sum + label, 0) / labels.length;
  const logits = Array<number>(labels.length).fill(Math.log(rate / (1 - rate)));
  const questions = predictors.flatMap(({ codes, size, isOrdered }) =>
    Array.from({ length: size }, (_, code) => code).flatMap((code): ((row: number) => boolean)[] =>
      isOrdered
        ? [(row) => codes[row]! <= code && (codes[row] !== missing || code === missing), (row) => codes[row]! <= code]
        : [(row) => codes[row] === code],
    ),
  );
  for (let tree = 0; tree < of.trees; tree++) {
    const p = logits.map((z) => 1 / (1 + Math.exp(-z)));
    const sum = (rows: number[], value: (row: number) => number) => rows.reduce((all, row) => all + value(row), 0);
    const g = (rows: number[]) => sum(rows, (row) => p[row]! - labels[row]!);
    const h = (rows: number[]) => sum(rows, (row) => p[row]! * (1 - p[row]!));
    const score = (rows: number[]) => g(rows) ** 2 / (h(rows) + of.l2);
    const grow = (rows: number[], depth: number): void => {
      let best: { gain: number; left: number[]; right: number[] } | undefined;
      for (const goesLeft of depth > 0 ? questions : []) {
        const [left, right] = [rows.filter(goesLeft), rows.filter((row) => !goesLeft(row))];
        if (h(left) < of.minHessian || h(right) < of.minHessian) continue;
        const gain = score(left) + score(right) - score(rows);
        if (gain > (best?.gain ?? 1e-6) + 1e-9) best = { gain, left, right };
      }
      if (best) {
        grow(best.left, depth - 1);
        grow(best.right, depth - 1);
      } else {
        const value = (-of.learningRate * g(rows)) / (h(rows) + of.l2);
        for (const row of rows) logits[row]! += value;
      }
    };
    grow([...allOf(labels.length)], of.depth);
  }
  return logits;
}
