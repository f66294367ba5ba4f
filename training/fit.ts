/**
 * The training loop. All members of an ensemble train side by side in one graph: each has its own starting weights,
 * its own rows, its own order of them and its own masks. Cross-validation is the same thing with other rows.
 */
import type { EncodedReports, Encoding } from './encoder.js';
import { logits, type NetworkSettings, parameters } from './network.js';
import { gradients } from './onnx/autodiff.js';
import { Graph, sizeOf, type Tensor } from './onnx/graph.js';
import { mul, reduceSum, reshape, scalar, softplus, split, sub } from './onnx/operators.js';
import { createSession, type Feeds, scalarFeed } from './onnx/session.js';
import { init, type Pace, paceAt, paceKeys, type State, stateKeys, update } from './optimizer.js';
import { createRandom, type Random } from './random.js';

export interface TrainingSettings extends NetworkSettings {
  readonly epochs: number;
  readonly batchSize: number;
  /** Highest learning rate of the one-cycle schedule. */
  readonly learningRate: number;
  /** Decoupled decay of the weights, per unit of learning rate. */
  readonly weightDecay: number;
  readonly embeddingDecay: number;
  /** Probability with which a feature is hidden from one look at one report. */
  readonly maskRate: number;
  /** Memory of the running average of the weights. */
  readonly averageMemory: number;
}

/** One network of an ensemble: where its chance comes from, and the reports it may learn from. */
export interface Member {
  readonly seed: number;
  readonly rows: Int32Array;
}

/** Trained members: their flat parameters one after the other, `[K, size]`. */
export interface Ensemble {
  readonly members: number;
  readonly size: number;
  readonly values: Float32Array;
}

/** Called after each epoch with its number (from 1) and the mean training loss of each member. */
export type OnEpoch = (epoch: number, loss: Float32Array, current: Ensemble) => void | Promise<void>;

/**
 * Trains the members on their rows of `reports`.
 *
 * @param labels 1 where the strike did damage, `[reports.rows]`.
 * @throws RangeError when a member has fewer rows than one batch.
 */
export async function fit(
  reports: EncodedReports,
  labels: ArrayLike<number>,
  encoding: Encoding,
  members: readonly Member[],
  settings: TrainingSettings,
  onEpoch?: OnEpoch,
): Promise<Ensemble> {
  const { batchSize, epochs } = settings;
  const stepsPerEpoch = Math.floor(Math.min(...members.map(({ rows }) => rows.length)) / batchSize);
  if (stepsPerEpoch === 0) throw new RangeError(`a member has fewer rows than one batch of ${batchSize}`);

  const session = await createSession(trainingStep(encoding, members.length, settings));
  const randoms = members.map(({ seed }) => createRandom(seed));
  const orders = members.map(({ rows }) => rows.slice());
  let state = init(startingValues(encoding, settings, randoms));
  const size = state.parameters.length / members.length;
  const shape = [members.length, size];

  for (let epoch = 1; epoch <= epochs; epoch++) {
    const loss = new Float32Array(members.length);
    for (const [k, order] of orders.entries()) randoms[k]!.shuffle(order);
    for (let step = 0; step < stepsPerEpoch; step++) {
      const rows = orders.map((order) => order.subarray(step * batchSize, (step + 1) * batchSize));
      const pace = paceAt((epoch - 1) * stepsPerEpoch + step + 1, epochs * stepsPerEpoch, settings.learningRate, settings.averageMemory);
      const feeds: Record<string, Feeds[string]> = batch(reports, labels, encoding, rows, randoms, settings.maskRate);
      for (const key of stateKeys) feeds[key] = { values: state[key], shape };
      for (const key of paceKeys) feeds[key] = scalarFeed(pace[key]);
      const outputs = (await session.run(feeds)) as Record<string, Float32Array>;
      state = Object.fromEntries(stateKeys.map((key) => [key, outputs[`${key}After`]!])) as unknown as State<Float32Array>;
      for (const k of loss.keys()) loss[k]! += outputs.loss![k]! / stepsPerEpoch;
    }
    await onEpoch?.(epoch, loss, { members: members.length, size, values: state.average });
  }
  await session.release();
  return { members: members.length, size, values: state.average };
}

