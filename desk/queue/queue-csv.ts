/** Writes the queue as a CSV file that a spreadsheet opens without taking any cell for a formula. */
import type { ColumnPlan } from '../../intake/dialects/header.js';
import { csvCell } from '../../intake/records/cells.js';
import { type QueueRow, remarksOf } from './rows.js';

const answerColumns = ['rank', 'row', 'damageProbability', 'triage', 'remarks'];

/** The columns of a file, and which of them are earlier answers of ours. */
export type EchoedHeader = Pick<ColumnPlan, 'names' | 'answers'>;

/** So many rows are made at a time. */
const rowsPerText = 5000;

function recordOf(row: QueueRow, places: readonly number[]): string {
  const { rank, probability, triage, cells } = row;
  const answerCells = [
    rank ?? '',
    row.row,
    probability ?? '',
    triage ?? (row.error ? 'refused' : ''),
    csvCell(remarksOf(row)),
  ];
  return `${[...places.map((place) => csvCell(cells[place] ?? '')), ...answerCells].join(',')}\r\n`;
}

/**
 * The texts of the file: a header, then the rows in their order; the columns of the file first, as they came, then the
 * answers. Answers of ours that were in the file are left out, as they are given anew.
 */
export function* csvOf({ names, answers }: EchoedHeader, rows: readonly QueueRow[]): Generator<string> {
  const places = names.flatMap((name, place) => (answers.includes(name) ? [] : [place]));
  yield `${[...places.map((place) => csvCell(names[place]!)), ...answerColumns].join(',')}\r\n`;
  for (let start = 0; start < rows.length; start += rowsPerText) {
    yield rows
      .slice(start, start + rowsPerText)
      .map((row) => recordOf(row, places))
      .join('');
  }
}
