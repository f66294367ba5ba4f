/** Reads the body of a request that carries one strike report. */
import type { IncomingMessage } from 'node:http';
import { isStrikeReport } from '../../schemas/index.js';
import { type BodyLimits, checkHeaders, readJson } from './body.js';
import { type CanonicalReport, readCanonicalReport } from './canonical-report.js';
import { sentence } from './errors/issues.js';
import { ProblemError } from './errors/problems.js';
import { checkAccept } from './json.js';

const expectedBody = 'one strike report as a JSON object';
const mediaTypes = ['application/json'];

/** The valid report in the body; throws a ProblemError when there is none, or when the client accepts no JSON. */
export async function readReport(req: IncomingMessage, limits: BodyLimits): Promise<CanonicalReport> {
  checkAccept(req);
  checkHeaders(req, mediaTypes, 'application/json in UTF-8', expectedBody);
  const body = await readJson(req, limits.bytes, limits.timeoutMs, expectedBody);
  const report = readCanonicalReport(body, isStrikeReport);
  if ('report' in report) return report;
  throw new ProblemError('invalid-report', sentence('The report', report.issues), report.issues);
}
