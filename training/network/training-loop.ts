/**
 * The training loop. The members train together in one graph: each has its own initial weights, its own reports, its own
 * order of them and its own masked features. The networks of a cross-validation are trained in the same way, as members
 * with different rows. `parallel/train-ensemble.ts` gives the loop a few members at a time.
 */
import { createRandom } from '../data/random.js';
import type { EncodedReports } from '../features/encoder.js';
import type { Encoding } from '../features/encoding.js';
import type { HiddenValues } from '../features/rare-values.js';
import type { Graph } from '../onnx/graph.js';
import { createSession, type Session, scalarFeed } from '../onnx/session.js';
import { batchFeeds } from './batches.js';
import { initialValues } from './network.js';
import { init, type OptimizerState, stateKeys, stepScalarKeys, stepScalarsAt } from './optimizer.js';
import type { TrainingSettings } from './settings.js';
import { trainingStep } from './step.js';

/** One network of an ensemble: the seed of its random numbers, and the rows of the reports that it learns from. */
export interface Member {
  readonly seed: number;
  readonly reports: EncodedReports;
  readonly rows: Int32Array;
  /** The values that this network does not see; by default it sees all. */
  readonly hidden?: HiddenValues;
}

/** Trained members: their flat parameters one after the other, `[members, size]`. */
export interface Ensemble {
  readonly members: number;
  readonly size: number;
  readonly values: Float32Array;
}

/** The state after an epoch: its number from 1, the mean loss of each member, and the weights so far. */
export interface EpochReport {
  readonly epoch: number;
  readonly loss: Float32Array;
  readonly ensemble: Ensemble;
}

export interface LoopOptions {
  readonly onEpoch?: (report: EpochReport) => void;
  /** Loads the graph of the training step; the loop releases the session at its end. */
  readonly openSession?: (graph: Graph) => Promise<Session>;
}

/** The number of batches of an epoch for a member. The rows left over are not used in that epoch. */
export const stepsPerEpoch = (rows: Int32Array, { batchSize }: TrainingSettings): number =>
  Math.floor(rows.length / batchSize);

/**
 * Trains members together, in the thread that calls. Their values do not depend on how many train together, but for a
 * member that trains alone, whose sums onnxruntime adds up in another order.
 *
 * @param labels 1 where the strike did damage, one for each row of the reports.
 * @throws RangeError unless all members have equally many batches, and at least one.
 */
export async function trainMembers(
  members: readonly Member[],
  labels: ArrayLike<number>,
  encoding: Encoding,
  settings: TrainingSettings,
  { onEpoch, openSession = createSession }: LoopOptions = {},
): Promise<Ensemble> {
  const steps = commonSteps(members, settings);
  const session = await openSession(trainingStep(encoding, members.length, settings));
  const randoms = members.map(({ seed }) => createRandom(seed));
  const orders = members.map(({ rows }) => rows.slice());
  let state = init(initialValues(encoding, settings, randoms)); // four tensors [K, size]
  const size = state.parameters.length / members.length;
  const shape = [members.length, size];
  const ensemble = (): Ensemble => ({ members: members.length, size, values: state.average });

  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    const loss = new Float32Array(members.length);
    for (const [k, order] of orders.entries()) randoms[k]!.shuffle(order);

    for (let step = 0; step < steps; step++) {
      const batches = members.map(({ reports, hidden }, k) => ({
        reports,
        hidden,
        rows: orders[k]!.subarray(step * settings.batchSize, (step + 1) * settings.batchSize),
        random: randoms[k]!,
      }));
      const feeds = batchFeeds(batches, labels, encoding, settings.maskRate, settings.hideRate);
      const scalars = stepScalarsAt((epoch - 1) * steps + step + 1, settings.epochs * steps, settings);
      for (const key of stepScalarKeys) feeds[key] = scalarFeed(scalars[key]);
      for (const key of stateKeys) feeds[key] = { values: state[key], shape };

      const outputs = (await session.run(feeds)) as Record<string, Float32Array>;
      state = Object.fromEntries(
        stateKeys.map((key) => [key, outputs[`${key}After`]]),
      ) as unknown as OptimizerState<Float32Array>;
      for (const k of loss.keys()) loss[k]! += outputs.loss![k]! / steps;
    }
    onEpoch?.({ epoch, loss, ensemble: ensemble() });
  }
  await session.release();
  return ensemble();
}

/** The number of batches of an epoch, if it is the same for all members; RangeError otherwise. */
export function commonSteps(members: readonly Member[], settings: TrainingSettings): number {
  const [steps, ...differentSteps] = new Set(members.map(({ rows }) => stepsPerEpoch(rows, settings)));
  if (steps && differentSteps.length === 0) return steps;
  throw new RangeError(`members need equally many batches of ${settings.batchSize}, and at least one`);
}
