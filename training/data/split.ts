/**
 * Splits of the reports: the locked test period, and stratified folds for cross-validation.
 * Reads and writes no file.
 */
import pl from 'nodejs-polars';
import type { Random } from './random.js';

/** First day of the locked test period; it lasts to the end of the file, 2002-07-25. */
export const testFrom = '2000-01-01';

/** Clean reports before `testFrom`, for choices and training, and those from that day on, for one test. */
export function temporalSplit(reports: pl.DataFrame): { train: pl.DataFrame; test: pl.DataFrame } {
  // ISO dates sort as text.
  const isTest = pl.col('flightDate').gtEq(pl.lit(testFrom));
  return { train: reports.filter(isTest.not()), test: reports.filter(isTest) };
}

/**
 * The fold, 0 to k-1, of each of the N rows. The numbers of rows of any two folds, of each label and in all, differ by at
 * most one. Throws RangeError unless 2 ≤ k ≤ N and k < 256.
 */
export function stratifiedFolds(labels: Uint8Array, k: number, random: Random): Uint8Array {
  if (!Number.isInteger(k) || k < 2 || k > Math.min(labels.length, 255)) {
    throw new RangeError(`The number of folds is an integer from 2 to ${Math.min(labels.length, 255)}, not ${k}.`);
  }
  const order = random.shuffle(Int32Array.from(labels, (_, row) => row));
  // Rows go to the folds in turn, label by label. Sorting is stable, so within a label they keep their random order.
  order.sort((a, b) => labels[a]! - labels[b]!);
  const folds = new Uint8Array(labels.length);
  order.forEach((row, index) => {
    folds[row] = index % k;
  });
  return folds;
}
