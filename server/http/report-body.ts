/** Reads the body of a request that carries one strike report. */
import type { IncomingMessage } from 'node:http';
import { isStrikeReport, type StrikeReport } from '../../schemas/index.js';
import { type BodyLimits, checkHeaders, readJson } from './body.js';
import { issuesFrom, sentence } from './errors/issues.js';
import { ProblemError } from './errors/problems.js';
import { checkAccept } from './json.js';

const expectedBody = 'one strike report as a JSON object';
const mediaTypes = ['application/json'];

/** The valid report in the body; throws a ProblemError when there is none, or when the client accepts no JSON. */
export async function readReport(req: IncomingMessage, limits: BodyLimits): Promise<StrikeReport> {
  checkAccept(req);
  checkHeaders(req, mediaTypes, 'application/json', expectedBody);
  const report = await readJson(req, limits.bytes, limits.timeoutMs, expectedBody);
  if (isStrikeReport(report)) return report;
  const issues = issuesFrom(isStrikeReport.errors ?? []);
  throw new ProblemError('invalid-report', sentence('The report', issues), issues);
}
