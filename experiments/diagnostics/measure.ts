/**
 * Measurements that tell underfitting from overfitting and skill from luck. `npm run diagnose` says which are made.
 *
 * All of them see the reports of the training period alone: `onlyRows` leaves nothing else, so that no measurement can
 * touch the locked test by mistake.
 */

import type { Estimate } from '../../schemas/index.js';
import type { Columns, FieldValues } from '../../training/data/columns.js';
import { createRandom } from '../../training/data/random.js';
import { hideRare, meanOfMembers, outOfFoldLogits, takeRows } from '../../training/evaluation/cross-validation.js';
import { averagePrecision, logLoss, type Metric, rocAuc } from '../../training/evaluation/metrics.js';
import type { Split } from '../../training/evaluation/out-of-fold.js';
import { type BootstrapOptions, estimate, measurer } from '../../training/evaluation/statistics/bootstrap.js';
import type { Dataset } from '../../training/features/dataset.js';
import { predictLogits } from '../../training/network/predict.js';
import type { Settings } from '../../training/network/settings.js';
import { type Ensemble, trainEnsemble } from '../../training/network/training-loop.js';

/** What logits are worth; each figure is computed within every split and averaged over them. */
export interface Scores {
  readonly rocAuc: number;
  readonly averagePrecision: number;
  /** Mean binary cross-entropy, in nats, before any calibration. */
  readonly logLoss: number;
}

/** Scores on the reports that networks learnt from, and on those held out. */
export interface Gap {
  readonly train: Scores;
  readonly held: Scores;
}

/** Where training stands after an epoch. */
export interface EpochPoint extends Gap {
  readonly epoch: number;
  /** The loss that training itself sees: on batches with features hidden, by the weights of the moment. */
  readonly batchLoss: number;
}

/** One judgement of reports in splits: for each split a logit for each of its held-out rows. */
export interface HeldOut {
  readonly splits: readonly Split[];
  readonly logits: readonly ArrayLike<number>[];
}

/** The given rows of the reports, as if there were no others. */
export function onlyRows({ inputs, damaged, severity, year }: Columns, rows: Int32Array): Columns {
  const take = (values: FieldValues): FieldValues =>
    Array.isArray(values) ? Array.from(rows, (row) => values[row]!) : Float32Array.from(rows, (row) => values[row]!);
  return {
    rows: rows.length,
    inputs: Object.fromEntries(Object.entries(inputs).map(([name, values]) => [name, take(values)])),
    damaged: Uint8Array.from(rows, (row) => damaged[row]!),
    severity: Uint8Array.from(rows, (row) => severity[row]!),
    year: Int32Array.from(rows, (row) => year[row]!),
  };
}

/** Scores of logits, one array for each part of the rows, in the part's order. */
export function scoresIn(
  parts: readonly Int32Array[],
  logits: readonly ArrayLike<number>[],
  labels: ArrayLike<number>,
): Scores {
  const outcomes = parts.map((rows) => Uint8Array.from(rows, (row) => labels[row]!));
  const mean = (score: (logits: ArrayLike<number>, labels: Uint8Array) => number): number =>
    outcomes.reduce((sum, own, i) => sum + score(logits[i]!, own), 0) / parts.length;
  return {
    rocAuc: mean(rocAuc),
    averagePrecision: mean(averagePrecision),
    logLoss: mean((z, own) => logLoss(Float64Array.from(z, sigmoid), own)),
  };
}

/** Trains one network for each split and scores all of them after each epoch, with nothing hidden from them. */
export async function epochCurve(
  { reports, labels, encoding }: Dataset,
  splits: readonly Split[],
  settings: Settings,
  seed: number,
): Promise<EpochPoint[]> {
  const views = splits.map(({ train }) => hideRare(reports, encoding, train, settings.minCount));
  const members = splits.map(({ train }, i) => ({ seed: seed + i, reports: views[i]!, rows: train }));
  const scoresOn = async (which: keyof Split, ensemble: Ensemble): Promise<Scores> => {
    const parts = splits.map((split) => split[which]);
    const logits: Float32Array[] = [];
    for (const [i, rows] of parts.entries()) {
      logits.push(await predictLogits(memberOf(ensemble, i), takeRows(views[i]!, encoding, rows), encoding, settings));
    }
    return scoresIn(parts, logits, labels);
  };
  const curve: EpochPoint[] = [];
  await trainEnsemble(members, labels, encoding, settings, async ({ epoch, loss, ensemble }) => {
    const batchLoss = loss.reduce((sum, each) => sum + each, 0) / loss.length;
    const [train, held] = [await scoresOn('train', ensemble), await scoresOn('validation', ensemble)];
    curve.push({ epoch, batchLoss, train, held });
  });
  return curve;
}

