/** The slider of the capacity: so many inspections, so much damage caught and missed. */
import { h, svg } from '../dom.js';
import { count, counted, expected, percent } from '../format.js';
import { caughtBy, type Expectation, expectation } from './capacity.js';
import type { QueueRow } from './rows.js';

/** Points of the drawn curve; more would not be seen. */
const curvePoints = 120;

/** The share of damage caught over the share inspected, with the share that a queue in no order would catch. */
function curve() {
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
    draw(caught: Float64Array) {
      const last = caught.length - 1;
      const all = caught[last]! || 1;
      const points = Array.from({ length: curvePoints + 1 }, (_, step) => {
        const n = Math.round((last * step) / curvePoints);
        return `${((100 * n) / last).toFixed(2)} ${(100 - (100 * caught[n]!) / all).toFixed(2)}`;
      });
      line.setAttribute('d', `M${points.join('L')}`);
      area.setAttribute('d', `M${points.join('L')}L100 100L0 100Z`);
    },
    mark(share: number) {
      mark.setAttribute('x1', String(100 * share));
      mark.setAttribute('x2', String(100 * share));
    },
  };
}

/** The panel; `changed` hears of every move of the slider. */
export function capacityPanel(changed: (inspected: number) => void) {
  const slider = h('input', { id: 'capacity', type: 'range', min: 0, step: 1, 'aria-describedby': 'capacity-says' });
  const number = h('output', { for: 'capacity', class: 'capacity-number' });
  const says = (name: string) => {
    const value = h('dd');
    return {
      value,
      element: h(
        'div',
        { class: name },
        h('dt', {}, name === 'caught' ? 'Expected damage caught' : 'Expected damage missed'),
        value,
      ),
    };
  };
  const caughtHere = says('caught');
  const missedHere = says('missed');
  const picture = curve();
  let caught: Float64Array = new Float64Array(1);
  let isTouched = false;

  const tell = ({ inspected, ...of }: Expectation) => {
    const rows = caught.length - 1;
    const share = rows > 0 ? inspected / rows : 0;
    number.textContent = `${count(inspected)} of ${counted(rows, 'report')} (${percent(share, 0)})`;
    caughtHere.value.replaceChildren(h('strong', {}, expected(of.caught)), ` aircraft, ${percent(of.caughtShare, 0)}`);
    missedHere.value.replaceChildren(h('strong', {}, expected(of.missed)), ` aircraft, ${percent(of.missedShare, 0)}`);
    slider.setAttribute(
      'aria-valuetext',
      `${count(inspected)} inspections: ${expected(of.caught)} damaged aircraft caught, ${percent(of.caughtShare, 0)}; ${expected(of.missed)} missed, ${percent(of.missedShare, 0)}`,
    );
    slider.style.setProperty('--share', String(share));
    picture.mark(share);
  };
  slider.addEventListener('input', () => {
    isTouched = true;
    tell(expectation(caught, slider.valueAsNumber));
    changed(slider.valueAsNumber);
  });

  return {
    element: h(
      'section',
      { class: 'card capacity', 'aria-labelledby': 'capacity-title' },
      h(
        'div',
        {},
        h('h2', { id: 'capacity-title' }, 'Capacity'),
        h('label', { for: 'capacity' }, 'Reports that can be inspected first'),
        number,
        slider,
        h('dl', {}, caughtHere.element, missedHere.element),
        h(
          'p',
          { class: 'aside', id: 'capacity-says' },
          'Sums of the calibrated probabilities: what to expect on average, not a promise. “Missed” means inspected later, never left out.',
        ),
      ),
      picture.element,
    ),
    /** Takes another queue; as long as nobody has moved the slider it stands at the reports that are priority. */
    show(queue: readonly QueueRow[]): number {
      caught = caughtBy(queue);
      const rows = caught.length - 1;
      slider.max = String(rows);
      slider.disabled = rows === 0;
      if (!isTouched) slider.value = String(queue.filter(({ triage }) => triage === 'priority').length);
      tell(expectation(caught, slider.valueAsNumber));
      if (rows > 0) picture.draw(caught);
      return slider.valueAsNumber;
    },
    /** Forgets where the slider was put. */
    reset() {
      isTouched = false;
    },
  };
}
