/**
 * The clean reports, ready to be encoded. Reads data/raw/birdstrikes.csv.
 */
import type { StrikeReport } from '../../schemas/index.js';
import { clean } from './clean.js';
import { type Columns, fieldsOf, toColumns } from './columns.js';
import { loadRawReports } from './load.js';
import { testFrom } from './split.js';

/** Clean reports as columns, and the number of rows that each rule of the cleaning changed. */
export interface Reports {
  readonly columns: Columns;
  readonly cleaning: readonly { readonly rule: string; readonly count: number }[];
}

/** Loads and cleans all reports. Throws DataError when the file is damaged. */
export function loadReports(): Reports {
  const { reports, counts } = clean(loadRawReports());
  return { columns: toColumns(reports), cleaning: counts };
}

/** Row numbers of all reports. */
export const allRows = ({ rows }: Columns): Int32Array => Int32Array.from({ length: rows }, (_, row) => row);

/** Row numbers of the training period and of the locked test period, which begins with the day `from`. */
export function periods(columns: Columns, from = testFrom): { train: Int32Array; test: Int32Array } {
  const dates = columns.inputs.flightDate as string[];
  const rows = allRows(columns);
  return { train: rows.filter((row) => dates[row]! < from), test: rows.filter((row) => dates[row]! >= from) };
}

/** One report of the data as a client would send it: without the fields that are missing. */
export function reportAt({ columns }: Reports, row: number): StrikeReport {
  const values = fieldsOf(columns).map(({ name }) => [name, columns.inputs[name]![row]]);
  return Object.fromEntries(values.filter(([, value]) => value !== '' && !Number.isNaN(value)));
}
