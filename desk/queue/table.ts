/**
 * A table that holds only the rows in sight as elements, so that it stays quick at any length. A grid in the sense of
 * ARIA: one stop of the Tab key, arrow keys from row to row, Enter opens a row.
 */
import { h } from '../dom.js';
import type { Column } from './columns.js';
import type { QueueRow } from './rows.js';

/** The order that the reader has asked for. */
export interface Order {
  key: string;
  descending: boolean;
}

/** What the table asks for. */
export interface TableParts {
  label: string;
  sort: (order: Order) => void;
  /** Hears which row the keys are on. */
  point: (row: QueueRow | undefined) => void;
  open: (row: QueueRow) => void;
}

/** Rows above and below those in sight, so that scrolling does not outrun the drawing. */
const spareRows = 8;

/** Builds an empty table. */
export function table({ label, sort, open, point }: TableParts) {
  const head = h('div', { role: 'row', class: 'grid-row grid-head', 'aria-rowindex': 1 });
  const body = h('div', { role: 'rowgroup', class: 'grid-body' });
  const element = h(
    'div',
    { class: 'grid', role: 'grid', 'aria-label': label, tabindex: 0 },
    h('div', { role: 'rowgroup', class: 'grid-headgroup' }, head),
    body,
  );
  let columns: readonly Column[] = [];
  let rows: readonly QueueRow[] = [];
  let lastInspected = 0;
  let active = 0;
  let rowHeight = 40;
  const drawn = new Map<number, HTMLElement>();

  const cell = (column: Column, row: QueueRow) =>
    h('div', { role: 'gridcell', class: column.isNumber ? 'cell number' : 'cell' }, column.content(row));

  const draw = (place: number): HTMLElement => {
    const row = rows[place]!;
    const isInside = row.rank !== undefined && row.rank <= lastInspected;
    const line = h(
      'div',
      {
        id: `queue-row-${place}`,
        role: 'row',
        class: `grid-row${isInside ? ' inside' : ''}${row.error ? ' refused' : ''}${place === active ? ' active' : ''}`,
        'aria-rowindex': place + 2,
        click: () => {
          // Whoever marks text in a row wants to copy it.
          if (getSelection()?.isCollapsed === false) return;
          active = place;
          open(row);
        },
      },
      ...columns.map((column) => cell(column, row)),
    );
    line.style.transform = `translateY(${place * rowHeight}px)`;
    return line;
  };

  const drawVisible = () => {
    const headHeight = head.offsetHeight;
    const first = Math.max(0, Math.floor(element.scrollTop / rowHeight) - spareRows);
    const inSight = Math.ceil((element.clientHeight - headHeight) / rowHeight);
    const last = Math.min(rows.length - 1, Math.floor(element.scrollTop / rowHeight) + inSight + spareRows);
    for (const [place, line] of drawn) {
      if (place >= first && place <= last) continue;
      line.remove();
      drawn.delete(place);
    }
    for (let place = first; place <= last; place++) {
      if (drawn.has(place)) continue;
      const line = draw(place);
      drawn.set(place, line);
      body.append(line);
    }
    if (drawn.has(active)) element.setAttribute('aria-activedescendant', `queue-row-${active}`);
    else element.removeAttribute('aria-activedescendant');
  };

  const redraw = () => {
    // The height is that of the style sheet, which knows fingers from mice.
    rowHeight = Number.parseFloat(getComputedStyle(element).getPropertyValue('--row-height')) || rowHeight;
    body.style.height = `${rows.length * rowHeight}px`;
    drawn.clear();
    body.replaceChildren();
    drawVisible();
  };

  const moveTo = (place: number) => {
    active = Math.max(0, Math.min(rows.length - 1, place));
    const top = active * rowHeight;
    const room = element.clientHeight - head.offsetHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + room) element.scrollTop = top + rowHeight - room;
    for (const [place, line] of drawn) line.classList.toggle('active', place === active);
    drawVisible();
    point(rows[active]);
  };

  const page = () => Math.max(1, Math.floor(element.clientHeight / rowHeight) - 2);
  const keys: Record<string, () => void> = {
    ArrowDown: () => moveTo(active + 1),
    ArrowUp: () => moveTo(active - 1),
    PageDown: () => moveTo(active + page()),
    PageUp: () => moveTo(active - page()),
    Home: () => moveTo(0),
    End: () => moveTo(rows.length - 1),
    Enter: () => {
      const row = rows[active];
      if (row) open(row);
    },
  };
  element.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    // The buttons in the head keep their own keys.
    if (!act || event.target !== element) return;
    event.preventDefault();
    act();
  });
  element.addEventListener('scroll', () => requestAnimationFrame(drawVisible), { passive: true });
  new ResizeObserver(() => redraw()).observe(element);

  const headCell = (column: Column, order: Order) => {
    const isSorted = order.key === column.key;
    const direction = isSorted ? (order.descending ? 'descending' : 'ascending') : 'none';
    const press = () =>
      sort({ key: column.key, descending: isSorted ? !order.descending : column.key === 'probability' });
    return h(
      'div',
      { role: 'columnheader', class: column.isNumber ? 'cell number' : 'cell', 'aria-sort': direction },
      h('button', { type: 'button', class: 'sort', click: press }, column.title),
    );
  };

  return {
    element,
    /** Shows these columns, and which of them the rows are ordered by. */
    columns(shown: readonly Column[], order: Order) {
      columns = shown;
      const focused = [...head.children].findIndex((child) => child.contains(document.activeElement));
      head.replaceChildren(...columns.map((column) => headCell(column, order)));
      (head.children[focused]?.firstElementChild as HTMLElement | undefined)?.focus();
      element.style.setProperty('--tracks', columns.map(({ width }) => width).join(' '));
      element.setAttribute('aria-colcount', String(columns.length));
    },
    /** Shows these rows from the first on; those up to rank `inspected` are marked. */
    rows(shown: readonly QueueRow[], inspected: number) {
      rows = shown;
      lastInspected = inspected;
      active = Math.max(0, Math.min(active, rows.length - 1));
      point(rows[active]);
      element.setAttribute('aria-rowcount', String(rows.length + 1));
      redraw();
    },
    /** Moves the mark without touching anything else. */
    inspected(last: number) {
      lastInspected = last;
      for (const [place, line] of drawn) {
        const rank = rows[place]?.rank;
        line.classList.toggle('inside', rank !== undefined && rank <= last);
      }
    },
    toTop() {
      active = 0;
      element.scrollTop = 0;
    },
  };
}
