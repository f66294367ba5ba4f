/**
 * The reasons of an answer as a waterfall: it begins at the base value, each field pushes it on, and it ends at the
 * probability. A table, so that it can also be read without seeing the bars.
 */

import { textOf } from '../../../schemas/fields-of.js';
import type { Explanation, FieldValue } from '../../../schemas/generated/types.js';
import { h, svg } from '../../dom.js';
import type { Field } from '../../fields.js';
import { label, percent } from '../../format.js';
import { estimationNote, percentagePoints, type WaterfallStep, waterfallSteps } from './waterfall.js';

const valueText = (value: FieldValue) => (typeof value === 'boolean' ? (value ? 'Yes' : 'No') : textOf(value));

/** The end of the axis: a round number not far above the longest bar. */
const axisEnd = (highest: number) => [0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1].find((end) => end >= highest) ?? 1;

function bar({ from, to }: WaterfallStep, end: number, kind: string, continues: boolean) {
  const x = (100 * Math.max(0, Math.min(from, to))) / end;
  const width = Math.max((100 * Math.abs(to - from)) / end, 0.4);
  const next = (100 * to) / end;
  return svg(
    'svg',
    { class: `push ${kind}`, viewBox: '0 0 100 28', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    svg('rect', { class: 'bar', x, y: 6, width, height: 16 }),
    continues &&
      svg('line', { class: 'on', x1: next, x2: next, y1: 22, y2: 34, 'vector-effect': 'non-scaling-stroke' }),
  );
}

const row = (kind: string, name: string, value: string, picture: Node, figure: string) =>
  h(
    'tr',
    { class: kind },
    h(
      'th',
      { scope: 'row' },
      h('span', { class: 'reason-name' }, name),
      value && h('span', { class: 'reason-value' }, value),
    ),
    h('td', { class: 'reason-bar' }, picture),
    h('td', { class: 'number' }, figure),
  );

/** The table of `explanation`; the strongest contribution comes first. */
export function reasons(explanation: Explanation, fields: readonly Field[]): HTMLElement {
  const { baseValue, damageProbability, background } = explanation;
  const effective = explanation.contributions.filter(({ contribution }) => contribution !== 0);
  const isRead = (feature: string) => fields.some(({ name, isUsed }) => isUsed && name === feature);
  // What the model does not read is named with what the answer rests on.
  const ineffective = explanation.contributions.filter(
    ({ feature, contribution }) => contribution === 0 && isRead(feature),
  );
  const steps = waterfallSteps(baseValue, effective);
  const end = axisEnd(Math.max(baseValue, damageProbability, ...steps.map(({ to }) => to)));
  const rows = effective.map(({ feature, value, contribution }, place) => {
    const kind = contribution < 0 ? 'down' : 'up';
    const picture = bar(steps[place]!, end, kind, true);
    return row(kind, label(feature), valueText(value), picture, percentagePoints(contribution));
  });
  const estimation = estimationNote(explanation.contributions);
  const withoutEffect = ineffective.map(({ feature }) => label(feature)).join(', ');
  return h(
    'div',
    {},
    h(
      'table',
      { class: 'reasons' },
      h(
        'caption',
        {},
        `From the mean of ${background.reports} reference reports to this one, in percentage points. The pushes add up to the probability.`,
      ),
      h(
        'thead',
        { class: 'hidden' },
        h('tr', {}, ...['Field', 'Push', 'Percentage points'].map((text) => h('th', { scope: 'col' }, text))),
      ),
      h(
        'tbody',
        {},
        row(
          'sum',
          'Reference reports',
          '',
          bar({ from: 0, to: baseValue }, end, 'sum', effective.length > 0),
          percent(baseValue),
        ),
        ...rows,
        row(
          'sum',
          'This report',
          '',
          bar({ from: 0, to: damageProbability }, end, 'sum', false),
          percent(damageProbability),
        ),
      ),
    ),
    estimation && h('p', { class: 'aside' }, estimation),
    withoutEffect && h('p', { class: 'aside' }, `Without effect: ${withoutEffect}.`),
  );
}
