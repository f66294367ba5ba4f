/**
 * A matrix for each member of an ensemble, and the little algebra that folding needs, in double precision: what is computed
 * once for a file need not be rounded before it is stored.
 */
import type { Graph, Tensor } from '../../onnx/graph.js';

/** `[members, rows, columns]`, row by row. */
export interface Stack {
  readonly members: number;
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

/** Rows of a matrix, each with a weight, that are added up. */
export type WeightedRows = readonly { readonly row: number; readonly weight: number }[];

/** The stack whose elements are `element(member, row, column)`. */
export function stack(
  members: number,
  rows: number,
  columns: number,
  element: (member: number, row: number, column: number) => number,
): Stack {
  const values = new Float64Array(members * rows * columns);
  let at = 0;
  for (let k = 0; k < members; k++) {
    for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) values[at++] = element(k, i, j);
  }
  return { members, rows, columns, values };
}

/** One element. */
export const element = ({ rows, columns, values }: Stack, member: number, row: number, column: number): number =>
  values[(member * rows + row) * columns + column]!;

/** The columns `from` to `to`, without `to` itself. */
export const columnsOf = (x: Stack, from: number, to: number): Stack =>
  stack(x.members, x.rows, to - from, (k, i, j) => element(x, k, i, from + j));

/** The rows `from` to `to`, without `to` itself. */
export const rowsOf = (x: Stack, from: number, to: number): Stack =>
  stack(x.members, to - from, x.columns, (k, i, j) => element(x, k, from + i, j));

/** All elements times a factor. */
export const scaled = (x: Stack, factor: number): Stack => ({ ...x, values: x.values.map((value) => factor * value) });

/** A matrix whose rows are weighted sums of the rows of `x`, for each member. */
export const sumsOfRows = (x: Stack, sums: readonly WeightedRows[]): Stack =>
  stack(x.members, sums.length, x.columns, (k, i, j) =>
    sums[i]!.reduce((total, { row, weight }) => total + weight * element(x, k, row, j), 0),
  );

/** ⟨row `i` of x, row `j` of y⟩ of one member. */
export function dotOfRows(x: Stack, i: number, y: Stack, j: number, member: number): number {
  let total = 0;
  for (let at = 0; at < x.columns; at++) total += element(x, member, i, at) * element(y, member, j, at);
  return total;
}

/** Sum over the members of a number that each has. */
export function sumOfMembers({ members }: Stack, numberOf: (member: number) => number): number {
  let total = 0;
  for (let k = 0; k < members; k++) total += numberOf(k);
  return total;
}

/** The stack as a constant of a graph, in single precision. */
export const constantOf = (graph: Graph, name: string, { members, rows, columns, values }: Stack): Tensor =>
  graph.constant(name, values, [members, rows, columns]);
