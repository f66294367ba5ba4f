/**
 * The effect of each change to the features, as rows and as a chart. Notebook 02 reads `models/search/ablations.jsonl` with
 * it.
 */
import { type Ablation, type Figure, withTrainingLuck } from '../../../experiments/ablation/measure.js';
import type { Estimate } from '../../../schemas/index.js';
import type { ChartSpec } from '../../../training/charts/picture.js';
import { colours } from '../../../training/charts/theme.js';

/** A variant minus the base, in points: hundredths of a score. */
export interface Difference {
  readonly id: string;
  readonly topic: string;
  readonly change: string;
  /** Of the score and of each figure in it, with 95 % intervals for the randomness of the reports and of training. */
  readonly points: Readonly<Record<Figure, Estimate>>;
  /** 'better' or 'worse' when the interval of the score does not contain 0. */
  readonly verdict: 'better' | 'worse' | 'not told apart';
}

/** The differences of all variants except the runs of the base itself. */
export function differences(lines: readonly Ablation[]): Difference[] {
  const baseRuns = lines.filter(({ topic }) => topic === 'base').map(({ scores }) => scores);
  return lines.flatMap(({ id, topic, change, difference }) => {
    if (!difference) return [];
    const points = Object.fromEntries(
      Object.entries(difference).map(([figure, estimate]) => {
        const { value, low, high } = withTrainingLuck(
          estimate,
          baseRuns.map((scores) => scores[figure as Figure]),
        );
        return [figure, { value: 100 * value, low: 100 * low, high: 100 * high }];
      }),
    ) as Record<Figure, Estimate>;
    const { low, high } = points.score;
    return [{ id, topic, change, points, verdict: low > 0 ? 'better' : high < 0 ? 'worse' : 'not told apart' }];
  });
}

/** A chart of scores minus the base's, one line for each difference, in their order: dot, interval, and the base at 0. */
export function differenceChart(title: string, rows: readonly Difference[]): ChartSpec {
  // All charts have the same domain unless it would clip a line, so that widths can be compared by eye.
  const ends = rows.flatMap(({ points: { score } }) => [score.low, score.high]);
  const x = (field: string) => ({
    field,
    type: 'quantitative',
    scale: { domain: [Math.min(-2, ...ends), Math.max(1, ...ends)] },
    axis: { title: 'points of score, less the base', format: '+.1f' },
  });
  const y = { field: 'change', type: 'nominal', sort: null, axis: { title: null, labelLimit: 440 } };
  const color = {
    field: 'verdict',
    type: 'nominal',
    legend: null,
    scale: { domain: ['better', 'worse', 'not told apart'], range: [colours.green, colours.damage, colours.muted] },
  };
  return {
    title,
    subtitle: 'Held-out reports up to 1999; lines are 95 % intervals; grey where 0 is within. 1 point = 0.01',
    data: rows.map(({ change, points, verdict }) => ({ change, verdict, ...points.score })),
    width: 420,
    height: { step: 28 },
    layer: [
      {
        data: { values: [{ zero: 0 }] },
        mark: { type: 'rule', strokeDash: [4, 4] },
        encoding: { x: x('zero') },
      },
      { mark: { type: 'rule', strokeWidth: 2.5 }, encoding: { y, x: x('low'), x2: { field: 'high' }, color } },
      { mark: { type: 'point', filled: true, opacity: 1, size: 70 }, encoding: { y, x: x('value'), color } },
    ],
  };
}

/** The same as a table, each figure by itself. */
export const differenceTable = (rows: readonly Difference[]) =>
  rows.map(({ change, points }) => ({
    change,
    'score [95 % interval]': `${signed(points.score.value)} [${signed(points.score.low)}, ${signed(points.score.high)}]`,
    'ROC-AUC, folds': signed(points.shuffledRocAuc.value),
    'AP, folds': signed(points.shuffledAveragePrecision.value),
    'ROC-AUC, years': signed(points.yearlyRocAuc.value),
    'AP, years': signed(points.yearlyAveragePrecision.value),
  }));

/** A number with its sign, to two decimals: '+0.10', '−1.25'. */
export const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
