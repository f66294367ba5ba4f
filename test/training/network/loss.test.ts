import assert from 'node:assert/strict';
import type { Encoding } from '../../../training/features/encoding.js';
import { parameters } from '../../../training/network/network.js';
import { stateKeys } from '../../../training/network/optimizer.js';
import { crossEntropy, trainingStep } from '../../../training/network/step.js';
import { sizeOf } from '../../../training/onnx/graph.js';
import { createSession, type Feeds, scalarFeed } from '../../../training/onnx/session.js';
import { close, run, settings as small } from '../small.js';

const settings = { ...small, batchSize: 2, embedding: 2, hidden: [2], embeddingPenalty: 0, weightPenalty: 0 };

/** One category with a single known value, and no number but one of a single knot. */
const encoding: Encoding = {
  lookups: [{ name: 'size', field: 'size', unknownRow: 0, categories: ['Large'], rows: { Large: 1 } }],
  lookupsOfFeature: [1],
  bases: [{ kind: 'number', name: 'speed', field: 'speed', zeroIsMissing: true, knots: [100], width: 2 }],
  tableRows: 2,
  basisWidth: 2,
};
const list = parameters(encoding, settings);
const size = list.reduce((sum, { shape }) => sum + sizeOf(shape), 0);

/** Runs one step of two members on two reports each, every parameter of member k at `values[k]`. */
async function step(changes: Partial<typeof settings>, values: readonly number[], labels: readonly number[]) {
  const session = await createSession(trainingStep(encoding, 2, { ...settings, ...changes }));
  const feeds: Record<string, Feeds[string]> = {
    codes: { values: Int32Array.of(1, 1, 1, 1), shape: [2, 2, 1] },
    basis: { values: Float32Array.of(0, 1, 0, 1, 0, 1, 0, 1), shape: [2, 2, 2] },
    labels: { values: Float32Array.from(labels), shape: [2, 2, 1] },
    learningRate: scalarFeed(0.1),
    meanCorrection: scalarFeed(1),
    squareCorrection: scalarFeed(1),
    emaDecay: scalarFeed(0),
  };
  for (const key of stateKeys) feeds[key] = { values: new Float32Array(2 * size), shape: [2, size] };
  feeds.parameters = {
    values: Float32Array.from({ length: 2 * size }, (_, i) => values[i < size ? 0 : 1]!),
    shape: [2, size],
  };
  const outputs = await session.run(feeds);
  await session.release();
  return outputs;
}

describe('The cross-entropy', () => {
  const losses = async (logits: number[], labels: number[]) => {
    const shape = [logits.length];
    const { loss } = await run(
      (graph) => ({ loss: crossEntropy(graph.input('z', 'float', shape), graph.input('y', 'float', shape)) }),
      { z: { values: Float32Array.from(logits), shape }, y: { values: Float32Array.from(labels), shape } },
    );
    return loss!;
  };

  it('is −ln of the probability that was given to what happened', async () => {
    // σ(0) = 1/2; σ(ln 3) = 3/4; σ(−ln 4) = 1/5
    const logits = [0, 0, Math.log(3), Math.log(3), -Math.log(4), -Math.log(4)];
    const expected = [1 / 2, 1 / 2, 3 / 4, 1 / 4, 1 / 5, 4 / 5].map((p) => -Math.log(p));
    close(await losses(logits, [0, 1, 1, 0, 1, 0]), expected, 1e-6);
  });

  it('stays finite where a sure answer was wrong', async () => {
    close(await losses([100, 100, -100, -100], [1, 0, 1, 0]), [0, 100, 100, 0], 1e-6);
  });
});

describe('A training step', () => {
  it('gives the mean loss of each member, before the step and without the penalty', async () => {
    // All parameters 0: the logit is 0 whatever the report, and the loss ln 2. The penalty of 0 is 0 anyway.
    const { loss } = await step({ embeddingPenalty: 5, weightPenalty: 5 }, [0, 0], [1, 0, 1, 1]);
    close(loss!, [Math.LN2, Math.LN2], 1e-6);

    // All parameters w = 1: linear 1+1+1 = 3, pairs ⟨(1,1),(1,1)⟩ = 2; hidden silu(4·1+1) twice, output 2·silu(5).
    const z = 3 + 2 + 2 * (5 / (1 + Math.exp(-5)));
    const softplus = Math.log1p(Math.exp(-z)) + z;
    const other = await step({ embeddingPenalty: 5, weightPenalty: 5 }, [0, 1], [1, 0, 1, 0]);
    close(other.loss!, [Math.LN2, (softplus + softplus - z) / 2], 1e-6);
  });

  it('adds λ·w² to the loss: 2λw to the gradient of embeddings and of layers, each with its own λ, of biases none', async () => {
    const [w, embeddingPenalty, weightPenalty] = [0.5, 0.03, 0.7];
    const [without, having] = [
      await step({}, [w, w], [1, 0, 1, 0]),
      await step({ embeddingPenalty, weightPenalty }, [w, w], [1, 0, 1, 0]),
    ];
    // The mean starts at 0, so that after the step it is a tenth of the gradient.
    const added = Array.from(
      having.meanAfter as Float32Array,
      (mean, i) => 10 * (mean - Number(without.meanAfter![i])),
    );
    const rate = { embedding: embeddingPenalty, weight: weightPenalty, bias: 0 };
    const expected = list.flatMap(({ shape, kind }) => Array<number>(sizeOf(shape)).fill(2 * rate[kind] * w));
    close(added, [...expected, ...expected], 1e-5);
    assert.deepEqual(having.loss, without.loss);
  });

  it('has the gradient of the logistic loss, the mean of p − y, for the bias', async () => {
    const { meanAfter } = await step({}, [0, 0], [1, 0, 1, 1]);
    const bias = list.findIndex(({ name }) => name === 'bias');
    const at = list.slice(0, bias).reduce((sum, { shape }) => sum + sizeOf(shape), 0);
    close([meanAfter![at], meanAfter![size + at]], [0, 0.1 * -0.5], 1e-6);
  });
});
