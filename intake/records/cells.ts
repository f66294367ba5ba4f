/** The cells of a CSV record (RFC 4180, with any delimiter), read and written. */
import { guarded } from '../values/formula.js';

/** Why a record has no cells: a quoted cell has not ended yet, or text follows a closing quote. */
export type CellsFault = 'open' | 'stray';

/** Why a record has no cells: `too-long` where it has more bytes than are allowed. */
export type RecordFault = CellsFault | 'too-long';

/** One record of a file: its `text` as it was written, without the line end behind it, and its cells, or why it has none. */
export type CsvRecord =
  | { text: string; cells: string[]; fault?: never }
  | { text: string; cells?: never; fault: RecordFault };

/** The cells of a record without quotes; for so few of them quicker than String.split. */
function unquotedCells(record: string, delimiter: string): string[] {
  const cells: string[] = [];
  let start = 0;
  for (let end = record.indexOf(delimiter); end >= 0; end = record.indexOf(delimiter, start)) {
    cells.push(record.slice(start, end));
    start = end + 1;
  }
  cells.push(record.slice(start));
  return cells;
}

/** The cells of a record. */
export function cellsOf(record: string, delimiter: string): string[] | CellsFault {
  if (!record.includes('"')) return unquotedCells(record, delimiter);
  const cells: string[] = [];
  for (let start = 0; ; start++) {
    if (record[start] === '"') {
      let end = record.indexOf('"', start + 1);
      while (end >= 0 && record[end + 1] === '"') end = record.indexOf('"', end + 2);
      if (end < 0) return 'open';
      cells.push(record.slice(start + 1, end).replaceAll('""', '"'));
      start = end + 1;
      if (start < record.length && record[start] !== delimiter) return 'stray';
    } else {
      const next = record.indexOf(delimiter, start);
      const end = next < 0 ? record.length : next;
      cells.push(record.slice(start, end));
      start = end;
    }
    if (start >= record.length) return cells;
  }
}

/** One cell of text: no formula, quoted where the grammar wants it. */
export function csvCell(text: string): string {
  const safe = guarded(text);
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
