/** Reports as the parts behind the routes are given them. */
import assert from 'node:assert/strict';
import { isStrikeReport } from '../../schemas/index.js';
import { type CanonicalReport, readCanonicalReport } from '../../server/http/canonical-report.js';

/** What the service makes of the members of a report; fails where that is no report. */
export function canonical(raw: Readonly<Record<string, unknown>>): CanonicalReport {
  const reading = readCanonicalReport(raw, isStrikeReport);
  assert.ok('report' in reading, JSON.stringify(reading));
  return reading;
}
