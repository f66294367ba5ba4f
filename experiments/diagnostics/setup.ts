/**
 * What the parts of the diagnosis share: the training period, encoded, its splits, and comparisons.
 *
 * All parts see the reports of the training period alone: `prepareSetup` selects them, so that no part can touch the
 * locked test by mistake.
 */
import type { Estimate } from '../../schemas/index.js';
import { allRows, periods, type Reports } from '../../training/data/reports.js';
import { FOLDS, foldSplits } from '../../training/evaluation/cross-validation.js';
import { averagePrecision, rocAuc } from '../../training/evaluation/metrics.js';
import type { Repeat, Split } from '../../training/evaluation/out-of-fold.js';
import { type Dataset, prepare } from '../../training/features/dataset.js';
import type { Settings } from '../../training/network/settings.js';
import { chooseLogistic, plainFeatures } from '../linear-network.js';
import { differenceInFolds, type LogitScores, scoresIn, selectRows, validationRows } from './measure.js';

/** The training period, as all parts use it. */
export interface Setup {
  readonly reports: Reports;
  readonly settings: Settings;
  readonly dataset: Dataset;
  /** The row numbers that the reports have in the whole file. */
  readonly rowsInFile: Int32Array;
  /** Logistic regression: the reports encoded for it, and its settings. */
  readonly plain: Dataset;
  readonly logistic: Settings;
}

/** Selects and encodes the training period. */
export async function prepareSetup(allReports: Reports, settings: Settings): Promise<Setup> {
  const { train: rowsInFile } = periods(allReports.columns);
  const reports = { ...allReports, columns: selectRows(allReports.columns, rowsInFile) };
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

/** The reports in random folds. */
export const splitsOf = ({ dataset: { labels } }: Setup, seed: number): Split[] =>
  foldSplits(
    labels,
    Int32Array.from(labels, (_, row) => row),
    FOLDS,
    seed,
  );

/** How much better A is than B on the same validation rows. */
export interface Difference {
  readonly rocAuc: Estimate;
  readonly averagePrecision: Estimate;
}

const resampling = { resamples: 500, seed: 1 };

/** Compares two ways to predict on the same splits. */
export function difference(a: readonly Repeat[], b: readonly Repeat[], labels: ArrayLike<number>): Difference {
  return {
    rocAuc: differenceInFolds(rocAuc, a, b, labels, resampling),
    averagePrecision: differenceInFolds(averagePrecision, a, b, labels, resampling),
  };
}

/** Scores of several repeats, averaged. */
export const scoresOfRepeats = (repeats: readonly Repeat[], labels: ArrayLike<number>): LogitScores =>
  meanOf(repeats.map(({ splits, logits }) => scoresIn(validationRows(splits), logits, labels)));

/** Scores, averaged. */
export function meanOf(scores: readonly LogitScores[]): LogitScores {
  const mean = (key: keyof LogitScores) => scores.reduce((sum, each) => sum + each[key], 0) / scores.length;
  return { rocAuc: mean('rocAuc'), averagePrecision: mean('averagePrecision'), logLoss: mean('logLoss') };
}
