/**
 * The table of the queue, a grid in the sense of ARIA: one stop of the Tab key, arrow keys from row to row, Enter opens a
 * row.
 */
import { h } from '../../dom.js';
import type { Order, QueueRow } from '../rows.js';
import { type GridState, gridRow, headCell, isInspected, rowId } from './cells.js';
import type { QueueColumn } from './columns.js';
import { virtualRows } from './virtual-rows.js';

/** The name of the grid, and what happens in it. */
export interface GridParts {
  label: string;
  onSort: (order: Order) => void;
  /** Called with the row that the keys are on, if there is one. */
  onActiveRow: (row: QueueRow | undefined) => void;
  onOpen: (row: QueueRow) => void;
}

/** The places that keys lead to from the active one; places outside the rows stand for the first and the last. */
const destinations: Record<string, (active: number, pageRows: number) => number> = {
  ArrowDown: (active) => active + 1,
  ArrowUp: (active) => active - 1,
  PageDown: (active, pageRows) => active + pageRows,
  PageUp: (active, pageRows) => active - pageRows,
  Home: () => 0,
  End: () => Number.POSITIVE_INFINITY,
};

function elements(label: string) {
  const head = h('div', { role: 'row', class: 'grid-row grid-head', 'aria-rowindex': 1 });
  const body = h('div', { role: 'rowgroup', class: 'grid-body' });
  const element = h(
    'div',
    { class: 'grid', role: 'grid', 'aria-label': label, tabindex: 0 },
    h('div', { role: 'rowgroup', class: 'grid-headgroup' }, head),
    body,
  );
  return { head, body, element };
}

/** Builds an empty grid. */
export function grid({ label, onSort, onOpen, onActiveRow }: GridParts) {
  const { head, body, element } = elements(label);
  const state: GridState = { columns: [], rows: [], lastInspected: 0, active: 0 };

  const onRowClick = (place: number) => {
    // Whoever marks text in a row wants to copy it.
    if (getSelection()?.isCollapsed === false) return;
    state.active = place;
    onOpen(state.rows[place]!);
  };
  const onDraw = () => {
    if (lines.elements.has(state.active)) element.setAttribute('aria-activedescendant', rowId(state.active));
    else element.removeAttribute('aria-activedescendant');
  };
  const render = (place: number) => gridRow(state, place, () => onRowClick(place));
  const lines = virtualRows({ scroller: element, head, body, render, onDraw });

  const placeWithin = (place: number) => Math.max(0, Math.min(state.rows.length - 1, place));
  const moveTo = (place: number) => {
    state.active = placeWithin(place);
    for (const [place, line] of lines.elements) line.classList.toggle('active', place === state.active);
    lines.scrollTo(state.active);
    onActiveRow(state.rows[state.active]);
  };
  element.addEventListener('keydown', (event) => {
    const destination = destinations[event.key];
    // The buttons in the head keep their own keys.
    if (!(destination || event.key === 'Enter') || event.target !== element) return;
    event.preventDefault();
    const row = state.rows[state.active];
    if (destination) moveTo(destination(state.active, lines.pageRows()));
    else if (row) onOpen(row);
  });

  return {
    element,
    /** Shows these columns, and which of them the rows are ordered by. */
    setColumns(columns: readonly QueueColumn[], order: Order) {
      state.columns = columns;
      const focusedPlace = [...head.children].findIndex((child) => child.contains(document.activeElement));
      head.replaceChildren(...columns.map((column) => headCell(column, order, onSort)));
      (head.children[focusedPlace]?.firstElementChild as HTMLElement | undefined)?.focus();
      element.style.setProperty('--tracks', columns.map(({ width }) => width).join(' '));
      element.setAttribute('aria-colcount', String(columns.length));
    },
    /** Shows these rows from the first on; those up to rank `lastInspected` are marked. */
    setRows(rows: readonly QueueRow[], lastInspected: number) {
      Object.assign(state, { rows, lastInspected });
      state.active = placeWithin(state.active);
      onActiveRow(rows[state.active]);
      element.setAttribute('aria-rowcount', String(rows.length + 1));
      lines.redraw(rows.length);
    },
    /** Moves the mark without touching anything else. */
    setInspected(lastInspected: number) {
      state.lastInspected = lastInspected;
      for (const [place, line] of lines.elements) {
        line.classList.toggle('inside', isInspected(state.rows[place], lastInspected));
      }
    },
    toTop() {
      state.active = 0;
      element.scrollTop = 0;
    },
  };
}
