import assert from 'node:assert/strict';
import { fromBinary } from '@bufbuild/protobuf';
import { ModelProtoSchema } from 'onnx-buf';
import { Graph, GraphError } from '../../../training/onnx/graph.js';
import { encodeModel } from '../../../training/onnx/model.js';
import * as op from '../../../training/onnx/operators.js';
import { createSession } from '../../../training/onnx/session.js';

const [a23, b34, c3] = [[2, 3], [3, 4], [3]] as const;

/** Graphs whose parts do not fit together, and the message of the error. */
const mismatches: { title: string; build: (graph: Graph) => unknown; message: string }[] = [
  {
    title: 'too few values for a constant',
    build: (graph) => graph.constant('weights', [1, 2, 3], [2, 2]),
    message: 'constant weights: 3 values do not fill [2,2]',
  },
  {
    title: 'a constant of unknown size',
    build: (graph) => graph.constant('weights', [1], ['batch']),
    message: 'the size of [batch] is known only at run time',
  },
  {
    title: 'shapes that do not broadcast',
    build: (graph) => op.add(graph.input('a', 'float', a23), graph.input('b', 'float', b34)),
    message: 'Add: [2,3] and [3,4] do not broadcast',
  },
  {
    title: 'two different sizes known only at run time',
    build: (graph) => op.mul(graph.input('a', 'float', ['batch']), graph.input('b', 'float', ['rows'])),
    message: 'Mul: [batch] and [rows] do not broadcast',
  },
  {
    title: 'element types that differ',
    build: (graph) => op.sub(graph.input('a', 'float', a23), graph.input('n', 'int32', a23)),
    message: 'Sub: a is float, n is int32',
  },
  {
    title: 'matrices whose inner sizes differ',
    build: (graph) => op.matMul(graph.input('a', 'float', a23), graph.input('b', 'float', a23)),
    message: 'MatMul: [2,3] and [2,3] do not fit',
  },
  {
    title: 'a vector in a matrix product',
    build: (graph) => op.matMul(graph.input('a', 'float', a23), graph.input('c', 'float', c3)),
    message: 'MatMul: [2,3] and [3] do not fit',
  },
  {
    title: 'stacks of matrices of different heights',
    build: (graph) => op.matMul(graph.input('a', 'float', [2, 2, 3]), graph.input('b', 'float', [5, 3, 4])),
    message: 'MatMul: [2] and [5] do not broadcast',
  },
  {
    title: 'rows looked up in a table that is none',
    build: (graph) => op.gather(graph.input('t', 'float', c3), graph.input('i', 'int32', c3)),
    message: 'Gather: the table must have rank 2, not [3]',
  },
  {
    title: 'another number of values under a new shape',
    build: (graph) => op.reshape(graph.input('a', 'float', a23), [4]),
    message: 'Reshape: [2,3] does not hold the values of [4]',
  },
  {
    title: 'a new shape with two open sizes',
    build: (graph) => op.reshape(graph.input('a', 'float', a23), ['x', 'y']),
    message: 'Reshape: [x,y] leaves more than one size to run time',
  },
  {
    title: 'joined parts that differ off the axis',
    build: (graph) => op.concat([graph.input('a', 'float', a23), graph.input('b', 'float', b34)], 1),
    message: 'Concat: [2,3] and [3,4] do not fit',
  },
  {
    title: 'pieces that are not the whole',
    build: (graph) => op.split(graph.input('a', 'float', a23), [1, 1], 1),
    message: 'Split: 1+1 is not axis 1 of [2,3]',
  },
];

/** Every kind of node attribute, constant and dimension at once: x·w where it is above 0.5, plus a number for a word. */
function example(): Graph {
  const graph = new Graph();
  const x = graph.input('x', 'float', ['batch', 2]);
  const text = graph.input('text', 'string', ['batch', 1]);
  const product = op.matMul(x, graph.constant('w', [1, -2], [2, 1]));
  const column = ['batch', 1];
  const [aboveThreshold] = graph.node('ThresholdedRelu', [product], [{ type: 'float', shape: column }], { alpha: 0.5 });
  const keys = { keys_strings: ['Möwe', 'Gans'], values_int64s: [7n, 9n], default_int64: -1n };
  const [number] = graph.node('LabelEncoder', [text], [{ type: 'int64', shape: column }], keys, 'ai.onnx.ml');
  graph.output('y', op.add(aboveThreshold!, op.cast(number!, 'float')));
  return graph;
}

const description = { name: 'example', description: 'An example.', metadata: { version: '1.2.3', seed: '7' } };
const decode = (bytes: Uint8Array) => fromBinary(ModelProtoSchema, bytes);

describe('A graph under construction', () => {
  for (const { title, build, message } of mismatches) {
    it(`refuses ${title}`, () => {
      assert.throws(() => build(new Graph()), new GraphError(message));
    });
  }

  it('knows the shapes of what it computes', () => {
    const graph = new Graph();
    const x = graph.input('x', 'float', ['batch', 1, 3]);
    const y = graph.input('y', 'float', [5, 1]);
    assert.deepEqual(op.add(x, y).shape, ['batch', 5, 3]);
    assert.deepEqual(op.matMul(x, graph.input('z', 'float', [3, 4])).shape, ['batch', 1, 4]);
    assert.deepEqual(op.transpose(x).shape, ['batch', 3, 1]);
    assert.deepEqual(op.reduceSum(x, [0, 2]).shape, [1, 1, 1]);
    assert.deepEqual(
      op.split(x, [1, 2], 2).map(({ shape }) => shape),
      [
        ['batch', 1, 1],
        ['batch', 1, 2],
      ],
    );
    assert.deepEqual(op.gather(y, graph.input('i', 'int32', ['batch', 7])).shape, ['batch', 7, 1]);
  });

  it('gives every tensor a name of its own', () => {
    const graph = new Graph();
    const x = graph.input('x', 'float', [2]);
    const names = [x, graph.input('x', 'float', [2]), graph.constant('x', [1]), op.neg(x), op.neg(x), op.neg(x)];
    graph.output('Neg', op.neg(x));
    const all = [...names, ...graph.outputs].map(({ name }) => name);
    assert.deepEqual(all.slice(0, 3), ['x', 'x_1', 'x_2']);
    assert.equal(new Set(all).size, all.length, String(all));
  });

  it('leaves a tensor alone whose type is already the one wanted', () => {
    const graph = new Graph();
    const x = graph.input('x', 'float', [2]);
    assert.equal(op.cast(x, 'float'), x);
    assert.equal(op.cast(x, 'int64').type, 'int64');
  });
});

