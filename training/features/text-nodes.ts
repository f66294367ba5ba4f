/** ONNX nodes that read text: look-ups, and the parts of a text. */
import type { Attribute, ElementType, Graph, Shape, Tensor } from '../onnx/graph.js';
import { reshape } from '../onnx/operators.js';

/** Appends a node and returns its only output. */
export function node(
  graph: Graph,
  opType: string,
  inputs: readonly Tensor[],
  type: ElementType,
  shape: Shape,
  attributes?: Record<string, Attribute>,
): Tensor {
  return graph.node(opType, inputs, [{ type, shape }], attributes)[0]!;
}

/** The number of each text in `numbers`, `otherwise` for any other text: int64 of the same shape. */
export function numberOfText(text: Tensor, numbers: Readonly<Record<string, number>>, otherwise: number): Tensor {
  // A LabelEncoder cannot be empty. Where no text has a number, it gets the empty text, which is answered alike.
  const entries = Object.keys(numbers).length === 0 ? { '': otherwise } : numbers;
  const attributes = {
    keys_strings: Object.keys(entries),
    values_int64s: Object.values(entries).map(BigInt),
    default_int64: BigInt(otherwise),
  };
  const outputs = [{ type: 'int64', shape: text.shape }] as const;
  return text.graph.node('LabelEncoder', [text], outputs, attributes, 'ai.onnx.ml')[0]!;
}

/** Splits text `[batch,1]` at each `delimiter`: `[1 + batch, parts]`, filled up with ''. */
export function splitText(text: Tensor, delimiter: string, firstRow: string): Tensor {
  const { graph } = text;
  // StringSplit gives as many columns as the text with most parts has. A first row of our own makes them at least as many
  // as it has parts itself, even when every text of the batch is missing; `withoutFirstRow` removes it again.
  const constant = node(graph, 'Constant', [], 'string', [1], { value_strings: [firstRow] });
  const column = node(graph, 'Concat', [reshape(constant, [1, 1]), text], 'string', ['rows', 1], { axis: 0n });
  const [parts] = graph.node(
    'StringSplit',
    [reshape(column, ['rows'])],
    [
      { type: 'string', shape: ['rows', 'parts'] },
      { type: 'int64', shape: ['rows'] },
    ],
    { delimiter },
  );
  return parts!;
}

/** The rows of a split text that belong to the batch, from a column on: `[1 + batch, columns]` → `shape`. */
export function withoutFirstRow(x: Tensor, shape: Shape, fromColumn = 0): Tensor {
  const axes = fromColumn === 0 ? [0] : [0, 1];
  const integers = (values: readonly number[]) => x.graph.constant('integers', values, [values.length], 'int64');
  const from = integers([1, fromColumn].slice(0, axes.length));
  const to = integers(axes.map(() => Number.MAX_SAFE_INTEGER));
  return node(x.graph, 'Slice', [x, from, to, integers(axes)], x.type, shape);
}

/** One part of dash-separated text, `[batch,1]`; '' where there is none. */
export function datePart(text: Tensor, part: number): Tensor {
  const { graph } = text;
  const parts = splitText(text, '-', '0-0-0');
  const index = graph.constant('integers', [part], [1], 'int64');
  const column = node(graph, 'Gather', [parts, index], 'string', ['rows', 1], { axis: 1n });
  return withoutFirstRow(column, text.shape);
}
