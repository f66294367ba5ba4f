/** Cuts the lines of a CSV file into records (RFC 4180, with any delimiter): a quoted cell may span several lines. */
import { type CellsFault, type CsvRecord, cellsOf, type RecordFault } from './cells.js';

export type { CsvRecord, RecordFault };

const encoder = new TextEncoder();
const nonAscii = /[\u0080-\uffff]/;

/** The length of the text in UTF-8; for ASCII, as nearly everywhere, without encoding it. */
const bytesIn = (text: string) => (nonAscii.test(text) ? encoder.encode(text).length : text.length);

const quotesIn = (text: string) => text.split('"').length - 1;

const withoutReturn = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line);

const isBlank = (cells: string[]) => cells.every((cell) => cell === '');

function recordOf(text: string, cells: string[] | CellsFault): CsvRecord | undefined {
  if (!Array.isArray(cells)) return { text, fault: cells };
  return isBlank(cells) ? undefined : { text, cells };
}

/** Takes one line after the other, each without its line feed. Blank records are left out. */
export interface RecordCutter {
  /** The record that this line completes, if it completes one. */
  take(line: string): CsvRecord | undefined;
  /** Drops the lines of a record that is not complete yet: one of them cannot be read. */
  discard(): void;
  /** The record whose quoted cell is still open after the last line, if there is one. */
  end(): CsvRecord | undefined;
}

/** Makes a cutter; it gives up a quoted cell that makes its record longer than `maxBytes` of UTF-8. */
export function createRecordCutter(delimiter: string, maxBytes: number): RecordCutter {
  let openLines: string[] = [];
  let openBytes = 0;

  const append = (line: string) => {
    openLines.push(line);
    openBytes += bytesIn(line) + 1;
  };
  const release = () => {
    const text = openLines.join('\n');
    openLines = [];
    openBytes = 0;
    return text;
  };

  return {
    take(line) {
      if (openLines.length === 0) {
        const cells = cellsOf(withoutReturn(line), delimiter);
        if (cells !== 'open') return recordOf(line, cells);
        append(line);
        return openBytes > maxBytes ? { text: release(), fault: 'too-long' } : undefined;
      }
      append(line);
      if (openBytes > maxBytes) return { text: release(), fault: 'too-long' };
      // Within a quoted cell an even number of quotes leaves it open: no need to read the record again.
      if (quotesIn(line) % 2 === 0) return undefined;
      const text = release();
      return recordOf(text, cellsOf(withoutReturn(text), delimiter));
    },
    discard: () => void release(),
    end: () => (openLines.length > 0 ? { text: release(), fault: 'open' } : undefined),
  };
}
