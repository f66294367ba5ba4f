/**
 * Reads CSV as spreadsheets write it: byte order mark, CRLF, quoted cells, comma, semicolon or tab, our names of the
 * columns or the FAA's. An empty cell is a missing value.
 */
import { createCsvReader } from '../../intake/records/csv-reader.js';
import type { CsvRecord, RecordFault } from '../../intake/records/record-cutter.js';
import type { RowError } from '../../schemas/index.js';
import { ProblemError } from '../http/errors/problems.js';
import { type CsvColumn, columnNames, columnsOf } from './csv-columns.js';
import { type Line, lineBlocks, tooLong } from './lines.js';
import { type Row, unreadable } from './row.js';

function rowOf(cells: string[], columns: readonly CsvColumn[]): Row {
  if (cells.length !== columns.length) {
    const detail = `The row has ${cells.length} cells and the header ${columns.length}.`;
    return { error: unreadable('malformed-csv', detail) };
  }
  const value: Record<string, unknown> = {};
  for (const [place, column] of columns.entries()) {
    const cell = cells[place]!;
    if (cell === '' || column === 'unused') continue;
    value[column === 'id' ? 'id' : column.name] = cell;
  }
  return { value };
}

/** The errors of records without cells. */
const recordErrors = (maxBytes: number): Record<RecordFault, RowError> => ({
  open: unreadable('malformed-csv', 'A quoted cell is not closed.'),
  stray: unreadable('malformed-csv', 'Text follows the closing quote of a cell; write " inside a cell as "".'),
  'too-long': tooLong(maxBytes),
});

/** Makes rows of the lines of one file. */
function createRowReader(maxBytes: number) {
  const reader = createCsvReader(columnNames, maxBytes);
  const errors = recordErrors(maxBytes);
  let columns: CsvColumn[] | undefined;

  /** The row that a record makes; the first record makes the columns. */
  const rowFrom = (cells: string[] | RowError): Row | undefined => {
    if (columns) return Array.isArray(cells) ? rowOf(cells, columns) : { error: cells };
    if (!Array.isArray(cells)) throw new ProblemError(cells.code, `The header cannot be read. ${cells.detail}`);
    columns = columnsOf(cells);
    return undefined;
  };
  const rowOfRecord = ({ cells, fault }: CsvRecord) => rowFrom(cells ?? errors[fault]);
  const rowOfLine = (line: Line): Row | undefined => {
    if (typeof line !== 'string') {
      reader.discard();
      return rowFrom(line);
    }
    const record = reader.take(line);
    return record && rowOfRecord(record);
  };

  return {
    rowsOf: (lines: Line[]): Row[] => lines.map(rowOfLine).filter((row) => row !== undefined),
    end(): Row[] {
      const record = reader.end();
      const row = record && rowOfRecord(record);
      if (!columns) throw new ProblemError('empty-body', 'The body is empty; send a header and one report a line.');
      return row ? [row] : [];
    },
  };
}

/** Yields the rows of each chunk; throws a ProblemError when the header is missing or wrong. */
export async function* csvRows(source: AsyncIterable<Buffer>, limitBytes: number): AsyncGenerator<Row[]> {
  const reader = createRowReader(limitBytes);
  for await (const lines of lineBlocks(source, limitBytes, 'malformed-csv')) yield reader.rowsOf(lines);
  yield reader.end();
}
