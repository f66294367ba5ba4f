/** The view "The model": its card, rendered from the manifest. */
import type { Breakdown, Manifest } from '../../schemas/generated/types.js';
import { intendedUse, limitationsOf, outOfScopeUses } from '../../schemas/model-use.js';
import { h } from '../dom.js';
import type { Field } from '../fields.js';
import { count, percent, sentence, shortPercent } from '../format.js';
import { breakdownCards } from './breakdown.js';
import { card } from './card.js';
import { results } from './results.js';

const list = (items: readonly string[]) => h('ul', { class: 'points' }, ...items.map((item) => h('li', {}, item)));

const facts = (pairs: [string, string][]) =>
  h('dl', { class: 'facts-list' }, ...pairs.map(([term, text]) => h('div', {}, h('dt', {}, term), h('dd', {}, text))));

const evaluations = { test: 'Years to come', crossValidation: 'Folds' } as const;

/** The breakdowns of both evaluations, one at a time. */
function breakdownChoice(breakdowns: Record<keyof typeof evaluations, Breakdown>, threshold: string) {
  const cards = h('div', { class: 'breakdown' });
  const show = (key: keyof typeof evaluations) => cards.replaceChildren(...breakdownCards(breakdowns[key], threshold));
  const choices = Object.entries(evaluations).map(([key, title], index) => {
    const change = () => show(key as keyof typeof evaluations);
    const id = `evaluation-${key}`;
    return h(
      'span',
      { class: 'choice' },
      h('input', { type: 'radio', name: 'evaluation', id, value: key, checked: index === 0, change }),
      h('label', { for: id }, title),
    );
  });
  show('test');
  return h(
    'div',
    { class: 'breakdown' },
    h(
      'fieldset',
      { class: 'field evaluation', role: 'radiogroup' },
      h('legend', {}, 'In detail, for which evaluation?'),
      h('div', { class: 'choices' }, ...choices),
    ),
    cards,
  );
}

const intro = ({ description, evaluation }: Manifest) => {
  const recall = percent(evaluation.test.recallAtTop20Percent.value, 0);
  return h(
    'div',
    { class: 'intro' },
    h('h1', { tabindex: '-1' }, 'The model'),
    h(
      'p',
      {},
      `${description} In years it had not seen, the first fifth of its queue held ${recall} of all damage, where chance would put 20\u00a0%.`,
    ),
  );
};

const dataCard = ({ data }: Manifest, unreadFields: readonly string[]) =>
  card(
    'data-title',
    'Data',
    h('p', {}, sentence(data.source)),
    facts([
      ['Reports', `${count(data.rowsUsed)} of ${count(data.rowsRead)} after cleaning`],
      ['From', data.firstDate],
      ['To', data.lastDate],
      ['With damage', `${count(data.damaged)} (${shortPercent(data.prevalence)})`],
    ]),
    unreadFields.length > 0 &&
      h(
        'p',
        {},
        `Not read: ${unreadFields.join(', ')}, and the year of the date. Neither carries over to years to come.`,
      ),
  );

const thresholdCard = ({ calibration, threshold }: Manifest) =>
  card(
    'threshold-title',
    'Calibration and threshold',
    h('p', {}, `${sentence(calibration.method)} Fitted on ${sentence(calibration.fittedOn)}`),
    h(
      'p',
      {},
      `A missed damage is assumed to cost ${threshold.costMissed} times a priority inspection, so that “priority” begins at ${shortPercent(threshold.value)}. With other costs it should be set anew; the probabilities stay as they are.`,
    ),
  );

const networkCard = ({ network, file, libraries }: Manifest) => {
  const versions = Object.entries(libraries).map(([name, version]) => `${name} ${version}`);
  return card(
    'network-title',
    'Network',
    facts([
      ['Networks averaged', count(network.members)],
      ['Weights', count(network.parameters)],
      ['File', `${file.name}, ${count(file.bytes)} bytes`],
      ['SHA-256', file.sha256],
      ['Made with', versions.join(', ')],
    ]),
  );
};

/** Of a recalibrated version: whose figures these are, and what its own probabilities rest on. */
function recalibrationNote({ calibration: { recalibration } }: Manifest) {
  if (!recalibration) return false;
  const { from, data } = recalibration;
  return h(
    'p',
    {},
    `These are the figures of version ${from.version}, whose weights this version has. It ranks reports as that one does; its probabilities were fitted anew to what inspections found of ${count(data.reports)} reports of ${data.firstDate} to ${data.lastDate}, so that the figures below that depend on probabilities are no longer its own.`,
  );
}

/** The view. */
export function modelView(manifest: Manifest, fields: readonly Field[]) {
  const { threshold, evaluation } = manifest;
  const unreadFields = fields
    .filter(({ isOffered, isUsed }) => isOffered && !isUsed)
    .map(({ label }) => label.toLowerCase());
  const element = h(
    'div',
    { class: 'view model-view' },
    intro(manifest),
    h(
      'div',
      { class: 'halves' },
      card('use-title', 'What it is for', h('p', {}, intendedUse(threshold.value))),
      card('misuse-title', 'What it is not for', list(outOfScopeUses)),
    ),
    card(
      'results-title',
      'How well it does',
      h('p', { class: 'aside' }, 'In brackets and as lines, 95\u00a0% bootstrap intervals over reports.'),
      recalibrationNote(manifest),
      results(manifest),
    ),
    breakdownChoice(evaluation.breakdowns, shortPercent(threshold.value)),
    dataCard(manifest, unreadFields),
    thresholdCard(manifest),
    card('limits-title', 'Limits', list(limitationsOf(manifest.data))),
    networkCard(manifest),
  );
  return { element, title: 'The model', open: () => {} };
}
