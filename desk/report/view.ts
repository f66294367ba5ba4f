/** The view "One report": form and answer side by side; each change of the form is a request to the service. */
import { debounce, h } from '../dom.js';
import type { Field } from '../fields.js';
import { oneOf } from '../format.js';
import { keyHeader } from '../key.js';
import { miniature } from './answer/miniature.js';
import { answerPanel } from './answer/panel.js';
import { copyButton } from './copy.js';
import { aboutOneIn, type Example } from './examples.js';
import { type ReportForm, reportForm } from './form.js';
import { createOutcome } from './outcome.js';
import { createRequests } from './requests.js';
import { curlOf, type FormValues, linkOf, reportOf, valuesFrom } from './share.js';

const pauseBeforeRequestMs = 150;

/** What the view is made from. */
export interface ReportParts {
  fields: readonly Field[];
  examples: readonly Example[];
  baseRate: number;
  threshold: number;
}

const intro = ({ examples, baseRate }: ReportParts, onExample: (values: FormValues) => void) =>
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
      ...examples.map(({ title, values }) =>
        h('button', { type: 'button', class: 'chip', click: () => onExample(values) }, title),
      ),
    ),
  );

const formCard = (problems: HTMLElement, form: ReportForm, onNew: () => void) =>
  h(
    'section',
    { class: 'card form-card', 'aria-labelledby': 'form-title' },
    h(
      'div',
      { class: 'card-head' },
      h('h2', { id: 'form-title' }, 'The report'),
      h('button', { type: 'button', class: 'secondary', click: onNew }, 'New report'),
    ),
    problems,
    form.element,
  );

/** The buttons that take the report elsewhere; `onCopyLink` is called before the link is read. */
const shareButtons = (fields: readonly Field[], form: ReportForm, onCopyLink: () => void) =>
  h(
    'div',
    { class: 'shares', role: 'group', 'aria-label': 'This report elsewhere' },
    copyButton('Copy link', 'Link copied.', () => {
      onCopyLink();
      return location.href;
    }),
    copyButton('Copy as curl', 'curl line copied.', () =>
      curlOf(
        new URL('v1/predictions', document.baseURI).href,
        reportOf(fields, form.values()),
        'Authorization' in keyHeader(),
      ),
    ),
  );

/** The view; `open` shows the report that a link carries. */
export function reportView(parts: ReportParts) {
  const { fields, baseRate, threshold } = parts;
  const keepInLink = () => history.replaceState(null, '', linkOf(form.values()));
  const update = () => {
    keepInLink();
    if (form.hasEssential()) return void requests.send(reportOf(fields, form.values()));
    requests.cancel();
    outcome.onIncomplete();
  };
  const updateSoon = debounce(pauseBeforeRequestMs, update);
  const form = reportForm(fields, updateSoon);
  const panel = answerPanel(fields, baseRate, threshold);
  const small = miniature();
  const problems = h('div', { class: 'message error', role: 'alert', hidden: true });
  const essential = fields.filter(({ isEssential, isOffered }) => isEssential && isOffered);
  const stillNeeded = `Still needed: ${oneOf(essential.map(({ label }) => label.toLowerCase()))}.`;
  const outcome = createOutcome({ form, panel, small, problems, stillNeeded });
  const requests = createRequests(outcome);

  const fill = (values: FormValues) => {
    updateSoon.cancel();
    form.setValues(values);
    update();
  };
  const onNew = () => {
    fill({});
    form.focus();
  };
  const onCopyLink = () => {
    updateSoon.cancel();
    keepInLink();
  };
  const element = h(
    'div',
    { class: 'view report-view' },
    intro(parts, fill),
    formCard(problems, form, onNew),
    h(
      'div',
      { class: 'answer-column' },
      h('div', { class: 'card' }, panel.element, shareButtons(fields, form, onCopyLink)),
    ),
    small.element,
  );
  return { element, title: 'One report', open: (hash: string) => fill(valuesFrom(hash)) };
}
