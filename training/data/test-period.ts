/** Where the locked test period begins: with a day that the user names, or so that the last fifth of the reports is in it. */
import type { Columns } from './columns.js';
import { periods } from './reports.js';
import { UserError } from './user-error.js';

/** Share of the reports in the test period where nobody names its first day. */
const testShare = 0.2;

/** So many damaged and so many undamaged reports each period must have at least; with fewer nothing can be learnt or shown. */
export const minReports = { train: 50, test: 10 };

/** The day of a list from which on the share of reports is nearest to a fifth; the earlier one of two. */
export function lastFifthFrom(dates: readonly string[]): string {
  const sorted = dates.toSorted();
  const wanted = sorted.length * (1 - testShare);
  // Of the day that the fifth begins in, all or none is tested.
  const day = sorted[Math.min(Math.floor(wanted), sorted.length - 1)]!;
  const begin = sorted.indexOf(day);
  const end = sorted.lastIndexOf(day) + 1;
  const isNearerToEnd = end < sorted.length && end - wanted < wanted - begin;
  return isNearerToEnd ? sorted[end]! : day;
}

/** Throws a UserError unless both periods have enough of damage, and enough without. */
function checkPeriods(columns: Columns, from: string): void {
  const { train, test } = periods(columns, from);
  const outcomes = (rows: Int32Array) => {
    const damaged = rows.reduce((sum, row) => sum + columns.damaged[row]!, 0);
    return { damaged, undamaged: rows.length - damaged };
  };
  const [before, after] = [outcomes(train), outcomes(test)];
  const isEnough = ({ damaged, undamaged }: typeof before, min: number) => Math.min(damaged, undamaged) >= min;
  if (isEnough(before, minReports.train) && isEnough(after, minReports.test)) return;
  const count = (n: number) => n.toLocaleString('en-US');
  throw new UserError(
    `There is too little to train on and test: before ${from} there are ${count(before.damaged)} damaged and ${count(before.undamaged)} undamaged reports, from then on ${count(after.damaged)} and ${count(after.undamaged)}. ` +
      `At least ${minReports.train} of each are needed before and ${minReports.test} of each from then on; give more files with --data, or another day with --test-from.`,
  );
}

/** First day of the test period. Throws a UserError where the reports are too few, of one day, or all on one side of it. */
export function testPeriodFrom(columns: Columns, testFrom?: string): string {
  const dates = columns.inputs.flightDate as string[];
  const first = dates.reduce((a, b) => (a < b ? a : b));
  const last = dates.reduce((a, b) => (a > b ? a : b));
  if (first === last) {
    throw new UserError(`All reports are of one day, ${first}; a model is tested on days after those it learnt from.`);
  }
  if (testFrom !== undefined && (testFrom <= first || testFrom > last)) {
    throw new UserError(
      `--test-from ${testFrom} leaves nothing to ${testFrom <= first ? 'train on' : 'test'}: the reports are of ${first} to ${last}.`,
    );
  }
  const from = testFrom ?? lastFifthFrom(dates);
  checkPeriods(columns, from);
  return from;
}
