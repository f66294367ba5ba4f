/** The goals of the service, and whether it reaches them. */
import type { AtRest } from './at-rest.js';
import type { BatchRow, BatchSizeRow } from './batches.js';
import type { MedianRange } from './measure.js';
import type { OneReport, WorkersRow } from './one-report.js';

/** All that is measured on one version of Node. */
export interface Results {
  readonly node: string;
  readonly oneReport: OneReport;
  readonly workers: readonly WorkersRow[];
  readonly long: readonly BatchRow[];
  readonly bySize: readonly BatchSizeRow[];
  readonly atRest: AtRest;
}

/** One goal. */
export interface Goal {
  readonly name: string;
  readonly target: { readonly atLeast: number } | { readonly below: number };
  readonly unit: '' | ' ms' | ' MB';
  of(results: Results): MedianRange;
}

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
  { name: 'From start to ready', target: { below: 700 }, unit: ' ms', of: ({ atRest }) => atRest.startMs },
  { name: 'Memory at rest', target: { below: 150 }, unit: ' MB', of: ({ atRest }) => atRest.memoryMegabytes },
];

/** The goal in words. */
export const targetText = ({ target, unit }: Goal): string =>
  'atLeast' in target ? `≥ ${target.atLeast.toFixed(1)}${unit}` : `< ${target.below}${unit}`;

/** Whether a value reaches the goal. */
export const isReached = ({ target }: Goal, value: number): boolean =>
  'atLeast' in target ? value >= target.atLeast : value < target.below;