/** Trains networks for each split and has them judge both what they learnt from and what was held out. */
export async function judged(
  dataset: Dataset,
  splits: readonly Split[],
  settings: Settings,
  effort: { members: number; seed: number },
): Promise<Gap & { readonly heldLogits: Float32Array[] }> {
  const both = splits.map(({ train, validation }) => ({ train, validation: Int32Array.of(...train, ...validation) }));
  const logits = await outOfFoldLogits(dataset, both, settings, effort);
  const own = logits.map((z, i) => z.subarray(0, splits[i]!.train.length));
  const heldLogits = logits.map((z, i) => z.subarray(splits[i]!.train.length));
  return {
    train: scoresIn(
      splits.map(({ train }) => train),
      own,
      dataset.labels,
    ),
    held: scoresIn(
      splits.map(({ validation: held }) => held),
      heldLogits,
      dataset.labels,
    ),
    heldLogits,
  };
}

/** Splits that learn from a share of their reports, drawn at random; a smaller share lies within a larger one. */
export const smaller = (splits: readonly Split[], share: number, seed: number): Split[] =>
  splits.map(({ train, validation }, i) => {
    const shuffled = createRandom(seed + i).shuffle(train.slice());
    return { train: shuffled.subarray(0, Math.round(share * train.length)), validation };
  });

/** The logit of the damage rate of each held-out report's group, counted among the reports to learn from. */
export function groupLogits(
  groups: readonly string[],
  labels: ArrayLike<number>,
  splits: readonly Split[],
): number[][] {
  return splits.map(({ train, validation: held }) => {
    const counts = new Map<string, { reports: number; damaged: number }>();
    for (const row of train) {
      const count = counts.get(groups[row]!) ?? { reports: 0, damaged: 0 };
      counts.set(groups[row]!, { reports: count.reports + 1, damaged: count.damaged + labels[row]! });
    }
    return Array.from(held, (row) => {
      const { reports, damaged } = counts.get(groups[row]!) ?? { reports: 0, damaged: 0 };
      // Ten reports of the usual rate beside the group's own: a group of one report knows next to nothing.
      const share = (damaged + 1) / (reports + 10);
      return Math.log(share / (1 - share));
    });
  });
}

/**
 * What single networks score, and means of several: with sixteen of them, each of the sixteen alone, eight pairs, four
 * fours, two eights and the whole. No network stands in two groups of one size.
 */
export function scoresBySize(
  networks: readonly (readonly Float32Array[])[],
  splits: readonly Split[],
  labels: ArrayLike<number>,
): (Scores & { readonly networks: number })[] {
  const parts = splits.map(({ validation: held }) => held);
  const result: (Scores & { networks: number })[] = [];
  for (let size = 1; size <= networks.length; size *= 2) {
    for (let from = 0; from + size <= networks.length; from += size) {
      result.push({ networks: size, ...scoresIn(parts, meanLogits(networks.slice(from, from + size)), labels) });
    }
  }
  return result;
}

/** The mean over several networks of the logits of each split. */
export const meanLogits = (networks: readonly (readonly Float32Array[])[]): Float32Array[] =>
  networks[0]!.map((_, split) => {
    const joined = networks.flatMap((logits) => [...logits[split]!]);
    return meanOfMembers(Float32Array.from(joined), networks.length);
  });

/**
 * How much more of a metric A has than B, with its 95 % interval: both judge the same splits, are measured within each
 * of them, and are resampled together. RangeError as from `estimate`.
 */
export function differenceInFolds(
  metric: Metric,
  a: readonly HeldOut[],
  b: readonly HeldOut[],
  labels: ArrayLike<number>,
  options: BootstrapOptions,
): Estimate {
  const measured = (judgements: readonly HeldOut[]) => {
    const parts = judgements.flatMap(({ splits, logits }) =>
      splits.map(({ validation: held }, i) => ({ held, measure: measurer(logits[i]!, take(labels, held)) })),
    );
    return (weights?: ArrayLike<number>): number =>
      parts.reduce((sum, { held, measure }) => sum + measure(weights && take(weights, held))(metric), 0) / parts.length;
  };
  const [ofA, ofB] = [measured(a), measured(b)];
  return estimate(labels.length, (weights) => ({ difference: ofA(weights) - ofB(weights) }), options).difference;
}

const memberOf = ({ size, values }: Ensemble, k: number): Ensemble => ({
  members: 1,
  size,
  values: values.subarray(k * size, (k + 1) * size),
});

const take = (values: ArrayLike<number>, rows: Int32Array): Float64Array =>
  Float64Array.from(rows, (row) => values[row]!);

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
