import assert from 'node:assert/strict';
import { gradients } from '../../../training/onnx/autodiff.js';
import { Graph, GraphError, type Shape, type Tensor } from '../../../training/onnx/graph.js';
import * as op from '../../../training/onnx/operators.js';
import { createSession, type Feeds } from '../../../training/onnx/session.js';

/** One differentiable expression: the shapes of its inputs, and what it computes from them. */
interface Case {
  readonly operator: string;
  readonly title: string;
  readonly shapes: readonly Shape[];
  readonly expression: (...inputs: Tensor[]) => Tensor;
  /** onnxruntime computes Softplus in single precision only, where differences are good to three digits. */
  readonly real?: 'float';
}

const cases: readonly Case[] = [
  {
    operator: 'Add',
    title: 'adds equal shapes',
    shapes: [
      [2, 3],
      [2, 3],
    ],
    expression: op.add,
  },
  { operator: 'Add', title: 'adds a row to every row', shapes: [[4, 3], [3]], expression: op.add },
  {
    operator: 'Sub',
    title: 'subtracts a column from every column',
    shapes: [
      [2, 3],
      [2, 1],
    ],
    expression: op.sub,
  },
  {
    operator: 'Mul',
    title: 'multiplies with broadcasting on both sides',
    shapes: [
      [2, 1, 3],
      [4, 1],
    ],
    expression: op.mul,
  },
  { operator: 'Mul', title: 'multiplies a tensor by itself', shapes: [[2, 3]], expression: (x) => op.mul(x, x) },
  { operator: 'Neg', title: 'negates', shapes: [[3]], expression: op.neg },
  { operator: 'Sigmoid', title: 'squashes', shapes: [[2, 3]], expression: op.sigmoid },
  { operator: 'Softplus', title: 'takes the soft plus', shapes: [[2, 3]], expression: op.softplus, real: 'float' },
  { operator: 'Mul', title: 'takes the SiLU', shapes: [[2, 3]], expression: op.silu },
  {
    operator: 'MatMul',
    title: 'multiplies matrices',
    shapes: [
      [3, 4],
      [4, 2],
    ],
    expression: op.matMul,
  },
  {
    operator: 'MatMul',
    title: 'multiplies stacks of matrices',
    shapes: [
      [2, 3, 4],
      [2, 4, 2],
    ],
    expression: op.matMul,
  },
  {
    operator: 'MatMul',
    title: 'multiplies one matrix by a stack',
    shapes: [
      [1, 3, 4],
      [2, 4, 2],
    ],
    expression: op.matMul,
  },
  { operator: 'Transpose', title: 'transposes', shapes: [[2, 3, 4]], expression: (x) => op.transpose(x) },
  {
    operator: 'Transpose',
    title: 'turns three axes round',
    shapes: [[2, 3, 4]],
    expression: (x) => op.transpose(x, [1, 2, 0]),
  },
  { operator: 'ReduceSum', title: 'sums one axis', shapes: [[2, 3, 4]], expression: (x) => op.reduceSum(x, [1]) },
  {
    operator: 'ReduceSum',
    title: 'sums several axes',
    shapes: [[2, 3, 4]],
    expression: (x) => op.reduceSum(x, [0, 2]),
  },
  { operator: 'Reshape', title: 'reshapes', shapes: [[2, 6]], expression: (x) => op.reshape(x, [3, 4]) },
  {
    operator: 'Concat',
    title: 'joins',
    shapes: [
      [2, 3],
      [2, 1],
    ],
    expression: (a, b) => op.concat([a, b], 1),
  },
  {
    operator: 'Split',
    title: 'cuts, and uses the pieces unequally',
    shapes: [[2, 5]],
    expression: (x) => {
      const [a, , c] = op.split(x, [2, 1, 2], 1);
      return op.mul(a!, op.sigmoid(c!));
    },
  },
  {
    operator: 'Gather',
    title: 'looks rows up, one of them twice',
    shapes: [[4, 3]],
    expression: (table) => op.gather(table, table.graph.constant('rows', [2, 0, 2, 1], [2, 2], 'int32')),
  },
];

const values = (count: number, seed: number): Float64Array =>
  Float64Array.from({ length: count }, (_, i) => Math.sin(12.9898 * (i + 1) + 78.233 * seed) * 1.5);

const count = (shape: Shape): number => (shape as number[]).reduce((a, b) => a * b, 1);

/** Builds loss = Σ w·expression with fixed uneven weights w, so that every output element matters differently. */
function build({ shapes, expression, real }: Case) {
  const graph = new Graph(real ?? 'double');
  const inputs = shapes.map((shape, i) => graph.input(`x${i}`, graph.real, shape));
  const result = expression(...inputs);
  const weights = graph.constant('weights', values(count(result.shape), 99), result.shape);
  const weighted = op.mul(result, weights);
  const loss = op.reduceSum(weighted, [...result.shape.keys()]);
  for (const [i, gradient] of gradients(loss, inputs).entries()) {
    assert.deepEqual(gradient.shape, inputs[i]!.shape, 'a gradient has the shape of its input');
    graph.output(`gradient${i}`, gradient);
  }
  graph.output('loss', loss);
  return graph;
}

describe('Automatic differentiation', () => {
  for (const example of cases) {
    it(`${example.operator} has the gradient that finite differences find where it ${example.title}`, async () => {
      const session = await createSession(build(example));
      const point = example.shapes.map((shape, i) => values(count(shape), i));
      const feeds = (): Feeds =>
        Object.fromEntries(
          point.map((v, i) => [
            `x${i}`,
            { values: example.real ? Float32Array.from(v) : v.slice(), shape: example.shapes[i] as number[] },
          ]),
        );
      const loss = async (): Promise<number> => Number((await session.run(feeds())).loss![0]);
      const analytic = await session.run(feeds());

      // Central differences err by step² from curvature and by precision / step from rounding.
      const { step, tolerance } = example.real ? { step: 1e-2, tolerance: 1e-3 } : { step: 1e-5, tolerance: 1e-8 };
      for (const [i, vector] of point.entries()) {
        for (let j = 0; j < vector.length; j++) {
          const here = vector[j]!;
          vector[j] = here + step;
          const above = await loss();
          vector[j] = here - step;
          const below = await loss();
          vector[j] = here;
          const numeric = (above - below) / (2 * step);
          const ours = Number(analytic[`gradient${i}`]![j]);
          assert.ok(Math.abs(ours - numeric) < tolerance, `∂loss/∂x${i}[${j}]: ${ours}, by differences ${numeric}`);
        }
      }
      await session.release();
    });
  }

  it('holds every operator that has a gradient rule against finite differences', () => {
    const tested = new Set(cases.map(({ operator }) => operator));
    assert.deepEqual(
      Object.keys(op.gradientRules).filter((name) => !tested.has(name)),
      [],
    );
  });

  it('refuses to pass through an operator without a gradient rule, and names it', () => {
    const graph = new Graph();
    const x = graph.input('x', 'float', [1]);
    assert.throws(
      () => gradients(op.sqrt(x), [x]),
      (e) => e instanceof GraphError && /Sqrt has no gradient rule/.test(e.message),
    );
  });

  it('refuses a loss that is no scalar, and one that does not depend on a parameter', () => {
    const graph = new Graph();
    const x = graph.input('x', 'float', [2]);
    const y = graph.input('y', 'float', [1]);
    assert.throws(() => gradients(op.neg(x), [x]), /must be a scalar, not \[2\]/);
    assert.throws(() => gradients(op.neg(y), [x]), /does not depend on x/);
  });
});
