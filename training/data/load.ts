/**
 * Loads the raw strike reports and checks every cell before anything uses them.
 * Reads data/raw/birdstrikes.csv. Writes nothing.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pl from 'nodejs-polars';
import * as paths from '../../paths.js';
import { reportFields } from '../../schemas/index.js';
import { UserError } from './user-error.js';

/** The origin of the file of raw reports, and the bytes and rows that it must have. */
export const rawSource = {
  description: 'FAA National Wildlife Strike Database, as packaged in npm vega-datasets 3.2.1 (data/birdstrikes.csv)',
  sha256: '45777edf69984b37599e73dbfb34dbc976055243547407214261a4fcb9466462',
  rows: 10_000,
};

/** The FAA's words for the amount of damage, as the file has them; data/README.md explains each. */
export const damageLabels = ['None', 'Minor', 'Medium', 'Substantial', 'C', 'B'];

/** The columns of the raw file, in its order. */
export const rawColumns = [
  'Airport Name',
  'Aircraft Make Model',
  'Effect Amount of damage',
  'Flight Date',
  'Aircraft Airline Operator',
  'Origin State',
  'Phase of flight',
  'Wildlife Size',
  'Wildlife Species',
  'Time of day',
  'Cost Other',
  'Cost Repair',
  'Cost Total $',
  'Speed IAS in knots',
];

const wholeNumbers = ['Cost Other', 'Cost Repair', 'Cost Total $', 'Speed IAS in knots'];

/** Thrown for a file of reports that is damaged; `row` counts reports from 1, without the header. */
export class DataError extends UserError {
  override readonly name = 'DataError';
  readonly file: string;
  readonly column: string | undefined;
  readonly row: number | undefined;
  readonly found: string;
  readonly expected: string;

  constructor(fault: { file: string; column?: string; row?: number; found: string; expected: string }) {
    const row = fault.row === undefined ? '' : `, row ${fault.row}`;
    const column = fault.column === undefined ? '' : `, column "${fault.column}"`;
    super(`${fault.file}${row}${column}: found ${fault.found}, expected ${fault.expected}.`);
    this.file = fault.file;
    this.column = fault.column;
    this.row = fault.row;
    this.found = fault.found;
    this.expected = fault.expected;
  }
}

/**
 * The raw reports, one row each, in the file's own columns: text, costs in US dollars and speeds in knots as Int32.
 * Throws DataError when the file is missing, has another SHA-256, or fails in `parseRawReports`.
 */
export function loadRawReports(file = paths.rawReports): pl.DataFrame {
  const bytes = read(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== rawSource.sha256) {
    throw new DataError({ file, found: `SHA-256 ${sha256}`, expected: `${rawSource.sha256}, the file as published` });
  }
  return parseRawReports(bytes, file);
}

/** The same from bytes of any hash. Throws DataError unless they hold the `rawColumns`, valid cells and exactly `rows` rows. */
export function parseRawReports(bytes: Buffer, file: string, rows = rawSource.rows): pl.DataFrame {
  const lines = decode(bytes, file)
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
  checkShape(lines, file, rows);
  const text = pl.readCSV(bytes, { inferSchemaLength: 0, quoteChar: '' });
  for (const column of rawColumns) checkCells(text.getColumn(column), column, file);
  return text.withColumns(...wholeNumbers.map((column) => pl.col(column).cast(pl.Int32)));
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new DataError({ file, found: (cause as Error).message, expected: 'a readable file' });
  }
}

function decode(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new DataError({ file, found: 'bytes that are no UTF-8', expected: 'UTF-8 text' });
  }
}

/** Checks the lines itself, because a CSV reader fills short lines silently. The file quotes nothing, so each comma separates. */
function checkShape(lines: string[], file: string, rows: number): void {
  const header = lines[0]!.split(',');
  const wrongColumn = Array.from({ length: Math.max(header.length, rawColumns.length) }, (_, at) => at).find(
    (at) => header[at] !== rawColumns[at],
  );
  if (wrongColumn !== undefined) {
    throw new DataError({
      file,
      found: `${JSON.stringify(header[wrongColumn] ?? '')} as column ${wrongColumn + 1} of ${header.length}`,
      expected: rawColumns[wrongColumn] === undefined ? 'no such column' : `"${rawColumns[wrongColumn]}"`,
    });
  }
  const raggedLine = lines.findIndex((line) => line.split(',').length !== rawColumns.length);
  if (raggedLine !== -1) {
    const cells = lines[raggedLine]!.split(',').length;
    throw new DataError({ file, row: raggedLine, found: `${cells} cells`, expected: `${rawColumns.length}` });
  }
  if (lines.length - 1 !== rows) {
    throw new DataError({ file, found: `${lines.length - 1} rows`, expected: `${rows}` });
  }
}

/** Checks only the distinct values, a few thousand instead of 140,000 cells. */
function checkCells(cells: pl.Series, column: string, file: string): void {
  const { accepts, expected } = kindOf(column);
  for (const value of cells.unique().toArray() as (string | null)[]) {
    if (accepts(value ?? '')) continue;
    const row = (cells.toArray() as (string | null)[]).indexOf(value) + 1;
    throw new DataError({ file, column, row, found: JSON.stringify(value ?? ''), expected });
  }
}

function kindOf(column: string): { accepts: (cell: string) => boolean; expected: string } {
  const field = reportFields.find(({ faaColumn }) => faaColumn === column);
  const values = column === 'Effect Amount of damage' ? damageLabels : field?.values;
  if (values) return { accepts: (cell) => values.includes(cell), expected: `one of ${values.join(', ')}` };
  if (field?.name === 'speedKnots') {
    return {
      accepts: (cell) => /^\d{0,3}$/.test(cell) && Number(cell) <= 700,
      expected: 'a whole number of knots from 0 to 700, or nothing',
    };
  }
  if (wholeNumbers.includes(column)) {
    return { accepts: (cell) => /^\d{1,9}$/.test(cell), expected: 'a whole number of dollars from 0' };
  }
  if (field?.name === 'flightDate') return { accepts: isDate, expected: 'a date of the calendar as YYYY-MM-DD' };
  return { accepts: (cell) => cell !== '' && cell.trim() === cell, expected: 'text without spaces around it' };
}

function isDate(cell: string): boolean {
  const date = new Date(`${cell}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === cell;
}
