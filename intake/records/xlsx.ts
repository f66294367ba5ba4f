/**
 * Reads the sheets of an Excel workbook (.xlsx, ECMA-376) as rows of text, in Node (`fs.openAsBlob`) and in the browser.
 * It is read as a stream, except for the strings that its cells share; whoever wrote it need not mean well.
 */
import { FileError } from './file-error.js';
import { elementsIn } from './xlsx/elements.js';
import { defaultLimits, tooLongRow, type WorkbookLimits } from './xlsx/limits.js';
import { openWorkbook, type Workbook } from './xlsx/part-text.js';
import { type CellTables, cellsOfRow } from './xlsx/row-cells.js';
import { readSharedStrings } from './xlsx/shared-strings.js';
import { readTimeFormats, readWorkbookParts, type Sheet } from './xlsx/workbook-parts.js';

/** Which sheet is read, and how much of it at most; `defaultLimits` stand for limits left out. */
export interface SheetOptions extends Partial<WorkbookLimits> {
  /** The name on the sheet's tab, in any case, or its place among the visible ones, from 1; any sheet if left out. */
  sheetName?: string;
}

/** A sheet of an open workbook. */
export interface SheetReader {
  readonly name: string;
  readonly isHidden: boolean;
  /**
   * The rows that are not blank, each up to its last cell that is not: text trimmed, numbers as short as they are exact,
   * TRUE and FALSE, dates as YYYY-MM-DD and times as HH:MM:SS, both with a T between; formulas by the value last computed,
   * errors as blanks. Throws a FileError where the sheet is damaged or too large.
   */
  readonly rows: () => AsyncGenerator<string[]>;
}

/** An open workbook. */
export interface WorkbookSheets {
  /** The names of all sheets, in the order of their tabs. */
  readonly names: readonly string[];
  /** The sheets to look for data in: all, hidden ones last, or the one that is named. */
  readonly candidates: readonly SheetReader[];
}

const limitsOf = ({ sheetName: _, ...limits }: SheetOptions): WorkbookLimits => ({ ...defaultLimits, ...limits });

const key = (name: string) => name.trim().toLowerCase();

/** The sheets that may be meant, one after the other: hidden ones come last. */
function candidates(sheets: Sheet[], name: string | undefined): Sheet[] {
  const visible = sheets.filter((sheet) => !sheet.isHidden);
  if (name === undefined) return [...visible, ...sheets.filter((sheet) => sheet.isHidden)];
  const named = sheets.filter((sheet) => key(sheet.name) === key(name));
  if (named.length > 0) return named;
  const numbered = /^\d{1,5}$/.test(name) ? visible[Number(name) - 1] : undefined;
  if (numbered) return [numbered];
  const names = sheets.map((sheet) => `“${sheet.name}”`).join(', ');
  throw new FileError('no-sheet', `The workbook has no sheet “${name}”, but ${names || 'none at all'}.`);
}

async function* rowsOf(book: Workbook, { part }: Sheet, tables: CellTables): AsyncGenerator<string[]> {
  const { limits } = book;
  const cut = {
    name: 'row',
    parent: 'sheetData',
    maxCharacters: limits.maxRowCharacters,
    tooLong: () => tooLongRow(limits),
  };
  for await (const rows of elementsIn(book.text(part), cut)) {
    for (const row of rows) {
      const cells = cellsOfRow(row, tables);
      if (cells.length > 0) yield cells;
    }
  }
}

/** Opens a workbook. Throws a FileError where it is damaged, encrypted, too large or has no such sheet. */
export async function openSheets(blob: Blob, options: SheetOptions = {}): Promise<WorkbookSheets> {
  const book = await openWorkbook(blob, limitsOf(options));
  const { sheets, is1904, sharedStrings, styles } = await readWorkbookParts(book);
  const tables: CellTables = {
    is1904,
    timeFormats: await readTimeFormats(book, styles),
    strings: await readSharedStrings(book, sharedStrings),
    limits: book.limits,
  };
  return {
    names: sheets.map(({ name }) => name),
    candidates: candidates(sheets, options.sheetName).map((sheet) => ({
      name: sheet.name,
      isHidden: sheet.isHidden,
      rows: () => rowsOf(book, sheet, tables),
    })),
  };
}
