/** The columns of the table: those of the answers first, then those of the file, by the names of the fields. */
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
    width: '4.5rem',
    isNumber: true,
    value: ({ rank }) => rank,
    content: ({ rank }) => String(rank ?? '–'),
  },
  {
    key: 'probability',
    title: 'Probability',
    width: '9rem',
    isNumber: false,
    value: ({ probability }) => probability,
    content: risk,
  },
  {
    key: 'triage',
    title: 'Triage',
    width: '6.5rem',
    isNumber: false,
    value: ({ triage, error }) => (triage ? triageOrder[triage] : error && 2),
    content: badge,
  },
  {
    key: 'row',
    title: 'Row',
    width: '5rem',
    isNumber: true,
    value: ({ row }) => row,
    content: ({ row }) => String(row),
  },
];

const remarksColumn: QueueColumn = {
  key: 'remarks',
  title: 'Remarks',
  width: '24rem',
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
  text: 'minmax(11rem, 1fr)',
};

/** A column of the file: its place in the file, and the field that it holds where the page knows one. */
export interface FileColumn {
  place: number;
  field?: Field | undefined;
  name: string;
}

/** The columns that the names in the header stand for. */
export function fileColumns(header: readonly string[], fields: readonly Field[]): FileColumn[] {
  return header.map((name, place) => {
    const trimmed = name.trim();
    return {
      place,
      name: trimmed,
      field: fields.find((field) => field.name === trimmed || field.faaColumn === trimmed),
    };
  });
}

/** The text of a cell, and behind it what it was read as. */
const cellContent = (text: string, reading: string | undefined): Node | string =>
  reading === undefined
    ? text
    : h(
        'span',
        { title: `${text}, read as ${reading}` },
        `${text} `,
        h('span', { class: 'cell-reading' }, `read as ${reading}`),
      );

const queueColumn = ({ place, field, name }: FileColumn): QueueColumn => {
  const isNumber = field?.kind === 'number';
  const text = ({ cells }: QueueRow) => cells[place] ?? '';
  return {
    key: `column-${place}`,
    title: field?.label ?? name,
    width: name === 'id' ? '8rem' : widths[field?.kind ?? 'text'],
    isNumber,
    value: (row) => (isNumber && text(row) !== '' ? Number(text(row)) || text(row) : text(row)),
    content: (row) => cellContent(text(row), field && readingOf(row, field.name, text(row))),
  };
};

/**
 * All columns of the table: the answers, remarks where there are some, and of the file the identifier and the fields, in
 * the order of the schema.
 */
export function tableColumns(
  columns: readonly FileColumn[],
  fields: readonly Field[],
  hasRemarks: boolean,
): QueueColumn[] {
  const identifier = columns.find(({ name }) => name === 'id');
  const fieldColumns = fields.flatMap((field) => columns.find((column) => column.field === field) ?? []);
  return [
    ...answerColumns,
    ...(hasRemarks ? [remarksColumn] : []),
    ...[...(identifier ? [identifier] : []), ...fieldColumns].map(queueColumn),
  ];
}
