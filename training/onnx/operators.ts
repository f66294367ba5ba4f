/**
 * The differentiable operators: for each, the nodes that it adds to a graph and, right below, its gradient rule.
 *
 * A gradient rule receives the node and the gradient of the loss with respect to each of its outputs, and *builds the
 * nodes* that compute the gradient with respect to each input. Differentiating a graph therefore gives a larger graph
 * of the same dozen operators, which onnxruntime runs like any other.
 *
 * Where an input was broadcast, one of its elements contributed to many outputs, so its gradient is the sum over them:
 * `sumTo`.
 *
 * Source of the rules: any text on reverse-mode differentiation, e.g. Baydin et al., "Automatic Differentiation in
 * Machine Learning: a Survey", JMLR 18 (2018). Operator semantics: ONNX opset 21.
 */
import {
  type Attribute,
  type Dimension,
  describeShape,
  type ElementType,
  elementTypeCode,
  GraphError,
  type Node,
  type Shape,
  sizeOf,
  type Tensor,
} from './graph.js';

/** Returns the gradient for each input, `undefined` for an input that has none (an index, a shape). */
export type GradientRule = (node: Node, outputGradients: readonly (Tensor | undefined)[]) => (Tensor | undefined)[];

/** The rule of each differentiable operator, by ONNX name. */
export const gradientRules: Record<string, GradientRule> = {};

// ── Element-wise arithmetic, with broadcasting ──────────────────────────────────────────────────────────────────────

export const add = (a: Tensor, b: Tensor): Tensor => elementwise('Add', a, b);
gradientRules.Add = ({ inputs: [a, b] }, [g]) => [sumTo(g!, a!.shape), sumTo(g!, b!.shape)];

export const sub = (a: Tensor, b: Tensor): Tensor => elementwise('Sub', a, b);
gradientRules.Sub = ({ inputs: [a, b] }, [g]) => [sumTo(g!, a!.shape), sumTo(neg(g!), b!.shape)];

export const mul = (a: Tensor, b: Tensor): Tensor => elementwise('Mul', a, b);
gradientRules.Mul = ({ inputs: [a, b] }, [g]) => [sumTo(mul(g!, b!), a!.shape), sumTo(mul(g!, a!), b!.shape)];

export const neg = (x: Tensor): Tensor => singleOutput('Neg', [x], x.shape);
gradientRules.Neg = (_, [g]) => [neg(g!)];

// ── Non-linearities ─────────────────────────────────────────────────────────────────────────────────────────────────

/** σ(x) = 1 / (1 + e⁻ˣ). */
export const sigmoid = (x: Tensor): Tensor => singleOutput('Sigmoid', [x], x.shape);
// σ' = σ(1 − σ): the output is all the rule needs, so the backward pass reuses it instead of computing it again.
gradientRules.Sigmoid = ({ outputs: [y] }, [g]) => [mul(g!, sub(y!, mul(y!, y!)))];

/** ln(1 + eˣ), the stable way to write the logarithm of a sigmoid. */
export const softplus = (x: Tensor): Tensor => singleOutput('Softplus', [x], x.shape);
gradientRules.Softplus = ({ inputs: [x] }, [g]) => [mul(g!, sigmoid(x!))];

/** SiLU, x·σ(x): a ReLU with a smooth knee (Elfwing et al., 2018). Its gradient follows from its parts. */
export const silu = (x: Tensor): Tensor => mul(x, sigmoid(x));

// ── Linear algebra ──────────────────────────────────────────────────────────────────────────────────────────────────

/** Matrix product of the last two axes; the axes before them broadcast: `[…,m,k] · […,k,n] → […,m,n]`. */
export function matMul(a: Tensor, b: Tensor): Tensor {
  const [m, k] = a.shape.slice(-2);
  const [k2, n] = b.shape.slice(-2);
  if (a.shape.length < 2 || b.shape.length < 2 || k !== k2) throw shapeMismatch('MatMul', a, b);
  const stack = broadcast('MatMul', a.shape.slice(0, -2), b.shape.slice(0, -2));
  return singleOutput('MatMul', [a, b], [...stack, m!, n!]);
}
gradientRules.MatMul = ({ inputs: [a, b] }, [g]) => [
  sumTo(matMul(g!, transpose(b!)), a!.shape),
  sumTo(matMul(transpose(a!), g!), b!.shape),
];

