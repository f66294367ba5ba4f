/**
 * From raw report values to what the network computes with, as ONNX nodes: the only feature encoding there is.
 * Training runs this graph once over all reports; the exported model starts with the same nodes, so training and
 * serving cannot drift apart.
 *
 *   category  text ──look-up──▶ row of the embedding table; text never seen, rare or missing ──▶ the feature's row 0
 *   number    float ──▶ weights on its two neighbouring knots, and a flag for missing
 */
import type { Columns } from './data/columns.js';
import type { CategoryFeature, NumberFeature } from './features.js';
import type { ElementType, Graph, Shape, Tensor } from './onnx/graph.js';
import { cast, concat } from './onnx/operators.js';
import { createSession, type Feeds } from './onnx/session.js';

/** What was learnt from the training reports: enough to build the encoder, and plain JSON. */
export interface Encoding {
  readonly categories: readonly CategoryEncoding[];
  readonly numbers: readonly NumberEncoding[];
  /** Rows of the shared embedding table: each feature has one for unknown and one for each known category. */
  readonly tableRows: number;
  /** Columns of the basis that the numbers are laid out on. */
  readonly basisWidth: number;
}

export interface CategoryEncoding {
  readonly name: string;
  readonly field: string;
  readonly part?: number;
  /** The row of the embedding table for an unknown category; the known ones follow it. */
  readonly unknownRow: number;
  readonly categories: readonly string[];
  /** Every raw text that is looked up, and the row it leads to. */
  readonly rows: Readonly<Record<string, number>>;
}

export interface NumberEncoding {
  readonly name: string;
  readonly field: string;
  /** Ascending, in the field's unit. */
  readonly knots: readonly number[];
}

/** Reports as the network sees them. */
export interface EncodedReports {
  readonly rows: number;
  /** `[rows, features]`: rows of the embedding table. */
  readonly codes: Int32Array;
  /** `[rows, basisWidth]`: for each number a missing flag, then the weight of each knot. */
  readonly basis: Float32Array;
}

/** Raw spellings that mean a known value, by field. */
export type Aliases = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface LearningOptions {
  /** A category with fewer reports is treated as unknown: nothing could be learnt of it. */
  readonly minCount: number;
  readonly knots: number;
  readonly aliases?: Aliases;
}

/** Learns look-up tables and knots from the given rows, and from no others. */
export function learnEncoding(
  columns: Columns,
  rows: Int32Array,
  categoryFeatures: readonly CategoryFeature[],
  numberFeatures: readonly NumberFeature[],
  { minCount, knots, aliases = {} }: LearningOptions,
): Encoding {
  let tableRows = 0;
  const categories = categoryFeatures.map(({ name, field, part, group = (value) => value }): CategoryEncoding => {
    const values = textColumn(columns, field);
    const counts = new Map<string, number>(); // of groups
    const members = new Map<string, string>(); // raw text → group
    for (const row of rows) {
      const value = part === undefined ? values[row]! : values[row]!.split('-')[part];
      const category = value ? group(value) : undefined;
      if (!value || category === undefined) continue;
      members.set(value, category);
      counts.set(category, (counts.get(category) ?? 0) + 1);
    }
    const known = [...counts].filter(([, count]) => count >= minCount).map(([category]) => category);
    known.sort(); // by code unit, so that the order does not hang on the locale
    const unknownRow = tableRows;
    tableRows += known.length + 1;
    const rowOf = new Map(known.map((category, i) => [category, unknownRow + 1 + i]));
    const lookup: Record<string, number> = {};
    for (const [value, category] of [...members].sort(byKey)) {
      const row = rowOf.get(category);
      if (row !== undefined) lookup[value] = row;
    }
    for (const [raw, value] of Object.entries(aliases[field] ?? {})) {
      const row = lookup[value];
      if (row !== undefined) lookup[raw] = row;
    }
    return { name, field, ...(part === undefined ? {} : { part }), unknownRow, categories: known, rows: lookup };
  });

  const numbers = numberFeatures.map(({ name, field }): NumberEncoding => {
    const values = columns[field] as Float32Array;
    const present = Float32Array.from([...rows].map((row) => values[row]!).filter((value) => value > 0)).sort();
    const quantiles = Array.from({ length: knots }, (_, i) => present[Math.round((i / (knots - 1)) * (present.length - 1))]!);
    return { name, field, knots: [...new Set(quantiles)] };
  });

  return { categories, numbers, tableRows, basisWidth: numbers.reduce((sum, n) => sum + 1 + n.knots.length, 0) };
}

const byKey = ([a]: [string, string], [b]: [string, string]): number => (a < b ? -1 : a > b ? 1 : 0);

/** Appends the encoder: raw inputs `[batch,1]` → `codes [batch,features]` (int32) and `basis [batch,basisWidth]`. */
export function encode(inputs: Readonly<Record<string, Tensor>>, encoding: Encoding): { codes: Tensor; basis: Tensor } {
  const codes = encoding.categories.map((feature) => {
    const field = inputs[feature.field]!;
    return lookUp(feature.part === undefined ? field : datePart(field, feature.part), feature);
  });
  const basis = encoding.numbers.map((feature) => layOut(inputs[feature.field]!, feature.knots));
  return { codes: concat(codes, 1), basis: concat(basis, 1) };
}

