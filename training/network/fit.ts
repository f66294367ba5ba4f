/**
 * The training loop. All members of an ensemble train side by side in one graph: each has its own starting weights,
 * its own reports, its own order of them and its own hidden features. The folds of a cross-validation are nothing but
 * members with other rows.
 */

import { createRandom } from '../data/random.js';
import type { EncodedReports } from '../features/encoder.js';
import type { Encoding } from '../features/encoding.js';
import { createSession, scalarFeed } from '../onnx/session.js';
import { batchFeeds } from './batches.js';
import { initialValues } from './network.js';
import { init, type OptimizerState, stateKeys, stepScalarKeys, stepScalarsAt } from './optimizer.js';
import type { TrainingSettings } from './settings.js';
import { trainingStep } from './step.js';

/** One network of an ensemble: where its chance comes from, and the rows of which reports it learns from. */
export interface Member {
  readonly seed: number;
  readonly reports: EncodedReports;
  readonly rows: Int32Array;
}

/** Trained members: their flat parameters one after the other, `[members, size]`. */
export interface Ensemble {
  readonly members: number;
  readonly size: number;
  readonly values: Float32Array;
}

/** What is known after an epoch: its number from 1, the mean loss of each member, and the weights so far. */
export interface EpochReport {
  readonly epoch: number;
  readonly loss: Float32Array;
  readonly ensemble: Ensemble;
}

/** How many batches an epoch has for a member; what is left over waits for the next epoch's shuffling. */
export const stepsPerEpoch = (rows: Int32Array, { batchSize }: TrainingSettings): number =>
  Math.floor(rows.length / batchSize);

/**
 * Trains the members.
 *
 * @param labels 1 where the strike did damage, one for each row of the reports.
 * @throws RangeError unless all members have equally many batches, and at least one.
 */
export async function fit(
  members: readonly Member[],
  labels: ArrayLike<number>,
  encoding: Encoding,
  settings: TrainingSettings,
  onEpoch?: (report: EpochReport) => void | Promise<void>,
): Promise<Ensemble> {
  const [steps, ...others] = new Set(members.map(({ rows }) => stepsPerEpoch(rows, settings)));
  if (!steps || others.length > 0) {
    throw new RangeError(`members need equally many batches of ${settings.batchSize}, and at least one`);
  }

  const session = await createSession(trainingStep(encoding, members.length, settings));
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
      const draws = members.map(({ reports }, k) => ({
        reports,
        rows: orders[k]!.subarray(step * settings.batchSize, (step + 1) * settings.batchSize),
        random: randoms[k]!,
      }));
      const feeds = batchFeeds(draws, labels, encoding, settings.maskRate);
      const pace = stepScalarsAt((epoch - 1) * steps + step + 1, settings.epochs * steps, settings);
      for (const key of stepScalarKeys) feeds[key] = scalarFeed(pace[key]);
      for (const key of stateKeys) feeds[key] = { values: state[key], shape };

      const outputs = (await session.run(feeds)) as Record<string, Float32Array>;
      state = Object.fromEntries(
        stateKeys.map((key) => [key, outputs[`${key}After`]]),
      ) as unknown as OptimizerState<Float32Array>;
      for (const k of loss.keys()) loss[k]! += outputs.loss![k]! / steps;
    }
    await onEpoch?.({ epoch, loss, ensemble: ensemble() });
  }
  await session.release();
  return ensemble();
}
