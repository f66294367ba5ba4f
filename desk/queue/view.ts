/** The view "Queue": a file in, the ranked inspection queue out. */
import { announce } from '../announce.js';
import { Refusal } from '../api.js';
import { debounced, h } from '../dom.js';
import type { Field } from '../fields.js';
import { count, counted, expected } from '../format.js';
import { linkOf } from '../report/share.js';
import { caughtBy } from './capacity.js';
import { capacityPanel } from './capacity-view.js';
import { type Column, fileColumns, tableColumns } from './columns.js';
import { csvOf } from './download.js';
import { type Csv, intake } from './intake.js';
import { load, mostRows } from './load.js';
import { type Choice, chosen, type QueueRow, rank, remarksOf, sorted } from './rows.js';
import { type Order, table } from './table.js';

/** Ordering what has come so far must not take more than this share of the time. */
const shareForOrdering = 0.1;
const pauseBetweenDrawingsMs = 250;
const pauseBeforeSearchMs = 120;

const byRank: Order = { key: 'rank', descending: false };

const choices: [Choice, string][] = [
  ['all', 'All rows'],
  ['priority', 'Priority'],
  ['routine', 'Routine'],
  ['warned', 'With warnings'],
  ['refused', 'Refused'],
];

/** The view; `example` is a file to try it with. */
export function queueView({ fields, example }: { fields: readonly Field[]; example: () => Csv }) {
  let loading = new AbortController();
  let name = '';
  let header: string[] = [];
  let columns: Column[] = [];
  let queue: QueueRow[] = [];
  let shown: QueueRow[] = [];
  let order = byRank;
  let inspected = 0;

  const known = new Set(['id', ...fields.flatMap((field) => [field.name, field.faaColumn ?? field.name])]);

  const openRow = (row: QueueRow) => {
    const filled = fileColumns(header, fields)
      .filter(({ field, place }) => field && row.cells[place])
      .map(({ field, place }) => [field!.name, row.cells[place]!]);
    location.hash = linkOf(Object.fromEntries(filled));
  };
  const sort = (next: Order) => {
    order = next;
    grid.columns(columns, order);
    refresh();
    const column = columns.find(({ key }) => key === order.key);
    announce(`Sorted by ${column?.title}, ${order.descending ? 'descending' : 'ascending'}.`);
  };
  // Long remarks are cut off in their cell; those of the row that the keys are on are read here.
  const remark = h('p', { class: 'row-remark' });
  const point = (row: QueueRow | undefined) => {
    remark.textContent = row?.error || row?.warnings ? `Row ${row.row}: ${remarksOf(row)}` : '';
  };
  const grid = table({ label: 'Inspection queue', sort, open: openRow, point });
  const capacity = capacityPanel((next) => {
    inspected = next;
    grid.inspected(inspected);
  });
  const facts = h('p', { class: 'facts' });
  const search = h('input', {
    type: 'search',
    id: 'queue-search',
    autocomplete: 'off',
    placeholder: 'Species, operator, row\u00a0…',
  });
  const filter = h('select', { id: 'queue-filter' }, ...choices.map(([value, text]) => h('option', { value }, text)));
  const found = h('p', { class: 'found', role: 'status' });

  const refresh = () => {
    const choice = filter.value as Choice;
    const rows = chosen(queue, choice, search.value);
    const column = columns.find(({ key }) => key === order.key);
    const isRanked = order.key === byRank.key && !order.descending;
    shown = column && !isRanked ? sorted(rows, { value: column.value, descending: order.descending }) : rows;
    grid.rows(shown, inspected);
    found.textContent =
      shown.length === queue.length ? '' : `${count(shown.length)} of ${counted(queue.length, 'row')}`;
  };
  const tell = () => {
    const priority = queue.filter(({ triage }) => triage === 'priority').length;
    const refused = queue.filter(({ error }) => error).length;
    const damage = caughtBy(queue).at(-1) ?? 0;
    facts.replaceChildren(
      h('strong', {}, name),
      ` ${counted(queue.length, 'row')}, ${count(priority)} priority, ${count(refused)} refused; ${expected(damage)} damaged aircraft expected among them.`,
    );
  };
  /** Orders and shows the rows that have come; gives the time it took. */
  const draw = (rows: readonly QueueRow[]) => {
    const start = performance.now();
    queue = rank(rows);
    const hasRemarks = queue.some(({ error, warnings }) => error ?? warnings);
    const found = fileColumns(header, fields);
    const next = tableColumns(found, fields, hasRemarks);
    if (next.length !== columns.length || columns.length === 0) {
      columns = next;
      grid.columns(columns, order);
    }
    inspected = capacity.show(queue);
    tell();
    refresh();
    results.hidden = queue.length === 0;
    element.classList.toggle('has-results', !results.hidden);
    return performance.now() - start;
  };

  async function take(csv: Csv) {
    loading.abort();
    loading = new AbortController();
    const { signal } = loading;
    name = csv.name;
    [header, columns, queue, order, filter.value, search.value] = [[], [], [], byRank, 'all', ''];
    capacity.reset();
    grid.toTop();
    entry.fail('');
    results.hidden = true;
    entry.progress(0, 0, name);
    announce(`Reading ${name}.`);
    let quietUntil = 0;
    try {
      const done = await load(csv.blob, known, signal, (soFar, answered) => {
        entry.progress(soFar.share, answered, name);
        header = soFar.header;
        const now = performance.now();
        if (now < quietUntil || soFar.rows.length === queue.length) return;
        const tookMs = draw(soFar.rows);
        quietUntil = now + Math.max(pauseBetweenDrawingsMs, tookMs / shareForOrdering);
      });
      entry.hideProgress();
      header = done.header;
      draw(done.rows);
      const notes = [
        done.rows.length >= mostRows &&
          `The page takes the first ${count(mostRows)} rows; the batch route takes any number.`,
        done.encoding === 'windows-1252' && 'The file is not in UTF-8; it was read as Windows-1252.',
        done.rows.length === 0 && 'The file has a header and no rows.',
      ].filter((note) => note !== false);
      entry.fail(notes.join(' '));
      announce(`${facts.textContent} ${notes.join(' ')}`);
    } catch (error) {
      entry.hideProgress();
      if (signal.aborted) return;
      if (!(error instanceof Error)) throw error;
      entry.fail(error.message, error instanceof Refusal ? error.problem.issues : []);
    }
  }

  const stop = () => {
    loading.abort();
    entry.focus();
    announce(`Stopped after ${counted(queue.length, 'row')}.`);
  };
  const download = () => {
    const blob = new Blob(['\uFEFF', ...csvOf(header, shown)], { type: 'text/csv' });
    const link = h('a', { href: URL.createObjectURL(blob), download: `${name.replace(/\.\w+$/, '')}-queue.csv` });
    link.click();
    URL.revokeObjectURL(link.href);
    announce(`${counted(shown.length, 'row')} downloaded.`);
  };

  const entry = intake({ example, exampleTitle: 'Try it with some reports', take, stop });
  search.addEventListener('input', debounced(pauseBeforeSearchMs, refresh));
  filter.addEventListener('change', refresh);
  const results = h(
    'div',
    { class: 'results', hidden: true },
    facts,
    capacity.element,
    h(
      'section',
      { class: 'card', 'aria-labelledby': 'queue-title' },
      h(
        'div',
        { class: 'toolbar' },
        h('h2', { id: 'queue-title' }, 'Inspection queue'),
        h('div', { class: 'tool' }, h('label', { for: 'queue-search' }, 'Search'), search),
        h('div', { class: 'tool' }, h('label', { for: 'queue-filter' }, 'Show'), filter),
        h('button', { type: 'button', class: 'secondary', click: download }, 'Download CSV'),
      ),
      found,
      grid.element,
      remark,
      h('p', { class: 'aside' }, 'Arrow keys move from row to row; Enter or a click opens a report with its reasons.'),
    ),
  );
  const element = h(
    'div',
    { class: 'view queue-view' },
    h(
      'div',
      { class: 'intro' },
      h('h1', { tabindex: '-1' }, 'A whole queue'),
      h('p', {}, 'More reports than engineers? Drop the file: the reports most likely to hide damage come first.'),
    ),
    entry.element,
    results,
  );
  return { element, title: 'Queue', open: () => refresh() };
}
