/**
 * Rates of damage by kinds of reports, and a chart of them with their intervals.
 */
import pl from 'nodejs-polars';
import type { ChartSpec } from '../../../training/charts/picture.js';
import type { Row } from '../../../training/charts/records.js';
import { colours } from '../../../training/charts/theme.js';
import { wilson } from '../../../training/evaluation/statistics/intervals.js';

/** The rate of damage among the reports of one kind, after the columns that define the kind. */
export interface Rate extends Row {
  readonly reports: number;
  readonly damaged: number;
  /** Share with damage, and its 95 % interval (Wilson). */
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/** The rate of damage for each combination of values in the columns, highest first, without missing values. */
export function damageRates(reports: pl.DataFrame, ...columns: string[]): Rate[] {
  const counts = reports
    .dropNulls(columns)
    .groupBy(columns)
    .agg(pl.col('damaged').cast(pl.Int32).sum().alias('damaged'), pl.col('damaged').count().alias('reports'))
    .sort(columns);
  return counts
    .toRecords()
    .map((row) => {
      const [damaged, all] = [Number(row.damaged), Number(row.reports)];
      const { value: rate, low, high } = wilson(damaged, all);
      return { ...row, reports: all, damaged, rate, low, high };
    })
    .sort((a, b) => b.rate - a.rate);
}

/** A chart with one line for each rate, in their order: interval and number of reports; `average` is a dashed line. */
export interface RateChart {
  readonly title: string;
  readonly subtitle: string;
  readonly rates: readonly Rate[];
  /** The column with the names of the lines, and its title on the axis. */
  readonly by: string;
  readonly axis: string | null;
  readonly average: number;
  /** Pixels from line to line, 24 by default; with 18 or more each line has its number of reports. */
  readonly step?: number;
}

/** With fewer pixels from line to line there is no room for the numbers of reports. */
const minStepForCounts = 18;

/** The specification of such a chart, for `chart`. */
export function rateChart({ title, subtitle, rates, by, axis, average, step = 24 }: RateChart): ChartSpec {
  const y = { field: by, type: 'nominal', sort: null, title: axis };
  const quantity = (field: string) => ({
    field,
    type: 'quantitative',
    axis: { format: '.0%', title: 'reports with damage, with 95 % interval' },
  });
  const counts = {
    mark: { type: 'text', align: 'left', dx: 8, fontSize: 11, color: '#5a646b' },
    encoding: { y, x: { value: 'width' }, text: { field: 'count' } },
  };
  return {
    title,
    subtitle,
    data: rates.map((rate) => ({ ...rate, count: `n = ${rate.reports.toLocaleString('en-US')}` })),
    width: 520,
    height: { step },
    layer: [
      {
        data: { values: [{ average }] },
        mark: { type: 'rule', strokeDash: [4, 4], color: colours.muted },
        encoding: { x: quantity('average') },
      },
      {
        mark: { type: 'rule', strokeWidth: 2, color: colours.sky },
        encoding: { y, x: quantity('low'), x2: { field: 'high' } },
      },
      { mark: { type: 'point', filled: true, opacity: 1, size: 55 }, encoding: { y, x: quantity('rate') } },
      ...(step < minStepForCounts ? [] : [counts]),
    ],
  };
}
