/**
 * How good a variant of the features is, and by how much better or worse than the base, on the same held-out reports.
 * Only reports of the training period are used. Writes nothing.
 */
import { type Estimate, estimate, measurer } from '../bootstrap.js';
import { heldOutLogits, type Split, shuffledSplits, yearlySplits } from '../crossvalidate.js';
import { periods, prepare, type Reports } from '../dataset.js';
import { FOLDS, type Shuffling } from '../ensemble.js';
import { averagePrecision, rocAuc } from '../metrics.js';
import type { Rung } from '../search.js';
import type { Settings } from '../settings.js';
import type { Variant } from './variants.js';

export type Effort = Omit<Rung, 'trials'>;

/** What every variant is measured with. */
export const effort: Effort = { shufflings: [201, 202], years: [1995, 1996, 1997, 1998, 1999], members: 3 };

const figures = [
  'score',
  'shuffledRocAuc',
  'shuffledAveragePrecision',
  'yearlyRocAuc',
  'yearlyAveragePrecision',
] as const;

/** A mean over folds or years; the `score` is the mean of the four others, as in the search. */
export type Figure = (typeof figures)[number];

/** Predictions of held-out reports: of each shuffling, and last of the years. */
export type Judged = readonly Shuffling[];

/** One line of the file of ablations. */
export interface Ablation extends Pick<Variant, 'id' | 'topic' | 'change'> {
  /** All settings that were in force. */
  readonly settings: Settings;
  readonly scores: Readonly<Record<Figure, number>>;
  /** The variant's score less the base's, with the 95 % interval of a paired bootstrap over reports; not for the base. */
  readonly difference?: Readonly<Record<Figure, Estimate>>;
}

/** Trains networks on each split of the training period and lets them judge what it holds out. */
export async function judge(
  reports: Reports,
  variant: Variant,
  settings: Settings,
  { shufflings, years, members }: Effort,
): Promise<Judged> {
  const { train: rows } = periods(reports.columns);
  const { damaged, year } = reports.columns;
  const parts = [
    ...shufflings.map((seed) => shuffledSplits(damaged, rows, FOLDS, seed)),
    yearlySplits(year, rows, years),
  ];
  const judged: Shuffling[] = [];
  for (const [part, splits] of parts.entries()) {
    const seed = 100_000 * (variant.seed ?? 0) + 1000 * part;
    judged.push({ splits, logits: await logitsOf(reports, rows, variant, settings, splits, { members, seed }) });
  }
  return judged;
}

async function logitsOf(
  reports: Reports,
  rows: Int32Array,
  variant: Variant,
  settings: Settings,
  splits: readonly Split[],
  { members, seed }: { members: number; seed: number },
): Promise<Float32Array[]> {
  if (variant.readsTarget && splits.length > 1) {
    const logits: Float32Array[] = [];
    for (const [i, split] of splits.entries()) {
      const options = { members, seed: seed + i * members };
      logits.push(...(await logitsOf(reports, split.train, variant, settings, [split], options)));
    }
    return logits;
  }
  const all = { ...settings, ...variant.settings };
  const columns = variant.columns?.(reports.columns, rows) ?? reports.columns;
  const { labels, ...dataset } = await prepare({ ...reports, columns, aliases: {} }, rows, all, variant.features);
  const { augment } = variant;
  const context = { encoding: dataset.encoding, columns };
  return heldOutLogits({ ...dataset, labels: twice(labels) }, splits, all, {
    members,
    seed,
    ...(augment && { augment: (own, of) => augment(own, of, context) }),
  });
}

/** Labels of reports and, behind them, of the copies that an augmentation may make. */
const twice = (labels: Uint8Array): Uint8Array =>
  Uint8Array.from({ length: 2 * labels.length }, (_, row) => labels[row % labels.length]!);

/** Scores of a variant and, when a base is given, the difference to it; both judged on the same splits. */
export function compare(
  judged: Judged,
  base: Judged | undefined,
  labels: Uint8Array,
  { resamples, seed }: { resamples: number; seed: number },
): Pick<Ablation, 'scores' | 'difference'> {
  const measure = scorer(judged, labels);
  const scores = mapFigures(measure(), rounded);
  if (!base) return { scores };
  const measureBase = scorer(base, labels);
  const difference = estimate(
    labels.length,
    (weights) => {
      const [own, others] = [measure(weights), measureBase(weights)];
      return mapFigures(own, (value, figure) => value - others[figure]);
    },
    { resamples, seed },
  );
  const round = ({ value, low, high }: Estimate): Estimate => ({
    value: rounded(value),
    low: rounded(low),
    high: rounded(high),
  });
  return { scores, difference: mapFigures(difference, round) };
}

/** The figures as a function of how often each report counts. */
function scorer(judged: Judged, labels: Uint8Array): (weights?: ArrayLike<number>) => Record<Figure, number> {
  const parts = judged.map(({ splits, logits }) =>
    splits.map(({ held }, i) => ({
      held,
      measure: measurer(
        logits[i]!,
        held.map((row) => labels[row]!),
      ),
    })),
  );
  const yearly = parts.at(-1)!;
  const shuffled = parts.slice(0, -1).flat();
  return (weights) => {
    const meanOf = (folds: typeof yearly) => {
      const measured = folds.map(({ held, measure }) => measure(weights && held.map((row) => weights[row]!)));
      return [rocAuc, averagePrecision].map((metric) => average(measured.map((of) => of(metric)))) as [number, number];
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
