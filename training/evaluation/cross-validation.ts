/**
 * Honest predictions: each report is judged by networks that never saw it.
 */

import { createRandom } from '../data/random.js';
import { stratifiedFolds } from '../data/split.js';
import type { Dataset } from '../features/dataset.js';
import type { EncodedReports } from '../features/encoder.js';
import type { Encoding } from '../features/encoding.js';
import { predictLogits } from '../network/predict.js';
import type { Settings } from '../network/settings.js';
import { type Member, stepsPerEpoch, trainEnsemble } from '../network/training-loop.js';
import { averagePrecision, rocAuc } from './metrics.js';

/** Rows to learn from, and rows to be judged on. */
export interface Split {
  readonly train: Int32Array;
  readonly validation: Int32Array;
}

/** Makes what a split's networks learn from out of its reports and rows: altered copies, or rows that count twice. */
export type Augment = (reports: EncodedReports, rows: Int32Array) => Pick<Member, 'reports' | 'rows'>;

/** k splits of `rows`, each row held out once, damage spread evenly over the folds. */
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

/** One split per year: learn from all reports before it, be judged on that year, as in service. */
export const yearlySplits = (years: Int32Array, rows: Int32Array, validation: readonly number[]): Split[] =>
  validation.map((year) => ({
    train: rows.filter((row) => years[row]! < year),
    validation: rows.filter((row) => years[row] === year),
  }));

/**
 * Trains `members` networks for each split and judges the rows held out, one mean logit for each.
 * Splits of equal size train side by side in one graph, which is much faster than one after the other. `onEpoch` is
 * told how many networks have just finished an epoch.
 */
export async function outOfFoldLogits(
  { reports, labels, encoding }: Dataset,
  splits: readonly Split[],
  settings: Settings,
  {
    members,
    seed,
    onEpoch,
    augment = (own, rows) => ({ reports: own, rows }),
  }: { members: number; seed: number; onEpoch?: (networks: number) => void; augment?: Augment },
): Promise<Float32Array[]> {
  const views = splits.map(({ train }) => hideRare(reports, encoding, train, settings.minCount));
  const lessons = splits.map(({ train }, i) => augment(views[i]!, train));
  const result: Float32Array[] = [];
  for (const group of groupBy(lessons, ({ rows }) => stepsPerEpoch(rows, settings))) {
    const ensemble = await trainEnsemble(
      group.flatMap((i) =>
        Array.from({ length: members }, (_, k) => ({ seed: seed + i * members + k, ...lessons[i]! })),
      ),
      labels,
      encoding,
      settings,
      () => onEpoch?.(group.length * members),
    );
    for (const [position, i] of group.entries()) {
      const from = position * members * ensemble.size;
      const own = {
        members,
        size: ensemble.size,
        values: ensemble.values.subarray(from, from + members * ensemble.size),
      };
      const validation = takeRows(views[i]!, encoding, splits[i]!.validation);
      result[i] = meanOfMembers(await predictLogits(own, validation, encoding, settings), members);
    }
  }
  return result;
}

/** ROC-AUC and average precision, each computed within every split and averaged over them. */
export function meanScores(
  logits: readonly Float32Array[],
  labels: Uint8Array,
  splits: readonly Split[],
): { rocAuc: number; averagePrecision: number } {
  const outcomes = splits.map(({ validation }) => Uint8Array.from(validation, (row) => labels[row]!));
  const mean = (metric: typeof rocAuc) =>
    logits.reduce((sum, z, i) => sum + metric(z, outcomes[i]!), 0) / splits.length;
  return { rocAuc: mean(rocAuc), averagePrecision: mean(averagePrecision) };
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
 * The reports with every category unknown that the rows of `train` hold fewer than `minCount` times. One encoding,
 * learnt from all rows, then serves every split, and still no split knows a category that only its held-out rows have.
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
  return { ...reports, codes };
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
