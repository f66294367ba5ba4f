/** The columns of the table: the answer, which aircraft it is about, then the other fields that the file has. */
import type { ColumnPlan } from '../../../intake/dialects/header.js';
import { textOf } from '../../../schemas/fields-of.js';
import type { FieldValue } from '../../../schemas/generated/types.js';
import { h } from '../../dom.js';
import type { Field } from '../../fields.js';
import { percent } from '../../format.js';
import { type QueueRow, readingOf, remarksOf } from '../rows.js';

/** A column of the table. */
export interface QueueColumn {
  key: string;
  title: string;
  /** Width as CSS wants it for a track of a grid. */
  width: string;
  isNumber: boolean;
  /** What rows are ordered by. */
  value: (row: QueueRow) => number | string | undefined;
  content: (row: QueueRow) => Node | string;
}

const triageOrder = { priority: 0, routine: 1 };

function risk({ probability, triage }: QueueRow): Node | string {
  if (probability === undefined) return '–';
  const fill = h('span', { class: 'risk-fill' });
  fill.style.width = `${100 * probability}%`;
  return h(
    'span',
    { class: `risk ${triage}` },
    h('span', { class: 'risk-number' }, percent(probability)),
    h('span', { class: 'risk-track' }, fill),
  );
}

const badge = ({ triage, error }: QueueRow) =>
  h(
    'span',
    { class: `badge ${triage ?? 'refused'}` },
    triage === 'priority' ? 'Priority' : error ? 'Refused' : 'Routine',
  );

const answerColumns: QueueColumn[] = [
  {
    key: 'rank',
    title: 'Rank',
    width: 'var(--rank-width, 4.25rem)',
    isNumber: true,
    value: ({ rank }) => rank,
    content: ({ rank }) => String(rank ?? '–'),
  },
  {
    key: 'probability',
    title: 'Probability',
    width: 'var(--risk-width, 8.5rem)',
    isNumber: false,
    value: ({ probability }) => probability,
    content: risk,
  },
  {
    key: 'triage',
    title: 'Triage',
    width: 'var(--triage-width, 6.5rem)',
    isNumber: false,
    value: ({ triage, error }) => (triage ? triageOrder[triage] : error && 2),
    content: badge,
  },
];

const rowColumn: QueueColumn = {
  key: 'row',
  title: 'Row',
  width: '4.5rem',
  isNumber: true,
  value: ({ row }) => row,
  content: ({ row }) => String(row),
};

const remarksColumn: QueueColumn = {
  key: 'remarks',
  title: 'Remarks',
  width: '18rem',
  isNumber: false,
  value: remarksOf,
  content: (row) =>
    h('span', { class: row.error ? 'remark error' : 'remark warning', title: remarksOf(row) }, remarksOf(row)),
};

const widths: Record<Field['kind'], string> = {
  choice: '8rem',
  list: '11rem',
  'yes-no': '6rem',
  number: '8.5rem',
  date: '7rem',
  text: '11rem',
};

/** Which aircraft, and what hit it: whoever reads the queue looks for these first. */
const firstFields: readonly string[] = ['aircraft', 'species', 'phaseOfFlight'];

/** The text of a cell, and behind it what it was read as. */
const cellContent = (text: string, reading: string | undefined): Node | string =>
  reading === undefined
    ? h('span', { title: text }, text)
    : h(
        'span',
        { title: `${text}, read as ${reading}` },
        `${text} `,
        h('span', { class: 'cell-reading' }, `read as ${reading}`),
      );

/** What a row says of a field: what was read or, where that could not be, what stands in the file. */
function fieldText({ report, unread }: QueueRow, name: string): string {
  const value = report[name];
  return value === undefined ? (unread?.find(({ field }) => field === name)?.value ?? '') : textOf(value as FieldValue);
}

const fieldColumn = ({ name, label, kind }: Field): QueueColumn => {
  const isNumber = kind === 'number';
  const text = (row: QueueRow) => fieldText(row, name);
  return {
    key: name,
    title: label,
    width: widths[kind],
    isNumber,
    value: (row) => (isNumber && text(row) !== '' ? Number(text(row)) || text(row) : text(row)),
    content: (row) => cellContent(text(row), readingOf(row, name, text(row))),
  };
};

const idColumn: QueueColumn = {
  key: 'id',
  title: 'id',
  width: '7rem',
  isNumber: false,
  value: ({ id }) => id,
  content: ({ id = '' }) => cellContent(id, undefined),
};

/**
 * All columns of the table: the answers, the caller's name for the row, aircraft, species and phase, its place in the file,
 * remarks where there are some, and the other fields that the file has, in the order of the schema.
 */
export function tableColumns(
  { sources }: Pick<ColumnPlan, 'sources'>,
  fields: readonly Field[],
  hasRemarks: boolean,
): QueueColumn[] {
  const names = new Set<string>(sources.keys());
  const inFile = fields.filter(({ name }) => names.has(name));
  const first = firstFields.flatMap((name) => inFile.find((field) => field.name === name) ?? []);
  const others = inFile.filter((field) => !first.includes(field));
  return [
    ...answerColumns,
    ...(names.has('id') ? [idColumn] : []),
    ...first.map(fieldColumn),
    rowColumn,
    ...(hasRemarks ? [remarksColumn] : []),
    ...others.map(fieldColumn),
  ];
}
