/**
 * Cross-validation: splits of the reports, and networks that are trained and validated on each of them.
 */

import { createRandom } from '../data/random.js';
import { stratifiedFolds } from '../data/split.js';
import type { Dataset } from '../features/dataset.js';
import type { EncodedReports } from '../features/encoder.js';
import type { Encoding } from '../features/encoding.js';
import { rareValues, withoutValues } from '../features/rare-values.js';
import { type TrainingOptions, trainEnsemble } from '../network/parallel/train-ensemble.js';
import { predictLogits } from '../network/predict.js';
import type { Settings } from '../network/settings.js';
import { type Ensemble, type Member, stepsPerEpoch } from '../network/training-loop.js';
import type { Split } from './out-of-fold.js';

/** Folds of each repeat, in every cross-validation of the project. */
export const FOLDS = 5;

/** Reports, the rows of them that a network trains on, and which of their values it does not see. */
export type TrainingSet = Omit<Member, 'seed'>;

/** Makes the training set of a split from its reports and rows: altered copies, or rows that count twice. */
export type Augment = (reports: EncodedReports, rows: Int32Array) => TrainingSet;

/** The networks that are trained for each split. */
export interface SplitNetworks {
  /** Networks for each split; their logits are averaged. */
  readonly members: number;
  /** Seed of the first network. */
  readonly seed: number;
}

export interface CrossValidationOptions extends SplitNetworks, Omit<TrainingOptions, 'onEpoch'> {
  readonly augment?: Augment;
}

/** k splits of `rows`: each row is a validation row of one of them, and damage is spread evenly over the folds. */
export function foldSplits(labels: Uint8Array, rows: Int32Array, k: number, seed: number): Split[] {
  const folds = stratifiedFolds(
    Uint8Array.from(rows, (row) => labels[row]!),
    k,
    createRandom(seed),
  );
  return Array.from({ length: k }, (_, fold) => ({
    train: rows.filter((_, i) => folds[i] !== fold),
    validation: rows.filter((_, i) => folds[i] === fold),
  }));
}

/** One split per year: train on all reports before it and validate on that year, as in service. */
export const yearlySplits = (years: Int32Array, rows: Int32Array, validation: readonly number[]): Split[] =>
  validation.map((year) => ({
    train: rows.filter((row) => years[row]! < year),
    validation: rows.filter((row) => years[row] === year),
  }));

/**
 * Trains `members` networks for each split and returns the mean logit of each of its validation rows, in their order.
 * Splits of equal size train side by side in one graph, which is much faster than one after the other.
 */
export async function outOfFoldLogits(
  { reports, labels, encoding }: Dataset,
  splits: readonly Split[],
  settings: Settings,
  { members, seed, augment, ...options }: CrossValidationOptions,
): Promise<Float32Array[]> {
  const hidden = splits.map(({ train }) => rareValues(reports, encoding, train, settings.minCount));
  const trainingSets = splits.map(({ train }, i): TrainingSet => {
    if (!augment) return { reports, rows: train, hidden: hidden[i]! };
    return augment(withoutValues(reports, encoding, hidden[i]!), train);
  });
  const result: Float32Array[] = [];
  const groups = groupBy(trainingSets, ({ rows }) => stepsPerEpoch(rows, settings));
  const trainGroup = async (group: readonly number[]) => {
    const networks = group.flatMap((i) =>
      Array.from({ length: members }, (_, k) => ({ seed: seed + i * members + k, ...trainingSets[i]! })),
    );
    const ensemble = await trainEnsemble(networks, labels, encoding, settings, options);
    for (const [position, i] of group.entries()) {
      const validation = withoutValues(takeRows(reports, encoding, splits[i]!.validation), encoding, hidden[i]!);
      const splitEnsemble = someMembers(ensemble, position * members, members);
      result[i] = meanOfMembers(await predictLogits(splitEnsemble, validation, encoding, settings), members);
    }
  };
  await Promise.all(groups.map(trainGroup));
  return result;
}

/** `count` members of an ensemble, from the member `first` on. */
export const someMembers = ({ size, values }: Ensemble, first: number, count: number): Ensemble => ({
  members: count,
  size,
  values: values.subarray(first * size, (first + count) * size),
});

/** Mean over the members, `[K, rows]` → `[rows]`. */
export function meanOfMembers(logits: Float32Array, members: number): Float32Array {
  const rows = logits.length / members;
  return Float32Array.from({ length: rows }, (_, row) => {
    let sum = 0;
    for (let k = 0; k < members; k++) sum += logits[k * rows + row]!;
    return sum / members;
  });
}

/** Some of the reports, in the order of `rows`. */
export function takeRows({ codes, basis }: EncodedReports, encoding: Encoding, rows: Int32Array): EncodedReports {
  const take = <T extends Int32Array | Float32Array>(from: T, into: T, width: number): T => {
    for (const [i, row] of rows.entries()) into.set(from.subarray(row * width, (row + 1) * width), i * width);
    return into;
  };
  const { length } = encoding.lookups;
  return {
    rows: rows.length,
    codes: take(codes, new Int32Array(rows.length * length), length),
    basis: take(basis, new Float32Array(rows.length * encoding.basisWidth), encoding.basisWidth),
  };
}

/** Positions of the items, grouped by key. */
function groupBy<T>(items: readonly T[], key: (item: T) => number): number[][] {
  const groups = new Map<number, number[]>();
  for (const [i, item] of items.entries()) groups.set(key(item), [...(groups.get(key(item)) ?? []), i]);
  return [...groups.values()];
}
