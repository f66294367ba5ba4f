/**
 * How sure a measured value is: percentile intervals of the bootstrap (Efron, 1979). Reads and writes nothing.
 *
 * Other reports of the same kind would have given another value. There are no others, so a resample draws as many as
 * there are from them, with replacement; the middle 95 % of the values of a thousand resamples are the interval. Only
 * reports are resampled, never networks: the interval covers the chance in the choice of reports, not the chance in
 * training. Noise can only raise a value such as the calibration error, so its interval reaches further up than down, as
 * a resample is noisier than the reports themselves.
 */

import type { Estimate } from '../../../schemas/index.js';
import { createRandom } from '../../data/random.js';
import { descending, type Metric } from '../metrics.js';

export interface BootstrapOptions {
  /** How many times the reports are drawn; 1,000 by default. */
  readonly resamples?: number;
  readonly seed: number;
}

/** Resamples times reports: beyond it a bootstrap would take longer than the training. */
const MAX_DRAWS = 50_000_000;

/**
 * How many resamples so many reports are worth: 1,000 of up to 50,000 reports, then fewer, but 200 at least. Intervals of
 * many reports are narrow, and 200 resamples place their ends to within about a twentieth of the width.
 */
export const resamplesFor = (reports: number): number => Math.max(200, Math.min(1000, Math.floor(MAX_DRAWS / reports)));

type Numbers = ArrayLike<number>;

/** Estimates each metric of N scores and labels, all of them on the same resamples. RangeError as from `estimate`. */
export function bootstrap<K extends string>(
  metrics: Readonly<Record<K, Metric>>,
  scores: Numbers,
  labels: Numbers,
  options: BootstrapOptions,
): Record<K, Estimate> {
  const names = Object.keys(metrics) as K[];
  const measure = measurer(scores, labels);
  return estimate(
    labels.length,
    (weights) => {
      const measured = measure(weights);
      return record(names, (name) => measured(metrics[name]));
    },
    options,
  );
}

/**
 * Estimates the metric of A's scores less that of B's scores on the same reports. Both are measured on the same
 * resamples, so that a difficult resample is difficult for both: the interval is far narrower than those of A and B
 * would suggest, and 0 outside of it speaks for a real difference. RangeError as from `estimate`.
 */
export function pairedDifference(
  metric: Metric,
  scoresA: Numbers,
  scoresB: Numbers,
  labels: Numbers,
  options: BootstrapOptions,
): Estimate {
  const a = measurer(scoresA, labels);
  const b = measurer(scoresB, labels);
  const difference = (weights?: Numbers) => ({ difference: a(weights)(metric) - b(weights)(metric) });
  return estimate(labels.length, difference, options).difference;
}

/**
 * Estimates statistics of N reports that are functions of weights: how many times each report counts (undefined: once
 * each). A resample on which a statistic is not defined (NaN: no damage among its reports) does not count for it.
 * RangeError without reports or with fewer than 40 resamples, which have no 2.5 % at either end.
 */
export function estimate<K extends string>(
  rows: number,
  statistics: (weights?: Numbers) => Record<K, number>,
  { resamples = 1000, seed }: BootstrapOptions,
): Record<K, Estimate> {
  if (rows < 1) throw new RangeError('A bootstrap takes one report at least, not none.');
  if (resamples < 40) throw new RangeError(`A bootstrap takes 40 resamples at least, not ${resamples}.`);
  const values = statistics();
  const names = Object.keys(values) as K[];
  const resampled = record(names, () => new Float64Array(resamples));
  const random = createRandom(seed);
  const weights = new Uint32Array(rows);
  for (let resample = 0; resample < resamples; resample++) {
    weights.fill(0);
    for (let i = 0; i < rows; i++) weights[random.int(rows)]!++;
    const measured = statistics(weights);
    for (const name of names) resampled[name][resample] = measured[name];
  }
  return record(names, (name): Estimate => {
    const defined = resampled[name].filter((value) => !Number.isNaN(value)).sort();
    return { value: values[name], low: quantile(defined, 0.025), high: quantile(defined, 0.975) };
  });
}

/** Sorts the reports by score once for all resamples; returns a function of weights that returns a function of metrics. */
export function measurer(scores: Numbers, labels: Numbers): (weights?: Numbers) => (metric: Metric) => number {
  if (scores.length !== labels.length) {
    throw new RangeError(`There are ${scores.length} scores, but ${labels.length} labels.`);
  }
  const order = descending(scores);
  const sortedScores = Float64Array.from(order, (row) => scores[row]!);
  const sortedLabels = Float64Array.from(order, (row) => labels[row]!);
  const sortedWeights = new Uint32Array(order.length);
  return (weights) => {
    if (!weights) return (metric) => metric(sortedScores, sortedLabels);
    for (let i = 0; i < order.length; i++) sortedWeights[i] = weights[order[i]!]!;
    return (metric) => metric(sortedScores, sortedLabels, sortedWeights);
  };
}

/** The value below which a share of the ascending values lies, interpolated; NaN of none. */
export function quantile(ascending: Float64Array, share: number): number {
  const place = share * (ascending.length - 1);
  const below = ascending[Math.floor(place)] ?? Number.NaN;
  const above = ascending[Math.ceil(place)] ?? Number.NaN;
  return below + (place - Math.floor(place)) * (above - below);
}

function record<K extends string, V>(names: readonly K[], value: (name: K) => V): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<K, V>;
}