/** Runs the encoder over columns of raw values. */
export async function encodeReports(graph: Graph, columns: Columns, fields: readonly string[]): Promise<EncodedReports> {
  const session = await createSession(graph);
  const rows = columns.damaged.length;
  const feeds: Feeds = Object.fromEntries(fields.map((field) => [field, { values: columns[field] as string[] | Float32Array, shape: [rows, 1] }]));
  const { codes, basis } = await session.run(feeds);
  await session.release();
  return { rows, codes: codes as Int32Array, basis: basis as Float32Array };
}

function textColumn(columns: Columns, field: string): string[] {
  return columns[field] as string[];
}

const node = (opType: string, inputs: Tensor[], type: ElementType, shape: Shape, attributes = {}): Tensor =>
  inputs[0]!.graph.node(opType, inputs, [{ type, shape }], attributes)[0]!;

function lookUp(text: Tensor, { rows, unknownRow }: CategoryEncoding): Tensor {
  const attributes = {
    keys_strings: Object.keys(rows),
    values_int64s: Object.values(rows).map(BigInt),
    default_int64: BigInt(unknownRow),
  };
  const [row] = text.graph.node('LabelEncoder', [text], [{ type: 'int64', shape: text.shape }], attributes, 'ai.onnx.ml');
  return cast(row!, 'int32');
}

/** One part of dash-separated text, '' where there is none. */
function datePart(text: Tensor, part: number): Tensor {
  const { graph } = text;
  const [batch] = text.shape;
  // StringSplit gives as many columns as the longest text has parts: a first row "0-0-0" makes them three at least,
  // even when every date of the batch is missing, and is cut off again.
  const [guard] = graph.node('Constant', [], [{ type: 'string', shape: [1, 1] }], { value_strings: ['0-0-0'] });
  const guarded = node('Concat', [node('Reshape', [guard!, ints(graph, [1, 1])], 'string', [1, 1]), text], 'string', ['guarded', 1], { axis: 0n });
  const flat = node('Reshape', [guarded, ints(graph, [-1])], 'string', ['guarded']);
  const [parts] = graph.node(
    'StringSplit',
    [flat],
    [
      { type: 'string', shape: ['guarded', 'parts'] },
      { type: 'int64', shape: ['guarded'] },
    ],
    { delimiter: '-' },
  );
  const column = node('Gather', [parts!, ints(graph, [part])], 'string', ['guarded', 1], { axis: 1n });
  return node('Slice', [column, ints(graph, [1]), ints(graph, [2 ** 31 - 1]), ints(graph, [0])], 'string', [batch!, 1]);
}

/**
 * Piecewise-linear encoding: `[batch,1]` → `[batch, 1 + knots]`. A value between two knots puts weight on both,
 * in proportion to its nearness; a missing one sets the flag in column 0 and nothing else.
 * Source: Gorishniy et al., "On Embeddings for Numerical Features in Tabular Deep Learning", NeurIPS 2022.
 */
function layOut(value: Tensor, knots: readonly number[]): Tensor {
  const { graph } = value;
  const [batch] = value.shape;
  const wide = [batch!, knots.length];
  const constant = (name: string, values: readonly number[]) => graph.constant(name, values, [values.length]);
  const first = knots[0]!;
  const last = knots.at(-1)!;

  // Neither NaN nor 0 is greater than 0: both are missing, as in cleaning, where a moving aircraft without speed is.
  const given = node('Greater', [value, graph.constant('zero', [0])], 'bool', value.shape);
  const missing = node('Not', [given], 'bool', value.shape);
  const present = node('Where', [given, value, graph.constant('stand_in', [first])], value.type, value.shape);
  const held = node('Clip', [present, graph.constant('lowest', [first]), graph.constant('highest', [last])], value.type, value.shape);

  // The hat over knot i rises from the knot before it and falls to the one after it.
  const before = knots.map((_, i) => knots[i - 1] ?? first - 1);
  const after = knots.map((_, i) => knots[i + 1] ?? last + 1);
  const rise = node('Mul', [node('Sub', [held, constant('before', before)], value.type, wide), constant('rise', knots.map((k, i) => 1 / (k - before[i]!)))], value.type, wide);
  const fall = node('Mul', [node('Sub', [constant('after', after), held], value.type, wide), constant('fall', knots.map((k, i) => 1 / (after[i]! - k)))], value.type, wide);
  const hat = node('Relu', [node('Min', [rise, fall], value.type, wide)], value.type, wide);
  const weights = node('Where', [missing, graph.constant('none', [0]), hat], value.type, wide);
  return concat([cast(missing, value.type), weights], 1);
}

const ints = (graph: Graph, values: readonly number[]): Tensor => graph.constant('integers', values, [values.length], 'int64');
