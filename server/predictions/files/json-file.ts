/** Reads JSON that comes as a file: its objects may have the columns of any form of file as their members. */
import { hasColumns, listIn, recordsOf } from '../../../intake/json-records.js';
import { reportFields } from '../../../schemas/index.js';
import { ndjsonRows } from '../ndjson.js';
import type { Row } from '../row.js';
import { type FileBatch, openFileBatch } from './file-rows.js';
import type { BatchQuery } from './query.js';

const members = new Set<string>(['id', ...reportFields.map(({ name }) => name)]);

async function* once<Value>(value: Value): AsyncGenerator<Value> {
  yield value;
}

/** Whether a file that begins with an object holds its rows within it, by its first bytes: no report has a list of objects. */
export const mayHoldList = (first: Buffer): boolean => /\[\s*\{|^\{\s*[\r\n]/.test(first.toString());

/** The rows of a file that may hold them in an object: the list within it, the object alone, or one object a line. */
export async function* objectRows(readAll: () => Promise<Buffer>, lineBytes: number): AsyncGenerator<Row[]> {
  const bytes = await readAll();
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString());
  } catch {
    yield* ndjsonRows(once(bytes), lineBytes);
    return;
  }
  yield listIn(value).map((row) => ({ value: row }));
}

/** The rows of a list; those of reports with our names are checked as they stand, others are read as those of a file. */
export async function openJsonFile(
  blocks: AsyncIterable<Row[]>,
  query: BatchQuery,
  lineBytes: number,
): Promise<{ rows: AsyncIterable<Row[]>; file?: FileBatch }> {
  const rows: Row[] = [];
  for await (const block of blocks) rows.push(...block);
  const values = rows.map((row) => ('value' in row ? row.value : undefined));
  if (!query.mapping && !hasColumns(values, members)) {
    return { rows: once(rows) };
  }
  const file = await openFileBatch({ records: recordsOf(values) }, query, lineBytes);
  return { rows: file.rows, file };
}
