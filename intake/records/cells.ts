/** The cells of a CSV record (RFC 4180, with any delimiter), read and written. */
import { guarded } from '../values/formula.js';

/** Why a record has no cells: a quoted cell has not ended yet, or text follows a closing quote. */
export type CellsFault = 'open' | 'stray';

/** The cells of a record. */
export function cellsOf(record: string, delimiter: string): string[] | CellsFault {
  if (!record.includes('"')) return record.split(delimiter);
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
