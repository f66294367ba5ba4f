/** Answers of JSON: whether the client accepts one, and how one is written. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import accepts from 'accepts';
import { ProblemError } from './errors/problems.js';

/** Throws a ProblemError when the client accepts no JSON. */
export function checkAccept(req: IncomingMessage): void {
  const { accept } = req.headers;
  if (accept === undefined || accept === '*/*' || accept === 'application/json') return;
  if (accepts(req).type('application/json')) return;
  throw new ProblemError('not-acceptable', 'Answers here are application/json; the Accept header excludes it.');
}

/** Writes `body` as JSON, the whole of an answer, under this `contentType`. */
export function answerJson(
  res: ServerResponse,
  status: number,
  body: unknown,
  contentType = 'application/json; charset=utf-8',
) {
  const text = JSON.stringify(body);
  res.statusCode = status;
  res.setHeader('Content-Type', contentType);
  res.setHeader('Content-Length', Buffer.byteLength(text));
  res.end(text); // as a string it leaves in one write with the headers
}
