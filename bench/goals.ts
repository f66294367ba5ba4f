/** What the service is to reach, and whether it does. */
import type { AtRest } from './at-rest.js';
import type { BatchRow, BatchSizeRow } from './batches.js';
import type { Spread } from './measure.js';
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

/** One thing to reach. */
export interface Goal {
  readonly name: string;
  readonly wanted: { readonly atLeast: number } | { readonly below: number };
  readonly unit: '' | ' ms' | ' MB';
  of(results: Results): Spread;
}

/** What is to be reached. */
export const goals: readonly Goal[] = [
  {
    name: 'One report, 64 connections: requests/s as a multiple of bare Express',
    wanted: { atLeast: 1 },
    unit: '',
    of: ({ oneReport }) => oneReport.ofExpress,
  },
  {
    name: 'One report, 64 connections: requests/s as a multiple of node:http',
    wanted: { atLeast: 0.4 },
    unit: '',
    of: ({ oneReport }) => oneReport.ofHttp,
  },
  {
    name: 'NDJSON: rows/s as a multiple of onnxruntime alone',
    wanted: { atLeast: 0.7 },
    unit: '',
    of: ({ long }) => long.find(({ way }) => way === 'NDJSON')!.ofRaw,
  },
  { name: 'From start to ready', wanted: { below: 700 }, unit: ' ms', of: ({ atRest }) => atRest.startMs },
  { name: 'Memory at rest', wanted: { below: 150 }, unit: ' MB', of: ({ atRest }) => atRest.memoryMegabytes },
];

/** The goal in words. */
export const wantedOf = ({ wanted, unit }: Goal): string =>
  'atLeast' in wanted ? `≥ ${wanted.atLeast.toFixed(1)}${unit}` : `< ${wanted.below}${unit}`;

/** Whether a value reaches the goal. */
export const isReached = ({ wanted }: Goal, value: number): boolean =>
  'atLeast' in wanted ? value >= wanted.atLeast : value < wanted.below;
