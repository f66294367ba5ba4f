/**
 * The graph of one training step: forward, loss, gradients, update. onnxruntime runs it once per batch.
 */
import type { Encoding } from '../features/encoding.js';
import { gradients } from '../onnx/autodiff.js';
import { Graph, sizeOf, type Tensor } from '../onnx/graph.js';
import { add, mul, reduceSum, reshape, scalar, softplus, sub } from '../onnx/operators.js';
import { logits, parameterCount, parameters, unpack } from './network.js';
import { stateKeys, stepScalarKeys, update } from './optimizer.js';
import type { TrainingSettings } from './settings.js';

/**
 * Inputs: `codes`, `basis` and `labels` of a batch of each of the K members, the optimiser's state and the step scalars.
 * Outputs: the state after the step, as `…After`, and the `loss` of each member before it, `[K]`.
 */
export function trainingStep(encoding: Encoding, members: number, settings: TrainingSettings): Graph {
  const graph = new Graph();
  const { batchSize } = settings;
  const size = parameterCount(encoding, settings);
  const codes = graph.input('codes', 'int32', [members, batchSize, encoding.lookups.length]);
  const basis = graph.input('basis', 'float', [members, batchSize, encoding.basisWidth]);
  const labels = graph.input('labels', 'float', [members, batchSize, 1]);
  const state = mapKeys(stateKeys, (key) => graph.input(key, 'float', [members, size]));
  const scalars = mapKeys(stepScalarKeys, (key) => graph.input(key, 'float', []));

  const z = logits(unpack(state.parameters, encoding, settings), codes, basis, encoding, settings);
  const loss = mul(reduceSum(crossEntropy(z, labels), [1]), scalar(z, 1 / batchSize)); // [K, 1, 1]

  // The members share no parameter, so the gradient of the sum of their losses holds each member's own gradient.
  const total = reshape(reduceSum(loss, [0]), [1, 1]);
  const objective = add(total, penalty(state.parameters, encoding, settings)); //         [1, 1]
  const [gradient] = gradients(objective, [state.parameters]); //                         [K, size]
  const after = update(state, gradient!, scalars);

  for (const key of stateKeys) graph.output(`${key}After`, after[key]);
  graph.output('loss', reshape(loss, [members]));
  return graph;
}

/**
 * Binary cross-entropy from logits: −y ln σ(z) − (1 − y) ln(1 − σ(z)) = softplus(z) − y·z, a form that neither
 * overflows nor takes the logarithm of zero. Shape of `z`.
 */
export const crossEntropy = (z: Tensor, labels: Tensor): Tensor => sub(softplus(z), mul(labels, z));

/**
 * L2 penalty, Σ λ·w² over all parameters, `[1, 1]`. It is part of the loss on purpose, instead of a weight decay beside
 * it: Adam divides a gradient by its usual size, so the penalty acts most on the embeddings that few reports train.
 */
function penalty(flat: Tensor, encoding: Encoding, settings: TrainingSettings): Tensor {
  const rates = { embedding: settings.embeddingPenalty, weight: settings.weightPenalty, bias: 0 };
  const list = parameters(encoding, settings);
  const rate = list.flatMap(({ shape, kind }) => Array<number>(sizeOf(shape)).fill(rates[kind]));
  return reduceSum(mul(flat.graph.constant('rate', rate, [rate.length]), mul(flat, flat)), [0, 1]);
}

function mapKeys<K extends string>(keys: readonly K[], value: (key: K) => Tensor): Record<K, Tensor> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, Tensor>;
}
