/** The reports of a period of a finished version's data, and what the version answers to them. Reads and writes nothing. */

import type { LoadedReports } from '../../data/files/load-report-files.js';
import { allRows } from '../../data/reports.js';
import { UserError } from '../../data/user-error.js';
import type { ScoredReports } from '../../evaluation/breakdown/breakdown.js';
import { answersOfVersion, withAllFields } from './answers.js';
import type { FinishedVersion } from './version.js';

/** First and last day, both of them in it; no end where one is left out. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** Scored reports, and the first and the last day that there are reports of. */
export interface PeriodScores extends ScoredReports {
  readonly firstDate: string;
  readonly lastDate: string;
  /** The day of each report, in the order of `rows`. */
  readonly dates: readonly string[];
}

/** `2009-01-02 to 2010-12-31` */
export const daysOf = ({ firstDate, lastDate }: PeriodScores): string => `${firstDate} to ${lastDate}`;

/** Lets the version answer the reports of the period. UserError where there are none, or none damaged or undamaged. */
export async function scoresOfPeriod(
  version: FinishedVersion,
  reports: Pick<LoadedReports, 'columns'>,
  period: Period,
): Promise<PeriodScores> {
  const columns = withAllFields(reports.columns);
  const days = columns.inputs.flightDate as string[];
  const { from = '', to = '9999-12-31' } = period;
  const rows = allRows(columns).filter((row) => days[row]! >= from && days[row]! <= to);
  const dates = Array.from(rows, (row) => days[row]!);
  const sorted = dates.toSorted();
  checkOutcomes(columns.damaged, rows, days, period);
  const probabilities = Float64Array.from(await answersOfVersion(version, columns));
  return { columns, rows, probabilities, dates, firstDate: sorted[0]!, lastDate: sorted.at(-1)! };
}

/** `from 2009-01-01 to 2010-12-31` */
const periodText = ({ from, to }: Period) => [from && ` from ${from}`, to && ` to ${to}`].filter(Boolean).join('');

function checkOutcomes(damaged: Uint8Array, rows: Int32Array, days: readonly string[], period: Period): void {
  if (rows.length === 0) {
    const sorted = days.toSorted();
    throw new UserError(
      `There are no reports${periodText(period)}; those of the files are of ${sorted[0]} to ${sorted.at(-1)}.`,
    );
  }
  const count = rows.reduce((sum, row) => sum + damaged[row]!, 0);
  if (count > 0 && count < rows.length) return;
  throw new UserError(
    `${count === 0 ? 'None' : 'All'} of the ${rows.length.toLocaleString('en-US')} reports${periodText(period)} ${count === 0 ? 'is' : 'are'} damaged: a model can only be judged by reports of both kinds.`,
  );
}