/** Puts the axes into another order: axis i of the result is axis `order[i]` of `x`. By default swaps the last two. */
export function transpose(x: Tensor, order: readonly number[] = lastTwoSwapped(x.shape.length)): Tensor {
  const shape = order.map((axis) => x.shape[axis]!);
  return singleOutput('Transpose', [x], shape, { perm: order.map(BigInt) });
}
gradientRules.Transpose = ({ attributes }, [g]) => {
  const order = (attributes.perm as readonly bigint[]).map(Number);
  return [
    transpose(
      g!,
      order.map((_, axis) => order.indexOf(axis)),
    ),
  ];
};

const lastTwoSwapped = (rank: number): number[] => [...Array(rank).keys()].slice(0, -2).concat(rank - 1, rank - 2);

// ── Sums ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Sums over `axes`, which stay in the shape with size 1. */
export function reduceSum(x: Tensor, axes: readonly number[]): Tensor {
  const shape = x.shape.map((size, axis) => (axes.includes(axis) ? 1 : size));
  return singleOutput('ReduceSum', [x, integers(x, axes)], shape, { keepdims: 1n });
}
gradientRules.ReduceSum = ({ inputs: [x] }, [g]) => [expandLike(g!, x!), undefined];

// ── Selecting and rearranging ───────────────────────────────────────────────────────────────────────────────────────

/**
 * Selects rows of a table: `table [rows, width]`, `indices […] int32` → `[…, width]`. An embedding look-up is this.
 */
export function gather(table: Tensor, indices: Tensor): Tensor {
  if (table.shape.length !== 2)
    throw new GraphError(`Gather: the table must have rank 2, not ${describeShape(table.shape)}`);
  return singleOutput('Gather', [table, indices], [...indices.shape, table.shape[1]!], { axis: 0n });
}
gradientRules.Gather = ({ inputs: [table, indices] }, [g]) => {
  // The gradient of a row is the sum over all its uses; rows that the batch did not use get zero.
  const shape = table!.shape;
  const sizes = integers(table!, shape as number[]);
  const [zeros] = table!.graph.node('ConstantOfShape', [sizes], [{ type: 'float', shape }]);
  const positions = reshape(cast(indices!, 'int64'), [...indices!.shape, 1]);
  return [
    singleOutput('ScatterND', [cast(zeros!, table!.type), positions, g!], shape, { reduction: 'add' }),
    undefined,
  ];
};

/** The same values in another shape, of which at most one size may be known only at run time. */
export function reshape(x: Tensor, shape: Shape): Tensor {
  const unknownSizes = shape.filter((size) => typeof size === 'string').length;
  if (unknownSizes > 1) throw new GraphError(`Reshape: ${describeShape(shape)} leaves more than one size to run time`);
  if (unknownSizes === 0 && x.shape.every((size) => typeof size === 'number') && sizeOf(x.shape) !== sizeOf(shape)) {
    throw new GraphError(`Reshape: ${describeShape(x.shape)} does not hold the values of ${describeShape(shape)}`);
  }
  const target = shape.map((size) => (typeof size === 'string' ? -1 : size));
  return singleOutput('Reshape', [x, integers(x, target)], shape);
}
gradientRules.Reshape = ({ inputs: [x] }, [g]) => [reshapeLike(g!, x!), undefined];

/** Joins tensors along one axis. */
export function concat(parts: readonly Tensor[], axis: number): Tensor {
  const first = parts[0]!;
  for (const part of parts) {
    if (part.shape.some((size, at) => at !== axis && size !== first.shape[at]))
      throw shapeMismatch('Concat', first, part);
  }
  const total = parts.reduce((sum, part) => sum + sizeOf([part.shape[axis]!]), 0);
  return singleOutput('Concat', parts, first.shape.with(axis, total), { axis: BigInt(axis) });
}
gradientRules.Concat = ({ inputs, attributes }, [g]) => {
  const axis = Number(attributes.axis);
  return split(
    g!,
    inputs.map((part) => part.shape[axis] as number),
    axis,
  );
};

