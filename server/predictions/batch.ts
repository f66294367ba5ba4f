/**
 * POST /v1/predictions/batch: rows are answered while they arrive, and read no faster than the client takes the answers.
 * An error in the request as a whole is found before the first answer goes out, and is answered as for any other route.
 */
import type { Request, RequestHandler, Response } from 'express';
import type { BatchAnswer } from '../../schemas/index.js';
import { ProblemError } from '../http/errors/problems.js';
import { limitConcurrency } from '../http/limits/concurrency-limit.js';
import { inBlocks } from '../models/batching/blocks.js';
import type { Predict } from '../models/predictor.js';
import { answersTo } from './batch-answers.js';
import { csvRows } from './csv.js';
import { type Format, type FormatName, formatOfAnswer, formatOfBody } from './formats.js';
import { arrayRows } from './json-array.js';
import { ndjsonRows } from './ndjson.js';
import { rankedQueue } from './ranked-queue.js';
import type { Row } from './row.js';

/** How much of one batch is kept in memory, how many batches there may be, and how long one may stand still. */
export interface BatchLimits {
  /** Rows of a JSON array. */
  arrayRows: number;
  /** Bytes of a JSON array. */
  arrayBytes: number;
  /** Bytes of a line of NDJSON or of a record of CSV. */
  lineBytes: number;
  /** Rows of a ranked answer. */
  queueRows: number;
  /** Batches under way at the same time. */
  concurrency: number;
  /** Milliseconds that a connection may stand still, in either direction. */
  idleMs: number;
}

function rowsOf(req: Request, format: FormatName, limits: BatchLimits): AsyncIterable<Row[]> {
  if (format === 'json') {
    return arrayRows(req, { bytes: limits.arrayBytes, rows: limits.arrayRows, timeoutMs: limits.idleMs });
  }
  // Leaving the iterator must not destroy the connection: the answer that says why still has to go out.
  const source: AsyncIterable<Buffer> = req.iterator({ destroyOnReturn: false });
  return format === 'csv' ? csvRows(source, limits.lineBytes) : ndjsonRows(source, limits.lineBytes);
}

function isRanked({ query: { rank } }: Request): boolean {
  if (rank === undefined || rank === 'false') return false;
  if (rank === 'true') return true;
  throw new ProblemError('invalid-query', `rank is ${JSON.stringify(rank)}; it must be true or false.`);
}

/** Fulfilled once the client has taken the text that was written, or has left. */
const drained = (res: Response) =>
  new Promise<void>((resolve) => {
    const done = () => {
      res.off('drain', done).off('close', done);
      resolve();
    };
    res.on('drain', done).on('close', done);
  });

/** Writes the answers as they are made; reads no more of them once the client has left. */
async function send(res: Response, blocks: AsyncIterable<BatchAnswer[]> | Iterable<BatchAnswer[]>, format: Format) {
  let separator = format.open;
  for await (const answers of blocks) {
    if (res.destroyed) return;
    if (!res.headersSent) res.status(200).type(format.mediaType);
    const flows = res.write(separator + answers.map(format.write).join(format.between));
    separator = format.between;
    if (!flows) await drained(res);
  }
  if (res.headersSent) res.end(format.close);
  else res.status(200).type(format.mediaType).end(format.empty);
}

/** Passes the answers on; calls `onEnd` with their number at the end, or where the batch breaks off. */
async function* withRowCount(blocks: AsyncIterable<BatchAnswer[]>, onEnd: (rows: number) => void) {
  let rows = 0;
  try {
    for await (const answers of blocks) {
      rows += answers.length;
      yield answers;
    }
  } finally {
    if (rows > 0) onEnd(rows);
  }
}

/**
 * Answers a batch, row by row in its order or, with ?rank=true, as a queue of at most `limits.queueRows`. Calls `onBatch`
 * with the number of rows of each.
 */
export function batch(predict: Predict, limits: BatchLimits, onBatch: (rows: number) => void): RequestHandler {
  const admit = limitConcurrency(limits.concurrency, 'batches');
  return async (req, res) => {
    const bodyFormat = formatOfBody(req);
    const answerFormat = formatOfAnswer(req, bodyFormat);
    const needsRanking = isRanked(req);
    admit(res);
    req.setTimeout(limits.idleMs);
    const answers = withRowCount(answersTo(rowsOf(req, bodyFormat, limits), predict), onBatch);
    if (!needsRanking) return send(res, answers, answerFormat);
    const queue = await rankedQueue(answers, limits.queueRows);
    res.set({ 'Batch-Rows': queue.rows, 'Batch-Refused': queue.refused, 'Batch-Queue-Limit': limits.queueRows });
    return send(res, inBlocks(queue.answers), answerFormat);
  };
}
