/** The breakdown of one evaluation: reliability, decisions at the threshold, kinds of report, and who has sent them. */
import type { Breakdown, Group, Slice } from '../../schemas/generated/types.js';
import { h, svg } from '../dom.js';
import { count, label, percent } from '../format.js';
import { card } from './card.js';
import { reliability } from './reliability.js';

/** A kind of report, with its ranking figure, or a party that reports, without one. */
type BreakdownGroup = Group & Partial<Pick<Slice, 'rocAuc'>>;

const meanings = {
  caught: ['Caught', 'damaged, and at the front of the queue'],
  missed: ['Missed', 'damaged, but left in the routine queue'],
  needless: ['Needless', 'at the front, without damage'],
  spared: ['Spared', 'neither'],
} as const;

const perThousand = (share: number) => count(Math.round(1000 * share));

const decisionList = (decisions: Breakdown['decisions']) =>
  h(
    'dl',
    { class: 'decisions' },
    ...Object.entries(meanings).map(([key, [title, meaning]]) => {
      const { value, low, high } = decisions[key as keyof typeof meanings];
      return h(
        'div',
        { class: key },
        h('dt', {}, title),
        h(
          'dd',
          {},
          h('strong', {}, perThousand(value)),
          ` [${perThousand(low)}, ${perThousand(high)}]`,
          h('span', { class: 'meaning' }, meaning),
        ),
      );
    }),
  );

/** The share with damage and its interval as a line, the mean prediction as a mark on the same axis. */
function intervalPlot({ predicted, observed }: Group, end: number) {
  const at = (share: number) => `${(100 * share) / end}%`;
  return svg(
    'svg',
    { class: 'versus', height: 20, 'aria-hidden': 'true' },
    svg('line', { class: 'interval', x1: at(observed.low), x2: at(observed.high), y1: 10, y2: 10 }),
    svg('circle', { class: 'observed', cx: at(observed.value), cy: 10, r: 4.5 }),
    svg('line', { class: 'predicted', x1: at(predicted), x2: at(predicted), y1: 2, y2: 18 }),
  );
}

function groupTable(title: string, groups: readonly BreakdownGroup[]) {
  const end = Math.max(...groups.map(({ predicted, observed }) => Math.max(predicted, observed.high)));
  const hasRanking = groups.some(({ rocAuc }) => rocAuc !== undefined);
  const head = [
    'Kind',
    'Reports',
    'Predicted',
    'Had damage',
    '',
    'To the front',
    'Damage caught',
    hasRanking && 'ROC-AUC',
  ];
  const cell = (text: string) => h('td', { class: 'number' }, text);
  const rows = groups.map((group) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, group.name),
      cell(count(group.reports)),
      cell(percent(group.predicted)),
      cell(percent(group.observed.value)),
      h('td', { class: 'plot' }, intervalPlot(group, end)),
      cell(percent(group.flagged.value, 0)),
      cell(group.caught ? percent(group.caught.value, 0) : '–'),
      hasRanking && cell(group.rocAuc ? group.rocAuc.value.toFixed(3) : '–'),
    ),
  );
  return h(
    'div',
    { class: 'scrolls', role: 'region', 'aria-label': title, tabindex: 0 },
    h(
      'table',
      { class: 'results-table slices' },
      h('caption', {}, title),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          ...head.filter((text) => text !== false).map((text) => (text ? h('th', { scope: 'col' }, text) : h('td'))),
        ),
      ),
      h('tbody', {}, ...rows),
    ),
  );
}

/** Longer tables are folded up. */
const maxOpenGroups = 12;

const foldedTable = (title: string, groups: readonly BreakdownGroup[]) =>
  groups.length <= maxOpenGroups
    ? groupTable(title, groups)
    : h('details', {}, h('summary', {}, `${title}: ${count(groups.length)} kinds`), groupTable(title, groups));

/** The cards of one evaluation. */
export const breakdownCards = (breakdown: Breakdown, threshold: string): HTMLElement[] => [
  h(
    'div',
    { class: 'halves' },
    card('reliability-title', 'Reliability', reliability(breakdown.reliability)),
    card(
      'decisions-title',
      'Of 1,000 reports',
      h('p', { class: 'aside' }, `What comes of looking first from ${threshold} on, with 95\u00a0% intervals.`),
      decisionList(breakdown.decisions),
    ),
  ),
  card(
    'slices-title',
    'By kind of report',
    h(
      'p',
      { class: 'aside' },
      'The line is the 95\u00a0% interval of the share with damage, the dot the share itself, the upright mark the mean prediction: a kind is well calibrated where the mark lies on the line. Of so many intervals, one in twenty misses by chance.',
    ),
    ...breakdown.slices.map(({ by, slices }) => foldedTable(label(by), slices)),
  ),
  card(
    'fairness-title',
    'By whom they come from',
    h(
      'p',
      { class: 'aside' },
      'To see whether anyone’s reports are judged too lightly or too heavily; not to compare operators, airports or crews.',
    ),
    ...breakdown.fairness.map(({ by, parties }) => foldedTable(label(by), parties)),
  ),
];
