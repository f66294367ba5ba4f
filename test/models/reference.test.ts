import assert from 'node:assert/strict';
import { fromBinary } from '@bufbuild/protobuf';
import { TensorProto_DataType as ElementType, ModelProtoSchema } from 'onnx-buf';
import { type MemberWeights, matrix, naiveBasis, naiveLogit, sigmoid } from '../training/naive.js';
import { file, manifest, predict, reports, type Values } from './served-model.js';

/*
 * The served model computed by hand: look-up tables, knots, weights and calibration are read out of model.onnx; the
 * arithmetic is plain loops in double precision. That file and training agree with each other is shown elsewhere; this
 * shows that both are right.
 */
const graph = fromBinary(ModelProtoSchema, file).graph!;
type Node = (typeof graph.node)[number];
const producers = new Map(graph.node.flatMap((node) => node.output.map((name) => [name, node] as const)));
const utf8 = new TextDecoder();

/** Stored tensors by name; the text of the file is in attributes. */
const stored = new Map(
  graph.initializer.map(({ name, dims, dataType, rawData }) => {
    const bytes = Uint8Array.from(rawData).buffer;
    const values = {
      [ElementType.FLOAT]: () => Float64Array.from(new Float32Array(bytes)),
      [ElementType.INT32]: () => Float64Array.from(new Int32Array(bytes)),
      [ElementType.INT64]: () => Float64Array.from(new BigInt64Array(bytes), Number),
    }[dataType]!();
    return [name, { shape: dims.map(Number), values }] as const;
  }),
);

const attribute = (node: Node, name: string) => node.attribute.find((candidate) => candidate.name === name)!;
const producer = (opType: string, name: string): Node => {
  const node = producers.get(name);
  assert.equal(node?.opType, opType, `${name} should come from ${opType}`);
  return node!;
};
const scalarOf = (node: Node): number => {
  const constant = node.input.map((name) => stored.get(name)).find((table) => table !== undefined);
  assert.equal(constant?.values.length, 1);
  return constant!.values[0]!;
};

/** The text that a look-up reads: a field of the report, or one part of the date. */
function textOf(name: string): (report: Values) => string {
  if (graph.input.some((input) => input.name === name)) return (report) => String(report[name] ?? '');
  const chosen = producer('Gather', producer('Slice', name).input[0]!);
  const parts = producer('StringSplit', chosen.input[0]!);
  const [, field] = producer('Concat', producer('Reshape', parts.input[0]!).input[0]!).input;
  const part = stored.get(chosen.input[1]!)!.values[0]!;
  return (report) => String(report[field!] ?? '').split('-')[part] ?? '';
}

/** The look-ups of the file: report → row of the embedding table. */
const lookups = graph.node
  .filter(({ opType }) => opType === 'LabelEncoder')
  .map((node) => {
    const rows = attribute(node, 'values_int64s').ints.map(Number);
    const rowOf = new Map(attribute(node, 'keys_strings').strings.map((key, i) => [utf8.decode(key), rows[i]!]));
    const unknown = Number(attribute(node, 'default_int64').i);
    const text = textOf(node.input[0]!);
    return (report: Values): number => rowOf.get(text(report)) ?? unknown;
  });

const knots = Array.from(stored.get('knots')!.values);

// Features × look-ups, 1 where the look-up belongs to the feature.
const membership = stored.get('membership')!;
const owner = lookups.map((_, lookup) => {
  const column = Array.from(
    { length: membership.shape[0]! },
    (_, feature) => membership.values[feature * lookups.length + lookup]!,
  );
  assert.equal(
    column.reduce((sum, isOwner) => sum + isOwner, 0),
    1,
  );
  return column.indexOf(1);
});

/** The weights of each member, cut out of the stacks. */
const names = [...stored.keys()].filter((name) => /^(categories|numbers|bias|output|hidden(Bias)?\d+)$/.test(name));
const members = stored.get('bias')!.shape[0]!;
const weights = Array.from({ length: members }, (_, member): MemberWeights => {
  const matrices = names.map((name) => {
    const { shape, values } = stored.get(name)!;
    const size = values.length / members;
    return [name, matrix(values.subarray(member * size, (member + 1) * size), shape.at(-1)!)];
  });
  return Object.fromEntries(matrices);
});

// From the end backwards: probability = σ(slope · mean + intercept), mean = sum · 1/K.
const last = producer('Identity', 'damage_probability');
const added = producer('Add', producer('Sigmoid', last.input[0]!).input[0]!);
const sloped = producer('Mul', added.input[0]!);
const averaged = producer('Mul', sloped.input[0]!);
const calibration = { slope: scalarOf(sloped), intercept: scalarOf(added) };

function byHand(report: Values): number {
  const codes = lookups.map((lookUp) => lookUp(report));
  const basis = naiveBasis(Number(report.speedKnots ?? Number.NaN), knots);
  const layout = { owner, columns: [1 + knots.length] };
  const logits = weights.map((member) => naiveLogit(member, layout, codes, basis));
  const mean = logits.reduce((sum, logit) => sum + logit, 0) / members;
  return sigmoid(calibration.slope * mean + calibration.intercept);
}

describe('The served file, computed by hand', () => {
  it('holds the members, the parameters and the calibration that its manifest tells of', () => {
    assert.equal(members, manifest.network.members);
    assert.ok(Math.abs(scalarOf(averaged) - 1 / members) < 1e-7);
    const counts = weights.map((member) =>
      Object.values(member)
        .flat()
        .reduce((sum, row) => sum + row.length, 0),
    );
    assert.equal(
      counts.reduce((sum, count) => sum + count, 0),
      manifest.network.parameters,
    );
    assert.ok(Math.abs(calibration.slope - manifest.calibration.slope) < 1e-6);
    assert.ok(Math.abs(calibration.intercept - manifest.calibration.intercept) < 1e-6);
  });

  it('gives every clean report the probability that onnxruntime gives it', async function () {
    this.timeout(60_000); // plain loops in place of matrix products: a minute on a slow machine
    const answers = await predict(reports);
    for (const [row, report] of reports.entries()) {
      const expected = byHand(report);
      assert.ok(Math.abs(answers[row]! - expected) <= 1e-5, `report ${row}: ${answers[row]}, by hand ${expected}`);
    }
  });

  it('gives bare and strange reports the probability that onnxruntime gives them', async () => {
    const bare = { phaseOfFlight: 'Parked', wildlifeSize: 'Large' };
    const strange = [
      bare,
      { ...bare, aircraft: 'B-737-900', operator: 'US AIRWAYS*', speedKnots: 700 },
      { ...bare, species: 'Dodo', flightDate: '1999-02-30', speedKnots: 1 },
      {},
    ];
    const answers = await predict(strange);
    for (const [i, report] of strange.entries())
      assert.ok(Math.abs(answers[i]! - byHand(report)) <= 1e-5, `report ${i}`);
  });
});
