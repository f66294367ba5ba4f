/**
 * Feature encoding, from the canonical values of reports to the inputs of the network, as ONNX nodes. Training
 * runs this graph once over all reports. The exported model reads reports with the same look-ups, knots and flags in folded
 * form (release/folding/), and a test holds both equal.
 *
 *   category  text ──look-up──▶ a row of the embedding table; missing, rare or unknown text ──▶ the look-up's first row
 *   number    float ──▶ a weight for each of the two knots around it, and a flag for missing
 *   list      values joined by "; " ──▶ a flag for each of them, and one for missing
 */
import type { ReportField } from '../../schemas/index.js';
import type { Columns } from '../data/columns.js';
import { Graph, type Tensor } from '../onnx/graph.js';
import { cast, concat } from '../onnx/operators.js';
import { createSession } from '../onnx/session.js';
import { basisColumns } from './basis-nodes.js';
import type { Encoding } from './encoding.js';
import { sharedNumbers } from './shared-numbers.js';
import { datePart, node, numberOfText } from './text-nodes.js';

/** Reports in one run of the encoder: bounds the memory for any number of them. */
const CHUNK = 8192;

/** Reports as inputs of the network. */
export interface EncodedReports {
  readonly rows: number;
  /** `[rows, lookups]`: rows of the embedding table. */
  readonly codes: Int32Array;
  /** `[rows, basisWidth]`: for each number and list a missing flag, then the weight of each knot or value. */
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
    const read = lookup.part === undefined ? text : datePart(text, lookup.part);
    return cast(numberOfText(read, lookup.rows, lookup.unknownRow), 'int32');
  });
  const basis = encoding.bases.map((each) => basisColumns(inputs[each.field]!, each));
  return { codes: concat(codes, 1), basis: basis.length === 0 ? noColumns(codes[0]!) : concat(basis, 1) };
}

/** Runs the encoder over all reports. Columns that are no fields of a report can be encoded too: experiments add some. */
export async function encodeReports(
  { rows, inputs }: Pick<Columns, 'rows' | 'inputs'>,
  encoding: Encoding,
): Promise<EncodedReports> {
  const graph = new Graph();
  const fields = [...new Set([...encoding.lookups, ...encoding.bases].map(({ field }) => field))];
  const inputTensors = fields.map((field) => [
    field,
    graph.input(field, Array.isArray(inputs[field]) ? 'string' : 'float', ['batch', 1]),
  ]);
  const outputs = encode(Object.fromEntries(inputTensors), encoding);
  graph.output('codes', outputs.codes);
  graph.output('basis', outputs.basis);
  const session = await createSession(graph);
  const codes = sharedNumbers(Int32Array, rows * encoding.lookups.length);
  const basis = sharedNumbers(Float32Array, rows * encoding.basisWidth);
  for (let from = 0; from < rows; from += CHUNK) {
    const feeds = fields.map((field) => {
      const values = inputs[field]!.slice(from, from + CHUNK);
      return [field, { values, shape: [values.length, 1] }];
    });
    const encoded = await session.run(Object.fromEntries(feeds));
    codes.set(encoded.codes as Int32Array, from * encoding.lookups.length);
    basis.set(encoded.basis as Float32Array, from * encoding.basisWidth);
  }
  await session.release();
  return { rows, codes, basis };
}

/** The basis of reports whose encoding has neither a number nor a list, `[batch,0]`. */
function noColumns(codes: Tensor): Tensor {
  const integers = (value: number) => codes.graph.constant('integers', [value], [1], 'int64');
  const none = node(codes.graph, 'Slice', [codes, integers(0), integers(0), integers(1)], codes.type, ['batch', 0]);
  return cast(none, 'float');
}
