/** The columns of the table: what the queue adds to each row, then the columns of the file by the names of the fields. */
import { h } from '../dom.js';
import type { Field } from '../fields.js';
import { percent } from '../format.js';
import { type QueueRow, remarksOf } from './rows.js';

/** A column of the table. */
export interface Column {
  key: string;
  title: string;
  /** Width as CSS wants it for a track of a grid. */
  width: string;
  isNumber: boolean;
  /** By which rows are put in order. */
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

const own: Column[] = [
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

const remarks: Column = {
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
  'yes-no': '6rem',
  number: '8.5rem',
  date: '7rem',
  text: 'minmax(11rem, 1fr)',
};

/** A column of the file; its place in it, and the field it holds where the page knows one. */
export interface FileColumn {
  place: number;
  field?: Field | undefined;
  name: string;
}

/** What each name in the header stands for. */
export function fileColumns(header: readonly string[], fields: readonly Field[]): FileColumn[] {
  return header.map((name, place) => {
    const trimmed = name.trim();
    return { place, name: trimmed, field: fields.find((each) => each.name === trimmed || each.faaColumn === trimmed) };
  });
}

const fileColumn = ({ place, field, name }: FileColumn): Column => {
  const isNumber = field?.kind === 'number';
  const text = ({ cells }: QueueRow) => cells[place] ?? '';
  return {
    key: `column-${place}`,
    title: field?.label ?? name,
    width: name === 'id' ? '8rem' : widths[field?.kind ?? 'text'],
    isNumber,
    value: (row) => (isNumber && text(row) !== '' ? Number(text(row)) || text(row) : text(row)),
    content: text,
  };
};

/** All columns of the table; of the file, the identifier and the fields, in the order of the schema; remarks where there are some. */
export function tableColumns(found: readonly FileColumn[], fields: readonly Field[], hasRemarks: boolean): Column[] {
  const identifier = found.find(({ name }) => name === 'id');
  const ordered = fields.flatMap((field) => found.find((column) => column.field === field) ?? []);
  const shown = [...(identifier ? [identifier] : []), ...ordered];
  return [...own, ...(hasRemarks ? [remarks] : []), ...shown.map(fileColumn)];
}
