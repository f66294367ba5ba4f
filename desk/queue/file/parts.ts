/** Cuts a CSV file into parts that the service answers one after the other; it is read as a stream, never whole. */
import { createCsvReader } from '../../../intake/records/csv-reader.js';
import type { CsvRecord } from '../../../intake/records/record-cutter.js';
import { type Encoding, lineBlocks } from './encoding.js';

/** Some records with the header in front of them. */
export interface Part {
  /** The names in the header. */
  header: string[];
  /** Unreadable records too: what is wrong with a record is for the service to say. */
  records: CsvRecord[];
  /** What goes to the service. */
  csv: string;
  /** Share of the file that has been read with this part. */
  share: number;
}

/** The service answers so many rows within a fraction of a second; they are repeated if it goes away meanwhile. */
const rowsPerPart = 1000;

/** The service gives up a quoted cell at the same length, so that both count the same rows. */
const maxRecordBytes = 65_536;

/** Yields the parts of `file`; `knownNames` are those that its columns may have. A file with a header alone is one part. */
export async function* partsOf(file: Blob, encoding: Encoding, knownNames: ReadonlySet<string>): AsyncGenerator<Part> {
  const reader = createCsvReader(knownNames, maxRecordBytes);
  let header: CsvRecord | undefined;
  let records: CsvRecord[] = [];
  let isFirst = true;
  let charactersRead = 0;
  // Near enough for a progress bar: a file of reports has hardly a character of more than one byte.
  const characters = encoding === 'utf-16le' ? file.size / 2 : file.size;

  const add = (record: CsvRecord | undefined) => {
    if (record && header) records.push(record);
    else header ??= record;
  };
  const completePart = (): Part => {
    const separator = reader.namedDelimiter ? `sep=${reader.namedDelimiter}\n` : '';
    const csv = `${separator}${header?.text ?? ''}\n${records.map(({ text }) => text).join('\n')}`;
    const part = { header: header?.cells ?? [], records, csv, share: Math.min(1, charactersRead / characters) };
    isFirst = false;
    records = [];
    return part;
  };

  for await (const lines of lineBlocks(file.stream(), encoding)) {
    for (const line of lines) {
      charactersRead += line.length + 1;
      add(reader.take(line));
      if (records.length === rowsPerPart) yield completePart();
    }
  }
  add(reader.end());
  if (records.length > 0 || isFirst) yield completePart();
}
