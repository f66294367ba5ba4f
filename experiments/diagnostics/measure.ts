/**
 * Measurements that tell underfitting from overfitting and skill from chance, each by itself; `parts.ts` combines them.
 */

import type { Estimate } from '../../schemas/index.js';
import type { Columns, FieldValues } from '../../training/data/columns.js';
import { createRandom } from '../../training/data/random.js';
import {
  meanOfMembers,
  outOfFoldLogits,
  type SplitNetworks,
  someMembers,
  takeRows,
} from '../../training/evaluation/cross-validation.js';
import { averagePrecision, logLoss, type Metric, rocAuc } from '../../training/evaluation/metrics.js';
import type { RankingScores, Repeat, Split } from '../../training/evaluation/out-of-fold.js';
import { type BootstrapOptions, estimate, measurer } from '../../training/evaluation/statistics/bootstrap.js';
import type { Dataset } from '../../training/features/dataset.js';
import { rareValues, withoutValues } from '../../training/features/rare-values.js';
import { trainEnsemble } from '../../training/network/parallel/train-ensemble.js';
import { predictLogits } from '../../training/network/predict.js';
import type { Settings } from '../../training/network/settings.js';
import type { Ensemble, EpochReport } from '../../training/network/training-loop.js';

/** How good logits are; each figure is computed within every split and averaged over them. */
export interface LogitScores extends RankingScores {
  /** Mean binary cross-entropy, in nats, before any calibration. */
  readonly logLoss: number;
}

/** Scores on the rows that networks were trained on and on the validation rows: the generalisation gap. */
export interface Gap {
  readonly train: LogitScores;
  readonly validation: LogitScores;
}

/** Where training stands after an epoch: a point of a learning curve. */
export interface EpochPoint extends Gap {
  readonly epoch: number;
  /** The training loss: on batches with masked features, by the weights of the moment. */
  readonly batchLoss: number;
}

