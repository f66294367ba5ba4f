/** The records of CSV (RFC 4180, with any delimiter) from its lines. */
import { cellsOf } from '../../intake/records/cells.js';
import type { RowError } from '../../schemas/index.js';
import { type Line, tooLong } from './lines.js';
import { unreadable } from './row.js';

const quotesIn = (text: string) => text.split('"').length - 1;

const withoutReturn = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line);

const notClosed = unreadable('malformed-csv', 'A quoted cell is not closed.');
const strayText = unreadable('malformed-csv', 'Text follows the closing quote of a cell; write " inside a cell as "".');

/** Puts together the lines that a quoted cell spans; `take` gives the record that a line completes, `end` the last one. */
export function recordsOf(delimiter: string, limitBytes: number) {
  let open: string[] = [];
  let openBytes = 0;

  const complete = (record: string): string[] | RowError => {
    const cells = cellsOf(record, delimiter);
    return cells === 'open' ? notClosed : cells === 'stray' ? strayText : cells;
  };
  const hold = (line: string) => {
    open.push(line);
    openBytes += Buffer.byteLength(line) + 1;
  };
  const release = () => {
    const record = open.join('\n');
    open = [];
    openBytes = 0;
    return record;
  };

  return {
    take(line: Line): string[] | RowError | undefined {
      if (typeof line !== 'string') {
        release();
        return line;
      }
      if (open.length === 0) {
        const record = withoutReturn(line);
        const cells = cellsOf(record, delimiter);
        if (cells !== 'open') return complete(record);
        hold(line);
        return undefined;
      }
      hold(line);
      if (openBytes > limitBytes) {
        release();
        return tooLong(limitBytes);
      }
      // Within a quoted cell an even number of quotes leaves it open: no need to read the record again.
      return quotesIn(line) % 2 === 0 ? undefined : complete(withoutReturn(release()));
    },
    end: (): RowError | undefined => (open.length > 0 ? notClosed : undefined),
  };
}
