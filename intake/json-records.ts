/** JSON and NDJSON as records: the names of all members are the header, and each object a row. */
import type { FileRecord } from './strike-file.js';

type Row = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as the text of a cell. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cellOf).join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function rowsOf(text: string, kind: 'json' | 'ndjson'): unknown[] {
  if (kind === 'ndjson') return text.split(/[\r\n]+/).flatMap((line) => (line.trim() === '' ? [] : [parsed(line)]));
  const whole = parsed(text);
  if (whole === undefined) throw new Error('The file looks like JSON, but is none; it may have been cut off.');
  return [whole].flat();
}

/** The records of a file; throws an Error where it is no JSON. What is no object in it is a record that cannot be read. */
export async function* jsonRecords(text: string, kind: 'json' | 'ndjson'): AsyncGenerator<FileRecord[]> {
  const rows = rowsOf(text, kind);
  const names = [...new Set(rows.flatMap((row) => (isObject(row) ? Object.keys(row) : [])))];
  if (names.length === 0) throw new Error('The file is JSON, but no list of reports.');
  const cellsOf = (row: Row) => names.map((name) => cellOf(Object.hasOwn(row, name) ? row[name] : undefined));
  yield [
    { cells: names },
    ...rows.map((row): FileRecord => (isObject(row) ? { cells: cellsOf(row) } : { fault: 'stray' })),
  ];
}
