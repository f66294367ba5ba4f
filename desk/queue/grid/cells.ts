/** Draws the head and the rows of the grid. */
import { h } from '../../dom.js';
import type { Order, QueueRow } from '../rows.js';
import type { QueueColumn } from './columns.js';

/** What the grid shows. */
export interface GridState {
  columns: readonly QueueColumn[];
  rows: readonly QueueRow[];
  /** The last rank that is inspected; the rows up to it are marked. */
  lastInspected: number;
  /** The place of the row that the keys are on. */
  active: number;
}

const cellClass = ({ isNumber }: QueueColumn) => (isNumber ? 'cell number' : 'cell');

/** The head of a column, with a button to order by it. */
export function headCell(column: QueueColumn, order: Order, onSort: (order: Order) => void): HTMLElement {
  const isSorted = order.key === column.key;
  const direction = isSorted ? (order.descending ? 'descending' : 'ascending') : 'none';
  const click = () =>
    onSort({ key: column.key, descending: isSorted ? !order.descending : column.key === 'probability' });
  return h(
    'div',
    { role: 'columnheader', class: cellClass(column), 'aria-sort': direction },
    h('button', { type: 'button', class: 'sort', click }, column.title),
  );
}

/** Whether the row is among those that are inspected. */
export const isInspected = (row: QueueRow | undefined, lastInspected: number): boolean =>
  row?.rank !== undefined && row.rank <= lastInspected;

/** The id of the row at this place. */
export const rowId = (place: number): string => `queue-row-${place}`;

/** The row at this place. */
export function gridRow({ columns, rows, lastInspected, active }: GridState, place: number, onClick: () => void) {
  const row = rows[place]!;
  const classes = [
    'grid-row',
    isInspected(row, lastInspected) && 'inside',
    row.error && 'refused',
    place === active && 'active',
  ];
  return h(
    'div',
    {
      id: rowId(place),
      role: 'row',
      class: classes.filter(Boolean).join(' '),
      'aria-rowindex': place + 2,
      click: onClick,
    },
    ...columns.map((column) => h('div', { role: 'gridcell', class: cellClass(column) }, column.content(row))),
  );
}
