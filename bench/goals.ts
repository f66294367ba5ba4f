/** The goals of the service, and whether it reaches them. */
import type { AtRest } from './at-rest.js';
import type { BatchRow, BatchSizeRow } from './batches.js';
import type { FileRow } from './files.js';
import type { MedianRange } from './measure.js';
import type { OneReport, WorkersRow } from './one-report.js';
import { type fileForms, sampleForm } from './plan.js';

/** All that is measured on one version of Node. */
export interface Results {
  readonly node: string;
  readonly oneReport: OneReport;
  readonly workers: readonly WorkersRow[];
  readonly long: readonly BatchRow[];
  readonly bySize: readonly BatchSizeRow[];
  readonly files: readonly FileRow[];
  readonly atRest: AtRest;
}

/** One goal. */
export interface Goal {
  readonly name: string;
  readonly target: { readonly atLeast: number } | { readonly below: number };
  readonly unit: '' | ' ms' | ' MB' | ' rows/s';
  of(results: Results): MedianRange;
}

const rowOf = ({ files }: Results, wanted: (typeof fileForms)[number]) => files.find(({ form }) => form === wanted)!;

/**
 * What version 1.0.0 reached with the sample as CSV on the machine of the results, in turn with the same onnxruntime, by time
 * on the processor.
 */
const firstVersion = 0.68;

/** All goals. */
export const goals: readonly Goal[] = [
  {
    name: 'One report, 64 connections: requests/s as a multiple of bare Express',
    target: { atLeast: 1 },
    unit: '',
    of: ({ oneReport }) => oneReport.ofExpress,
  },
  {
    name: 'One report, 64 connections: requests/s as a multiple of node:http',
    target: { atLeast: 0.4 },
    unit: '',
    of: ({ oneReport }) => oneReport.ofHttp,
  },
  {
    name: 'NDJSON: rows/s as a multiple of onnxruntime alone',
    target: { atLeast: 0.7 },
    unit: '',
    of: ({ long }) => long.find(({ way }) => way === 'NDJSON')!.ofRaw,
  },
  {
    name: 'CSV of the sample: rows by time on the processor as a multiple of onnxruntime alone, as in 1.0.0',
    target: { atLeast: firstVersion },
    unit: '',
    of: (results) => rowOf(results, sampleForm).ofRawByProcessor,
  },
  {
    name: 'CSV of 102 columns: rows/s as a multiple of the sample',
    target: { atLeast: 0.5 },
    unit: '',
    of: (results) => rowOf(results, 'current export, 102 columns, CSV').ofSample,
  },
  {
    name: 'XLSX of 26 columns',
    target: { atLeast: 20_000 },
    unit: ' rows/s',
    of: (results) => rowOf(results, 'query export, 26 columns, XLSX').speed,
  },
  { name: 'From start to ready', target: { below: 700 }, unit: ' ms', of: ({ atRest }) => atRest.startMs },
  { name: 'Memory at rest', target: { below: 150 }, unit: ' MB', of: ({ atRest }) => atRest.memoryMegabytes },
];

/** The goal in words. */
export const targetText = ({ target, unit }: Goal): string =>
  'atLeast' in target
    ? `≥ ${target.atLeast.toLocaleString('en-US', { minimumFractionDigits: unit === '' ? 1 : 0 })}${unit}`
    : `< ${target.below}${unit}`;

/** Whether a value reaches the goal. */
export const isReached = ({ target }: Goal, value: number): boolean =>
  'atLeast' in target ? value >= target.atLeast : value < target.below;
