/** Reads a JSON array, which can only be parsed whole; it is therefore bounded in bytes and in rows, unlike the other formats. */
import type { Request } from 'express';
import { readJson } from '../http/body.js';
import { ProblemError } from '../http/errors/problems.js';
import type { Row } from './row.js';

/** Yields the elements of the body as one block; throws a ProblemError when it is no array or too large a one. */
export async function* arrayRows(
  req: Request,
  limits: { bytes: number; rows: number; timeoutMs: number },
): AsyncGenerator<Row[]> {
  const body = await readJson(req, limits.bytes, limits.timeoutMs, 'strike reports as a JSON array');
  if (!Array.isArray(body)) {
    const issue = { pointer: '', message: 'must be a list of strike reports.' };
    throw new ProblemError('invalid-batch', 'The body is JSON, but no list.', [issue]);
  }
  if (body.length > limits.rows) {
    const detail = `The list has ${body.length} rows and may have ${limits.rows}; NDJSON and CSV may have any number.`;
    throw new ProblemError('too-many-rows', detail);
  }
  yield body.map((value: unknown) => ({ value }));
}
