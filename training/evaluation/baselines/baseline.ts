/**
 * What the network must beat, on the same rows and folds. Each baseline is a way to learn from some reports and to rank
 * others; its settings are chosen inside the training period, like the network's.
 */
import type { Columns } from '../../data/columns.js';
import { createRandom } from '../../data/random.js';
import { FOLDS, foldSplits } from '../cross-validation.js';
import { meanScores } from '../out-of-fold.js';
import { fitBoostedTrees, type TreeSettings, treeLogits } from './boosted-trees.js';
import { fitLogistic, logisticLogits } from './logistic-regression.js';
import { predictorsOf } from './predictors.js';
import { ruleLogits } from './rule-of-thumb.js';

export interface Baseline {
  readonly name: string;
  /** Log-odds of the reports `rows`, in their order, learnt from those of `train` alone. */
  readonly logits: (columns: Columns, train: Int32Array, rows: Int32Array) => Float64Array;
}

/** The baselines that are calibrated like the network, their settings chosen by cross-validation on `rows`. */
export const chosenBaselines = (columns: Columns, rows: Int32Array): Baseline[] => [
  ruleOfThumb,
  chosenLogistic(columns, rows),
  chosenTrees(columns, rows),
];

export const ruleOfThumb: Baseline = { name: 'size × phase', logits: ruleLogits };

const logisticPredictors = { minCount: 2, bins: 12 };
const penalties = [1, 2, 4, 8, 16, 32];

/** Logistic regression with a penalty: the variance of its weights is expected to be 1/l2. */
export const logisticRegression = (l2: number): Baseline => ({
  name: 'logistic regression',
  logits(columns, train, rows) {
    const predictors = predictorsOf(columns, train, logisticPredictors);
    return logisticLogits(fitLogistic(predictors, columns.damaged, train, l2), predictors, rows);
  },
});

function chosenLogistic(columns: Columns, rows: Int32Array): Baseline {
  const l2 = bestOf(penalties, columns, rows, (train, validation) => {
    const predictors = predictorsOf(columns, train, logisticPredictors);
    return penalties.map((penalty) =>
      logisticLogits(fitLogistic(predictors, columns.damaged, train, penalty), predictors, validation),
    );
  });
  return logisticRegression(l2);
}

const treePredictors = { minCount: 2, bins: 64 };
const treeSettings = { learningRate: 0.05, rowShare: 0.8, columnShare: 0.3, l2: 1, minHessian: 1, seed: 1 };
const depths = [3, 4, 6];
const counts = [100, 200, 300, 400];

/** Boosted trees of a depth and number. */
export const boostedTrees = (settings: Pick<TreeSettings, 'depth' | 'trees'>): Baseline => ({
  name: 'boosted trees',
  logits(columns, train, rows) {
    const predictors = predictorsOf(columns, train, treePredictors);
    const model = fitBoostedTrees(predictors, columns.damaged, train, { ...treeSettings, ...settings });
    return treeLogits(model, predictors, rows);
  },
});

/** The first 100 trees of 400 are those that a fit of 100 would have: one fit shows all numbers of trees. */
function chosenTrees(columns: Columns, rows: Int32Array): Baseline {
  const candidates = depths.flatMap((depth) => counts.map((trees) => ({ depth, trees })));
  const settings = bestOf(candidates, columns, rows, (train, validation) => {
    const predictors = predictorsOf(columns, train, treePredictors);
    return depths.flatMap((depth) => {
      const all = { ...treeSettings, depth, trees: counts.at(-1)! };
      const model = fitBoostedTrees(predictors, columns.damaged, train, all);
      return counts.map((count) => treeLogits(model, predictors, validation, count));
    });
  });
  return boostedTrees(settings);
}

/** Settings are chosen on this many reports at most: more take longer and would hardly change the choice. */
const maxChoiceRows = 30_000;

/**
 * The candidate with the best mean of ROC-AUC and average precision in cross-validation. `logitsOf` gives the log-odds of
 * the validation rows for each candidate.
 */
function bestOf<Candidate>(
  candidates: readonly Candidate[],
  { damaged }: Columns,
  rows: Int32Array,
  logitsOf: (train: Int32Array, validation: Int32Array) => Float64Array[],
): Candidate {
  const drawn = createRandom(1).shuffle(rows.slice()).subarray(0, maxChoiceRows).sort();
  const splits = foldSplits(damaged, drawn, FOLDS, 1);
  const logits = splits.map(({ train, validation }) => logitsOf(train, validation));
  const scores = candidates.map((_, i) => {
    const { rocAuc, averagePrecision } = meanScores(
      logits.map((ofSplit) => ofSplit[i]!),
      damaged,
      splits,
    );
    return (rocAuc + averagePrecision) / 2;
  });
  return candidates[scores.indexOf(Math.max(...scores))]!;
}
