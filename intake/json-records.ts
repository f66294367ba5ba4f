/** JSON and NDJSON as records: the names of all members are the header, and each object a row. */
import { isOfSomeDialect, meaningOf } from './dialects/known-columns.js';
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

/** The list of objects that a value is, or that is its only list: some programs put one into an object with its length. */
export function listIn(value: unknown): unknown[] {
  if (!isObject(value)) return [value].flat();
  const lists = Object.values(value).filter(
    (member) => Array.isArray(member) && member.length > 0 && member.every(isObject),
  );
  return lists.length === 1 ? (lists[0] as unknown[]) : [value];
}

function rowsOf(text: string, kind: 'json' | 'ndjson'): unknown[] {
  if (kind === 'ndjson') return text.split(/[\r\n]+/).flatMap((line) => (line.trim() === '' ? [] : [parsed(line)]));
  const whole = parsed(text);
  if (whole === undefined) throw new Error('The file looks like JSON, but is none; it may have been cut off.');
  return listIn(whole);
}

const namesIn = (rows: readonly unknown[]) => [
  ...new Set(rows.flatMap((row) => (isObject(row) ? Object.keys(row) : []))),
];

/** Whether objects have members that are columns of some form of file, besides those that are `known` as they stand. */
export const hasColumns = (rows: readonly unknown[], known: ReadonlySet<string>): boolean =>
  namesIn(rows).some((name) => !known.has(name) && (meaningOf(name) !== undefined || isOfSomeDialect(name)));

/** The rows as records: the names of all members are the header. What is no object is a record that cannot be read. */
export async function* recordsOf(rows: readonly unknown[]): AsyncGenerator<FileRecord[]> {
  const names = namesIn(rows);
  const cellsOf = (row: Row) => names.map((name) => cellOf(Object.hasOwn(row, name) ? row[name] : undefined));
  yield [
    { cells: names },
    ...rows.map((row): FileRecord => (isObject(row) ? { cells: cellsOf(row) } : { fault: 'no-object' })),
  ];
}

/** The records of a file; throws an Error where it is no JSON, or no list of objects. */
export async function* jsonRecords(text: string, kind: 'json' | 'ndjson'): AsyncGenerator<FileRecord[]> {
  const rows = rowsOf(text, kind);
  if (!rows.some(isObject)) throw new Error('The file is JSON, but no list of reports.');
  yield* recordsOf(rows);
}
