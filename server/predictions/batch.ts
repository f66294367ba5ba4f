/**
 * POST /v1/predictions/batch: rows are answered while they arrive, and read no faster than the client takes the answers.
 * An error in the request as a whole is found before the first answer goes out, and is answered as for any other route.
 */

import type { Request, RequestHandler, Response } from 'express';
import { ProblemError } from '../http/errors/problems.js';
import { limitConcurrency } from '../http/limits/concurrency-limit.js';
import { inBlocks } from '../models/batching/blocks.js';
import type { Predict } from '../models/predictor.js';
import { answersTo, type RowAnswer } from './batch-answers.js';
import type { BatchLimits } from './batch-limits.js';
import { type BatchSummary, createBatchSummary } from './batch-summary.js';
import { echoColumnsOf } from './csv-answers.js';
import { type OpenBody, type RecognisedBody, recogniseBody } from './files/body.js';
import { fileHeaders } from './files/headers.js';
import { type BatchQuery, batchQueryOf } from './files/query.js';
import { answerFormatOf, bodyTypeOf, type Format, type FormatName, formatOf } from './formats.js';
import { type QueueCut, rankedQueue } from './ranked-queue.js';

/** Fulfilled once the client has taken the text that was written, or has left. */
const drained = (res: Response) =>
  new Promise<void>((resolve) => {
    const done = () => {
      res.off('drain', done).off('close', done);
      resolve();
    };
    res.on('drain', done).on('close', done);
  });

type AnswerBlocks = AsyncIterable<RowAnswer[]> | Iterable<RowAnswer[]>;

/** Writes the answers as they are made, then the summary if there is one; reads no more of them once the client has left. */
async function send(
  res: Response,
  blocks: AnswerBlocks,
  format: Format,
  summarize: () => BatchSummary | undefined,
): Promise<void> {
  let separator = format.open;
  const write = (text: string) => {
    if (!res.headersSent) res.status(200).type(format.mediaType);
    const flows = res.write(separator + text);
    separator = format.between;
    return flows;
  };
  for await (const answers of blocks) {
    if (res.destroyed) return;
    if (!write(answers.map(format.write).join(format.between))) await drained(res);
  }
  const summary = summarize();
  const last = summary && format.writeSummary(summary);
  if (last !== undefined) write(last);
  if (res.headersSent) res.end(format.close);
  else res.status(200).type(format.mediaType).end(format.empty);
}

/** Passes the answers on; calls `onEnd` with their number at the end, or where the batch breaks off. */
async function* withRowCount(blocks: AsyncIterable<RowAnswer[]>, onEnd: (rows: number) => void) {
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

/** The columns of a file can be given back only in CSV. */
function checkEcho({ isEchoed }: BatchQuery, { kind }: RecognisedBody, format: FormatName): void {
  const isFile = kind === 'csv' || kind === 'xlsx';
  if (!isEchoed || (isFile && format === 'csv')) return;
  const detail =
    'echo=true gives back the columns of a file, CSV or XLSX, in an answer as CSV: ask for it with Accept: text/csv.';
  throw new ProblemError('invalid-query', detail);
}

/** What answers need besides their rows. */
interface AnswerParts {
  readonly predict: Predict;
  readonly queueRows: number;
  readonly onBatch: (rows: number) => void;
}

/** Answers the rows of a body that is open. */
async function answer(
  res: Response,
  { rows, file }: OpenBody,
  format: Format,
  { isRanked, needsSummary }: BatchQuery,
  { predict, queueRows, onBatch }: AnswerParts,
): Promise<void> {
  const { count, summary } = createBatchSummary(file);
  if (file) res.set(fileHeaders(file.plan));
  const answers = count(withRowCount(answersTo(rows, predict), onBatch));
  const summarize = (cut?: QueueCut) => summary(needsSummary, cut);
  if (!isRanked) return send(res, answers, format, summarize);
  const queue = await rankedQueue(answers, queueRows);
  res.set({ 'Batch-Rows': queue.rows, 'Batch-Refused': queue.refused, 'Batch-Queue-Limit': queueRows });
  return send(res, inBlocks(queue.answers), format, () => summarize(queue.cut));
}

/** Opens a body, answers it and closes it. */
async function answerRecognised(
  req: Request,
  res: Response,
  recognised: RecognisedBody,
  query: BatchQuery,
  parts: AnswerParts,
): Promise<void> {
  const formatName = answerFormatOf(req, recognised.kind === 'xlsx' ? 'csv' : recognised.kind);
  checkEcho(query, recognised, formatName);
  const body = await recognised.open(query);
  try {
    const echo = query.isEchoed && body.file ? echoColumnsOf(body.file.plan) : undefined;
    await answer(res, body, formatOf(formatName, echo), query, parts);
  } finally {
    await body.close();
  }
}

/**
 * Answers a batch, row by row in its order or, with ?rank=true, as a queue of at most `limits.queueRows`. Calls `onBatch`
 * with the number of rows of each.
 */
export function batch(predict: Predict, limits: BatchLimits, onBatch: (rows: number) => void): RequestHandler {
  const admit = limitConcurrency(limits.concurrency, 'batches');
  return async (req, res) => {
    const type = bodyTypeOf(req);
    const query = batchQueryOf(req.query);
    // What a file is, its first bytes say; where nothing would be accepted, they need not be waited for.
    answerFormatOf(req, type.format === 'file' ? 'csv' : type.format);
    admit(res);
    req.setTimeout(limits.idleMs);
    const recognised = await recogniseBody(req, type, limits);
    try {
      await answerRecognised(req, res, recognised, query, { predict, queueRows: limits.queueRows, onBatch });
    } finally {
      await recognised.release();
    }
  };
}
