/** The answer to one report: probability, triage, scale, what it rests on, and reasons. */
import type { Explanation, Issue, Prediction } from '../../../schemas/generated/types.js';
import { h } from '../../dom.js';
import type { Field } from '../../fields.js';
import { countOf, percent, shortPercent } from '../../format.js';
import { notableWarnings } from '../../warnings.js';
import { basisLines, fieldShare } from './basis.js';
import { reasons } from './reasons.js';
import { scale } from './scale.js';

/** The meaning of each triage on the page; "routine" must never read as "need not be inspected". */
const meanings = {
  priority: 'Goes to the front of the queue: inspect it first.',
  routine: 'Keeps its place in the queue. It is inspected all the same.',
};

/** `6.3 times the rate of all reports`, or how else the probability compares with it. */
function comparisonOf(probability: number, baseRate: number): string {
  const ratio = probability / baseRate;
  if (ratio >= 1.15) return `${ratio.toFixed(1)} times the rate of all reports`;
  if (ratio > 0.87) return 'about the rate of all reports';
  return `${shortPercent(1 - ratio).replace(/\.\d/, '')} below the rate of all reports`;
}

/** The prediction in a sentence, for screen readers. */
export function spokenAnswer(prediction: Prediction): string {
  const { damageProbability, triage, basis } = prediction;
  const warnings = notableWarnings(prediction).length;
  const withWarnings = warnings > 0 ? ` With ${countOf(warnings, 'warning')}.` : '';
  return `Probability of damage ${percent(damageProbability)}, ${triage}, from ${fieldShare(basis)}.${withWarnings}`;
}

/** The panel of the answer. */
export interface AnswerPanel {
  element: HTMLElement;
  /** There is no answer yet, and why. */
  showEmpty(reason: string): void;
  /** Another answer is on its way. */
  showBusy(): void;
  /** Shows the answer, and the warnings about values that no field of the form holds. */
  showPrediction(prediction: Prediction, warnings: readonly Issue[]): void;
  showExplanation(explanation: Explanation): void;
  /** The reasons cannot be had, and why. */
  showExplanationError(reason: string): void;
}

/** Builds the panel. */
export function answerPanel(fields: readonly Field[], baseRate: number, threshold: number): AnswerPanel {
  const number = h('p', { class: 'probability' });
  const triage = h('p', { class: 'triage' });
  const meaning = h('p', { class: 'meaning' });
  const ratio = h('p', { class: 'ratio' });
  const picture = scale();
  const basis = h('div', { class: 'basis' });
  const reasonsPlace = h('div', { class: 'why' });
  const verdict = h(
    'div',
    { class: 'verdict' },
    h('div', {}, h('p', { class: 'eyebrow' }, 'Probability of damage'), number, ratio),
    h('div', {}, triage, meaning),
  );
  const element = h(
    'section',
    { class: 'answer', 'aria-labelledby': 'answer-title', id: 'answer', tabindex: '-1' },
    h('h2', { id: 'answer-title', class: 'hidden' }, 'Answer'),
    verdict,
    picture.element,
    basis,
    h('h3', {}, 'Reasons'),
    reasonsPlace,
  );
  const setBusy = (part: HTMLElement, isBusy: boolean) => part.setAttribute('aria-busy', String(isBusy));

  return {
    element,
    showEmpty(reason) {
      element.dataset.triage = 'none';
      setBusy(verdict, false);
      setBusy(reasonsPlace, false);
      number.textContent = '–';
      triage.textContent = 'No answer yet';
      meaning.textContent = reason;
      ratio.textContent = '';
      picture.show({ baseRate, threshold });
      basis.replaceChildren();
      reasonsPlace.replaceChildren(h('p', { class: 'aside' }, 'What each field adds to the probability stands here.'));
    },
    showBusy() {
      setBusy(verdict, true);
      setBusy(reasonsPlace, true);
      if (!reasonsPlace.querySelector('table'))
        reasonsPlace.replaceChildren(h('p', { class: 'aside' }, 'Working them out\u00a0…'));
    },
    showPrediction(prediction, warnings) {
      const { damageProbability } = prediction;
      element.dataset.triage = prediction.triage;
      setBusy(verdict, false);
      number.textContent = percent(damageProbability);
      ratio.textContent = comparisonOf(damageProbability, baseRate);
      triage.textContent = prediction.triage === 'priority' ? 'Priority' : 'Routine';
      meaning.textContent = meanings[prediction.triage];
      picture.show({ baseRate, threshold: prediction.threshold, probability: damageProbability });
      basis.replaceChildren(
        ...basisLines(prediction.basis),
        ...warnings.map(({ message }) => h('p', { class: 'message warning' }, message)),
      );
    },
    showExplanation(explanation) {
      setBusy(reasonsPlace, false);
      reasonsPlace.replaceChildren(reasons(explanation, fields));
    },
    showExplanationError(reason) {
      setBusy(reasonsPlace, false);
      reasonsPlace.replaceChildren(h('p', { class: 'message error' }, reason));
    },
  };
}
