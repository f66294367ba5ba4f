/** The slider of the capacity: so many inspections, so much damage caught and missed. */
import { h } from '../../dom.js';
import { count, countOf, expectedCount, percent } from '../../format.js';
import type { QueueRow } from '../rows.js';
import { cumulativeDamage, type Expectation, expectation } from './capacity.js';
import { gainsCurve } from './gains-curve.js';

const figure = (name: string, title: string) => {
  const value = h('dd');
  return {
    element: h('div', { class: name }, h('dt', {}, title), value),
    show: (damaged: number, share: number) =>
      value.replaceChildren(h('strong', {}, expectedCount(damaged)), ` aircraft, ${percent(share, 0)}`),
  };
};

/** The slider with its figures and the curve. */
function capacityDisplay() {
  const slider = h('input', { id: 'capacity', type: 'range', min: 0, step: 1, 'aria-describedby': 'capacity-says' });
  const number = h('output', { for: 'capacity', class: 'capacity-number' });
  const caughtFigure = figure('caught', 'Expected damage caught');
  const missedFigure = figure('missed', 'Expected damage missed');
  const curve = gainsCurve();
  const note =
    'Sums of the calibrated probabilities: what to expect on average, not a promise. “Missed” means inspected later, never left out.';
  const element = h(
    'section',
    { class: 'card capacity', 'aria-labelledby': 'capacity-title' },
    h(
      'div',
      {},
      h('h2', { id: 'capacity-title' }, 'Capacity'),
      h('label', { for: 'capacity' }, 'Reports that can be inspected first'),
      number,
      slider,
      h('dl', {}, caughtFigure.element, missedFigure.element),
      h('p', { class: 'aside', id: 'capacity-says' }, note),
    ),
    curve.element,
  );
  const show = (rows: number, { inspected, caught, caughtShare, missed, missedShare }: Expectation) => {
    const share = rows > 0 ? inspected / rows : 0;
    number.textContent = `${count(inspected)} of ${countOf(rows, 'report')} (${percent(share, 0)})`;
    caughtFigure.show(caught, caughtShare);
    missedFigure.show(missed, missedShare);
    slider.setAttribute(
      'aria-valuetext',
      `${count(inspected)} inspections: ${expectedCount(caught)} damaged aircraft caught, ${percent(caughtShare, 0)}; ${expectedCount(missed)} missed, ${percent(missedShare, 0)}`,
    );
    slider.style.setProperty('--share', String(share));
    curve.mark(share);
  };
  return { element, slider, drawCurve: curve.draw, show };
}

/** Builds the panel; `onChange` is called with the number of inspections at every move of the slider. */
export function capacityPanel(onChange: (inspected: number) => void) {
  const { element, slider, drawCurve, show } = capacityDisplay();
  let damage: Float64Array = new Float64Array(1);
  let isTouched = false;

  const update = () => show(damage.length - 1, expectation(damage, slider.valueAsNumber));
  slider.addEventListener('input', () => {
    isTouched = true;
    update();
    onChange(slider.valueAsNumber);
  });

  return {
    element,
    /**
     * Shows another queue and returns the number of inspections: as long as nobody has moved the slider, that of the
     * reports that are priority.
     */
    show(queue: readonly QueueRow[]): number {
      damage = cumulativeDamage(queue);
      const rows = damage.length - 1;
      slider.max = String(rows);
      slider.disabled = rows === 0;
      if (!isTouched) slider.value = String(queue.filter(({ triage }) => triage === 'priority').length);
      update();
      if (rows > 0) drawCurve(damage);
      return slider.valueAsNumber;
    },
    /** Forgets where the slider was put. */
    reset() {
      isTouched = false;
    },
  };
}
