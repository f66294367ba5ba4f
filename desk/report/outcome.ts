/** Shows the outcome of a report in all places of the view: form, answer, its miniature, and the screen reader. */
import { announce } from '../announce.js';
import { debounce, h } from '../dom.js';
import type { Field } from '../fields.js';
import { type AnswerPanel, spokenAnswer } from './answer.js';
import { propertyOf, type ReportForm } from './form.js';
import type { miniature } from './miniature.js';
import type { RequestEvents } from './requests.js';

const pauseBeforeSpeakingMs = 900;

/** The places. */
export interface OutcomePlaces {
  form: ReportForm;
  panel: AnswerPanel;
  small: ReturnType<typeof miniature>;
  /** Issues that belong to no field. */
  problems: HTMLElement;
}

/** Shows the outcome of requests, or that fields are `missing` which a request needs. */
export interface Outcome extends RequestEvents {
  onIncomplete(missing: readonly Field[]): void;
}

/** Builds what shows the outcome in these places. */
export function createOutcome({ form, panel, small, problems }: OutcomePlaces): Outcome {
  let lastSpoken = '';
  const speakLast = debounce(pauseBeforeSpeakingMs, () => announce(lastSpoken));
  const speak = (text: string) => {
    lastSpoken = text;
    speakLast();
  };
  return {
    onStart: () => panel.showBusy(),
    onPrediction(prediction) {
      form.showIssues('error', []);
      form.showIssues('warning', prediction.warnings);
      problems.hidden = true;
      panel.showPrediction(prediction);
      small.show(prediction);
      speak(spokenAnswer(prediction));
    },
    onRefusal({ message, problem: { issues } }) {
      const unplaced = form.showIssues('error', issues);
      const texts =
        issues.length === 0 ? [message] : unplaced.map(({ pointer, message }) => `“${propertyOf(pointer)}” ${message}`);
      problems.hidden = texts.length === 0;
      problems.replaceChildren(...texts.map((text) => h('p', {}, text)));
      panel.showEmpty(issues.length > 0 ? 'Something in the report is not right; see the fields.' : message);
      small.show(undefined);
      speak(message);
    },
    onIncomplete(missing) {
      form.showIssues('error', []);
      form.showIssues('warning', []);
      problems.hidden = true;
      small.show(undefined);
      panel.showEmpty(`Still needed: ${missing.map(({ label }) => label.toLowerCase()).join(' and ')}.`);
    },
    onExplanation: (explanation) => panel.showExplanation(explanation),
    onExplanationError: ({ message }) => panel.showExplanationError(message),
  };
}
