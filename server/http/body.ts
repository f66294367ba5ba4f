/**
 * Reads a JSON body, exactly: UTF-8, uncompressed, up to a limit, and never an empty one.
 * Not express.json(), which takes an empty chunked body for {}, replaces broken UTF-8 silently, and answers a body
 * that is too large only after all of it has arrived.
 */
import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import typeIs from 'type-is';
import { ProblemError } from './errors/problems.js';

/** How large a body may be, and how long it may take to arrive. */
export interface BodyLimits {
  readonly bytes: number;
  readonly timeoutMs: number;
}

/** The charset parameter of a Content-Type. */
export const charsetOf = (contentType: string): string | undefined =>
  /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(contentType)?.[1];

const isUtf8Type = (contentType: string) => /^utf-?8$/i.test(charsetOf(contentType) ?? 'utf-8');

/**
 * The media type of the body, one of `types`, whose names for people are `words`. Throws a ProblemError when it is another,
 * has another charset than UTF-8, or is compressed, and when there is no body, where `expectation` says what to send.
 * `isReadable` accepts other charsets by the media type and the whole header.
 */
export function checkHeaders(
  req: IncomingMessage,
  types: string[],
  words: string,
  expectation?: string,
  isReadable: (type: string, contentType: string) => boolean = (_, contentType) => isUtf8Type(contentType),
): string {
  const { 'content-type': contentType = '' } = req.headers;
  const type = typeIs(req, types); // null: no body
  if (type === null || req.headers['content-length'] === '0') throw emptyBody(expectation);
  if (!type || !isReadable(type, contentType)) {
    const actual = contentType ? `The Content-Type is "${contentType}"` : 'There is no Content-Type';
    throw new ProblemError('unsupported-media-type', `${actual}; send ${words}.`);
  }
  checkEncoding(req);
  return type;
}

/** Throws a ProblemError when the body is compressed. */
export function checkEncoding({ headers: { 'content-encoding': encoding = 'identity' } }: IncomingMessage): void {
  if (encoding.toLowerCase() === 'identity') return;
  throw new ProblemError('unsupported-encoding', `The Content-Encoding is "${encoding}"; send the body uncompressed.`);
}

const emptyBody = (expectation = 'strike reports') =>
  new ProblemError('empty-body', `The body is empty; send ${expectation}.`);

const tooLarge = (limitBytes: number) =>
  new ProblemError('body-too-large', `The body is larger than the ${limitBytes} bytes allowed.`);

const tooSlow = () => new ProblemError('request-timeout', 'The body did not come whole in the time allowed.');

/**
 * The body; throws a ProblemError when it has more than `limitBytes` or does not arrive in `timeoutMs`.
 * Not an async iterator: leaving one early destroys the socket, and with it the answer that says why.
 */
export const readBytes = (req: IncomingMessage, limitBytes: number, timeoutMs: number) =>
  new Promise<Buffer>((resolve, reject) => {
    if (Number(req.headers['content-length'] ?? 0) > limitBytes) throw tooLarge(limitBytes);
    const chunks: Buffer[] = [];
    let bytes = 0;
    const timer = setTimeout(() => reject(tooSlow()), timeoutMs);
    req.once('close', () => clearTimeout(timer));
    req.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > limitBytes) reject(tooLarge(limitBytes));
      else chunks.push(chunk);
    });
    req.on('end', () => {
      clearTimeout(timer);
      resolve(Buffer.concat(chunks));
    });
    req.on('error', reject);
  });

const byteOrderMark = '\uFEFF';

/** Parses the JSON in `bytes`; throws a ProblemError when it is none. Where the body is empty, `expectation` says what to send. */
export function parseJson(bytes: Buffer, expectation: string): unknown {
  if (!isUtf8(bytes)) throw new ProblemError('malformed-json', 'The body cannot be read as JSON: it is not UTF-8.');
  const text = bytes.toString();
  try {
    return JSON.parse(text.startsWith(byteOrderMark) ? text.slice(1) : text);
  } catch (error) {
    if (text.trim() === '') throw emptyBody(expectation); // trim() takes the byte order mark as well
    throw new ProblemError('malformed-json', `The body cannot be read as JSON: ${(error as SyntaxError).message}.`);
  }
}

/** The parsed body; throws a ProblemError when it is no JSON of at most `limitBytes`, or does not arrive in `timeoutMs`. */
export async function readJson(
  req: IncomingMessage,
  limitBytes: number,
  timeoutMs: number,
  expectation: string,
): Promise<unknown> {
  return parseJson(await readBytes(req, limitBytes, timeoutMs), expectation);
}
