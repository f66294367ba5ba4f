/**
 * Feature encoding, from the canonical values of reports to the inputs of the network, as ONNX nodes. There is no other
 * encoder: training runs this graph once over all reports, and the exported model begins with the same nodes, so training
 * and serving cannot differ.
 *
 *   category  text ──look-up──▶ a row of the embedding table; missing, rare or unknown text ──▶ the look-up's first row
 *   number    float ──▶ a weight for each of the two knots around it, and a flag for missing
 */
import type { ReportField } from '../../schemas/index.js';
import type { Columns } from '../data/columns.js';
import { type Attribute, type ElementType, Graph, type Shape, type Tensor } from '../onnx/graph.js';
import { cast, concat, div, mul, sub } from '../onnx/operators.js';
import { createSession } from '../onnx/session.js';
import type { Encoding, LookupEncoding } from './encoding.js';
import { shared } from './shared.js';

/** Reports as inputs of the network. */
export interface EncodedReports {
  readonly rows: number;
  /** `[rows, lookups]`: rows of the embedding table. */
  readonly codes: Int32Array;
  /** `[rows, basisWidth]`: for each number a missing flag, then the weight of each knot. */
  readonly basis: Float32Array;
}

/** Declares the inputs of the encoder: one for each of `fields`, `[batch,1]`, text or float. */
export function reportInputs(graph: Graph, fields: readonly ReportField[]): Record<string, Tensor> {
  return Object.fromEntries(
    fields.map(({ name, kind }) => [name, graph.input(name, kind === 'number' ? 'float' : 'string', ['batch', 1])]),
  );
}

/** Appends the encoder: raw inputs → `codes [batch, lookups]` (int32) and `basis [batch, basisWidth]`. */
export function encode(inputs: Readonly<Record<string, Tensor>>, encoding: Encoding): { codes: Tensor; basis: Tensor } {
  const codes = encoding.lookups.map((lookup) => {
    const text = inputs[lookup.field]!;
    return lookUp(lookup.part === undefined ? text : datePart(text, lookup.part), lookup);
  });
  const basis = encoding.numbers.map(({ field, knots }) => piecewiseLinear(inputs[field]!, knots));
  return { codes: concat(codes, 1), basis: concat(basis, 1) };
}

/** Runs the encoder over all reports. Columns that are no fields of a report are inputs too: experiments add some. */
export async function encodeReports(
  { rows, inputs }: Pick<Columns, 'rows' | 'inputs'>,
  encoding: Encoding,
): Promise<EncodedReports> {
  const graph = new Graph();
  const inputTensors = Object.entries(inputs).map(([name, values]) => [
    name,
    graph.input(name, Array.isArray(values) ? 'string' : 'float', ['batch', 1]),
  ]);
  const { codes, basis } = encode(Object.fromEntries(inputTensors), encoding);
  graph.output('codes', codes);
  graph.output('basis', basis);
  const session = await createSession(graph);
  const columns = Object.entries(inputs).map(([name, values]) => [name, { values, shape: [rows, 1] }]);
  const encoded = await session.run(Object.fromEntries(columns));
  await session.release();
  return { rows, codes: shared(encoded.codes as Int32Array), basis: shared(encoded.basis as Float32Array) };
}

/** The rows of the embedding table that belong to texts, `[batch,1]` int32. */
function lookUp(text: Tensor, { rows, unknownRow }: LookupEncoding): Tensor {
  // A LabelEncoder cannot be empty. Where no category was learnt, it gets the empty text, whose row is unknown anyway.
  const rowOfText = Object.keys(rows).length === 0 ? { '': unknownRow } : rows;
  const attributes = {
    keys_strings: Object.keys(rowOfText),
    values_int64s: Object.values(rowOfText).map(BigInt),
    default_int64: BigInt(unknownRow),
  };
  const outputs = [{ type: 'int64', shape: text.shape }] as const;
  const [row] = text.graph.node('LabelEncoder', [text], outputs, attributes, 'ai.onnx.ml');
  return cast(row!, 'int32');
}

/** One part of dash-separated text, `[batch,1]`; '' where there is none. */
function datePart(text: Tensor, part: number): Tensor {
  const { graph } = text;
  const integers = (values: number[]) => graph.constant('integers', values, [values.length], 'int64');
  // StringSplit gives as many columns as the text with most parts has. A first row "0-0-0" makes them at least three
  // even when every date of the batch is missing; the slice at the end removes that row.
  const firstRow = reshapeTo(node(graph, 'Constant', [], 'string', [1], { value_strings: ['0-0-0'] }), [1, 1]);
  const column = node(graph, 'Concat', [firstRow, text], 'string', ['dates', 1], { axis: 0n });
  const [parts] = graph.node(
    'StringSplit',
    [node(graph, 'Reshape', [column, integers([-1])], 'string', ['dates'])],
    [
      { type: 'string', shape: ['dates', 'parts'] },
      { type: 'int64', shape: ['dates'] },
    ],
    { delimiter: '-' },
  );
  const partColumn = node(graph, 'Gather', [parts!, integers([part])], 'string', ['dates', 1], { axis: 1n });
  const [from, to, axis] = [[1], [Number.MAX_SAFE_INTEGER], [0]].map(integers);
  return node(graph, 'Slice', [partColumn, from!, to!, axis!], 'string', text.shape);

  function reshapeTo(x: Tensor, shape: number[]): Tensor {
    return node(graph, 'Reshape', [x, integers(shape)], x.type, shape);
  }
}

/**
 * Piecewise-linear encoding, `[batch,1]` → `[batch, 1 + knots]`. A value between two knots gives both a weight, the nearer
 * one the larger, with a sum of 1; a value beyond the outer knots gives the outer knot a weight of 1; a missing value sets
 * only the flag.
 * Source: Gorishniy et al., "On Embeddings for Numerical Features in Tabular Deep Learning", NeurIPS 2022.
 */
function piecewiseLinear(value: Tensor, knots: readonly number[]): Tensor {
  const { graph, type, shape } = value;
  const first = knots[0]!;
  const last = knots.at(-1)!;
  const basisShape = [shape[0]!, knots.length];
  const constant = (name: string, values: readonly number[]) => graph.constant(name, values, [values.length]);
  const number = (name: string, x: number) => graph.constant(name, [x]);

  // Neither NaN nor 0 is greater than 0, so both are missing: cleaning, too, blanks a speed of 0 of a moving aircraft.
  const isPresent = node(graph, 'Greater', [value, number('zero', 0)], 'bool', shape);
  const missing = node(graph, 'Not', [isPresent], 'bool', shape);
  const filled = node(graph, 'Where', [isPresent, value, number('stand_in', first)], type, shape);
  const clipped = node(graph, 'Clip', [filled, number('lowest', first), number('highest', last)], type, shape);

  // The hat function of a knot rises from the knot before it and falls to the knot after it.
  const centre = constant('knots', knots);
  const before = constant('before', [first - 1, ...knots.slice(0, -1)]);
  const after = constant('after', [...knots.slice(1), last + 1]);
  const rising = div(sub(clipped, before), sub(centre, before));
  const falling = div(sub(after, clipped), sub(after, centre));
  const hat = node(graph, 'Relu', [node(graph, 'Min', [rising, falling], type, basisShape)], type, basisShape);
  return concat([cast(missing, type), mul(hat, cast(isPresent, type))], 1);
}

function node(
  graph: Graph,
  opType: string,
  inputs: readonly Tensor[],
  type: ElementType,
  shape: Shape,
  attributes?: Record<string, Attribute>,
): Tensor {
  return graph.node(opType, inputs, [{ type, shape }], attributes)[0]!;
}
