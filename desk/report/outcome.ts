/** Shows the outcome of a report in all places of the view: form, answer, its miniature, and the screen reader. */
import { announce } from '../announce.js';
import { debounce, h } from '../dom.js';
import { notableWarnings } from '../warnings.js';
import type { miniature } from './answer/miniature.js';
import { type AnswerPanel, spokenAnswer } from './answer/panel.js';
import { propertyOf, type ReportForm } from './form.js';
import type { RequestEvents } from './requests.js';

const pauseBeforeSpeakingMs = 900;

/** The places. */
export interface OutcomePlaces {
  form: ReportForm;
  panel: AnswerPanel;
  small: ReturnType<typeof miniature>;
  /** Issues that belong to no field. */
  problems: HTMLElement;
  /** What a report without any essential field still needs, as a sentence. */
  stillNeeded: string;
}

/** Shows the outcome of requests, or that the report says too little for one. */
export interface Outcome extends RequestEvents {
  onIncomplete(): void;
}

/** Builds what shows the outcome in these places. */
export function createOutcome({ form, panel, small, problems, stillNeeded }: OutcomePlaces): Outcome {
  let lastSpoken = '';
  const speakLast = debounce(pauseBeforeSpeakingMs, () => announce(lastSpoken));
  const speak = (text: string) => {
    lastSpoken = text;
    speakLast();
  };
  const showProblems = (texts: readonly string[]) => {
    problems.hidden = texts.length === 0;
    problems.replaceChildren(...texts.map((text) => h('p', {}, text)));
  };
  const clear = () => {
    form.showIssues('error', []);
    form.showIssues('warning', []);
    form.showReadAs({});
    showProblems([]);
    small.show(undefined);
  };
  return {
    onStart: () => panel.showBusy(),
    onPrediction(prediction) {
      form.showIssues('error', []);
      const unplaced = form.showIssues('warning', notableWarnings(prediction));
      form.showReadAs(prediction.readAs ?? {});
      showProblems([]);
      panel.showPrediction(prediction, unplaced);
      small.show(prediction);
      speak(spokenAnswer(prediction));
    },
    onRefusal({ message, problem: { issues } }) {
      clear();
      // An issue of the report as a whole is that it names nothing essential: "UNKNOWN" and "n/a" do not.
      const isEmpty = issues.some(({ pointer }) => pointer === '');
      const unplaced = form.showIssues('error', issues).filter(({ pointer }) => pointer !== '');
      const texts = unplaced.map(({ pointer, message }) => `“${propertyOf(pointer)}” ${message}`);
      showProblems(issues.length === 0 ? [message] : texts);
      const reason = issues.length > 0 ? 'Something in the report is not right; see the fields.' : message;
      panel.showEmpty(isEmpty ? stillNeeded : reason);
      speak(isEmpty ? stillNeeded : message);
    },
    onIncomplete() {
      clear();
      panel.showEmpty(stillNeeded);
    },
    onExplanation: (explanation) => panel.showExplanation(explanation),
    onExplanationError: ({ message }) => panel.showExplanationError(message),
  };
}
