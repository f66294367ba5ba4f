/** What became of a file: how it was read, what is expected of it, and what was not read, by cause. */
import type { Cause, FileSummary } from '../../intake/dialects/summary.js';
import type { SheetChoice } from '../../intake/sheet-choice.js';
import { h } from '../dom.js';
import { count, countOf, expectedCount, fieldNames, sentence } from '../format.js';
import { totalsOf } from './queue-state.js';
import type { QueueRow } from './rows.js';

/** A file as far as it has been answered. */
export interface SummarizedFile {
  readonly name: string;
  readonly queue: readonly QueueRow[];
  readonly summary: FileSummary;
  readonly encoding: string | undefined;
  readonly sheet: SheetChoice | undefined;
  /** Fields that the file has and the model does not read. */
  readonly notUsed: readonly string[];
  readonly isCut: boolean;
}

const dialectNames: Record<FileSummary['dialect'], string> = {
  'faa-current': 'Read as the FAA’s export of today.',
  'faa-older': 'Read as the FAA’s export of earlier years.',
  'faa-query': 'Read as a query of the FAA’s site.',
  kaggle: 'Read as Kaggle’s copy of the FAA’s data.',
  sample: 'Read with the columns of the FAA’s sample.',
  own: 'Read with the names of the fields.',
  mixture: 'Read with columns of several kinds of files.',
  unknown: '',
};

const encodingNames: Record<string, string> = {
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
  'windows-1250': 'Windows-1250',
  'windows-1251': 'Windows-1251',
};

const encodingText = (encoding: string | undefined) =>
  encoding === undefined || encoding === 'utf-8' ? '' : `The text was read as ${encodingNames[encoding] ?? encoding}.`;

const sheetText = (sheet: SheetChoice | undefined) =>
  !sheet || sheet.others.length === 0 ? '' : `The sheet “${sheet.name}” was read.`;

function datesText({ dates }: FileSummary): string {
  if (dates.order === undefined || dates.from === 'not-needed') return '';
  return `Dates have the ${dates.order === 'dmy' ? 'day' : 'month'} first.`;
}

/** The rows with a cause, as far as they are named. */
function rowsText({ rows, count }: Cause): string {
  const isAll = rows.length === count;
  return `row${count === 1 ? '' : 's'} ${rows.join(', ')}${isAll ? '' : '\u00a0…'}`;
}

function refusalText(cause: Cause, { rows }: FileSummary): string {
  if (cause.count === rows && rows > 1) return `All ${countOf(rows, 'row')} refused: ${sentence(cause.message)}`;
  return `${countOf(cause.count, 'row')} refused (${rowsText(cause)}): ${sentence(cause.message)}`;
}

const cellText = (cause: Cause): string =>
  `${cause.column}: ${countOf(cause.count, 'cell')} not read (${rowsText(cause)}): ${sentence(cause.message)}`;

/** More names or causes than these are folded away. */
const maxOpen = 6;

function listOf(items: readonly string[], className: string, more: string): Node[] {
  const list = (texts: readonly string[]) => h('ul', { class: className }, ...texts.map((text) => h('li', {}, text)));
  if (items.length === 0) return [];
  if (items.length <= maxOpen) return [list(items)];
  const rest = items.slice(maxOpen);
  return [
    list(items.slice(0, maxOpen)),
    h('details', {}, h('summary', {}, `${count(rest.length)} ${more}`), list(rest)),
  ];
}

function namesOf(title: string, names: readonly string[]): Node[] {
  if (names.length === 0) return [];
  if (names.length <= maxOpen) return [h('p', {}, `${title}: ${names.join(', ')}.`)];
  const summary = `${title}: ${names.slice(0, 3).join(', ')} and ${count(names.length - 3)} more`;
  return [h('details', {}, h('summary', {}, summary), h('p', {}, names.join(', ')))];
}

/** Builds the summary; `onColumns` opens the table of columns. */
export function fileSummary(onColumns: () => void) {
  const facts = h('p', { class: 'facts' });
  const notes = h('div', { class: 'file-notes' });
  const columns = h('button', { type: 'button', class: 'secondary', click: onColumns }, 'Columns and dates\u00a0…');
  const element = h(
    'section',
    { class: 'card file-summary', 'aria-label': 'The file' },
    h('div', { class: 'file-facts' }, facts, columns),
    notes,
  );

  return {
    element,
    /** The first line as text. */
    text: () => facts.textContent ?? '',
    focus: () => columns.focus(),
    show({ name, queue, summary, encoding, sheet, notUsed, isCut }: SummarizedFile) {
      const { priority, refused, damaged } = totalsOf(queue);
      facts.replaceChildren(
        h('strong', {}, name),
        ` ${countOf(queue.length, 'row')}, ${count(priority)} priority, ${count(refused)} refused; ${expectedCount(damaged)} damaged aircraft expected among them.`,
      );
      const reading = [sheetText(sheet), dialectNames[summary.dialect], datesText(summary), encodingText(encoding)];
      if (isCut) reading.push('The page takes no more rows than these; the batch route takes any number.');
      if (notUsed.length > 0) reading.push(`Not read by this model: ${fieldNames(notUsed)}.`);
      const isOpen = [...notes.querySelectorAll('details')].map((details) => details.open);
      notes.replaceChildren(
        h('p', {}, reading.filter((text) => text !== '').join(' ')),
        ...listOf(
          summary.refusals.map((cause) => refusalText(cause, summary)),
          'causes refused',
          'more causes',
        ),
        ...listOf(summary.cellWarnings.map(cellText), 'causes unread', 'more kinds of cells not read'),
        ...namesOf('Other sheets, not read', sheet?.others ?? []),
        ...namesOf('Left aside', summary.ignored),
        ...namesOf('Known only after the inspection, never read', summary.afterwards),
        ...namesOf('There twice, read once', summary.duplicates),
      );
      // What somebody has unfolded stays so while rows arrive.
      for (const [place, details] of [...notes.querySelectorAll('details')].entries()) {
        details.open = isOpen[place] ?? false;
      }
    },
  };
}
