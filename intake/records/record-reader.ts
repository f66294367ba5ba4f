/**
 * Reads the text of a CSV file, chunk by chunk, into records of trimmed cells: any line ends, any delimiter, quoted cells
 * over several lines (RFC 4180). A record that cannot be read costs itself and not the lines behind it.
 */
import { type CellsFault, type CsvRecord, cellsOf, type RecordFault } from './cells.js';
import { createLineFormFinder, type KnownNames, type LineForm, namedDelimiter } from './delimiter.js';
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

function cellsIn(text: string, { delimiter, isWrapped }: LineForm): string[] | CellsFault {
  const cells = cellsOf(text, delimiter);
  if (!isWrapped || !Array.isArray(cells) || cells.length !== 1) return cells;
  const inner = cellsOf(cells[0]!, delimiter);
  return Array.isArray(inner) ? inner : cells;
}

/** What old systems write behind the last line. */
const endOfFile = '\x1a';

/** Reads lines of which is known how they are cut; a quoted cell may go on in the next one. */
function createLineReader(maxBytes: number) {
  const open = createOpenRecord(maxBytes);
  const records = createRecordList();

  /** A line that belongs to no open record. */
  const takeFirstLine = (line: Line, form: LineForm) => {
    if (line.text === endOfFile) return;
    if (line.isTooLong) {
      records.addFault(line.text, 'too-long');
      return;
    }
    const cells = cellsIn(line.text, form);
    if (cells === 'open') open.start(line);
    else if (cells === 'stray') records.addFault(line.text, cells);
    else records.addCells(line.text, cells);
  };
  /** Gives up the first line of the open record, and reads the others again. */
  const giveUp = (fault: RecordFault, form: LineForm) => {
    const [first, ...others] = open.release();
    records.addFault(first!.text, fault);
    for (const line of others) takeLine(line, form);
  };
  const takeLine = (line: Line, form: LineForm): void => {
    if (!open.isOpen) {
      takeFirstLine(line, form);
      return;
    }
    const state = open.append(line, form.delimiter);
    if (state === 'open') return;
    if (state !== 'closed') {
      giveUp(state === 'too-long' ? state : 'open', form);
      return;
    }
    const text = open.text();
    open.release();
    records.addCells(text, cellsIn(text, form) as string[]);
  };
  return {
    takeLine,
    /** Gives up whatever is open at the end of the file. */
    end(form: LineForm) {
      while (open.isOpen) giveUp('open', form);
    },
    release: records.release,
  };
}

/** Makes a reader. */
export function createRecordReader({ knownNames, maxBytes }: RecordReaderOptions): RecordReader {
  const lines = createLineCutter(maxBytes);
  const reader = createLineReader(maxBytes);
  const finder = createLineFormFinder(knownNames);
  let named: string | undefined;
  let form: LineForm | undefined;
  let isFirstLine = true;
  /** Lines that wait for the form; titles, as a rule. */
  let waiting: Line[] = [];

  const begin = (found: LineForm) => {
    form = found;
    for (const line of waiting) reader.takeLine(line, found);
    waiting = [];
  };
  const takeLines = (block: readonly Line[]) => {
    for (const line of block) {
      if (isFirstLine) {
        isFirstLine = false;
        named = namedDelimiter(line.text);
        if (named !== undefined) {
          begin({ delimiter: named, isWrapped: false });
          continue;
        }
      }
      if (form) {
        reader.takeLine(line, form);
        continue;
      }
      waiting.push(line);
      const found = finder.look(line.text);
      if (found) begin(found);
    }
  };
  return {
    get namedDelimiter() {
      return named;
    },
    take(text) {
      takeLines(lines.take(text));
      return reader.release();
    },
    end() {
      takeLines(lines.end());
      if (!form) begin(finder.best());
      reader.end(form!);
      return reader.release();
    },
  };
}
