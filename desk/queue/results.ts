/** The results of a file: how many rows there are, the capacity, and the queue to sort, filter, search and download. */
import { announce } from '../announce.js';
import { debounce, h } from '../dom.js';
import type { Field } from '../fields.js';
import { count, countOf } from '../format.js';
import { capacityPanel } from './capacity/capacity-panel.js';
import { downloadCsv } from './download.js';
import { type LoadState, maxRows } from './file/load.js';
import { fileSummary } from './file-summary.js';
import { grid } from './grid/grid.js';
import { emptyQueue, orderColumn, rankInto, reportLink, visibleRows } from './queue-state.js';
import { type Order, type QueueRow, type RowFilter, remarksOf } from './rows.js';

const pauseBeforeSearchMs = 120;

const filters: [RowFilter, string][] = [
  ['all', 'All rows'],
  ['priority', 'Priority'],
  ['routine', 'Routine'],
  ['warned', 'With warnings'],
  ['refused', 'Refused'],
];

/** Search and filter, and the button to download the rows that they leave. */
function toolbar(onChange: () => void, onDownload: () => void) {
  const search = h('input', {
    type: 'search',
    id: 'queue-search',
    autocomplete: 'off',
    placeholder: 'Species, operator, row\u00a0…',
  });
  const filter = h('select', { id: 'queue-filter' }, ...filters.map(([value, text]) => h('option', { value }, text)));
  search.addEventListener('input', debounce(pauseBeforeSearchMs, onChange));
  filter.addEventListener('change', onChange);
  const element = h(
    'div',
    { class: 'toolbar' },
    h('h2', { id: 'queue-title' }, 'Inspection queue'),
    h('div', { class: 'tool' }, h('label', { for: 'queue-search' }, 'Search'), search),
    h('div', { class: 'tool' }, h('label', { for: 'queue-filter' }, 'Show'), filter),
    h('button', { type: 'button', class: 'secondary', click: onDownload }, 'Download CSV'),
  );
  return {
    element,
    filter: () => filter.value as RowFilter,
    text: () => search.value,
    reset: () => {
      [filter.value, search.value] = ['all', ''];
    },
  };
}

const layout = (summary: Node, capacity: Node, ...queue: Node[]) =>
  h(
    'div',
    { class: 'results', hidden: true },
    summary,
    capacity,
    h(
      'section',
      { class: 'card', 'aria-labelledby': 'queue-title' },
      ...queue,
      h('p', { class: 'aside' }, 'Arrow keys move from row to row; Enter or a click opens a report with its reasons.'),
    ),
  );

/** Builds the results, hidden until there is a row; `onColumns` is called when someone wants to say what a column is. */
export function resultsPanel(fields: readonly Field[], onColumns: () => void) {
  let state = emptyQueue('');

  const refresh = () => {
    state.visible = visibleRows(state, tools.filter(), tools.text());
    const { visible, queue, inspected } = state;
    table.setRows(visible, inspected);
    visibleCount.textContent =
      visible.length === queue.length ? '' : `${count(visible.length)} of ${countOf(queue.length, 'row')}`;
  };
  const onSort = (order: Order) => {
    state.order = order;
    table.setColumns(state.columns, order);
    refresh();
    announce(`Sorted by ${orderColumn(state)?.title}, ${order.descending ? 'descending' : 'ascending'}.`);
  };
  const onOpen = (row: QueueRow) => {
    location.hash = reportLink(row);
  };
  // Long remarks are cut off in their cell; those of the row that the keys are on are read here.
  const remark = h('p', { class: 'row-remark' });
  const onActiveRow = (row: QueueRow | undefined) => {
    remark.textContent = row?.error || row?.warnings || row?.unread ? `Row ${row.row}: ${remarksOf(row)}` : '';
  };
  const table = grid({ label: 'Inspection queue', onSort, onOpen, onActiveRow });
  const capacity = capacityPanel((inspected) => {
    state.inspected = inspected;
    table.setInspected(inspected);
  });
  const tools = toolbar(refresh, () =>
    downloadCsv(state.name, state.plan ?? { names: [], answers: [] }, state.visible),
  );
  const visibleCount = h('p', { class: 'found', role: 'status' });
  const file = fileSummary(onColumns);
  const element = layout(file.element, capacity.element, tools.element, visibleCount, table.element, remark);

  return {
    element,
    /** The facts as text. */
    summary: file.text,
    focus: file.focus,
    /** The number of rows in the queue, visible or not. */
    rowCount: () => state.queue.length,
    refresh,
    /** Begins with another file. */
    reset(name: string) {
      state = emptyQueue(name);
      tools.reset();
      capacity.reset();
      table.toTop();
      element.hidden = true;
    },
    /** Ranks and shows the rows that have been answered. */
    show({ header, rows, notUsed, collector, encoding }: LoadState) {
      if (rankInto(state, header.plan, rows, fields)) table.setColumns(state.columns, state.order);
      state.inspected = capacity.show(state.queue);
      const { name, queue } = state;
      const isCut = queue.length >= maxRows;
      const summary = collector.summary();
      file.show({ name, queue, summary, encoding, sheet: header.sheet, notUsed: [...notUsed], isCut });
      refresh();
      element.hidden = queue.length === 0;
    },
  };
}
