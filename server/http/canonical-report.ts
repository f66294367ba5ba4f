/** Puts what was sent into the words of the schema and checks it: the one way of a report into the service. */
import { type AmbiguousName, createReportReader, type ReportReading } from '../../intake/report.js';
import { type FieldValue, type Issue, reportFields, type StrikeReport, type Validator } from '../../schemas/index.js';
import { issuesFrom, pointerMember } from './errors/issues.js';

/** A valid report, and how it was sent. */
export interface CanonicalReport<Report = StrikeReport> {
  readonly report: Report;
  /** The members as they came. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** The value that each field was read as, where that is not what was sent. */
  readonly readAs: Readonly<Record<string, FieldValue>>;
  readonly ambiguous: readonly AmbiguousName[];
  /** The fields whose name stands in no table of ours, and may be misspelt. */
  readonly unlisted: readonly string[];
}

/** Why there is no report. */
export interface InvalidReport {
  readonly issues: Issue[];
}

const read = createReportReader(reportFields);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A sentence on a name that several things have. */
export const ambiguityText = ({ value, candidates }: AmbiguousName) =>
  `${JSON.stringify(value)} may mean ${candidates.join(' or ')}.`;

const ambiguityIssue = (name: AmbiguousName): Issue => ({
  pointer: pointerMember(name.field),
  message: ambiguityText(name),
  allowed: [...name.candidates],
});

/** Checks by `isValid` what was read, by the reader of a file or by ours: a report, or a row of a batch. */
export function checkedReport<Report>(
  reading: Pick<ReportReading, 'ambiguous'> & { readonly report: unknown },
  isValid: Validator<Report>,
): CanonicalReport<Report> | InvalidReport {
  if (isValid(reading.report)) return reading as CanonicalReport<Report>;
  return { issues: [...issuesFrom(isValid.errors ?? []), ...reading.ambiguous.map(ambiguityIssue)] };
}

/** Reads `value` and checks it by `isValid`. */
export const readCanonicalReport = <Report>(
  value: unknown,
  isValid: Validator<Report>,
): CanonicalReport<Report> | InvalidReport =>
  checkedReport(isObject(value) ? read(value) : { report: value, ambiguous: [] }, isValid);
