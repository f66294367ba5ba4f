/** Reports, encoded for a network. Reads and writes nothing. */
import type { Columns } from '../data/columns.js';
import type { Reports } from '../data/reports.js';
import { type EncodedReports, encodeReports } from './encoder.js';
import { type Encoding, type EncodingSettings, learnEncoding } from './encoding.js';
import type { Features } from './feature.js';
import { features } from './features.js';

/** Encoded reports with their labels: everything that training needs. */
export interface Dataset {
  readonly reports: EncodedReports;
  /** 1 where the strike did damage. */
  readonly labels: Uint8Array;
  readonly encoding: Encoding;
}

/** Those features whose fields the reports have: a file need not have all that a network could read. */
export const availableFeatures = ({ categories, bases }: Features, { inputs }: Columns): Features => ({
  categories: categories.filter(({ field }) => field in inputs),
  bases: bases.filter(({ field }) => field in inputs),
});

/** Learns the encoding from `rows` and encodes all reports with it. */
export async function prepare(
  { columns }: Pick<Reports, 'columns'>,
  rows: Int32Array,
  settings: EncodingSettings,
  featureSet: Features = features,
): Promise<Dataset> {
  const encoding = learnEncoding(columns, rows, availableFeatures(featureSet, columns), settings);
  return { reports: await encodeReports(columns, encoding), labels: columns.damaged, encoding };
}
