/** The state of the view "Queue", apart from how it is drawn. */
import type { ColumnPlan } from '../../intake/dialects/header.js';
import { textOf } from '../../schemas/fields-of.js';
import type { FieldValue } from '../../schemas/generated/types.js';
import type { Field } from '../fields.js';
import { linkOf } from '../report/share.js';
import { cumulativeDamage } from './capacity/capacity.js';
import { type QueueColumn, tableColumns } from './grid/columns.js';
import { filterRows, type Order, type QueueRow, type RowFilter, rankRows, remarksOf, sortRows } from './rows.js';

/** The state of one file. */
export interface QueueState {
  /** The name of the file. */
  readonly name: string;
  /** What its columns are read as. */
  plan: ColumnPlan | undefined;
  columns: readonly QueueColumn[];
  /** All rows that have been answered, ranked. */
  queue: readonly QueueRow[];
  /** The rows that the reader wants to see, in the order of his choice. */
  visible: readonly QueueRow[];
  order: Order;
  /** So many rows of the queue can be inspected. */
  inspected: number;
}

const byRank: Order = { key: 'rank', descending: false };

/** The state of a file of which nothing is answered yet. */
export const emptyQueue = (name: string): QueueState => ({
  name,
  plan: undefined,
  columns: [],
  queue: [],
  visible: [],
  order: byRank,
  inspected: 0,
});

/** Ranks `rows` into the queue; true when the table needs other columns than before. */
export function rankInto(
  state: QueueState,
  plan: ColumnPlan,
  rows: readonly QueueRow[],
  fields: readonly Field[],
): boolean {
  state.plan = plan;
  state.queue = rankRows(rows);
  const hasRemarks = state.queue.some((row) => remarksOf(row) !== '');
  const columns = tableColumns(plan, fields, hasRemarks);
  if (columns.length === state.columns.length) return false;
  state.columns = columns;
  return true;
}

/** The column that the rows are ordered by. */
export const orderColumn = ({ columns, order }: QueueState): QueueColumn | undefined =>
  columns.find(({ key }) => key === order.key);

/** The rows of the queue that pass the filter and hold the words of `text`, in the order of the state. */
export function visibleRows(state: QueueState, filter: RowFilter, text: string): readonly QueueRow[] {
  const rows = filterRows(state.queue, filter, text);
  const column = orderColumn(state);
  const { key, descending } = state.order;
  const isRanked = key === byRank.key && !descending;
  return column && !isRanked ? sortRows(rows, { value: column.value, descending }) : rows;
}

/** How many rows are priority and refused, and how many damaged aircraft are expected among all. */
export const totalsOf = (queue: readonly QueueRow[]) => ({
  priority: queue.filter(({ triage }) => triage === 'priority').length,
  refused: queue.filter(({ error }) => error).length,
  damaged: cumulativeDamage(queue).at(-1) ?? 0,
});

/** The link that opens a row as a report, in the words of the file. */
export const reportLink = ({ report }: QueueRow): string =>
  linkOf(Object.fromEntries(Object.entries(report).map(([name, value]) => [name, textOf(value as FieldValue)])));
