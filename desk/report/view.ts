/** The view "One report": form and answer side by side; each change of the form asks the service again. */
import type { Prediction } from '../../schemas/generated/types.js';
import { announce } from '../announce.js';
import { explain, predict, Refusal } from '../api.js';
import { debounced, h } from '../dom.js';
import type { Field, Report } from '../fields.js';
import { keyHeader } from '../key.js';
import { answerPanel, spoken } from './answer.js';
import { copyButton } from './copy.js';
import { aboutOneIn, type Example } from './examples.js';
import { propertyOf, reportForm } from './form.js';
import { miniature } from './miniature.js';
import { curlOf, type Filled, filledFrom, linkOf, reportOf } from './share.js';

const pauseBeforeAskingMs = 150;
const pauseBeforeSpeakingMs = 900;

/** What the view is made from. */
export interface ReportParts {
  fields: readonly Field[];
  examples: readonly Example[];
  baseRate: number;
  threshold: number;
}

/** The view; `open` shows the report that a link carries. */
export function reportView({ fields, examples, baseRate, threshold }: ReportParts) {
  const panel = answerPanel(fields, baseRate, threshold);
  const small = miniature();
  const other = h('div', { class: 'message error', role: 'alert', hidden: true });
  let asked = new AbortController();
  let heard = '';

  const speak = debounced(pauseBeforeSpeakingMs, () => announce(heard));
  const say = (text: string) => {
    heard = text;
    speak();
  };

  const refused = (error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    const unplaced = form.say('error', error.problem.issues);
    const texts =
      error.problem.issues.length === 0
        ? [error.message]
        : unplaced.map(({ pointer, message }) => `“${propertyOf(pointer)}” ${message}`);
    other.hidden = texts.length === 0;
    other.replaceChildren(...texts.map((text) => h('p', {}, text)));
    const why =
      error.problem.issues.length > 0 ? 'Something in the report is not right; see the fields.' : error.message;
    panel.empty(why);
    small.show(undefined);
    say(error.message);
  };
  const answered = (prediction: Prediction) => {
    form.say('error', []);
    form.say('warning', prediction.warnings);
    other.hidden = true;
    panel.prediction(prediction);
    small.show(prediction);
    say(spoken(prediction));
  };

  async function ask(report: Report) {
    asked.abort();
    asked = new AbortController();
    const { signal } = asked;
    panel.busy();
    // An answer that was overtaken by a later change is dropped with its signal.
    try {
      answered(await predict(report, signal));
    } catch (error) {
      if (!signal.aborted) refused(error);
      return;
    }
    try {
      panel.explanation(await explain(report, signal));
    } catch (error) {
      if (!signal.aborted) panel.unexplained((error as Error).message);
    }
  }

  const show = () => {
    const filled = form.filled();
    history.replaceState(null, '', linkOf(filled));
    const missing = form.missing();
    if (missing.length === 0) return void ask(reportOf(fields, filled));
    asked.abort();
    form.say('error', []);
    form.say('warning', []);
    other.hidden = true;
    small.show(undefined);
    panel.empty(`Still needed: ${missing.map(({ label }) => label.toLowerCase()).join(' and ')}.`);
  };
  const changed = debounced(pauseBeforeAskingMs, show);
  const form = reportForm(fields, changed);

  const fill = (filled: Filled) => {
    changed.cancel();
    form.fill(filled);
    show();
  };
  const begin = () => {
    fill({});
    const first = fields.find(({ isRequired }) => isRequired);
    if (first) form.focus(first);
  };
  const buttons = examples.map(({ title, filled }) =>
    h('button', { type: 'button', class: 'chip', click: () => fill(filled) }, title),
  );
  const clear = h(
    'button',
    {
      type: 'button',
      class: 'secondary',
      click: begin,
    },
    'New report',
  );
  const curl = () =>
    curlOf(
      new URL('v1/predictions', document.baseURI).href,
      reportOf(fields, form.filled()),
      'Authorization' in keyHeader(),
    );
  const shares = h(
    'div',
    { class: 'shares', role: 'group', 'aria-label': 'This report elsewhere' },
    copyButton('Copy link', 'Link copied.', () => {
      changed.cancel();
      history.replaceState(null, '', linkOf(form.filled()));
      return location.href;
    }),
    copyButton('Copy as curl', 'curl line copied.', curl),
  );
  const element = h(
    'div',
    { class: 'view report-view' },
    h(
      'div',
      { class: 'intro' },
      h('h1', { tabindex: '-1' }, 'Which aircraft first?'),
      h(
        'p',
        {},
        `A bird has hit an aircraft. Say what is known, and the model gives the probability that the aircraft is damaged, before anyone has seen it. Of the strikes reported, ${aboutOneIn(baseRate)} does damage.`,
      ),
      h(
        'div',
        { class: 'examples', role: 'group', 'aria-labelledby': 'examples-title' },
        h('span', { id: 'examples-title' }, 'Try'),
        ...buttons,
      ),
    ),
    h(
      'section',
      { class: 'card form-card', 'aria-labelledby': 'form-title' },
      h('div', { class: 'card-head' }, h('h2', { id: 'form-title' }, 'The report'), clear),
      other,
      form.element,
    ),
    h('div', { class: 'answer-column' }, h('div', { class: 'card' }, panel.element, shares)),
    small.element,
  );
  return { element, title: 'One report', open: (hash: string) => fill(filledFrom(hash)) };
}
