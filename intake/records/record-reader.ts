/**
 * Reads the text of a CSV file, chunk by chunk, into records of trimmed cells: any line ends, any delimiter, quoted cells
 * over several lines (RFC 4180). A record that cannot be read costs itself and not the lines behind it.
 */
import { type CsvRecord, cellsOf, type RecordFault } from './cells.js';
import { delimiterIn, type KnownNames, namedDelimiter } from './delimiter.js';
import { createLineCutter, type Line } from './text/line-cutter.js';
import { createOpenRecord } from './text/open-record.js';

/** What the reader has to know. */
export interface RecordReaderOptions {
  /** Names that the columns may have; the delimiter follows from them unless the file names it. */
  knownNames: KnownNames;
  /** A record with more bytes of UTF-8 is given up. */
  maxBytes: number;
}

/** A reader of one file. Blank records are left out; the first record with several cells is taken for the header. */
export interface RecordReader {
  /** The delimiter that a line in front of the header has named. */
  readonly namedDelimiter: string | undefined;
  /** The records that this text completes. */
  take(text: string): CsvRecord[];
  /** The records that the end of the file completes. */
  end(): CsvRecord[];
}

/** Trims the cells in place; the number of cells up to the last one that is not blank. */
function trimCells(cells: string[]): number {
  let filled = 0;
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at]!;
    if (cell === '') continue;
    const first = cell.charCodeAt(0);
    const last = cell.charCodeAt(cell.length - 1);
    // Most cells have nothing to trim, and a look at both ends is quicker than trimming.
    const isTrimmed = first > 32 && first < 128 && last > 32 && last < 128;
    if (!isTrimmed) cells[at] = cell.trim();
    if (cells[at] !== '') filled = at + 1;
  }
  return filled;
}

/** Collects the records of a file, with their cells in order. */
function createRecordList() {
  let records: CsvRecord[] = [];
  /**
   * Cells of the header, blank ones at its end too: what stands below those is in a column without a name, while a blank
   * cell beyond comes from a delimiter at the end of a line.
   */
  let width = 0;

  return {
    addCells(text: string, cells: string[]) {
      const filled = trimCells(cells);
      if (filled === 0) return;
      if (width === 0 && filled > 1) width = cells.length;
      const kept = Math.max(filled, width);
      if (cells.length > kept) cells.length = kept;
      records.push({ text, cells });
    },
    addFault(text: string, fault: RecordFault) {
      records.push({ text, fault });
    },
    /** The records since the last call. */
    release(): CsvRecord[] {
      const released = records;
      records = [];
      return released;
    },
  };
}

/** Makes a reader. */
export function createRecordReader({ knownNames, maxBytes }: RecordReaderOptions): RecordReader {
  const lines = createLineCutter(maxBytes);
  const open = createOpenRecord(maxBytes);
  const records = createRecordList();
  let named: string | undefined;
  let delimiter: string | undefined;
  let isFirstLine = true;

  /** A line that belongs to no open record. */
  const takeFirstLine = (line: Line, separator: string) => {
    if (line.isTooLong) {
      records.addFault(line.text, 'too-long');
      return;
    }
    const cells = cellsOf(line.text, separator);
    if (cells === 'open') open.start(line);
    else if (cells === 'stray') records.addFault(line.text, cells);
    else records.addCells(line.text, cells);
  };
  /** Gives up the first line of the open record, and reads the others again. */
  const giveUp = (fault: RecordFault, separator: string) => {
    const [first, ...others] = open.release();
    records.addFault(first!.text, fault);
    for (const line of others) takeLine(line, separator);
  };
  const takeLine = (line: Line, separator: string): void => {
    if (!open.isOpen) {
      takeFirstLine(line, separator);
      return;
    }
    const state = open.append(line, separator);
    if (state === 'open') return;
    if (state !== 'closed') {
      giveUp(state === 'too-long' ? state : 'open', separator);
      return;
    }
    const text = open.text();
    open.release();
    records.addCells(text, cellsOf(text, separator) as string[]);
  };

  const takeLines = (block: readonly Line[]) => {
    for (const line of block) {
      if (isFirstLine) {
        isFirstLine = false;
        named = namedDelimiter(line.text);
        delimiter = named;
        if (named !== undefined) continue;
      }
      // A title in front of the header has no delimiter, and decides nothing.
      delimiter ??= delimiterIn(line.text, knownNames);
      takeLine(line, delimiter ?? ',');
    }
  };
  return {
    get namedDelimiter() {
      return named;
    },
    take(text) {
      takeLines(lines.take(text));
      return records.release();
    },
    end() {
      takeLines(lines.end());
      while (open.isOpen) giveUp('open', delimiter ?? ',');
      return records.release();
    },
  };
}
