/** Reads a JSON array, which can only be parsed whole; it is therefore bounded in bytes and in rows, unlike the other formats. */
import { parseJson } from '../http/body.js';
import { ProblemError } from '../http/errors/problems.js';
import type { Row } from './row.js';

/** Yields the elements of the array as one block; throws a ProblemError when it is no array or too large a one. */
export async function* arrayRows(readAll: () => Promise<Buffer>, maxRows: number): AsyncGenerator<Row[]> {
  const body = parseJson(await readAll(), 'strike reports as a JSON array');
  if (!Array.isArray(body)) {
    const issue = { pointer: '', message: 'must be a list of strike reports.' };
    throw new ProblemError('invalid-batch', 'The body is JSON, but no list.', [issue]);
  }
  if (body.length > maxRows) {
    const detail = `The list has ${body.length} rows and may have ${maxRows}; NDJSON and files may have any number.`;
    throw new ProblemError('too-many-rows', detail);
  }
  yield body.map((value: unknown) => ({ value }));
}
