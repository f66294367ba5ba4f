/**
 * How often damage was done, by kinds of reports, and the chart that shows it with its intervals.
 */
import pl from 'nodejs-polars';
import { wilson } from '../../training/evaluation/statistics/intervals.js';
import type { ChartSpec } from './picture.js';
import type { Row } from './records.js';
import { colours } from './theme.js';

/** Damage among the reports of one kind; the columns that say which kind stand before. */
export interface Rate extends Row {
  readonly reports: number;
  readonly damaged: number;
  /** Share with damage, and its 95 % interval (Wilson). */
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/** The damage rate for each combination of values in the columns, highest first; missing values are left out. */
export function damageRates(reports: pl.DataFrame, ...columns: string[]): Rate[] {
  const counted = reports
    .dropNulls(columns)
    .groupBy(columns)
    .agg(pl.col('damaged').cast(pl.Int32).sum().alias('damaged'), pl.col('damaged').count().alias('reports'))
    .sort(columns);
  return counted
    .toRecords()
    .map((row) => {
      const [damaged, all] = [Number(row.damaged), Number(row.reports)];
      const { value: rate, low, high } = wilson(damaged, all);
      return { ...row, reports: all, damaged, rate, low, high };
    })
    .sort((a, b) => b.rate - a.rate);
}

/** A chart of rates: one line each, in the order given, with interval and number of reports; `average` is drawn dashed. */
export interface RateChart {
  readonly title: string;
  readonly subtitle: string;
  readonly rates: readonly Rate[];
  /** The column that names the lines, and what that column is called on the axis. */
  readonly by: string;
  readonly axis: string | null;
  readonly average: number;
  /** Pixels from line to line, 24 by default; from 18 on each line has its number of reports. */
  readonly step?: number;
}

/** Lines closer than this stand for the crowd, and have no room for their numbers. */
const stepForCounts = 18;

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
      ...(step < stepForCounts ? [] : [counts]),
    ],
  };
}
