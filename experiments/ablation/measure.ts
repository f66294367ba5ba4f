/**
 * How good a variant of the features is, and by how much better or worse than the base, on the same validation rows.
 * Only reports of the training period are used. Writes nothing.
 */

import type { Estimate } from '../../schemas/index.js';
import { periods, type Reports } from '../../training/data/reports.js';
import {
  FOLDS,
  foldSplits,
  outOfFoldLogits,
  type SplitNetworks,
  yearlySplits,
} from '../../training/evaluation/cross-validation.js';
import { averagePrecision, rocAuc } from '../../training/evaluation/metrics.js';
import type { Repeat, Split } from '../../training/evaluation/out-of-fold.js';
import { type BootstrapOptions, estimate, measurer } from '../../training/evaluation/statistics/bootstrap.js';
import { prepare } from '../../training/features/dataset.js';
import type { Settings, SettingsInFile } from '../../training/network/settings.js';
import type { ValidationEffort } from '../search/trials.js';
import type { Variant } from './variant.js';

/** The effort behind every line of the file of ablations. */
export const effort: ValidationEffort = { repeatSeeds: [201, 202], years: [1995, 1996, 1997, 1998, 1999], members: 3 };

const figures = [
  'score',
  'shuffledRocAuc',
  'shuffledAveragePrecision',
  'yearlyRocAuc',
  'yearlyAveragePrecision',
] as const;

/** A mean over folds or years; the `score` is the mean of the four others, as in the search. */
export type Figure = (typeof figures)[number];

/** One line of the file of ablations. */
export interface Ablation extends Pick<Variant, 'id' | 'topic' | 'change'> {
  /** All settings, those that the variant changes included. */
  readonly settings: SettingsInFile;
  readonly scores: Readonly<Record<Figure, number>>;
  /** Scores less the mean of the base runs, with 95 % intervals of a paired bootstrap over reports; not for the base. */
  readonly difference?: Readonly<Record<Figure, Estimate>>;
}

/** Cross-validates a variant in the training period: the repeats in random folds, and last the one year by year. */
export async function crossValidateVariant(
  reports: Reports,
  variant: Variant,
  settings: Settings,
  { repeatSeeds, years, members }: ValidationEffort,
): Promise<Repeat[]> {
  const { train: rows } = periods(reports.columns);
  const { damaged, year } = reports.columns;
  const folds = repeatSeeds.map((seed) => foldSplits(damaged, rows, FOLDS, seed));
  const repeats: Repeat[] = [];
  for (const [number, splits] of [...folds, yearlySplits(year, rows, years)].entries()) {
    const seed = 100_000 * (variant.seed ?? 0) + 1000 * number;
    repeats.push({ splits, logits: await logitsOf(reports, rows, variant, settings, splits, { members, seed }) });
  }
  return repeats;
}

/** A feature made of the target is made anew for each split, of nothing but the training rows of the split. */
async function logitsOf(
  reports: Reports,
  rows: Int32Array,
  variant: Variant,
  settings: Settings,
  splits: readonly Split[],
  { members, seed }: SplitNetworks,
): Promise<Float32Array[]> {
  if (!variant.readsTarget) return encodedLogits(reports, rows, variant, settings, splits, { members, seed });
  const logits: Float32Array[] = [];
  for (const [i, split] of splits.entries()) {
    const networks = { members, seed: seed + i * members };
    logits.push(...(await encodedLogits(reports, split.train, variant, settings, [split], networks)));
  }
  return logits;
}

/** Everything that is learnt before training, such as categories and knots, is learnt from `rows`. */
async function encodedLogits(
  reports: Reports,
  rows: Int32Array,
  variant: Variant,
  settings: Settings,
  splits: readonly Split[],
  networks: SplitNetworks,
): Promise<Float32Array[]> {
  const variantSettings = { ...settings, ...variant.settings };
  const columns = variant.columns?.(reports.columns, rows) ?? reports.columns;
  const { labels, ...dataset } = await prepare({ ...reports, columns }, rows, variantSettings, variant.features);
  const { augment } = variant;
  const context = { encoding: dataset.encoding, columns };
  return outOfFoldLogits({ ...dataset, labels: twice(labels) }, splits, variantSettings, {
    ...networks,
    ...(augment && { augment: (view, trainRows) => augment(view, trainRows, context) }),
  });
}

