/** Reads CSV as spreadsheets write it, line by line, into its records; the first record is the header. */
import { delimiterOf, namedDelimiter } from './delimiter.js';
import { type CsvRecord, createRecordCutter, type RecordCutter } from './record-cutter.js';

/** A reader of one file. */
export interface CsvReader extends RecordCutter {
  /** The delimiter that a line in front of the header has named. */
  readonly namedDelimiter: string | undefined;
}

/**
 * Makes a reader of a file whose columns may have `knownNames`, from which the delimiter follows unless the file names it;
 * a record whose quoted cells span more than `maxBytes` of UTF-8 is given up.
 */
export function createCsvReader(knownNames: ReadonlySet<string>, maxBytes: number): CsvReader {
  let named: string | undefined;
  let cutter: RecordCutter | undefined;
  return {
    get namedDelimiter() {
      return named;
    },
    take(line): CsvRecord | undefined {
      if (!cutter) {
        const delimiter = namedDelimiter(line);
        if (delimiter !== undefined) {
          named = delimiter;
          return undefined;
        }
        cutter = createRecordCutter(named ?? delimiterOf(line, knownNames), maxBytes);
      }
      return cutter.take(line);
    },
    discard: () => cutter?.discard(),
    end: () => cutter?.end(),
  };
}
