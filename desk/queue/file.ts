/** Reads a CSV file as a stream, in parts that the service answers one after the other; never the whole file at once. */
import { chunksOf } from './chunks.js';
import { type CsvRecord, delimiterOf, recordCutter } from './records.js';

/** Some records with the header in front of them. */
export interface Part {
  /** The names in the header. */
  header: string[];
  records: CsvRecord[];
  /** What goes to the service. */
  csv: string;
  /** Share of the file that is read once this part is. */
  share: number;
}

/** So many rows are answered within a fraction of a second, and lost if the service goes away meanwhile. */
const rowsPerPart = 1000;

const separatorLine = /^sep=(.)\r?$/i;

/** UTF-8 where the file is that; what spreadsheets write otherwise. */
export async function encodingOf(file: Blob): Promise<string> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of chunksOf(file.stream())) decoder.decode(bytes, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** Yields the lines that each chunk of the file completes. */
async function* lineBlocks(file: Blob, encoding: string): AsyncGenerator<string[]> {
  const decoder = new TextDecoder(encoding);
  let rest = '';
  for await (const bytes of chunksOf(file.stream())) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop()!;
    yield lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield [rest];
}

/** Yields the parts of `file`; `known` are the names that its columns may have. A file with a header alone is one part. */
export async function* partsOf(file: Blob, encoding: string, known: ReadonlySet<string>): AsyncGenerator<Part> {
  let separator = '';
  let cutter: ReturnType<typeof recordCutter> | undefined;
  let header: CsvRecord | undefined;
  let records: CsvRecord[] = [];
  let sent = 0;
  let charactersRead = 0;
  // Near enough for a progress bar: a file of reports has hardly a character of more than one byte.
  const characters = encoding === 'utf-16le' ? file.size / 2 : file.size;

  const part = (): Part => {
    const csv = `${separator}${header?.text ?? ''}\n${records.map(({ text }) => text).join('\n')}`;
    const made = { header: header?.cells ?? [], records, csv, share: Math.min(1, charactersRead / characters) };
    sent++;
    records = [];
    return made;
  };
  const take = (found: CsvRecord[]) => {
    for (const record of found) {
      if (header) records.push(record);
      else header = record;
    }
  };
  const read = (line: string) => {
    const said = cutter ? undefined : separatorLine.exec(line)?.[1];
    if (said) {
      separator = `sep=${said}\n`;
      cutter = recordCutter(said);
      return;
    }
    cutter ??= recordCutter(delimiterOf(line, known));
    take(cutter.take(line));
  };

  for await (const lines of lineBlocks(file, encoding)) {
    for (const line of lines) {
      charactersRead += line.length + 1;
      read(line);
      if (records.length === rowsPerPart) yield part();
    }
  }
  take(cutter?.end() ?? []);
  if (records.length > 0 || sent === 0) yield part();
}
