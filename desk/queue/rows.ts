/** The rows of a queue: what the file says of each, what the service says, and the order and choice of them. */
import type { BatchAnswer, RowError, Warning } from '../../schemas/generated/types.js';

/** One row of the file with its answer. */
export interface QueueRow {
  /** Place in the file, from 1; the header and blank lines are not counted. */
  row: number;
  /** In the order of the columns of the file; none where the row cannot be read. */
  cells: readonly string[];
  /** Absent where the row is refused, or not answered yet. */
  probability?: number;
  triage?: 'priority' | 'routine';
  /** Place in the inspection queue, from 1; set by `rank`. */
  rank?: number;
  warnings?: Warning[];
  error?: RowError;
}

const none: readonly string[] = [];

/** Joins a record with its answer; `row` is its place in the whole file. */
export function queueRow(row: number, cells: readonly string[] = none, answer: BatchAnswer): QueueRow {
  if ('error' in answer) return { row, cells, error: answer.error };
  const { damageProbability, triage, warnings } = answer.prediction;
  return { row, cells, probability: damageProbability, triage, ...(warnings.length > 0 && { warnings }) };
}

const byRisk = (a: QueueRow, b: QueueRow) => (b.probability ?? -1) - (a.probability ?? -1) || a.row - b.row;

/** The inspection queue: highest risk first, equal ones in the order of the file, refused rows at the end. */
export function rank(rows: readonly QueueRow[]): QueueRow[] {
  const queue = [...rows].sort(byRisk);
  for (const [place, row] of queue.entries()) if (row.probability !== undefined) row.rank = place + 1;
  return queue;
}

/** What a row says of itself beside its answer: what is wrong with it, or what the model could not use. */
export function remarksOf({ error, warnings }: QueueRow): string {
  const issues = error
    ? error.issues.length > 0
      ? error.issues
      : [{ pointer: '', message: error.detail }]
    : (warnings ?? []);
  return issues
    .map(({ pointer, message, ...issue }) => {
      const hint = 'suggestion' in issue && issue.suggestion ? ` Did you mean “${issue.suggestion}”?` : '';
      return `${error && pointer ? `${pointer.slice(1)} ` : ''}${message}${hint}`;
    })
    .join(' ');
}

/** Which rows are shown. */
export type Choice = 'all' | 'priority' | 'routine' | 'warned' | 'refused';

const isOf: Record<Choice, (row: QueueRow) => boolean> = {
  all: () => true,
  priority: ({ triage }) => triage === 'priority',
  routine: ({ triage }) => triage === 'routine',
  warned: ({ warnings }) => warnings !== undefined,
  refused: ({ error }) => error !== undefined,
};

/** Those of `rows` that belong to the choice and hold every word of the text. */
export function chosen(rows: readonly QueueRow[], choice: Choice, text: string): QueueRow[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (row: QueueRow) => {
    if (words.length === 0) return true;
    const all = `${row.row} ${row.cells.join(' ')} ${remarksOf(row)}`.toLowerCase();
    return words.every((word) => all.includes(word));
  };
  return rows.filter((row) => isOf[choice](row) && fits(row));
}

/** A column of the table by which rows can be put in order. */
export interface Sorting {
  value: (row: QueueRow) => number | string | undefined;
  descending: boolean;
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** `queue`, which is ranked, in another order; rows without a value come last either way. */
export function sorted(queue: readonly QueueRow[], { value, descending }: Sorting): QueueRow[] {
  const direction = descending ? -1 : 1;
  const keyed = queue.map((row) => ({ row, key: value(row) }));
  keyed.sort((a, b) => {
    const aIsNone = a.key === undefined || a.key === '';
    const bIsNone = b.key === undefined || b.key === '';
    if (aIsNone || bIsNone) return Number(aIsNone) - Number(bIsNone);
    if (typeof a.key === 'number' && typeof b.key === 'number') return direction * (a.key - b.key);
    return direction * collator.compare(String(a.key), String(b.key));
  });
  return keyed.map(({ row }) => row);
}
