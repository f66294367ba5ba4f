/** Reports, encoded for a network. Reads and writes nothing. */
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

/** Learns the encoding from `rows` and encodes all reports with it. */
export async function prepare(
  { columns, aliases }: Reports,
  rows: Int32Array,
  settings: EncodingSettings,
  featureSet: Features = features,
): Promise<Dataset> {
  const encoding = learnEncoding(columns, rows, featureSet, settings, aliases);
  return { reports: await encodeReports(columns, encoding), labels: columns.damaged, encoding };
}
