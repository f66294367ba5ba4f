import assert from 'node:assert/strict';
import { createRandom } from '../../../training/data/random.js';
import type { EncodedReports } from '../../../training/features/encoder.js';
import type { Encoding } from '../../../training/features/encoding.js';
import { initialValues, parameterCount, parameters } from '../../../training/network/network.js';
import { predictLogits } from '../../../training/network/predict.js';
import type { NetworkSettings } from '../../../training/network/settings.js';
import type { Ensemble } from '../../../training/network/training-loop.js';
import { sizeOf } from '../../../training/onnx/graph.js';
import { type MemberWeights, matrix, naiveLogit } from '../naive.js';
import { close } from '../small.js';

const lookup = (name: string, unknownRow: number, ...categories: string[]) => {
  const rows = Object.fromEntries(categories.map((category, i) => [category, unknownRow + 1 + i]));
  return { name, field: name, unknownRow, categories, rows };
};
/** Two categories, the second with a group beside it, a number of three knots, and a list of one value. */
const encoding: Encoding = {
  lookups: [lookup('size', 0, 'Large', 'Small'), lookup('species', 3, 'Deer'), lookup('kind', 5, 'mammal', 'bird')],
  lookupsOfFeature: [1, 2],
  bases: [
    { kind: 'number', name: 'speed', field: 'speed', zeroIsMissing: true, knots: [50, 100, 200], width: 4 },
    { kind: 'list', name: 'effects', field: 'effects', values: ['None'], width: 2 },
  ],
  tableRows: 8,
  basisWidth: 6,
};
const layout = { owner: [0, 1, 1], columns: [4, 2] };
const codes = [
  [1, 4, 6],
  [0, 3, 7],
  [2, 3, 5],
];
const basis = [
  [0, 0.25, 0.75, 0, 0, 1],
  [1, 0, 0, 0, 1, 0],
  [0, 0, 0, 1, 0, 1],
];
const reports: EncodedReports = {
  rows: 3,
  codes: Int32Array.from(codes.flat()),
  basis: Float32Array.from(basis.flat()),
};

const shapes: NetworkSettings[] = [
  { embedding: 3, hidden: [5, 4], embeddingInitStd: 0.7 },
  { embedding: 2, hidden: [], embeddingInitStd: 0.7 },
  { embedding: 0, hidden: [5], embeddingInitStd: 0.7 },
];

/** Members with every weight drawn at random, biases too. */
function randomEnsemble(members: number, settings: NetworkSettings): Ensemble {
  const size = parameterCount(encoding, settings);
  const random = createRandom(members);
  return { members, size, values: Float32Array.from({ length: members * size }, () => 0.5 * random.normal()) };
}

/** The weights of one member by name, cut out of the flat values in the order in which `parameters` lists them. */
function weightsOf({ size, values }: Ensemble, member: number, settings: NetworkSettings): MemberWeights {
  let at = member * size;
  const named = parameters(encoding, settings).map(({ name, shape }) => {
    const parameter = values.subarray(at, at + sizeOf(shape));
    at += parameter.length;
    return [name, matrix(parameter, shape.at(-1)!)] as const;
  });
  return Object.fromEntries(named);
}

describe('The network', () => {
  for (const settings of shapes) {
    const title = settings.embedding === 0 ? 'the linear part alone' : `hidden layers [${settings.hidden}]`;
    it(`computes with ${title} what sums over features and over pairs of them give by hand`, async () => {
      const ensemble = randomEnsemble(3, settings);
      const logits = await predictLogits(ensemble, reports, encoding, settings);
      const expected = [0, 1, 2].flatMap((member) =>
        codes.map((row, i) => naiveLogit(weightsOf(ensemble, member, settings), layout, row, basis[i]!)),
      );
      close(logits, expected, 1e-5);
    });
  }

  it('of embedding length 0 is logistic regression: one weight for each category and knot, and a bias', async () => {
    const settings = { embedding: 0, hidden: [], embeddingInitStd: 0 };
    const values = Float32Array.from({ length: 8 + 6 + 1 }, (_, i) => i + 1); // categories 1–8, knots 9–14, bias 15
    const logits = await predictLogits({ members: 1, size: 15, values }, reports, encoding, settings);
    close(
      logits,
      [2 + 5 + 7 + (10 / 4 + (11 * 3) / 4) + 14 + 15, 1 + 4 + 8 + 9 + 13 + 15, 3 + 4 + 6 + 12 + 14 + 15],
      1e-6,
    );
  });

  it('keeps its members apart: other weights of one change the answers of that one only', async () => {
    const settings = shapes[0]!;
    const ensemble = randomEnsemble(3, settings);
    const before = await predictLogits(ensemble, reports, encoding, settings);
    const values = ensemble.values.map((w, i) => (i >= ensemble.size && i < 2 * ensemble.size ? w + 0.1 : w));
    const after = await predictLogits({ ...ensemble, values }, reports, encoding, settings);
    const changed = Array.from(after, (logit, i) => logit !== before[i]);
    assert.deepEqual(changed, [false, false, false, true, true, true, false, false, false]);
  });

  it('answers a report alike whether it is alone or among thousands', async () => {
    const settings = shapes[0]!;
    const ensemble = randomEnsemble(2, settings);
    const rows = 2500; // more than two of the runs that prediction is cut into
    const many: EncodedReports = {
      rows,
      codes: Int32Array.from({ length: rows * 3 }, (_, i) => codes[Math.floor(i / 3) % 3]![i % 3]!),
      basis: Float32Array.from({ length: rows * 6 }, (_, i) => basis[Math.floor(i / 6) % 3]![i % 6]!),
    };
    const few = await predictLogits(ensemble, reports, encoding, settings);
    const all = await predictLogits(ensemble, many, encoding, settings);
    // Blocked matrix products may add in another order at the end of a run.
    const expected = Array.from({ length: 2 * rows }, (_, i) => few[(i < rows ? 0 : 3) + ((i % rows) % 3)]!);
    close(all, expected, 1e-6);
  });

  it('starts each member from values of its own, biases at zero, with the standard deviation asked for', () => {
    const settings = { embedding: 40, hidden: [50], embeddingInitStd: 0.3 };
    const size = parameterCount(encoding, settings);
    const values = initialValues(encoding, settings, [createRandom(1), createRandom(2)]);
    assert.equal(values.length, 2 * size);
    assert.notDeepEqual(values.slice(0, size), values.slice(size));
    assert.deepEqual(initialValues(encoding, settings, [createRandom(2)]), values.slice(size));

    const weights = weightsOf({ members: 2, size, values }, 1, settings);
    const std = (name: string) => {
      const parameter = weights[name]!.flatMap((row) => [...row]);
      return Math.sqrt(parameter.reduce((sum, w) => sum + w * w, 0) / parameter.length);
    };
    assert.deepEqual([std('bias'), std('hiddenBias0')], [0, 0]);
    // Estimated from hundreds of samples, a standard deviation is off by some percent.
    close([std('categories') / 0.3, std('numbers') / 0.3], [1, 1], 0.15);
    close([std('hidden0') / Math.sqrt(2 / 160), std('output') / Math.sqrt(1 / 50)], [1, 1], 0.3);
  });
});
