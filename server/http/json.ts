/** Writes JSON as the whole of an answer. */
import type { ServerResponse } from 'node:http';

/** Answers with `body`, and says that it is of this `contentType`. */
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
