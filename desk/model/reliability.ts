/** The reliability diagram: what was predicted against what happened, in bins of equal count, with 95 % intervals. */
import type { Breakdown } from '../../schemas/generated/types.js';
import { h, svg } from '../dom.js';
import { count, percent, shortPercent } from '../format.js';

type Bin = Breakdown['reliability'][number];

const size = 320;
const margin = { left: 52, bottom: 44, top: 10, right: 26 };
const ends = [0.1, 0.2, 0.4, 0.6, 0.8, 1];

/** The end of both axes: a round share not below any interval. */
const axisEnd = (bins: readonly Bin[]) => {
  const highest = Math.max(...bins.map(({ predicted, observed }) => Math.max(predicted, observed.high)));
  return ends.find((end) => end >= highest) ?? 1;
};

/** The diagram alone. */
function diagram(bins: readonly Bin[]) {
  const end = axisEnd(bins);
  const x = (share: number) => margin.left + (share / end) * size;
  const y = (share: number) => margin.top + size - (share / end) * size;
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((part) => part * end);
  const grid = ticks.flatMap((tick) => [
    svg('line', { class: 'grid-line', x1: x(0), x2: x(end), y1: y(tick), y2: y(tick) }),
    svg('text', { x: x(tick), y: y(0) + 18, 'text-anchor': 'middle' }, shortPercent(tick)),
    svg('text', { x: x(0) - 8, y: y(tick) + 4, 'text-anchor': 'end' }, shortPercent(tick)),
  ]);
  const points = bins.map(({ predicted, observed }) =>
    svg(
      'g',
      { class: 'point' },
      svg('line', { x1: x(predicted), x2: x(predicted), y1: y(observed.low), y2: y(observed.high) }),
      svg('circle', { cx: x(predicted), cy: y(observed.value), r: 5 }),
    ),
  );
  return svg(
    'svg',
    {
      class: 'reliability',
      viewBox: `0 0 ${margin.left + size + margin.right} ${margin.top + size + margin.bottom}`,
      role: 'img',
      'aria-label': `Reliability diagram of ${bins.length} bins; the table below has its figures.`,
    },
    ...grid,
    svg('line', { class: 'ideal', x1: x(0), y1: y(0), x2: x(end), y2: y(end) }),
    ...points,
    svg('text', { class: 'axis', x: x(end / 2), y: y(0) + 38, 'text-anchor': 'middle' }, 'Predicted probability'),
  );
}

/** The figures of the diagram. */
function table(bins: readonly Bin[]) {
  const rows = bins.map(({ reports, predicted, observed }) => {
    const interval = `[${percent(observed.low)}, ${percent(observed.high)}]`;
    const texts = [count(reports), percent(predicted), `${percent(observed.value)} ${interval}`];
    return h('tr', {}, ...texts.map((text) => h('td', {}, text)));
  });
  const heads = ['Reports', 'Predicted', 'Had damage'].map((text) => h('th', { scope: 'col' }, text));
  return h('table', { class: 'plain' }, h('thead', {}, h('tr', {}, ...heads)), h('tbody', {}, ...rows));
}

/** The diagram, and its figures as a table to open. */
export const reliability = (bins: readonly Bin[]): HTMLElement =>
  h(
    'figure',
    {},
    h('p', { class: 'aside' }, 'Share that had damage'),
    diagram(bins),
    h(
      'figcaption',
      {},
      'Each point is a part of the reports, in the order of their probability; on the line, predictions come true.',
    ),
    h('details', {}, h('summary', {}, 'The figures'), table(bins)),
  );
