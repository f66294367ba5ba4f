/** Draws the cumulative gains: the share of the damage caught over the share of the reports inspected. */
import { h, svg } from '../../dom.js';

/** Points of the drawn curve; more would not be seen. */
const curvePoints = 120;

/** Builds the figure; the dashed line in it is what a queue in no order would catch. */
export function gainsCurve() {
  const line = svg('path', { class: 'curve', 'vector-effect': 'non-scaling-stroke' });
  const area = svg('path', { class: 'curve-area' });
  const mark = svg('line', { class: 'curve-mark', y1: 0, y2: 100, 'vector-effect': 'non-scaling-stroke' });
  const element = h(
    'figure',
    { class: 'gains' },
    h('div', { class: 'gains-axis', 'aria-hidden': 'true' }, h('span', {}, '100\u00a0% of the damage')),
    svg(
      'svg',
      { viewBox: '0 0 100 100', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      area,
      svg('line', { class: 'chance', x1: 0, y1: 100, x2: 100, y2: 0, 'vector-effect': 'non-scaling-stroke' }),
      line,
      mark,
    ),
    h(
      'div',
      { class: 'gains-axis', 'aria-hidden': 'true' },
      ...['0', 'inspected', 'all'].map((text) => h('span', {}, text)),
    ),
    h('figcaption', {}, 'Share of the damage caught over the share inspected. Dashed: a queue in no order.'),
  );
  return {
    element,
    /** Draws the curve of `damage`, the damage expected among the first n reports for each n. */
    draw(damage: Float64Array) {
      const last = damage.length - 1;
      const total = damage[last]! || 1;
      const points = Array.from({ length: curvePoints + 1 }, (_, step) => {
        const n = Math.round((last * step) / curvePoints);
        return `${((100 * n) / last).toFixed(2)} ${(100 - (100 * damage[n]!) / total).toFixed(2)}`;
      });
      line.setAttribute('d', `M${points.join('L')}`);
      area.setAttribute('d', `M${points.join('L')}L100 100L0 100Z`);
    },
    /** Marks the share that is inspected. */
    mark(share: number) {
      mark.setAttribute('x1', String(100 * share));
      mark.setAttribute('x2', String(100 * share));
    },
  };
}
