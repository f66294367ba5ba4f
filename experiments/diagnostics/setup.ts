/**
 * What the parts of the diagnosis share: the training period laid out to work on, its splits, and comparisons.
 */

import type { Estimate } from '../../schemas/index.js';
import { allRows, periods, type Reports } from '../../training/data/reports.js';
import { chooseLogistic, plainFeatures } from '../../training/evaluation/baselines.js';
import { FOLDS, foldSplits } from '../../training/evaluation/cross-validation.js';
import { averagePrecision, rocAuc } from '../../training/evaluation/metrics.js';
import type { Split } from '../../training/evaluation/out-of-fold.js';
import { type Dataset, prepare } from '../../training/features/dataset.js';
import type { Settings } from '../../training/network/settings.js';
import { differenceInFolds, type HeldOut, onlyRows, type Scores, scoresIn } from './measure.js';

/** What all parts work on: the training period and nothing else. */
export interface Bench {
  readonly reports: Reports;
  readonly settings: Settings;
  readonly dataset: Dataset;
  /** The row numbers that the reports have in the whole file. */
  readonly rowsInFile: Int32Array;
  /** Logistic regression: the fields as they come, and its settings. */
  readonly plain: Dataset;
  readonly logistic: Settings;
}

/** Lays the training period out for the parts. */
export async function setUp(whole: Reports, settings: Settings): Promise<Bench> {
  const { train: rowsInFile } = periods(whole.columns);
  const reports = { ...whole, columns: onlyRows(whole.columns, rowsInFile) };
  const rows = allRows(reports.columns);
  const logistic = await chooseLogistic(reports, rows);
  return {
    reports,
    settings,
    dataset: await prepare(reports, rows, settings),
    rowsInFile,
    plain: await prepare(reports, rows, logistic, plainFeatures),
    logistic,
  };
}

/** A shuffling of the reports into folds. */
export const splitsOf = ({ dataset: { labels } }: Bench, shuffling: number): Split[] =>
  foldSplits(
    labels,
    Int32Array.from(labels, (_, row) => row),
    FOLDS,
    shuffling,
  );

/** How much better A is than B on the same held-out reports. */
export interface Difference {
  readonly rocAuc: Estimate;
  readonly averagePrecision: Estimate;
}

const resampling = { resamples: 500, seed: 1 };

/** Compares two ways to predict on the same splits. */
export function difference(a: readonly HeldOut[], b: readonly HeldOut[], labels: ArrayLike<number>): Difference {
  return {
    rocAuc: differenceInFolds(rocAuc, a, b, labels, resampling),
    averagePrecision: differenceInFolds(averagePrecision, a, b, labels, resampling),
  };
}

/** Mean scores of several judgements. */
export const meanScores = (judgements: readonly HeldOut[], labels: ArrayLike<number>): Scores =>
  meanOf(
    judgements.map(({ splits, logits }) =>
      scoresIn(
        splits.map(({ validation }) => validation),
        logits,
        labels,
      ),
    ),
  );

/** Scores, averaged. */
export function meanOf(scores: readonly Scores[]): Scores {
  const mean = (key: keyof Scores) => scores.reduce((sum, each) => sum + each[key], 0) / scores.length;
  return { rocAuc: mean('rocAuc'), averagePrecision: mean('averagePrecision'), logLoss: mean('logLoss') };
}

/** Values of held-out rows, split by split, as one list in the order of the rows. */
export function inRows(splits: readonly Split[], values: readonly ArrayLike<number>[]): number[] {
  const result: number[] = [];
  for (const [i, { validation }] of splits.entries())
    for (const [at, row] of validation.entries()) result[row] = values[i]![at]!;
  return result;
}
