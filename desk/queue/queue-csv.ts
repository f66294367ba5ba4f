/** Writes the queue as a CSV file that a spreadsheet opens without taking any cell for a formula. */
import { csvCell } from '../../intake/records/cells.js';
import { type QueueRow, remarksOf } from './rows.js';

const answerColumns = ['rank', 'row', 'damageProbability', 'triage', 'remarks'];

/** So many rows are made at a time. */
const rowsPerText = 5000;

function recordOf(row: QueueRow, columns: number): string {
  const { rank, probability, triage, cells } = row;
  const answerCells = [
    rank ?? '',
    row.row,
    probability ?? '',
    triage ?? (row.error ? 'refused' : ''),
    csvCell(remarksOf(row)),
  ];
  const fileCells = Array.from({ length: columns }, (_, place) => csvCell(cells[place] ?? ''));
  return `${[...answerCells, ...fileCells].join(',')}\r\n`;
}

/** The texts of the file: a header, then the rows in their order; the answers first, then the columns of the file. */
export function* csvOf(header: readonly string[], rows: readonly QueueRow[]): Generator<string> {
  yield `${[...answerColumns, ...header.map(csvCell)].join(',')}\r\n`;
  for (let start = 0; start < rows.length; start += rowsPerText) {
    yield rows
      .slice(start, start + rowsPerText)
      .map((row) => recordOf(row, header.length))
      .join('');
  }
}
