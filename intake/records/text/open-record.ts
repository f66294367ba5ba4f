/** The lines of a CSV record whose quoted cell has not ended yet. */
import { cellsOf } from '../cells.js';
import { exceeds, type Line } from './line-cutter.js';

/** What a further line makes of the record; `given-up` where the quote that opened it cannot have been meant so. */
export type OpenState = 'open' | 'closed' | 'given-up' | 'too-long';

/** A quoted cell with more lines is rather a quote that is never closed; everything behind it waits so long. */
const maxLines = 100;

/** What follows a line that begins within a quoted cell. */
function stateAfter(line: string, delimiter: string): OpenState {
  let quote = line.indexOf('"');
  while (quote >= 0 && line[quote + 1] === '"') quote = line.indexOf('"', quote + 2);
  if (quote < 0) return 'open';
  if (quote + 1 === line.length) return 'closed';
  if (line[quote + 1] !== delimiter) return 'given-up';
  const cells = cellsOf(line.slice(quote + 2), delimiter);
  if (Array.isArray(cells)) return 'closed';
  return cells === 'open' ? 'open' : 'given-up';
}

/** Makes a holder of one record at a time, which may have `maxBytes` of UTF-8. */
export function createOpenRecord(maxBytes: number) {
  let lines: Line[] = [];
  let length = 0;

  const text = () => lines.map((line, at) => (at < lines.length - 1 ? line.text + line.end : line.text)).join('');

  const add = (line: Line) => {
    lines.push(line);
    length += line.text.length + line.end.length;
  };

  return {
    get isOpen() {
      return lines.length > 0;
    },
    start: add,
    append(line: Line, delimiter: string): OpenState {
      add(line);
      if (line.isTooLong || (length * 3 > maxBytes && exceeds(text(), maxBytes))) return 'too-long';
      const state = stateAfter(line.text, delimiter);
      return state === 'open' && lines.length >= maxLines ? 'given-up' : state;
    },
    /** The record as it was written, without the line end behind it. */
    text,
    /** Forgets the record; gives its lines. */
    release(): Line[] {
      const released = lines;
      lines = [];
      length = 0;
      return released;
    },
  };
}
