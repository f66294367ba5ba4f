/** The answer in one line at the foot of a small screen, where the panel lies below the form. */
import type { Prediction } from '../../../schemas/generated/types.js';
import { h } from '../../dom.js';
import { percent } from '../../format.js';
import { fieldShare } from './basis.js';

/** Builds the line; it leads to the panel. */
export function miniature() {
  const number = h('strong');
  const triage = h('span', { class: 'triage' });
  const basis = h('span', { class: 'miniature-basis' });
  const onClick = () => {
    const answer = document.getElementById('answer');
    answer?.scrollIntoView();
    answer?.focus({ preventScroll: true });
  };
  const element = h(
    'button',
    { type: 'button', class: 'miniature', click: onClick, hidden: true },
    number,
    triage,
    h('span', { class: 'miniature-more' }, 'Reasons', basis),
  );
  return {
    element,
    show(prediction: Prediction | undefined) {
      element.hidden = !prediction;
      if (!prediction) return;
      element.dataset.triage = prediction.triage;
      basis.textContent = `from ${fieldShare(prediction.basis)}`;
      number.textContent = percent(prediction.damageProbability);
      triage.textContent = prediction.triage === 'priority' ? 'Priority' : 'Routine';
    },
  };
}