/** Cuts a tensor along one axis into pieces of the given sizes. */
export function split(x: Tensor, sizes: readonly number[], axis: number): Tensor[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (x.shape[axis] !== total)
    throw new GraphError(`Split: ${sizes.join('+')} is not axis ${axis} of ${describeShape(x.shape)}`);
  const outputs = sizes.map((size) => ({ type: x.type, shape: x.shape.with(axis, size) }));
  return x.graph.node('Split', [x, integers(x, sizes)], outputs, { axis: BigInt(axis) });
}
gradientRules.Split = ({ outputs, attributes }, gradients) => {
  // A piece that the loss does not depend on has gradient zero, but must still be part of the concatenation.
  const pieces = outputs.map((piece, i) => gradients[i] ?? sub(piece, piece));
  return [concat(pieces, Number(attributes.axis)), undefined];
};

// ── Operators without gradient ──────────────────────────────────────────────────────────────────────────────────────

/** Changes the element type. */
export const cast = (x: Tensor, type: ElementType): Tensor =>
  x.type === type ? x : x.graph.node('Cast', [x], [{ type, shape: x.shape }], { to: elementTypeCode[type] })[0]!;

/** A single number as a constant of the graph that `tensor` belongs to. */
export const scalar = (tensor: Tensor, value: number): Tensor => tensor.graph.constant('scalar', [value]);

export const div = (a: Tensor, b: Tensor): Tensor => elementwise('Div', a, b);
export const sqrt = (x: Tensor): Tensor => singleOutput('Sqrt', [x], x.shape);

/** The shape of two tensors after ONNX (NumPy) broadcasting. Throws `GraphError` when they do not broadcast. */
export function broadcast(opType: string, a: Shape, b: Shape): Shape {
  const rank = Math.max(a.length, b.length);
  return Array.from({ length: rank }, (_, axis): Dimension => {
    const x = a[axis - rank + a.length] ?? 1;
    const y = b[axis - rank + b.length] ?? 1;
    if (x !== y && x !== 1 && y !== 1) {
      throw new GraphError(`${opType}: ${describeShape(a)} and ${describeShape(b)} do not broadcast`);
    }
    return x === 1 ? y : x;
  });
}

function elementwise(opType: string, a: Tensor, b: Tensor): Tensor {
  if (a.type !== b.type) throw new GraphError(`${opType}: ${a.name} is ${a.type}, ${b.name} is ${b.type}`);
  return singleOutput(opType, [a, b], broadcast(opType, a.shape, b.shape));
}

/** Reverses broadcasting: sums `g` over every axis that `shape` does not have or has with size 1. */
function sumTo(g: Tensor, shape: Shape): Tensor {
  const extra = g.shape.length - shape.length;
  const axes = [...g.shape.keys()].filter((axis) => axis < extra || (shape[axis - extra] === 1 && g.shape[axis] !== 1));
  if (axes.length === 0) return g;
  const summed = reduceSum(g, axes);
  return extra === 0 ? summed : reshape(summed, shape);
}

function shapeOf(x: Tensor): Tensor {
  return x.graph.node('Shape', [x], [{ type: 'int64', shape: [x.shape.length] }])[0]!;
}

function expandLike(g: Tensor, x: Tensor): Tensor {
  return singleOutput('Expand', [g, shapeOf(x)], x.shape);
}

function reshapeLike(g: Tensor, x: Tensor): Tensor {
  return singleOutput('Reshape', [g, shapeOf(x)], x.shape);
}

/** A list of integers (axes, sizes) as the int64 constant that ONNX requires, in the graph of `tensor`. */
function integers(tensor: Tensor, values: readonly number[]): Tensor {
  return tensor.graph.constant('integers', values, [values.length], 'int64');
}

/** Appends a node and returns its only output, which has the element type of the first input. */
function singleOutput(
  opType: string,
  inputs: readonly Tensor[],
  shape: Shape,
  attributes?: Record<string, Attribute>,
): Tensor {
  const { graph, type } = inputs[0]!;
  return graph.node(opType, inputs, [{ type, shape }], attributes)[0]!;
}

const shapeMismatch = (opType: string, a: Tensor, b: Tensor): GraphError =>
  new GraphError(`${opType}: ${describeShape(a.shape)} and ${describeShape(b.shape)} do not fit`);