/** The graph of one step: forward, loss, gradients, update. */
function trainingStep(encoding: Encoding, members: number, settings: TrainingSettings): Graph {
  const graph = new Graph();
  const { batchSize } = settings;
  const list = parameters(encoding, settings);
  const size = list.reduce((sum, { shape }) => sum + sizeOf(shape), 0);

  const codes = graph.input('codes', 'int32', [members, batchSize, encoding.categories.length]);
  const basis = graph.input('basis', 'float', [members, batchSize, encoding.basisWidth]);
  const labels = graph.input('labels', 'float', [members, batchSize, 1]);
  const state = record(stateKeys, (key) => graph.input(key, 'float', [members, size]));
  const pace: Pace<Tensor> = record(paceKeys, (key) => graph.input(key, 'float', []));

  const z = logits(unpack(state.parameters, encoding, settings), codes, basis, encoding, settings);
  const loss = mul(reduceSum(crossEntropy(z, labels), [1]), scalar(z, 1 / batchSize)); // [K, 1, 1]
  // The members share no parameter, so the gradient of the sum of their losses is each member's own gradient.
  const [gradient] = gradients(reduceSum(loss, [0]), [state.parameters]);

  const rates = { embedding: settings.embeddingDecay, weight: settings.weightDecay, bias: 0 };
  const decay = Float32Array.from(list.flatMap(({ shape, kind }) => Array(sizeOf(shape)).fill(rates[kind])));
  const after = update(state, gradient!, graph.constant('decay', decay, [size]), pace);

  for (const key of stateKeys) graph.output(`${key}After`, after[key]);
  graph.output('loss', reshape(loss, [members]));
  return graph;
}

/**
 * Binary cross-entropy from logits, −y ln σ(z) − (1−y) ln(1−σ(z)) = softplus(z) − y·z, which neither overflows nor
 * takes the logarithm of zero.
 */
export const crossEntropy = (z: Tensor, labels: Tensor): Tensor => sub(softplus(z), mul(labels, z));

/** Cuts the flat parameters `[K, size]` into the network's tensors, `[K, …shape]` each. */
export function unpack(flat: Tensor, encoding: Encoding, settings: NetworkSettings): Record<string, Tensor> {
  const list = parameters(encoding, settings);
  const members = flat.shape[0]!;
  const pieces = split(flat, list.map(({ shape }) => sizeOf(shape)), 1);
  return Object.fromEntries(list.map(({ name, shape }, i) => [name, reshape(pieces[i]!, [members, ...shape])]));
}

function startingValues(encoding: Encoding, settings: NetworkSettings, randoms: readonly Random[]): Float32Array {
  const list = parameters(encoding, settings);
  return Float32Array.from(
    randoms.flatMap((random) =>
      list.flatMap(({ shape, spread }) =>
        Array.from({ length: sizeOf(shape) }, () => (spread === 0 ? 0 : spread * random.normal())),
      ),
    ),
  );
}

/**
 * The next batch of every member, each feature of each report hidden with probability `maskRate`.
 *
 * Hiding is the augmentation: it trains the vectors of "unknown", which real reports with gaps will need, and keeps
 * the network from leaning on any one feature (dropout, but in terms of the problem).
 */
function batch(
  { codes, basis }: EncodedReports,
  labels: ArrayLike<number>,
  encoding: Encoding,
  rowsOfMembers: readonly Int32Array[],
  randoms: readonly Random[],
  maskRate: number,
): Record<string, Feeds[string]> {
  const members = rowsOfMembers.length;
  const size = rowsOfMembers[0]!.length;
  const features = encoding.categories.length;
  const width = encoding.basisWidth;
  const unknown = encoding.categories.map(({ unknownRow }) => unknownRow);
  const out = {
    codes: new Int32Array(members * size * features),
    basis: new Float32Array(members * size * width),
    labels: new Float32Array(members * size),
  };
  let at = 0; // counts the reports of all members
  for (const [k, rows] of rowsOfMembers.entries()) {
    const random = randoms[k]!;
    for (const row of rows) {
      for (let f = 0; f < features; f++) {
        out.codes[at * features + f] = random.next() < maskRate ? unknown[f]! : codes[row * features + f]!;
      }
      let column = 0;
      for (const { knots } of encoding.numbers) {
        const from = row * width + column;
        if (random.next() < maskRate) out.basis[at * width + column] = 1;
        else out.basis.set(basis.subarray(from, from + knots.length + 1), at * width + column);
        column += knots.length + 1;
      }
      out.labels[at++] = labels[row]!;
    }
  }
  return {
    codes: { values: out.codes, shape: [members, size, features] },
    basis: { values: out.basis, shape: [members, size, width] },
    labels: { values: out.labels, shape: [members, size, 1] },
  };
}

function record<K extends string, T>(keys: readonly K[], value: (key: K) => T): Record<K, T> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, T>;
}