/** The columns of some rows, as if there were no other reports. */
export function selectRows({ inputs, damaged, severity, year }: Columns, rows: Int32Array): Columns {
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

/** Scores of logits, which have one array for each part of the rows, in the part's order. */
export function scoresIn(
  parts: readonly Int32Array[],
  logits: readonly ArrayLike<number>[],
  labels: ArrayLike<number>,
): LogitScores {
  const outcomes = parts.map((rows) => Uint8Array.from(rows, (row) => labels[row]!));
  const mean = (score: (logits: ArrayLike<number>, labels: Uint8Array) => number): number =>
    outcomes.reduce((sum, partLabels, i) => sum + score(logits[i]!, partLabels), 0) / parts.length;
  return {
    rocAuc: mean(rocAuc),
    averagePrecision: mean(averagePrecision),
    logLoss: mean((z, partLabels) => logLoss(Float64Array.from(z, sigmoid), partLabels)),
  };
}

/** Trains one network for each split and scores all of them after each epoch, with nothing masked. */
export async function epochCurve(
  { reports, labels, encoding }: Dataset,
  splits: readonly Split[],
  settings: Settings,
  seed: number,
): Promise<EpochPoint[]> {
  const members = splits.map(({ train }, i) => ({
    seed: seed + i,
    reports,
    rows: train,
    hidden: rareValues(reports, encoding, train, settings.minCount),
  }));
  const scoresOn = async (rowsOf: keyof Split, ensemble: Ensemble): Promise<LogitScores> => {
    const parts = splits.map((split) => split[rowsOf]);
    const logits: Float32Array[] = [];
    for (const [i, rows] of parts.entries()) {
      const view = withoutValues(takeRows(reports, encoding, rows), encoding, members[i]!.hidden);
      logits.push(await predictLogits(someMembers(ensemble, i, 1), view, encoding, settings));
    }
    return scoresIn(parts, logits, labels);
  };
  const curve: EpochPoint[] = [];
  const onEpoch = async ({ epoch, loss, ensemble }: EpochReport) => {
    const batchLoss = loss.reduce((sum, each) => sum + each, 0) / loss.length;
    const train = await scoresOn('train', ensemble);
    const validation = await scoresOn('validation', ensemble);
    curve.push({ epoch, batchLoss, train, validation });
  };
  await trainEnsemble(members, labels, encoding, settings, { onEpoch });
  return curve;
}

/** Trains networks for each split and scores them on both its training rows and its validation rows. */
export async function trainAndScore(
  dataset: Dataset,
  splits: readonly Split[],
  settings: Settings,
  networks: SplitNetworks,
): Promise<Gap & { readonly repeat: Repeat }> {
  const bothParts = splits.map(({ train, validation }) => ({
    train,
    validation: Int32Array.of(...train, ...validation),
  }));
  const logits = await outOfFoldLogits(dataset, bothParts, settings, networks);
  const trainLogits = logits.map((z, i) => z.subarray(0, splits[i]!.train.length));
  const validationLogits = logits.map((z, i) => z.subarray(splits[i]!.train.length));
  const trainRows = splits.map(({ train }) => train);
  return {
    train: scoresIn(trainRows, trainLogits, dataset.labels),
    validation: scoresIn(validationRows(splits), validationLogits, dataset.labels),
    repeat: { splits, logits: validationLogits },
  };
}

/** The validation rows of each split. */
export const validationRows = (splits: readonly Split[]): Int32Array[] => splits.map(({ validation }) => validation);

/** Splits with a share of their training rows, drawn at random; a smaller share lies within a larger one. */
export const withTrainShare = (splits: readonly Split[], share: number, seed: number): Split[] =>
  splits.map(({ train, validation }, i) => {
    const shuffled = createRandom(seed + i).shuffle(train.slice());
    return { train: shuffled.subarray(0, Math.round(share * train.length)), validation };
  });

/** The logit of the damage rate of each validation row's group, counted among the training rows. */
export function groupLogits(
  groups: readonly string[],
  labels: ArrayLike<number>,
  splits: readonly Split[],
): number[][] {
  return splits.map(({ train, validation }) => {
    const counts = new Map<string, { reports: number; damaged: number }>();
    for (const row of train) {
      const count = counts.get(groups[row]!) ?? { reports: 0, damaged: 0 };
      counts.set(groups[row]!, { reports: count.reports + 1, damaged: count.damaged + labels[row]! });
    }
    return Array.from(validation, (row) => {
      const { reports, damaged } = counts.get(groups[row]!) ?? { reports: 0, damaged: 0 };
      // Ten reports of the usual rate are counted besides: the rate of a group of one report says next to nothing.
      const share = (damaged + 1) / (reports + 10);
      return Math.log(share / (1 - share));
    });
  });
}

/**
 * Scores of single networks, and of means of several: of sixteen, each of the sixteen alone, eight pairs, four fours, two
 * eights and the whole. No network is in two groups of one size.
 */
export function scoresBySize(
  networks: readonly (readonly Float32Array[])[],
  splits: readonly Split[],
  labels: ArrayLike<number>,
): (LogitScores & { readonly networks: number })[] {
  const parts = validationRows(splits);
  const result: (LogitScores & { networks: number })[] = [];
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
 * How much more of a metric A has than B, with its 95 % interval: both predict the same splits, are measured within each
 * of them, and are resampled together. RangeError as from `estimate`.
 */
export function differenceInFolds(
  metric: Metric,
  a: readonly Repeat[],
  b: readonly Repeat[],
  labels: ArrayLike<number>,
  options: BootstrapOptions,
): Estimate {
  const meanMetric = (repeats: readonly Repeat[]) => {
    const parts = repeats.flatMap(({ splits, logits }) =>
      splits.map(({ validation: rows }, i) => ({ rows, measure: measurer(logits[i]!, take(labels, rows)) })),
    );
    return (weights?: ArrayLike<number>): number =>
      parts.reduce((sum, { rows, measure }) => sum + measure(weights && take(weights, rows))(metric), 0) / parts.length;
  };
  const [ofA, ofB] = [meanMetric(a), meanMetric(b)];
  return estimate(labels.length, (weights) => ({ difference: ofA(weights) - ofB(weights) }), options).difference;
}

const take = (values: ArrayLike<number>, rows: Int32Array): Float64Array =>
  Float64Array.from(rows, (row) => values[row]!);

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
