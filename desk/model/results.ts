/** The results of the evaluation: each figure with its interval, the network beside simpler models. */
import type { Estimate, Manifest, Metrics } from '../../schemas/generated/types.js';
import { h, svg } from '../dom.js';

/** Titles and meanings of the figures, in the order of the card. */
const figures: [key: keyof Metrics, title: string, meaning: string][] = [
  ['rocAuc', 'ROC-AUC', 'The chance that a damaged case stands before an undamaged one. More is better.'],
  ['averagePrecision', 'Average precision', 'How pure the front of the queue is. More is better.'],
  [
    'recallAtTop10Percent',
    'Recall in the top 10 %',
    'Share of all damage in the first tenth of the queue. More is better.',
  ],
  [
    'recallAtTop20Percent',
    'Recall in the top 20 %',
    'Share of all damage in the first fifth of the queue. More is better.',
  ],
  ['brier', 'Brier score', 'How far the probabilities are from what happened. Less is better.'],
  [
    'expectedCalibrationError',
    'Expected calibration error',
    'How far the probabilities are from the rates they promise. Less is better; resampling makes its interval lie high.',
  ],
  ['expectedCostPerReport', 'Expected cost per report', 'In priority inspections, at the threshold. Less is better.'],
];

/** A model that is compared. */
interface Contender {
  name: string;
  metrics: Metrics;
}

const estimateOf = ({ value, low, high }: Estimate) =>
  h('span', { class: 'estimate' }, h('strong', {}, value.toFixed(3)), ` [${low.toFixed(3)}, ${high.toFixed(3)}]`);

/** The place on an axis from `low` to `high`, in percent of the width. */
const placeOf = (value: number, low: number, high: number) => 4 + (92 * (value - low)) / (high - low || 1);

/** The intervals below each other, on one axis. */
function intervals(estimates: readonly Estimate[]) {
  const low = Math.min(...estimates.map((estimate) => estimate.low));
  const high = Math.max(...estimates.map((estimate) => estimate.high));
  const height = 18;
  const lines = estimates.map((estimate, index) => {
    const y = height * index + height / 2;
    const [start, middle, end] = [estimate.low, estimate.value, estimate.high].map((value) =>
      placeOf(value, low, high),
    );
    return svg(
      'g',
      { class: `contender-${index}` },
      svg('line', { x1: `${start}%`, x2: `${end}%`, y1: y, y2: y }),
      svg('circle', { cx: `${middle}%`, cy: y, r: 4.5 }),
    );
  });
  return svg('svg', { class: 'intervals', height: height * estimates.length, 'aria-hidden': 'true' }, ...lines);
}

function table(caption: string, contenders: readonly Contender[], chance: Metrics | undefined, isFirst: boolean) {
  const head = ['Figure', ...contenders.map(({ name }) => name), ...(chance ? ['No model'] : [])];
  return h(
    'div',
    { class: 'scrolls', role: 'region', 'aria-label': caption, tabindex: 0 },
    h(
      'table',
      { class: 'results-table' },
      h('caption', {}, caption),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          ...head.map((name, index) =>
            h('th', { scope: 'col', class: index > 0 && index <= contenders.length && `key-${index - 1}` }, name),
          ),
          h('td'),
        ),
      ),
      h(
        'tbody',
        {},
        ...figures.map(([key, title, meaning]) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, title, isFirst && h('span', { class: 'meaning' }, meaning)),
            ...contenders.map(({ metrics }) => h('td', {}, estimateOf(metrics[key]))),
            chance && h('td', { class: 'number' }, chance[key].value.toFixed(3)),
            h('td', { class: 'plot' }, intervals(contenders.map(({ metrics }) => metrics[key]))),
          ),
        ),
      ),
    ),
  );
}

/** Both evaluations, each as a table. */
export function results({ evaluation }: Manifest): HTMLElement {
  const { test, crossValidation, baselines } = evaluation;
  const modelBaselines = baselines.filter(({ name }) => name !== 'prevalence');
  const prevalence = baselines.find(({ name }) => name === 'prevalence');
  const contendersOf = (protocol: 'test' | 'crossValidation', network: Metrics): Contender[] => [
    { name: 'Network', metrics: network },
    ...modelBaselines.map((baseline) => ({
      name: baseline.name.replace(/^./, (letter) => letter.toUpperCase()),
      metrics: baseline[protocol],
    })),
  ];
  return h(
    'div',
    { class: 'results-tables' },
    table(`Years to come: ${test.rows}`, contendersOf('test', test), prevalence?.test, true),
    table(
      `Folds: ${crossValidation.protocol}`,
      contendersOf('crossValidation', crossValidation),
      prevalence?.crossValidation,
      false,
    ),
  );
}
