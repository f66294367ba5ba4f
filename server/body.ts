/**
 * Reads a JSON body, exactly: UTF-8, uncompressed, up to a limit, and never an empty one.
 * Not express.json(), which takes an empty chunked body for {}, replaces broken UTF-8 silently, and answers a body
 * that is too large only after all of it has come.
 */
import type { Request, RequestHandler } from 'express';
import { ProblemError } from './problems.js';

const isUtf8 = (contentType: string) => {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(contentType)?.[1];
  return charset === undefined || /^utf-?8$/i.test(charset);
};

/**
 * The media type of the body, one of `types`; throws a ProblemError, which names them in `words`, when it is another, has
 * another charset than UTF-8, or is compressed, and when there is no body.
 */
export function checkHeaders(req: Request, types: string[], words: string, wanted?: string): string {
  const contentType = req.get('content-type') ?? '';
  const encoding = req.get('content-encoding') ?? 'identity';
  const type = req.is(types); // null: no body
  if (type === null || req.get('content-length') === '0') throw emptyBody(wanted);
  if (!type || !isUtf8(contentType)) {
    const given = contentType ? `The Content-Type is "${contentType}"` : 'There is no Content-Type';
    throw new ProblemError('unsupported-media-type', `${given}; send ${words} in UTF-8.`);
  }
  if (encoding.toLowerCase() !== 'identity') {
    throw new ProblemError(
      'unsupported-encoding',
      `The Content-Encoding is "${encoding}"; send the body uncompressed.`,
    );
  }
  return type;
}

const emptyBody = (wanted = 'strike reports') => new ProblemError('empty-body', `The body is empty; send ${wanted}.`);

const tooLarge = (limitBytes: number) =>
  new ProblemError('body-too-large', `The body is larger than the ${limitBytes} bytes allowed.`);

const tooSlow = () => new ProblemError('request-timeout', 'The body did not come whole in the time allowed.');

/** Not an async iterator: leaving one early destroys the socket, and with it the answer that says why. */
const readBytes = (req: Request, limitBytes: number, timeoutMs: number) =>
  new Promise<Buffer>((resolve, reject) => {
    if (Number(req.get('content-length') ?? 0) > limitBytes) throw tooLarge(limitBytes);
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

function parse(bytes: Buffer, wanted: string): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ProblemError('malformed-json', 'The body cannot be read as JSON: it is not UTF-8.');
  }
  if (text.trim() === '') throw emptyBody(wanted);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ProblemError('malformed-json', `The body cannot be read as JSON: ${(error as SyntaxError).message}.`);
  }
}

/** The parsed body; throws a ProblemError when it is no JSON of at most `limitBytes`, or does not come in `timeoutMs`. */
export async function readJson(req: Request, limitBytes: number, timeoutMs: number, wanted: string): Promise<unknown> {
  return parse(await readBytes(req, limitBytes, timeoutMs), wanted);
}

/** Puts the parsed body into `req.body`; refuses with a ProblemError what `checkHeaders` or `readJson` refuses. */
export function jsonBody(limitBytes: number, timeoutMs: number): RequestHandler {
  const wanted = 'one strike report as a JSON object';
  return async (req, _res, next) => {
    checkHeaders(req, ['application/json'], 'application/json', wanted);
    req.body = await readJson(req, limitBytes, timeoutMs, wanted);
    next();
  };
}