describe('The bytes of a graph', () => {
  it('are the same for the same graph, and others for another', () => {
    const bytes = encodeModel(example(), description);
    assert.deepEqual(encodeModel(example(), description), bytes);
    assert.notDeepEqual(encodeModel(example(), { ...description, metadata: { version: '1.2.4' } }), bytes);
    const longer = example();
    longer.output('again', longer.outputs[0]!);
    assert.notDeepEqual(encodeModel(longer, description), bytes);
  });

  it('ask for opset 21, ai.onnx.ml 3 and IR 10', () => {
    const { irVersion, opsetImport } = decode(encodeModel(example(), description));
    assert.equal(irVersion, 10n);
    assert.deepEqual(
      opsetImport.map(({ domain, version }) => [domain, version]),
      [
        ['', 21n],
        ['ai.onnx.ml', 3n],
      ],
    );
  });

  it('carry name, description and metadata', () => {
    const model = decode(encodeModel(example(), description));
    assert.equal(model.graph?.name, 'example');
    assert.equal(model.docString, 'An example.');
    assert.equal(model.producerName, 'strike-triage');
    assert.deepEqual(
      model.metadataProps.map(({ key, value }) => [key, value]),
      Object.entries(description.metadata),
    );
  });

  it('name every tensor and node once, and each tensor before it is used', () => {
    const { graph } = decode(encodeModel(example(), description));
    const names = [...graph!.input, ...graph!.initializer].map(({ name }) => name);
    for (const { input, output } of graph!.node) {
      for (const name of input) assert.ok(names.includes(name), `${name} is used before it is made`);
      names.push(...output);
    }
    assert.equal(new Set(names).size, names.length, String(names));
    assert.equal(new Set(graph!.node.map(({ name }) => name)).size, graph!.node.length);
  });

  it('say types and sizes, with a name for a size that only the run decides', () => {
    const { graph } = decode(encodeModel(example(), description));
    const shape = (value: (typeof graph & object)['input'][number]) => {
      const tensor = value.type!.value.value as { elemType: number; shape: { dim: { value: { value: unknown } }[] } };
      return [value.name, tensor.elemType, tensor.shape.dim.map((dim) => dim.value.value)];
    };
    assert.deepEqual(graph!.input.map(shape), [
      ['x', 1, ['batch', 2n]],
      ['text', 8, ['batch', 1n]],
    ]);
    assert.deepEqual(graph!.output.map(shape), [['y', 1, ['batch', 1n]]]);
  });

  it('store constants by their element type, little-endian', () => {
    const graph = new Graph();
    graph.constant('float', [1.5], [1]);
    graph.constant('double', [1.5], [1], 'double');
    graph.constant('int32', [-2], [1], 'int32');
    graph.constant('int64', [258], [1], 'int64');
    graph.constant('bool', [1], [1], 'bool');
    const initializers = decode(encodeModel(graph, { name: 'constants' })).graph!.initializer;
    assert.deepEqual(
      initializers.map(({ name, dataType, dims, rawData }) => [
        name,
        dataType,
        dims,
        Buffer.from(rawData).toString('hex'),
      ]),
      [
        ['float', 1, [1n], '0000c03f'],
        ['double', 11, [1n], '000000000000f83f'],
        ['int32', 6, [1n], 'feffffff'],
        ['int64', 7, [1n], '0201000000000000'],
        ['bool', 9, [1n], '01'],
      ],
    );
  });

  it('leave out what no output needs, and constants that nothing else reads', () => {
    const graph = new Graph();
    const x = graph.input('x', 'float', [2]);
    const [two, three] = [graph.constant('two', [2]), graph.constant('three', [3])];
    const doubled = op.mul(x, two);
    op.mul(op.mul(doubled, two), three);
    graph.output('y', doubled);
    const { node, initializer } = decode(encodeModel(graph, { name: 'needed' })).graph!;
    assert.deepEqual(
      node.map(({ opType }) => opType),
      ['Mul', 'Identity'],
    );
    assert.deepEqual(
      initializer.map(({ name }) => name),
      ['two'],
    );
  });

  it('hold no text in a constant', () => {
    const graph = new Graph();
    graph.constant('word', [0], [1], 'string');
    assert.throws(() => encodeModel(graph, { name: 'text' }), /text belongs in an attribute/);
  });

  it('are what onnxruntime computes with', async () => {
    const session = await createSession(encodeModel(example(), description));
    const { y } = await session.run({
      x: { values: Float32Array.of(3, 1, 1, 1, 0.25, 0), shape: [3, 2] },
      text: { values: ['Möwe', 'Gans', 'Ente'], shape: [3, 1] },
    });
    await session.release();
    assert.deepEqual([...y!], [1 + 7, 0 + 9, 0 - 1]);
  });
});
