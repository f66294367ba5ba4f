/** POST /v1/predictions: one report in, its prediction out. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import accepts from 'accepts';
import type { Logger } from 'pino';
import { handleError } from '../http/errors/error-handler.js';
import { ProblemError } from '../http/errors/problems.js';
import { answerJson } from '../http/json.js';
import { readReport } from '../http/report-body.js';
import type { Deadline } from '../models/batcher.js';
import type { Predict } from '../models/predictor.js';

/** How large a body may be, and how long it may take to come. */
export interface BodyLimits {
  readonly bytes: number;
  readonly timeoutMs: number;
}

/** Answers a request of its own; rejects with a ProblemError, or with whatever the server failed of. */
export type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** A listener that lets `handler` answer, and answers what it refuses or fails of. */
export const asListener =
  (log: Logger, handler: Handler): RequestListener =>
  (req, res) =>
    void handler(req, res).catch((error: unknown) => handleError(log, error, req, res));

/** Throws a ProblemError when the client wants no JSON. */
export function checkAccept(req: IncomingMessage): void {
  const { accept } = req.headers;
  if (accept === undefined || accept === '*/*' || accept === 'application/json') return;
  if (accepts(req).type('application/json')) return;
  throw new ProblemError('not-acceptable', 'Answers here are application/json; the Accept header excludes it.');
}

/** How long the client of this request still waits. */
export const deadlineOf = (req: IncomingMessage, res: ServerResponse): Deadline => ({
  deadlineMs: req.context.deadlineMs,
  isWanted: () => !res.destroyed,
});

/** Answers one report with its prediction. */
export const predictOne =
  (predict: Predict, limits: BodyLimits): Handler =>
  async (req, res) => {
    const report = await readReport(req, limits);
    const [prediction] = await predict([report], deadlineOf(req, res));
    answerJson(res, 200, prediction);
  };
