/**
 * Reads CSV as spreadsheets write it: byte order mark, CRLF, quoted cells, comma, semicolon or tab, our names of the
 * columns or the FAA's. An empty cell is a missing value.
 */
import type { RowError } from '../../schemas/index.js';
import { ProblemError } from '../http/errors/problems.js';
import { type Column, columnsOf, delimiterOf } from './csv-columns.js';
import { recordsOf } from './csv-records.js';
import { type Line, lineBlocks } from './lines.js';
import { type Row, unreadable } from './row.js';

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Text that is no decimal number stays as it is, for the schema to refuse with the cell in its message. */
const valueIn = (column: Column, cell: string) =>
  typeof column === 'object' && column.kind === 'number' && decimal.test(cell) ? Number(cell) : cell;

function rowOf(cells: string[] | RowError, columns: readonly Column[]): Row {
  if (!Array.isArray(cells)) return { error: cells };
  if (cells.length !== columns.length) {
    const detail = `The row has ${cells.length} cells and the header ${columns.length}.`;
    return { error: unreadable('malformed-csv', detail) };
  }
  const value: Record<string, unknown> = {};
  for (const [place, column] of columns.entries()) {
    const cell = cells[place]!;
    if (cell === '' || column === 'unused') continue;
    value[column === 'id' ? 'id' : column.name] = valueIn(column, cell);
  }
  return { value };
}

const isBlank = (cells: string[] | RowError) => Array.isArray(cells) && cells.every((cell) => cell === '');

const separatorLine = /^sep=(.)\r?$/i;

/** Reads the lines of one file; the first is the header, after Excel's line "sep=;" if there is one. */
function csvReader(limitBytes: number) {
  let delimiter: string | undefined;
  let records: ReturnType<typeof recordsOf> | undefined;
  let columns: Column[] | undefined;

  const takeHeader = (cells: string[] | RowError) => {
    if (!Array.isArray(cells)) throw new ProblemError(cells.code, `The header cannot be read. ${cells.detail}`);
    columns = columnsOf(cells);
  };

  return {
    rowsOf(lines: Line[]): Row[] {
      const rows: Row[] = [];
      for (const line of lines) {
        if (!records && typeof line === 'string') {
          const said = separatorLine.exec(line)?.[1];
          if (said) {
            delimiter = said;
            continue;
          }
        }
        records ??= recordsOf(delimiter ?? delimiterOf(typeof line === 'string' ? line.trimEnd() : ''), limitBytes);
        const cells = records.take(line);
        if (cells === undefined || isBlank(cells)) continue;
        if (columns) rows.push(rowOf(cells, columns));
        else takeHeader(cells);
      }
      return rows;
    },
    end(): Row[] {
      const error = records?.end();
      if (error && !columns) takeHeader(error);
      if (!columns) throw new ProblemError('empty-body', 'The body is empty; send a header and one report a line.');
      return error ? [{ error }] : [];
    },
  };
}

/** Yields the rows of each chunk; throws a ProblemError when the header is missing or wrong. */
export async function* csvRows(source: AsyncIterable<Buffer>, limitBytes: number): AsyncGenerator<Row[]> {
  const reader = csvReader(limitBytes);
  for await (const lines of lineBlocks(source, limitBytes, 'malformed-csv')) yield reader.rowsOf(lines);
  yield reader.end();
}
