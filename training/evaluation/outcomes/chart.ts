/** The chart of an evaluation: how reliable the probabilities are, by tenths and year by year. Reads and writes nothing. */
import type { ChartSpec } from '../../charts/picture.js';
import { colours } from '../../charts/theme.js';
import type { OutcomeGroup } from './groups.js';
import type { OutcomeEvaluation } from './outcomes.js';

const WIDTH = 330;
const HEIGHT = 300;

const percentAxis = (title: string) => ({ format: '.0%', title });

/** What was predicted against what happened: on the diagonal where the probabilities are right. */
function reliabilityPanel({ reliability }: OutcomeEvaluation) {
  const values = reliability.map(({ predicted, observed }) => ({
    predicted,
    observed: observed.value,
    low: observed.low,
    high: observed.high,
  }));
  const end = Math.max(...values.map(({ predicted, high }) => Math.max(predicted, high)));
  const x = (field: string) => ({ field, type: 'quantitative', axis: percentAxis('predicted, mean of a tenth') });
  const y = (field: string) => ({ field, type: 'quantitative', axis: percentAxis('damaged, with 95 % interval') });
  return {
    title: { text: 'By tenths of the queue', fontSize: 13, offset: 8 },
    width: WIDTH,
    height: HEIGHT,
    data: { values },
    layer: [
      {
        data: { values: [{ at: 0 }, { at: end }] },
        mark: { type: 'line', strokeDash: [4, 4], color: colours.muted },
        encoding: { x: x('at'), y: y('at') },
      },
      {
        mark: { type: 'rule', strokeWidth: 2, color: colours.sky },
        encoding: { x: x('predicted'), y: y('low'), y2: { field: 'high' } },
      },
      {
        mark: { type: 'point', filled: true, opacity: 1, size: 55 },
        encoding: { x: x('predicted'), y: y('observed') },
      },
    ],
  };
}

/** Damage that happened for each that was predicted, year by year: at 1 where the sums agree. */
function yearPanel(years: readonly OutcomeGroup[]) {
  const values = years.map(({ name, observedOverPredicted: { value, low, high } }) => ({ name, value, low, high }));
  const top = Math.max(1.2, ...values.map(({ high }) => 1.05 * high));
  const x = { field: 'name', type: 'nominal', sort: null, title: null, axis: { labelAngle: 0, labelOverlap: true } };
  const y = (field: string) => ({
    field,
    type: 'quantitative',
    scale: { domain: [0, top], nice: false },
    axis: { title: 'observed ÷ predicted, with 95 % interval' },
  });
  return {
    title: { text: 'By year', fontSize: 13, offset: 8 },
    width: WIDTH,
    height: HEIGHT,
    data: { values },
    layer: [
      {
        data: { values: [{ right: 1 }] },
        mark: { type: 'rule', strokeDash: [4, 4], color: colours.muted },
        encoding: { y: y('right') },
      },
      {
        mark: { type: 'rule', strokeWidth: 2, color: colours.sky },
        encoding: { x, y: y('low'), y2: { field: 'high' } },
      },
      { mark: { type: 'point', filled: true, opacity: 1, size: 55 }, encoding: { x, y: y('value') } },
    ],
  };
}

/** The chart, for `picture`; its title is the verdict, and `days` says of which days the reports are. */
export function outcomesChart(evaluation: OutcomeEvaluation, version: string, days: string): ChartSpec {
  const { reports, damaged, years, verdict } = evaluation;
  return {
    title: `Version ${version} ${verdict.sentence}`,
    subtitle: `${reports.toLocaleString('en-US')} reports of ${days}, ${damaged.toLocaleString('en-US')} of them with damage`,
    width: 2 * WIDTH + 60,
    hconcat: [reliabilityPanel(evaluation), yearPanel(years)],
  };
}
