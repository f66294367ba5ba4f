/** Asks what the columns of a file are, and which comes first in its dates: "this column is …". */
import type { ColumnPlan } from '../../intake/dialects/header.js';
import type { DateOrder } from '../../intake/values/date.js';
import { h } from '../dom.js';
import type { Field } from '../fields.js';
import { countOf } from '../format.js';
import type { DateExample, FileHeader, Instructions } from './file/messages.js';

/** The fields that a column may be, and what happens in the panel. */
export interface ColumnsPanelParts {
  fields: readonly Field[];
  onRead: (instructions: Instructions) => void;
  onClose: () => void;
}

/** A column as the panel shows it. */
interface Column {
  name: string;
  examples: readonly string[];
  /** The field it is read as; `ignore` where it is none. */
  use: string;
  /** The field that it probably is, where its name looks misspelt. */
  suggestion?: string | undefined;
  /** Why it can be read as nothing. */
  closed?: string | undefined;
}

/** The columns in their order; of several with one name, the first. */
function columnsOf({ plan, examples }: FileHeader): Column[] {
  const uses = new Map(plan.read.map(({ column, field }): [string, string] => [column, field]));
  const suggestions = new Map(plan.suggestions.map(({ column, field }): [string, string] => [column, field]));
  const closedBecause = (name: string) =>
    plan.afterwards.includes(name)
      ? 'known only after the inspection'
      : plan.answers.includes(name)
        ? 'an earlier answer of ours'
        : undefined;
  return [...new Set(plan.names)].flatMap((name) =>
    name === ''
      ? []
      : [
          {
            name,
            examples: examples[plan.names.indexOf(name)] ?? [],
            use: uses.get(name) ?? 'ignore',
            suggestion: suggestions.get(name),
            closed: closedBecause(name),
          },
        ],
  );
}

function selectFor({ name, use, suggestion }: Column, fields: readonly Field[]) {
  const choices = [['ignore', 'leave aside'], ['id', 'your own name for the row'], ...fields.map(choiceOf)];
  const select = h(
    'select',
    { 'aria-label': `${name} is` },
    ...choices.map(([value, text]) => h('option', { value: value! }, text)),
  );
  select.value = use === 'ignore' ? (suggestion ?? use) : use;
  return select;
}

const choiceOf = ({ name, label }: Field) => [name, label];

function tableOf(columns: readonly Column[], cellFor: (column: Column) => Node | string) {
  return h(
    'table',
    { class: 'columns-table' },
    h('thead', {}, h('tr', {}, ...['Column', 'First values', 'Is'].map((title) => h('th', { scope: 'col' }, title)))),
    h(
      'tbody',
      {},
      ...columns.map((column) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row' }, column.name),
          h('td', { class: 'column-examples' }, column.examples.join(' · ')),
          h('td', {}, cellFor(column)),
        ),
      ),
    ),
  );
}

/** The choice of the order of day and month, with one cell read both ways. */
function dateChoice({ column, cell, dmy, mdy }: DateExample, order: DateOrder | undefined) {
  const orders = [
    ['dmy', `Day first: ${cell} is ${dmy}`],
    ['mdy', `Month first: ${cell} is ${mdy}`],
  ] as const;
  const radios = orders.map(([value]) =>
    h('input', { type: 'radio', name: 'date-order', id: `dates-${value}`, value, checked: value === order }),
  );
  const element = h(
    'fieldset',
    { class: 'field date-order' },
    h('legend', {}, `Dates in “${column}”`),
    ...orders.map(([value, text], place) =>
      h('div', { class: 'radio' }, radios[place]!, h('label', { for: `dates-${value}` }, text)),
    ),
  );
  return { element, order: () => radios.find(({ checked }) => checked)?.value as DateOrder | undefined };
}

