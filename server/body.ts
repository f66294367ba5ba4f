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

function checkHeaders(req: Request, limitBytes: number) {
  const contentType = req.get('content-type') ?? '';
  const encoding = req.get('content-encoding') ?? 'identity';
  const type = req.is('application/json'); // null: no body
  if (type === null || req.get('content-length') === '0') throw emptyBody();
  if (!type || !isUtf8(contentType)) {
    const given = contentType ? `The Content-Type is "${contentType}"` : 'There is no Content-Type';
    throw new ProblemError('unsupported-media-type', `${given}; send application/json in UTF-8.`);
  }
  if (encoding.toLowerCase() !== 'identity') {
    throw new ProblemError(
      'unsupported-encoding',
      `The Content-Encoding is "${encoding}"; send the body uncompressed.`,
    );
  }
  if (Number(req.get('content-length') ?? 0) > limitBytes) throw tooLarge(limitBytes);
}

const emptyBody = () => new ProblemError('empty-body', 'The body is empty; send one strike report as a JSON object.');

const tooLarge = (limitBytes: number) =>
  new ProblemError('body-too-large', `The body is larger than the ${limitBytes} bytes allowed.`);

/** Not an async iterator: leaving one early destroys the socket, and with it the answer that says why. */
const readBytes = (req: Request, limitBytes: number) =>
  new Promise<Buffer>((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    req.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > limitBytes) reject(tooLarge(limitBytes));
      else chunks.push(chunk);
    });
    req.on('end', () => resolve(Buffer.concat(chunks)));
    req.on('error', reject);
  });

function parse(bytes: Buffer): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ProblemError('malformed-json', 'The body cannot be read as JSON: it is not UTF-8.');
  }
  if (text.trim() === '') throw emptyBody();
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ProblemError('malformed-json', `The body cannot be read as JSON: ${(error as SyntaxError).message}.`);
  }
}

/** Puts the parsed body into `req.body`; refuses with a ProblemError what is no JSON of at most `limitBytes`. */
export function jsonBody(limitBytes: number): RequestHandler {
  return async (req, _res, next) => {
    checkHeaders(req, limitBytes);
    req.body = parse(await readBytes(req, limitBytes));
    next();
  };
}
