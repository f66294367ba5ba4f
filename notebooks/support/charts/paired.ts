/**
 * A chart of paired differences in ROC-AUC and in average precision, side by side, with their intervals.
 */
import type { Estimate } from '../../../schemas/index.js';
import type { ChartSpec } from '../../../training/charts/picture.js';
import { colours } from '../../../training/charts/theme.js';

export interface PairedChart {
  readonly title: string;
  readonly subtitle: string;
  /** The lines of the chart, in their order. */
  readonly rows: readonly { readonly name: string; readonly rocAuc: Estimate; readonly averagePrecision: Estimate }[];
}

/** The specification of such a chart, for `chart`. */
export function pairedChart({ title, subtitle, rows }: PairedChart): ChartSpec {
  const figures = [
    { key: 'rocAuc', metric: 'ROC-AUC' },
    { key: 'averagePrecision', metric: 'average precision' },
  ] as const;
  const panels = figures.map(({ key, metric }, i) => {
    const y = { field: 'name', type: 'nominal', sort: null, title: null, axis: i === 0 ? {} : null };
    const x = (field: string) => ({
      field,
      type: 'quantitative',
      axis: { format: '+.3f', tickCount: 3 },
      title: `difference in ${metric}`,
    });
    return {
      width: 250,
      height: { step: 30 },
      data: { values: rows.map((row) => ({ name: row.name, ...row[key] })) },
      layer: [
        {
          data: { values: [{ zero: 0 }] },
          mark: { type: 'rule', strokeDash: [4, 4], color: colours.muted },
          encoding: { x: x('zero') },
        },
        {
          mark: { type: 'rule', strokeWidth: 2, color: colours.sky },
          encoding: { y, x: x('low'), x2: { field: 'high' } },
        },
        { mark: { type: 'point', filled: true, opacity: 1, size: 60 }, encoding: { y, x: x('value') } },
      ],
    };
  });
  return { title, subtitle, width: 620, hconcat: panels };
}
