/**
 * The basis in a cheaper form. A number is a flag for missing, a flag for given, and for each knot but the first a step that
 * rises from 0 at the knot before it to 1 at the knot itself and stays there. The vector of a number between two knots is
 * then that of the first knot plus all rises up to it: one subtraction, one product and one Clip for all steps. A list keeps
 * its flags.
 */
import { basisColumns } from '../../features/basis-nodes.js';
import type { BasisEncoding, Encoding, NumberEncoding } from '../../features/encoding.js';
import { node } from '../../features/text-nodes.js';
import type { Tensor } from '../../onnx/graph.js';
import { concat, mul, sub } from '../../onnx/operators.js';
import type { WeightedRows } from './stack.js';

/** What a missing number becomes: below every knot, as none of them is negative. */
const STAND_IN = -1;

/** For each step the rows of the table of the bases that make its vector. There are as many steps as columns of the basis. */
export function stepRows({ bases }: Pick<Encoding, 'bases'>): WeightedRows[] {
  let first = 0;
  return bases.flatMap((basis) => {
    const from = first;
    first += basis.width;
    return Array.from({ length: basis.width }, (_, i): WeightedRows => {
      const own = { row: from + i, weight: 1 };
      return basis.kind === 'number' && i > 1 ? [own, { row: from + i - 1, weight: -1 }] : [own];
    });
  });
}

/** Appends the steps of all bases, `[batch, basisWidth]`; without bases there is nothing to append. */
export function stepsOfReports(
  inputs: Readonly<Record<string, Tensor>>,
  bases: readonly BasisEncoding[],
): Tensor | undefined {
  if (bases.length === 0) return undefined;
  const columns = bases.map((basis) => {
    const input = inputs[basis.field]!;
    return basis.kind === 'number' ? stepsOfNumber(input, basis) : basisColumns(input, basis);
  });
  return columns.length === 1 ? columns[0]! : concat(columns, 1);
}

function stepsOfNumber(value: Tensor, { knots, zeroIsMissing, width }: NumberEncoding): Tensor {
  const { graph, type, shape } = value;
  // NaN is neither greater than 0 nor equal to it.
  const comparison = zeroIsMissing ? 'Greater' : 'GreaterOrEqual';
  const isPresent = node(graph, comparison, [value, graph.constant('zero', [0])], 'bool', shape);
  const filled = node(graph, 'Where', [isPresent, value, graph.constant('stand_in', [STAND_IN])], type, shape);

  // Missing falls from 1 at the stand-in to 0 at 0; given rises between the same two.
  const starts = graph.constant('starts', [0, STAND_IN, ...knots.slice(0, -1)], [width]);
  const rises = knots.slice(1).map((knot, i) => 1 / (knot - knots[i]!));
  const scales = graph.constant('scales', [1 / STAND_IN, -1 / STAND_IN, ...rises], [width]);
  const rising = mul(sub(filled, starts), scales);
  const bounds = [graph.constant('lowest', [0]), graph.constant('highest', [1])];
  return node(graph, 'Clip', [rising, ...bounds], type, [shape[0]!, width]);
}
