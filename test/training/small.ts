/** Shared by the tests of training: settings for short training, the reports of the file, reports made by hand. */
import assert from 'node:assert/strict';
import { reportFields } from '../../schemas/index.js';
import type { Columns, FieldValues } from '../../training/data/columns.js';
import { allRows, loadReports, type Reports } from '../../training/data/reports.js';
import { type Dataset, prepare } from '../../training/features/dataset.js';
import type { Encoding } from '../../training/features/encoding.js';
import type { Settings } from '../../training/network/settings.js';
import { Graph, type Tensor } from '../../training/onnx/graph.js';
import { createSession, type Feeds, type Values } from '../../training/onnx/session.js';

export const settings: Settings = {
  minCount: 3,
  knots: 6,
  embedding: 4,
  hidden: [16],
  embeddingInitStd: 0.1,
  epochs: 1,
  batchSize: 128,
  learningRate: 0.01,
  weightPenalty: 1e-4,
  embeddingPenalty: 1e-4,
  maskRate: 0.1,
  emaDecay: 0.9,
};

let loaded: Reports | undefined;
/** The reports of the file, loaded once for all tests. */
export function reports(): Reports {
  loaded ??= loadReports();
  return loaded;
}

let prepared: Promise<Dataset> | undefined;
/** All reports, encoded with `settings`, once for all tests. */
export function dataset(): Promise<Dataset> {
  prepared ??= prepare(reports(), allRows(reports().columns), settings);
  return prepared;
}

/** The fields that the file has. */
export const fields = reportFields.filter(({ faaColumn }) => faaColumn !== undefined);

/** Made-up reports: the given values, and missing values in every other field of the file. */
export function madeUp(
  rows: number,
  values: Partial<Record<string, FieldValues>>,
  damaged: readonly number[] = [],
): Columns {
  const inputs = fields.map(({ name, kind }) => [
    name,
    values[name] ?? (kind === 'number' ? new Float32Array(rows).fill(Number.NaN) : Array<string>(rows).fill('')),
  ]);
  return {
    rows,
    inputs: Object.fromEntries(inputs),
    damaged: Uint8Array.from({ length: rows }, (_, row) => damaged[row] ?? 0),
    severity: new Uint8Array(rows),
    year: new Int32Array(rows).fill(1999),
  };
}

/** The knots of the one number of an encoding. */
export const knotsOf = ({ bases }: Encoding): readonly number[] =>
  bases.flatMap((basis) => (basis.kind === 'number' ? basis.knots : []));

/** The columns of made-up reports as those of a file. */
export const madeUpReports = (columns: Columns): Reports => ({
  columns,
  cleaning: [],
  source: { description: 'made up', sha256: '', rowsRead: columns.rows },
});

/** Row numbers 0 to n-1. */
export const firstRows = (n: number): Int32Array => Int32Array.from({ length: n }, (_, row) => row);

/** Builds a graph, runs it once and gives its outputs. */
export async function run(
  build: (graph: Graph) => Record<string, Tensor>,
  feeds: Feeds = {},
): Promise<Record<string, Values>> {
  const graph = new Graph();
  for (const [name, tensor] of Object.entries(build(graph))) graph.output(name, tensor);
  const session = await createSession(graph);
  const outputs = await session.run(feeds);
  await session.release();
  return outputs;
}

/** Asserts that two lists of numbers agree, each to `tolerance` × the larger of 1 and the number expected. */
export function close(actual: ArrayLike<unknown>, expected: ArrayLike<number>, tolerance: number, what = ''): void {
  assert.equal(actual.length, expected.length, `${what} number of values`);
  for (let i = 0; i < expected.length; i++) {
    const difference = Math.abs(Number(actual[i]) - expected[i]!);
    assert.ok(
      difference <= tolerance * Math.max(1, Math.abs(expected[i]!)),
      `${what}[${i}] is ${actual[i]}, expected ${expected[i]}`,
    );
  }
}
