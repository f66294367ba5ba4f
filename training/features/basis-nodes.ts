/**
 * The columns of the basis as ONNX nodes: how strongly a report has each knot of a number, or each value of a list. The first
 * column of every feature is the flag for missing, and where it is 1 the others are 0.
 */
import { listSeparator } from '../../schemas/index.js';
import type { Tensor } from '../onnx/graph.js';
import { cast, concat, div, mul, sub } from '../onnx/operators.js';
import type { BasisEncoding, ListEncoding, NumberEncoding } from './encoding.js';
import { node, numberOfText, splitText, withoutFirstRow } from './text-nodes.js';

/** The columns of one feature, `[batch,1]` → `[batch, width]`. */
export const basisColumns = (input: Tensor, basis: BasisEncoding): Tensor =>
  basis.kind === 'number' ? piecewiseLinear(input, basis) : flags(input, basis);

/**
 * Piecewise-linear encoding. A value between two knots gives both a weight, the nearer one the larger, with a sum of 1; a
 * value beyond the outer knots gives the outer knot a weight of 1; a missing value sets only the flag.
 * Source: Gorishniy et al., "On Embeddings for Numerical Features in Tabular Deep Learning", NeurIPS 2022.
 */
function piecewiseLinear(value: Tensor, { knots, zeroIsMissing }: NumberEncoding): Tensor {
  const { graph, type, shape } = value;
  const first = knots[0]!;
  const last = knots.at(-1)!;
  const basisShape = [shape[0]!, knots.length];
  const constant = (name: string, values: readonly number[]) => graph.constant(name, values, [values.length]);
  const number = (name: string, x: number) => graph.constant(name, [x]);

  // NaN is neither greater than 0 nor equal to it.
  const comparison = zeroIsMissing ? 'Greater' : 'GreaterOrEqual';
  const isPresent = node(graph, comparison, [value, number('zero', 0)], 'bool', shape);
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

/** A flag for each value of a list that a report has; none, and so the flag for missing, where it has only others. */
function flags(text: Tensor, { values }: ListEncoding): Tensor {
  const { graph } = text;
  const columns = 1 + values.length; // the first for any other text, which is cut off below
  const parts = splitText(text, listSeparator, values[0]!);
  const columnOfValue = Object.fromEntries(values.map((value, i) => [value, 1 + i]));
  const column = numberOfText(parts, columnOfValue, 0);
  const depth = graph.constant('depth', [columns], [], 'int64');
  const offOn = graph.constant('off_on', [0, 1], [2]);
  const ofParts = node(graph, 'OneHot', [column, depth, offOn], 'float', ['rows', 'parts', columns]);
  const ofRows = largest(ofParts, 1, ['rows', columns], false);
  const present = withoutFirstRow(ofRows, [text.shape[0]!, values.length], 1);
  const any = largest(present, 1, [text.shape[0]!, 1], true);
  return concat([sub(graph.constant('one', [1]), any), present], 1);
}

/** The largest values along an axis. */
function largest(x: Tensor, axis: number, shape: Tensor['shape'], keepsAxis: boolean): Tensor {
  const axes = x.graph.constant('integers', [axis], [1], 'int64');
  return node(x.graph, 'ReduceMax', [x, axes], x.type, shape, { keepdims: keepsAxis ? 1n : 0n });
}
