/**
 * The reports, ready to learn from. Reads data/raw/birdstrikes.csv.
 */
import { reportFields, type StrikeReport } from '../schemas/index.js';
import { clean } from './data/clean.js';
import { type Columns, toColumns } from './data/columns.js';
import { loadRawReports } from './data/load.js';
import { testFrom } from './data/split.js';
import { type EncodedReports, encodeReports } from './encoder.js';
import { type Aliases, type Encoding, type EncodingSettings, type Features, learnEncoding } from './encoding.js';
import { features } from './features.js';

/** Clean reports as columns, and what cleaning did. */
export interface Reports {
  readonly columns: Columns;
  readonly aliases: Aliases;
  readonly cleaning: readonly { readonly rule: string; readonly count: number }[];
}

/** Reports, encoded, with their labels: everything that training needs. */
export interface Dataset {
  readonly reports: EncodedReports;
  /** 1 where the strike did damage. */
  readonly labels: Uint8Array;
  readonly encoding: Encoding;
}

/** Loads and cleans all reports. Throws what loading throws when the file is damaged. */
export function loadReports(): Reports {
  const { reports, counts, aliases } = clean(loadRawReports());
  return { columns: toColumns(reports), aliases: aliases as Aliases, cleaning: counts };
}

/** Learns the encoding from `rows` and encodes all reports with it. */
export async function prepare(
  { columns, aliases }: Reports,
  rows: Int32Array,
  settings: EncodingSettings,
  which: Features = features,
): Promise<Dataset> {
  const encoding = learnEncoding(columns, rows, which, settings, aliases);
  return { reports: await encodeReports(columns, encoding), labels: columns.damaged, encoding };
}

/** Row numbers of all reports. */
export const allRows = ({ rows }: Columns): Int32Array => Int32Array.from({ length: rows }, (_, row) => row);

/** Row numbers of the training period and of the locked test period. */
export function periods(columns: Columns): { train: Int32Array; test: Int32Array } {
  const dates = columns.inputs.flightDate as string[];
  const rows = allRows(columns);
  return { train: rows.filter((row) => dates[row]! < testFrom), test: rows.filter((row) => dates[row]! >= testFrom) };
}

/** One report of the data, as a client would send it. */
export function reportAt({ columns }: Reports, row: number): StrikeReport {
  const values = reportFields.map(({ name }) => [name, columns.inputs[name]![row]]);
  return Object.fromEntries(values.filter(([, value]) => value !== '' && !Number.isNaN(value)));
}
