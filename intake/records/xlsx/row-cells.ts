/** The cells of a row of a sheet as text. */
import { damaged } from '../file-error.js';
import { maxColumns, tooLongRow, tooManyColumns, type WorkbookLimits } from './limits.js';
import { isoOfSerial, shortIso, type TimeFormat } from './serial-date.js';
import { cellText } from './shared-strings.js';
import { indexOfTag, tagEndOf, textIn, unescapeXml } from './xml.js';

/** What the cells of a workbook refer to. */
export interface CellTables {
  strings: readonly string[];
  /** What each cell format shows numbers as. */
  timeFormats: readonly (TimeFormat | undefined)[];
  is1904: boolean;
  limits: WorkbookLimits;
}

/** Spreadsheets keep 15 digits of a number and show no more: 0.30000000000000004 is 0.3. */
const significantDigits = 15;

/** The text of a number, as short as it is exact. */
export function numberText(raw: string): string {
  if (/^(?:0|-?[1-9]\d*)$/.test(raw)) return raw;
  const value = Number(raw);
  return Number.isFinite(value) && raw !== '' ? String(Number(value.toPrecision(significantDigits)) + 0) : raw;
}

function numberOrDate(raw: string, format: TimeFormat | undefined, is1904: boolean): string {
  const iso = format && raw !== '' ? isoOfSerial(Number(raw), format, is1904) : undefined;
  return iso ?? numberText(raw);
}

const [quote, equals, greater, slash, blank] = [0x22, 0x3d, 0x3e, 0x2f, 0x20];
const [letterR, letterS, letterT] = [0x72, 0x73, 0x74];

/** What the tag of a cell says. */
interface CellTag {
  /** Where the tag ends, and whether nothing is in the cell. */
  end: number;
  isEmpty: boolean;
  /** From 0, as a reference such as `C5` names it; undefined where none is given. */
  column: number | undefined;
  type: string;
  /** The place of its format. */
  format: number;
}

/** The column, from 0, that the reference at `start` names; undefined where it names none. */
function columnAt(row: string, start: number): number | undefined {
  let column = 0;
  for (let at = start; ; at++) {
    const letter = (row.charCodeAt(at) & ~0x20) - 0x40;
    if (letter < 1 || letter > 26) return column > 0 ? column - 1 : undefined;
    column = column * 26 + letter;
    if (column > maxColumns) throw tooManyColumns();
  }
}

/** Reads the tag at `start`, `<c r="C5" s="1" t="s">`; in one go, since a sheet has millions of them. */
function readTag(row: string, start: number): CellTag {
  const tag: CellTag = { end: 0, isEmpty: false, column: undefined, type: 'n', format: 0 };
  for (let at = start; at < row.length; at++) {
    const code = row.charCodeAt(at);
    if (code === greater) {
      tag.end = at;
      tag.isEmpty = row.charCodeAt(at - 1) === slash;
      return tag;
    }
    if (code > blank || row.charCodeAt(at + 2) !== equals) continue;
    const name = row.charCodeAt(at + 1);
    const valueStart = at + 4;
    const valueEnd = row.indexOf(row.charCodeAt(at + 3) === quote ? '"' : "'", valueStart);
    if (valueEnd < 0) break;
    if (name === letterR) tag.column = columnAt(row, valueStart);
    else if (name === letterT) tag.type = row.slice(valueStart, valueEnd);
    else if (name === letterS) tag.format = Number(row.slice(valueStart, valueEnd));
    at = valueEnd;
  }
  throw damaged('a cell does not end');
}

/** What stands in the element `<v>`, resolved. */
function valueIn(cell: string): string {
  const start = indexOfTag(cell, '<v', 0);
  const tag = start < 0 ? undefined : tagEndOf(cell, start);
  if (!tag || tag.isEmpty) return '';
  const end = cell.indexOf('<', tag.end);
  return unescapeXml(cell.slice(tag.end + 1, end < 0 ? undefined : end));
}

/** The text of a cell with this content. */
function textOf({ type, format }: CellTag, content: string, { strings, timeFormats, is1904 }: CellTables): string {
  if (type === 'inlineStr') return cellText(textIn(content));
  const value = valueIn(content);
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'n':
      return value && numberOrDate(value.trim(), timeFormats[format], is1904);
    case 'b':
      return value === '1' || value === 'true' ? 'TRUE' : value && 'FALSE';
    case 'd':
      return shortIso(value.trim());
    case 'e':
      return '';
    default:
      return cellText(value);
  }
}

/** The cells of a row up to its last that is not blank; none of a blank row. */
export function cellsOfRow(row: string, tables: CellTables): string[] {
  const { limits } = tables;
  const cells: string[] = [];
  let column = 0;
  let characters = 0;
  for (let start = indexOfTag(row, '<c', 0), next = 0; start >= 0; start = indexOfTag(row, '<c', next)) {
    const tag = readTag(row, start + 2);
    next = tag.isEmpty ? tag.end : row.indexOf('</c>', tag.end);
    if (next < 0) throw damaged('a cell does not end');
    column = tag.column ?? column;
    if (column >= maxColumns) throw tooManyColumns();
    const text = tag.isEmpty ? '' : textOf(tag, row.slice(tag.end + 1, next), tables);
    if (text !== '') {
      while (cells.length < column) cells.push('');
      cells[column] = text;
      characters += text.length;
      if (characters > limits.maxRowCharacters) throw tooLongRow(limits);
    }
    column++;
  }
  return cells;
}