/** The choice of the sheet, where a workbook has several; `other` is the one that is to be read instead. */
function sheetChoice({ sheet }: FileHeader) {
  if (!sheet || sheet.others.length === 0) return undefined;
  const names = [sheet.name, ...sheet.others];
  const select = h('select', { id: 'sheet' }, ...names.map((name) => h('option', { value: name }, name)));
  const element = h(
    'div',
    { class: 'field sheet-choice' },
    h('label', { for: 'sheet' }, 'Sheet of the workbook'),
    select,
    h('p', { class: 'hint' }, 'Another sheet is read with columns of its own.'),
  );
  return { element, other: () => (select.value === sheet.name ? undefined : select.value) };
}

/** What the panel asks for. */
export interface ColumnsQuestion {
  header: FileHeader;
  /** Why it is asked. */
  text: string;
  /** What has been said before, and the order in which dates are read now. */
  instructions: Instructions;
  isAboutDates: boolean;
}

/** The mapping that was, with what has been changed. */
function mappingFrom(
  { mapping }: Instructions,
  changes: readonly { column: Column; value: string }[],
): Instructions['mapping'] {
  const changed = changes.filter(({ column, value }) => value !== column.use);
  return new Map([...mapping, ...changed.map(({ column, value }): [string, string] => [column.name, value])]);
}

const columnCount = (plan: ColumnPlan) => new Set(plan.names.filter((name) => name !== '')).size;

/** Builds the panel, hidden until something is asked. */
export function columnsPanel({ fields, onRead, onClose }: ColumnsPanelParts) {
  const title = h('h2', { id: 'columns-title', tabindex: '-1' }, 'This column is\u00a0…');
  const element = h('section', { class: 'card columns-panel', 'aria-labelledby': 'columns-title', hidden: true });

  return {
    element,
    hide() {
      element.hidden = true;
    },
    /** Asks, and puts the focus at the beginning. */
    ask({ header, text, instructions, isAboutDates }: ColumnsQuestion) {
      const columns = columnsOf(header);
      const open = columns.filter(({ closed }) => closed === undefined);
      const closed = columns.filter((column) => column.closed !== undefined);
      const selects = open.map((column) => ({ column, select: selectFor(column, fields) }));
      const selectOf = new Map(selects.map(({ column, select }): [Column, Node] => [column, select]));
      const dates = header.dateExample && dateChoice(header.dateExample, instructions.dates);
      const sheets = sheetChoice(header);
      const missing = h('p', { class: 'message error', role: 'alert', hidden: true }, 'Say which comes first.');
      const read = () => {
        const sheet = sheets?.other();
        if (sheet !== undefined) {
          onRead({ mapping: new Map(), sheet });
          return;
        }
        const order = dates ? dates.order() : instructions.dates;
        missing.hidden = !(isAboutDates && order === undefined);
        if (!missing.hidden) return;
        const changes = selects.map(({ column, select }) => ({ column, value: select.value }));
        onRead({ mapping: mappingFrom(instructions, changes), dates: order, sheet: instructions.sheet });
      };
      const openTable = h(
        'div',
        { class: 'scrolls columns-scroll', tabindex: 0, role: 'region', 'aria-label': 'Columns' },
        tableOf(open, (column) => selectOf.get(column)!),
      );
      const allColumns = isAboutDates
        ? h('details', {}, h('summary', {}, `All ${countOf(columnCount(header.plan), 'column')}`), openTable)
        : openTable;
      element.replaceChildren(
        title,
        h('p', {}, text),
        sheets?.element ?? '',
        dates?.element ?? '',
        missing,
        open.length > 0 ? allColumns : '',
        closed.length > 0
          ? h(
              'details',
              {},
              h('summary', {}, `${countOf(closed.length, 'column')} never read`),
              h(
                'div',
                { class: 'scrolls' },
                tableOf(closed, (column) => column.closed!),
              ),
            )
          : '',
        h(
          'div',
          { class: 'dialog-buttons' },
          h('button', { type: 'button', class: 'primary', click: read }, 'Read again'),
          h('button', { type: 'button', class: 'secondary', click: onClose }, 'Cancel'),
        ),
      );
      element.hidden = false;
      title.textContent = isAboutDates ? 'Day or month first?' : 'This column is\u00a0…';
      title.focus();
    },
  };
}
