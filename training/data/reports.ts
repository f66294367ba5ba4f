/**
 * The clean reports, ready to be encoded. Reads data/raw/birdstrikes.csv.
 */
import type { StrikeReport } from '../../schemas/index.js';
import { listSeparator, reportFields } from '../../schemas/index.js';
import { clean } from './clean.js';
import { type Columns, fieldsOf, toColumns } from './columns.js';
import { loadRawReports, rawSource } from './load.js';
import type { DataSource } from './source.js';
import { testFrom } from './split.js';

/** Clean reports as columns, the number of rows that each rule of the cleaning changed, and where they come from. */
export interface Reports {
  readonly columns: Columns;
  readonly cleaning: readonly { readonly rule: string; readonly count: number }[];
  readonly source: DataSource;
}

/** Loads and cleans all reports of the sample. Throws DataError when the file is damaged. */
export function loadReports(): Reports {
  const { reports, counts } = clean(loadRawReports());
  const { description, sha256, rows } = rawSource;
  return { columns: toColumns(reports), cleaning: counts, source: { description, sha256, rowsRead: rows } };
}

/** The reports without the columns of some fields. */
export function leaveOut(reports: Reports, without: readonly string[]): Reports {
  if (without.length === 0) return reports;
  const { columns, source } = reports;
  const inputs = Object.fromEntries(Object.entries(columns.inputs).filter(([name]) => !without.includes(name)));
  return { ...reports, columns: { ...columns, inputs }, source: { ...source, withoutFields: [...without] } };
}

/** Row numbers of all reports. */
export const allRows = ({ rows }: Columns): Int32Array => Int32Array.from({ length: rows }, (_, row) => row);

/** Row numbers of the training period and of the locked test period, which begins with the day `from`. */
export function periods(columns: Columns, from = testFrom): { train: Int32Array; test: Int32Array } {
  const dates = columns.inputs.flightDate as string[];
  const rows = allRows(columns);
  return { train: rows.filter((row) => dates[row]! < from), test: rows.filter((row) => dates[row]! >= from) };
}

const kinds = new Map<string, (typeof reportFields)[number]['kind']>(
  reportFields.map(({ name, kind }) => [name, kind]),
);

/** The value of a field as a client would send it. */
function clientValue(name: string, value: string | number): unknown {
  const kind = kinds.get(name);
  if (kind === 'list') return (value as string).split(listSeparator);
  return kind === 'boolean' ? value === 'true' : value;
}

/** One report of the data as a client would send it: without the fields that are missing. */
export function reportAt({ columns }: Pick<Reports, 'columns'>, row: number): StrikeReport {
  const values = fieldsOf(columns).map(({ name }) => [name, columns.inputs[name]![row]!] as const);
  return Object.fromEntries(
    values
      .filter(([, value]) => value !== '' && !Number.isNaN(value))
      .map(([name, value]) => [name, clientValue(name, value)]),
  );
}