/** Labels of reports and, behind them, of the copies that an augmentation may make. */
const twice = (labels: Uint8Array): Uint8Array =>
  Uint8Array.from({ length: 2 * labels.length }, (_, row) => labels[row % labels.length]!);

/** The scores of a variant's cross-validation, to five decimals. */
export const scoresOf = (repeats: readonly Repeat[], labels: Uint8Array): Ablation['scores'] =>
  mapFigures(scorer(repeats, labels)(), rounded);

/**
 * Compares variants with the base, all validated on the same splits. The base is the mean over several runs that differ
 * in their seeds alone: a single one may be lucky, and then every variant would look worse than it is.
 */
export function comparison(
  bases: readonly (readonly Repeat[])[],
  labels: Uint8Array,
  options: BootstrapOptions,
): (repeats: readonly Repeat[]) => Record<Figure, Estimate> {
  const measures = bases.map((base) => scorer(base, labels));
  const reference: Record<Figure, number>[] = [];
  estimate(
    labels.length,
    (weights) => {
      const runs = measures.map((measure) => measure(weights));
      const mean = mapFigures(runs[0]!, (_, figure) => average(runs.map((run) => run[figure])));
      reference.push(mean);
      return mean;
    },
    options,
  );
  return (repeats) => {
    const measure = scorer(repeats, labels);
    let resample = 0; // the same seed draws the same resamples, in the same order
    const difference = (weights?: ArrayLike<number>) => {
      const base = reference[resample++]!;
      return mapFigures(measure(weights), (value, figure) => value - base[figure]);
    };
    return mapFigures(estimate(labels.length, difference, options), ({ value, low, high }) => ({
      value: rounded(value),
      low: rounded(low),
      high: rounded(high),
    }));
  };
}

/**
 * Widens the interval of a difference, which covers the chance in the choice of reports, by the chance in training: that
 * of one run against the mean of the base runs, whose scores are `baseRuns`. The two are independent, so their squares
 * add up. RangeError unless there are five base runs, as the quantile of Student's t below is for five.
 */
export function withTrainingLuck({ value, low, high }: Estimate, baseRuns: readonly number[]): Estimate {
  if (baseRuns.length !== 5) throw new RangeError(`There should be 5 runs of the base, not ${baseRuns.length}.`);
  const t = 2.776; // 97.5 % with four degrees of freedom
  const mean = average(baseRuns);
  const variance = baseRuns.reduce((sum, score) => sum + (score - mean) ** 2, 0) / 4;
  const luck = t * Math.sqrt(variance * (1 + 1 / 5));
  return { value, low: value - Math.hypot(value - low, luck), high: value + Math.hypot(high - value, luck) };
}

/** The figures as a function of how often each report counts. */
function scorer(
  repeats: readonly Repeat[],
  labels: Uint8Array,
): (weights?: ArrayLike<number>) => Record<Figure, number> {
  const parts = repeats.map(({ splits, logits }) =>
    splits.map(({ validation }, i) => ({
      validation,
      measure: measurer(
        logits[i]!,
        validation.map((row) => labels[row]!),
      ),
    })),
  );
  const yearly = parts.at(-1)!;
  const shuffled = parts.slice(0, -1).flat();
  return (weights) => {
    const meanOf = (folds: typeof yearly) => {
      const measured = folds.map(({ validation, measure }) =>
        measure(weights && validation.map((row) => weights[row]!)),
      );
      return [rocAuc, averagePrecision].map((metric) => average(measured.map((metricOf) => metricOf(metric)))) as [
        number,
        number,
      ];
    };
    const [shuffledRocAuc, shuffledAveragePrecision] = meanOf(shuffled);
    const [yearlyRocAuc, yearlyAveragePrecision] = meanOf(yearly);
    const four = { shuffledRocAuc, shuffledAveragePrecision, yearlyRocAuc, yearlyAveragePrecision };
    return { score: average(Object.values(four)), ...four };
  };
}

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Five decimals: far finer than any difference that means something. */
const rounded = (value: number): number => Number(value.toFixed(5));

const mapFigures = <A, B>(values: Record<Figure, A>, map: (value: A, figure: Figure) => B): Record<Figure, B> =>
  Object.fromEntries(figures.map((figure) => [figure, map(values[figure], figure)])) as Record<Figure, B>;
