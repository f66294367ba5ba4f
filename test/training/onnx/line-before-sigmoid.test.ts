import assert from 'node:assert/strict';
import { readOnnx } from '../../../notebooks/support/onnx-file.js';
import { Graph, GraphError } from '../../../training/onnx/graph.js';
import { lineBeforeSigmoid } from '../../../training/onnx/line-before-sigmoid.js';
import { encodeModel } from '../../../training/onnx/model.js';
import { add, mul, sigmoid } from '../../../training/onnx/operators.js';
import { createSession } from '../../../training/onnx/session.js';
import { close } from '../small.js';

const graph = () => {
  const graph = new Graph();
  const x = graph.input('x', 'float', ['N', 1]);
  graph.output('p', sigmoid(add(mul(x, x), x)));
  return graph;
};
const file = encodeModel(graph(), { name: 'test', metadata: { version: '1.0.0', seed: '1' } });
const xs = [-2, -0.5, 0, 0.3, 1.5];

async function answers(bytes: Uint8Array): Promise<number[]> {
  const session = await createSession(bytes);
  const { p } = await session.run({ x: { values: Float32Array.from(xs), shape: [xs.length, 1] } });
  await session.release();
  return Array.from(p as Float32Array);
}

const expected = (slope: number, intercept: number) =>
  xs.map((x) => 1 / (1 + Math.exp(-(slope * (x * x + x) + intercept))));

describe('A line in front of the sigmoid of a file', () => {
  it('moves the log-odds of its answers', async () => {
    close(await answers(lineBeforeSigmoid(file, 'p', { slope: 1.3, intercept: -0.7 })), expected(1.3, -0.7), 1e-6);
  });

  it('changes nothing as slope 1 and intercept 0', async () => {
    assert.deepEqual(await answers(lineBeforeSigmoid(file, 'p', { slope: 1, intercept: 0 })), await answers(file));
  });

  it('may follow another one', async () => {
    const once = lineBeforeSigmoid(file, 'p', { slope: 2, intercept: 1 });
    const twice = lineBeforeSigmoid(once, 'p', { slope: 0.5, intercept: -1 });
    close(await answers(twice), expected(0.5 * 2, -1 + 0.5 * 1), 1e-6, 'the second is applied to the first');
    assert.deepEqual(readOnnx(twice).operators.slice(-6), ['Mul', 'Add', 'Mul', 'Add', 'Sigmoid', 'Identity']);
  });

  it('leaves everything else as it is, and gives the same bytes each time', () => {
    const line = { slope: 1.3, intercept: -0.7 };
    const moved = lineBeforeSigmoid(file, 'p', line, { version: '1.0.1', recalibrated_from: '1.0.0' });
    assert.deepEqual(lineBeforeSigmoid(file, 'p', line, { version: '1.0.1', recalibrated_from: '1.0.0' }), moved);
    const [before, after] = [readOnnx(file), readOnnx(moved)];
    assert.deepEqual(after.metadata, { version: '1.0.1', seed: '1', recalibrated_from: '1.0.0' });
    assert.deepEqual([after.inputs, after.outputs], [before.inputs, before.outputs]);
    assert.deepEqual(
      after.operators.filter((_, at) => at < 2 || at > 3),
      before.operators,
    );
    for (const name of Object.keys(before.floats)) assert.deepEqual(after.floats[name], before.floats[name]);
  });

  it('is refused where the output is made by something else', () => {
    const other = graph();
    other.output('q', add(other.inputs[0]!, other.inputs[0]!));
    const bytes = encodeModel(other, { name: 'test' });
    const line = { slope: 1, intercept: 0 };
    assert.throws(
      () => lineBeforeSigmoid(bytes, 'q', line),
      (error) => {
        assert.ok(error instanceof GraphError);
        assert.equal(error.message, 'the output q is made by the operator Add, not by Sigmoid');
        return true;
      },
    );
    assert.throws(() => lineBeforeSigmoid(bytes, 'r', line), /there is no output r/);
    const double = new Graph('double');
    double.output('p', sigmoid(double.input('x', 'double', ['N', 1])));
    assert.throws(() => lineBeforeSigmoid(encodeModel(double, { name: 'd' }), 'p', line), /not made of 32-bit floats/);
  });
});
