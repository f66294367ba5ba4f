/** The probability on a line from 0 to 100 %, beside how often strikes do damage at all and where "priority" begins. */
import { h } from '../../dom.js';
import { percent, shortPercent } from '../../format.js';

/** Places of the scale, each a probability; no `probability` while there is no answer yet. */
export interface Scale {
  baseRate: number;
  threshold: number;
  probability?: number | undefined;
}

const placeAt = <E extends HTMLElement>(element: E, share: number): E => {
  element.style.left = `${100 * share}%`;
  element.classList.toggle('leftward', share > 0.5);
  return element;
};

/** A drawn scale; `show` moves it. */
export function scale(): { element: HTMLElement; show(scale: Scale): void } {
  const fill = h('div', { class: 'scale-fill' });
  const threshold = h('div', { class: 'scale-mark threshold' }, h('span'));
  const baseRate = h('div', { class: 'scale-mark base-rate' }, h('span'));
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => placeAt(h('span', {}, shortPercent(share)), share));
  const element = h(
    'div',
    { class: 'scale', role: 'img' },
    h('div', { class: 'scale-track' }, fill, threshold, baseRate),
    h('div', { class: 'scale-ticks' }, ...ticks),
  );
  return {
    element,
    show(scale) {
      fill.hidden = scale.probability === undefined;
      fill.style.width = `${100 * (scale.probability ?? 0)}%`;
      fill.dataset.triage = (scale.probability ?? 0) >= scale.threshold ? 'priority' : 'routine';
      placeAt(threshold, scale.threshold).firstChild!.textContent = `Priority from ${shortPercent(scale.threshold)}`;
      placeAt(baseRate, scale.baseRate).firstChild!.textContent = `All reports: ${shortPercent(scale.baseRate)}`;
      const answer = scale.probability === undefined ? '' : `The report is at ${percent(scale.probability)}. `;
      element.setAttribute(
        'aria-label',
        `${answer}Of all reports ${shortPercent(scale.baseRate)} had damage. Priority begins at ${shortPercent(scale.threshold)}.`,
      );
    },
  };
}
