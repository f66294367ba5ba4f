/**
 * Cross-validation: splits of the reports, and networks that are trained and validated on each of them.
 */

import { createRandom } from '../data/random.js';
import { stratifiedFolds } from '../data/split.js';
import type { Dataset } from '../features/dataset.js';
import type { EncodedReports } from '../features/encoder.js';
import type { Encoding } from '../features/encoding.js';
import { predictLogits } from '../network/predict.js';
import type { Settings } from '../network/settings.js';
import { type Member, stepsPerEpoch, trainEnsemble } from '../network/training-loop.js';
import type { Split } from './out-of-fold.js';

/** Folds of each repeat, in every cross-validation of the project. */
export const FOLDS = 5;

/** Reports, and the rows of them that a network trains on. */
export type TrainingSet = Pick<Member, 'reports' | 'rows'>;

/** Makes the training set of a split from its reports and rows: altered copies, or rows that count twice. */
export type Augment = (reports: EncodedReports, rows: Int32Array) => TrainingSet;

/** The networks that are trained for each split. */
export interface SplitNetworks {
  /** Networks for each split; their logits are averaged. */
  readonly members: number;
  /** Seed of the first network. */
  readonly seed: number;
}

export interface CrossValidationOptions extends SplitNetworks {
  /** Called with the number of networks that have just finished an epoch. */
  readonly onEpoch?: (networks: number) => void;
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
  { members, seed, onEpoch, augment = (view, rows) => ({ reports: view, rows }) }: CrossValidationOptions,
): Promise<Float32Array[]> {
  const views = splits.map(({ train }) => hideRare(reports, encoding, train, settings.minCount));
  const trainingSets = splits.map(({ train }, i) => augment(views[i]!, train));
  const result: Float32Array[] = [];
  for (const group of groupBy(trainingSets, ({ rows }) => stepsPerEpoch(rows, settings))) {
    const ensemble = await trainEnsemble(
      group.flatMap((i) =>
        Array.from({ length: members }, (_, k) => ({ seed: seed + i * members + k, ...trainingSets[i]! })),
      ),
      labels,
      encoding,
      settings,
      () => onEpoch?.(group.length * members),
    );
    for (const [position, i] of group.entries()) {
      const from = position * members * ensemble.size;
      const splitEnsemble = {
        members,
        size: ensemble.size,
        values: ensemble.values.subarray(from, from + members * ensemble.size),
      };
      const validation = takeRows(views[i]!, encoding, splits[i]!.validation);
      result[i] = meanOfMembers(await predictLogits(splitEnsemble, validation, encoding, settings), members);
    }
  }
  return result;
}

/** Mean over the members, `[K, rows]` → `[rows]`. */
export function meanOfMembers(logits: Float32Array, members: number): Float32Array {
  const rows = logits.length / members;
  return Float32Array.from({ length: rows }, (_, row) => {
    let sum = 0;
    for (let k = 0; k < members; k++) sum += logits[k * rows + row]!;
    return sum / members;
  });
}

/**
 * The reports with every category, and every value of a list, unknown that the rows of `train` hold fewer than `minCount`
 * times. One encoding, learnt from all rows, then serves every split, and still no split knows a category that only its
 * validation rows have.
 */
export function hideRare(
  reports: EncodedReports,
  encoding: Encoding,
  train: Int32Array,
  minCount: number,
): EncodedReports {
  const { lookups, tableRows } = encoding;
  const counts = new Int32Array(tableRows);
  for (const row of train) {
    for (let i = 0; i < lookups.length; i++) counts[reports.codes[row * lookups.length + i]!]!++;
  }
  const codes = reports.codes.map((code, at) =>
    counts[code]! < minCount ? lookups[at % lookups.length]!.unknownRow : code,
  );
  return { ...reports, codes, basis: withoutRareValues(reports, encoding, train, minCount) };
}

/** The basis without the flags of rare values; a list that has no others is missing. */
function withoutRareValues(
  { rows, basis }: EncodedReports,
  { bases, basisWidth }: Encoding,
  train: Int32Array,
  minCount: number,
): Float32Array {
  const countOf = (column: number) => train.reduce((sum, row) => sum + basis[row * basisWidth + column]!, 0);
  const starts = bases.map((_, i) => bases.slice(0, i).reduce((sum, { width }) => sum + width, 0));
  let result = basis;
  for (const [i, { kind, width }] of bases.entries()) {
    if (kind !== 'list') continue;
    const flags = Array.from({ length: width - 1 }, (_, value) => starts[i]! + 1 + value);
    const rare = flags.filter((column) => countOf(column) < minCount);
    if (rare.length === 0) continue;
    if (result === basis) result = basis.slice();
    for (let at = 0; at < rows * basisWidth; at += basisWidth) {
      for (const column of rare) result[at + column] = 0;
      if (flags.every((column) => result[at + column] === 0)) result[at + starts[i]!] = 1;
    }
  }
  return result;
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
