/** Finds out what the body of a batch is, by its media type and by its first bytes, and opens it. */
import type { Request } from 'express';
import { adviceFor, isUnreadable, kindOfBlob, kindOfBytes } from '../../../intake/records/file-kind.js';
import { readBytes } from '../../http/body.js';
import { ProblemError } from '../../http/errors/problems.js';
import type { BatchLimits } from '../batch-limits.js';
import type { BodyType, FormatName } from '../formats.js';
import { arrayRows } from '../json-array.js';
import { ndjsonRows } from '../ndjson.js';
import type { Row } from '../row.js';
import { type FileBatch, openFileBatch } from './file-rows.js';
import { type PeekedBody, peekBody } from './first-bytes.js';
import { mayHoldList, objectRows, openJsonFile } from './json-file.js';
import type { BatchQuery } from './query.js';
import { spool } from './spool.js';

/** A body that is ready to be answered. */
export interface OpenBody {
  readonly rows: AsyncIterable<Row[]>;
  /** Of CSV and workbooks. */
  readonly file?: FileBatch;
  /** To be called at the end, however it comes. */
  readonly close: () => Promise<void>;
}

/** What a body is. */
export type BodyKind = FormatName | 'xlsx';

/** A body of which is known what it is. */
export interface RecognisedBody {
  readonly kind: BodyKind;
  readonly open: (query: BatchQuery) => Promise<OpenBody>;
  /** To be called at the end, however it comes: what was not read of the body is left to the connection. */
  readonly release: () => Promise<void>;
}

const nothingToClose = async () => {};

/** What a body is and how it is opened; the rest of its bytes is for whoever has looked at the first of them. */
type Recognition = Omit<RecognisedBody, 'release'>;

/** All bytes of the source; throws a ProblemError when there are more than allowed. */
async function collect(source: AsyncIterable<Buffer>, limitBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const bytes of source) {
    size += bytes.length;
    if (size > limitBytes) {
      throw new ProblemError('body-too-large', `The body is larger than the ${limitBytes} bytes allowed.`);
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

const unreadableFile = (kind: keyof typeof adviceFor) => new ProblemError('unsupported-media-type', adviceFor[kind]);

/** A ZIP archive is written to a temporary file before it is known whether it is a workbook. */
async function openWorkbook(
  req: Request,
  { bytes }: PeekedBody,
  query: BatchQuery,
  limits: BatchLimits,
): Promise<OpenBody> {
  const announcedBytes = Number(req.headers['content-length'] ?? 0);
  const { blob, remove } = await spool(bytes, limits.fileBytes, announcedBytes);
  try {
    const kind = await kindOfBlob(blob);
    if (isUnreadable(kind)) throw unreadableFile(kind);
    const file = await openFileBatch({ workbook: blob }, query, limits.lineBytes);
    return { rows: file.rows, file, close: remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** JSON that begins so is NDJSON, or holds its list in an object. */
const beginOfObject = 0x7b;

function recogniseFile(
  req: Request,
  body: PeekedBody,
  encoding: BodyType['encoding'],
  limits: BatchLimits,
): Recognition {
  const kind = kindOfBytes(body.first);
  if (kind === 'xlsx' || kind === 'zip') {
    return { kind: 'xlsx', open: (query) => openWorkbook(req, body, query, limits) };
  }
  const isObject = body.first[0] === beginOfObject;
  if (kind === 'ndjson' || (kind === 'json' && isObject && !mayHoldList(body.first))) {
    const open = async () => ({ rows: ndjsonRows(body.bytes, limits.lineBytes), close: nothingToClose });
    return { kind: 'ndjson', open };
  }
  if (kind === 'json') {
    const readAll = () => collect(body.bytes, limits.arrayBytes);
    const open = async (query: BatchQuery) => {
      const rows = isObject ? objectRows(readAll, limits.lineBytes) : arrayRows(readAll, limits.arrayRows);
      return { ...(await openJsonFile(rows, query, limits.lineBytes)), close: nothingToClose };
    };
    return { kind: isObject ? 'ndjson' : 'json', open };
  }
  // An empty body is answered as such by whoever looks for its header.
  if (isUnreadable(kind) && kind !== 'empty') throw unreadableFile(kind);
  const open = async (query: BatchQuery): Promise<OpenBody> => {
    const options = query.encoding || !encoding ? query : { ...query, encoding };
    const file = await openFileBatch({ text: body.bytes }, options, limits.lineBytes);
    return { rows: file.rows, file, close: nothingToClose };
  };
  return { kind: 'csv', open };
}

/** Finds out what the body is; throws a ProblemError where it is nothing that is read. */
export async function recogniseBody(req: Request, type: BodyType, limits: BatchLimits): Promise<RecognisedBody> {
  if (type.format === 'json') {
    const rows = () => arrayRows(() => readBytes(req, limits.arrayBytes, limits.idleMs), limits.arrayRows);
    const open = async () => ({ rows: rows(), close: nothingToClose });
    return { kind: 'json', open, release: nothingToClose };
  }
  // Leaving the iterator must not destroy the connection: the answer that says why still has to go out.
  const source: AsyncIterable<Buffer> = req.iterator({ destroyOnReturn: false });
  if (type.format === 'ndjson') {
    const open = async () => ({ rows: ndjsonRows(source, limits.lineBytes), close: nothingToClose });
    return { kind: 'ndjson', open, release: nothingToClose };
  }
  const body = await peekBody(source);
  try {
    return { ...recogniseFile(req, body, type.encoding, limits), release: body.release };
  } catch (error) {
    await body.release();
    throw error;
  }
}
