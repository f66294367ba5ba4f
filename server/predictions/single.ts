/** POST /v1/predictions and POST /v1/explanations: one report in, one answer out. */
import type { IncomingMessage } from 'node:http';
import { isStrikeReport, type StrikeReport } from '../../schemas/index.js';
import { type BodyLimits, checkHeaders, readJson } from '../http/body.js';
import { deadlineOf } from '../http/deadline.js';
import { issuesFrom, sentence } from '../http/errors/issues.js';
import { ProblemError } from '../http/errors/problems.js';
import type { Handler } from '../http/handler.js';
import { answerJson, checkAccept } from '../http/json.js';
import type { Predict } from '../models/predictor.js';

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
  (explain: (report: StrikeReport, isAborted: () => boolean) => Promise<unknown>, limits: BodyLimits): Handler =>
  async (req, res) => {
    const report = await readReport(req, limits);
    answerJson(res, 200, await explain(report, () => res.destroyed));
  };
