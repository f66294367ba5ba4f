/** POST /v1/predictions and POST /v1/explanations: one report in, one answer out. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import accepts from 'accepts';
import type { Logger } from 'pino';
import { isStrikeReport, type StrikeReport } from '../../schemas/index.js';
import { checkHeaders, readJson } from '../http/body.js';
import { handleError } from '../http/errors/error-handler.js';
import { issuesFrom, sentence } from '../http/errors/issues.js';
import { ProblemError } from '../http/errors/problems.js';
import { answerJson } from '../http/json.js';
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

const wanted = 'one strike report as a JSON object';
const mediaTypes = ['application/json'];

async function readReport(req: IncomingMessage, limits: BodyLimits): Promise<StrikeReport> {
  checkAccept(req);
  checkHeaders(req, mediaTypes, 'application/json', wanted);
  const report = await readJson(req, limits.bytes, limits.timeoutMs, wanted);
  if (isStrikeReport(report)) return report;
  const issues = issuesFrom(isStrikeReport.errors ?? []);
  throw new ProblemError('invalid-report', sentence('The report', issues), issues);
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

/** Answers one report with the explanation of its prediction. */
export const explainOne =
  (explain: (report: StrikeReport, isWanted: () => boolean) => Promise<unknown>, limits: BodyLimits): Handler =>
  async (req, res) => {
    const report = await readReport(req, limits);
    answerJson(res, 200, await explain(report, () => !res.destroyed));
  };
