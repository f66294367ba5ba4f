/** The rows of a queue: the cells of each in the file, the answer of the service, and how rows are ordered and filtered. */
import type { CellWarning, RowReading } from '../../intake/dialects/row-reader.js';
import { alphanumericKey } from '../../intake/names/reader.js';
import { textOf } from '../../schemas/fields-of.js';
import type { BatchPrediction, BatchRefusal, Issue, ReadAs, RowError, Warning } from '../../schemas/generated/types.js';
import { issueText, notableWarnings } from '../issues.js';

/** The answer to a row. */
export type RowAnswer = BatchPrediction | BatchRefusal;

/** One row of the file with its answer. */
export interface QueueRow {
  /** Place in the file, from 1; the header and blank lines are not counted. */
  row: number;
  /** In the order of the columns of the file; empty where the row cannot be read. */
  cells: readonly string[];
  /** The caller's own name for the row. */
  id?: string;
  /** What the row says, by the names of the fields, in the words of the file. */
  report: Readonly<Record<string, unknown>>;
  /** The cells that could not be read; the row was answered without them. */
  unread?: readonly CellWarning[];
  /** Absent where the row is refused, or not answered yet. */
  probability?: number;
  triage?: 'priority' | 'routine';
  /** Place in the inspection queue, from 1; set by `rankRows`. */
  rank?: number;
  warnings?: Warning[];
  /** What the value of each field was read as, where that is not what stands in the file. */
  readAs?: ReadAs;
  error?: RowError;
}

/** A row of the file as the page keeps it. */
export interface ReadRow {
  /** Place in the whole file. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly reading?: Pick<RowReading, 'raw' | 'id' | 'cellWarnings'> | undefined;
}

/** Joins a row with its answer. */
export function queueRow({ row, cells, reading }: ReadRow, answer: RowAnswer): QueueRow {
  const { raw: report = {}, id, cellWarnings = [] } = reading ?? {};
  const known = { row, cells, report, ...(id !== undefined && { id }) };
  const read = cellWarnings.length > 0 ? { ...known, unread: cellWarnings } : known;
  if ('error' in answer) return { ...read, error: answer.error };
  const { damageProbability, triage, readAs } = answer.prediction;
  const warnings = notableWarnings(answer.prediction);
  return {
    ...read,
    probability: damageProbability,
    triage,
    ...(warnings.length > 0 && { warnings }),
    ...(readAs && { readAs }),
  };
}

/** What the text of a cell was read as; undefined where that differs in no letter and no digit. */
export function readingOf({ readAs }: QueueRow, field: string, text: string): string | undefined {
  const value = readAs?.[field];
  if (value === undefined) return undefined;
  const reading = textOf(value);
  return alphanumericKey(reading) === alphanumericKey(text) ? undefined : reading;
}

const byRisk = (a: QueueRow, b: QueueRow) => (b.probability ?? -1) - (a.probability ?? -1) || a.row - b.row;

/** The inspection queue: highest risk first, equal ones in the order of the file, refused rows at the end. */
export function rankRows(rows: readonly QueueRow[]): QueueRow[] {
  const queue = [...rows].sort(byRisk);
  for (const [place, row] of queue.entries()) if (row.probability !== undefined) row.rank = place + 1;
  return queue;
}

/** Beside its cell `"x" is not an allowed value.` is clear; among the remarks of a row it is not. */
const lacksSubject = /^[a-z"]/;

const unreadText = ({ column, message }: CellWarning) => `${column}: ${message}`;

/** The remarks on a row beside its answer: what is wrong with it, what was not read, or what the model could not use. */
export function remarksOf({ error, unread = [], warnings = [] }: QueueRow): string {
  const issues: readonly Issue[] = error?.issues ?? warnings;
  return [
    ...(error?.issues.length === 0 ? [error.detail] : []),
    ...issues.map((issue) => {
      const hint = issue.suggestion === undefined ? '' : ` Did you mean “${issue.suggestion}”?`;
      return `${issueText(issue, lacksSubject)}${hint}`;
    }),
    ...unread.map(unreadText),
  ].join(' ');
}

/** A kind of rows to show alone. */
export type RowFilter = 'all' | 'priority' | 'routine' | 'warned' | 'refused';

const passes: Record<RowFilter, (row: QueueRow) => boolean> = {
  all: () => true,
  priority: ({ triage }) => triage === 'priority',
  routine: ({ triage }) => triage === 'routine',
  warned: ({ warnings, unread, error }) => !error && (warnings ?? unread) !== undefined,
  refused: ({ error }) => error !== undefined,
};

/** Those of `rows` that pass the filter and hold every word of the text. */
export function filterRows(rows: readonly QueueRow[], filter: RowFilter, text: string): QueueRow[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const holdsWords = (row: QueueRow) => {
    if (words.length === 0) return true;
    const readings = Object.values(row.readAs ?? {})
      .map(textOf)
      .join(' ');
    const rowText = `${row.row} ${row.cells.join(' ')} ${readings} ${remarksOf(row)}`.toLowerCase();
    return words.every((word) => rowText.includes(word));
  };
  return rows.filter((row) => passes[filter](row) && holdsWords(row));
}

/** The column, by its key, that the reader has ordered the rows by. */
export interface Order {
  key: string;
  descending: boolean;
}

/** The value that rows are ordered by, and the direction. */
export interface Sorting {
  value: (row: QueueRow) => number | string | undefined;
  descending: boolean;
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** `queue`, which is ranked, in another order; rows without a value come last either way. */
export function sortRows(queue: readonly QueueRow[], { value, descending }: Sorting): QueueRow[] {
  const direction = descending ? -1 : 1;
  const keyed = queue.map((row) => ({ row, key: value(row) }));
  keyed.sort((a, b) => {
    const aIsEmpty = a.key === undefined || a.key === '';
    const bIsEmpty = b.key === undefined || b.key === '';
    if (aIsEmpty || bIsEmpty) return Number(aIsEmpty) - Number(bIsEmpty);
    if (typeof a.key === 'number' && typeof b.key === 'number') return direction * (a.key - b.key);
    return direction * collator.compare(String(a.key), String(b.key));
  });
  return keyed.map(({ row }) => row);
}
