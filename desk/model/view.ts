/** The view "The model": its card, rendered from the manifest. */
import type { Breakdown, Manifest } from '../../schemas/generated/types.js';
import { intendedUse, limitations, outOfScopeUses } from '../../schemas/model-use.js';
import { h } from '../dom.js';
import type { Field } from '../fields.js';
import { count, percent, sentence, shortPercent } from '../format.js';
import { breakdownCards } from './breakdown.js';
import { results } from './results.js';

const card = (id: string, title: string, ...parts: (Node | string | false)[]) =>
  h('section', { class: 'card', 'aria-labelledby': id }, h('h2', { id }, title), ...parts);

const list = (items: readonly string[]) => h('ul', { class: 'points' }, ...items.map((item) => h('li', {}, item)));

const facts = (pairs: [string, string][]) =>
  h('dl', { class: 'facts-list' }, ...pairs.map(([term, said]) => h('div', {}, h('dt', {}, term), h('dd', {}, said))));

const evaluations = { test: 'Years to come', crossValidation: 'Folds' } as const;

/** The parts of both evaluations, one at a time. */
function breakdowns(of: Record<keyof typeof evaluations, Breakdown>, threshold: string) {
  const place = h('div', { class: 'breakdown' });
  const show = (key: keyof typeof evaluations) => place.replaceChildren(...breakdownCards(of[key], threshold));
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
    place,
  );
}

/** The view. */
export function modelView(manifest: Manifest, fields: readonly Field[]) {
  const { data, network, calibration, threshold, evaluation, file, libraries } = manifest;
  const unread = fields.filter(({ isUsed }) => !isUsed).map(({ label }) => label.toLowerCase());
  const first = percent(evaluation.test.recallAtTop20Percent.value, 0);
  const element = h(
    'div',
    { class: 'view model-view' },
    h(
      'div',
      { class: 'intro' },
      h('h1', { tabindex: '-1' }, 'The model'),
      h(
        'p',
        {},
        `${manifest.description} In years it had not seen, the first fifth of its queue held ${first} of all damage, where chance would put 20\u00a0%.`,
      ),
    ),
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
      results(manifest),
    ),
    breakdowns(evaluation.breakdowns, shortPercent(threshold.value)),
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
      unread.length > 0 &&
        h('p', {}, `Not read: ${unread.join(', ')}, and the year of the date. Neither carries over to years to come.`),
    ),
    card(
      'threshold-title',
      'Calibration and threshold',
      h('p', {}, `${sentence(calibration.method)} Fitted on ${sentence(calibration.fittedOn)}`),
      h(
        'p',
        {},
        `A missed damage is assumed to cost ${threshold.costMissed} times a priority inspection, so that “priority” begins at ${shortPercent(threshold.value)}. With other costs it should be set anew; the probabilities stay as they are.`,
      ),
    ),
    card('limits-title', 'Limits', list(limitations)),
    card(
      'network-title',
      'Network',
      facts([
        ['Networks averaged', count(network.members)],
        ['Weights', count(network.parameters)],
        ['File', `${file.name}, ${count(file.bytes)} bytes`],
        ['SHA-256', file.sha256],
        [
          'Made with',
          Object.entries(libraries)
            .map(([name, version]) => `${name} ${version}`)
            .join(', '),
        ],
      ]),
    ),
  );
  return { element, title: 'The model', open: () => {} };
}
