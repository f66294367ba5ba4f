/** Turns the columns of a request into strike reports. */
import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { type Issue, isStrikeReport } from '../../schemas/index.js';
import { type CanonicalReport, readCanonicalReport } from '../http/canonical-report.js';
import { maxIssues } from '../http/errors/issues.js';
import type { InputColumn } from './columns.js';
import { invalidInference } from './invalid-inference.js';

/** Tensors have a value in every place; these mean that there is none, as in the ONNX file. */
const isMissing = (value: unknown) => value === null || value === '' || Number.isNaN(value);

/** Half of a pair, which JSON can escape and no encoding of text can carry. */
const loneSurrogate = /\p{Surrogate}/u;

const hasLoneSurrogate = (value: unknown) => typeof value === 'string' && loneSurrogate.test(value);

/** So many rows are checked before other requests are answered. */
const rowsBetweenYields = 1000;

function reportOf(columns: readonly InputColumn[], row: number): Record<string, unknown> {
  const report: Record<string, unknown> = {};
  for (const { name, values } of columns) {
    if (!isMissing(values[row])) report[name] = values[row];
  }
  return report;
}

/** The issues of row `row`, in the terms of its tensors. */
function issuesOf(
  schemaIssues: readonly Issue[],
  raw: Record<string, unknown>,
  row: number,
  columns: readonly InputColumn[],
): Issue[] {
  const surrogateIssues = columns
    .filter(({ name }) => hasLoneSurrogate(raw[name]))
    .map(({ name }) => ({ pointer: `/${name}`, message: 'has half of a surrogate pair, which is no text.' }));
  return [...schemaIssues, ...surrogateIssues].map((issue) => {
    const column = columns.find(({ name }) => issue.pointer.split('/')[1] === name);
    // What is wrong with the report as a whole is wrong with no one tensor.
    if (!column) return { ...issue, pointer: '/inputs', message: `Row ${row} ${issue.message}` };
    return { ...issue, pointer: column.pointerOf(row), message: `${column.name}[${row}] ${issue.message}` };
  });
}

/**
 * The reports in the `columns`, in their order, without the missing values. Throws a ProblemError that names the rows
 * and fields at fault, each as `field[row]` and counted from 0 as in the tensors.
 */
export async function reportsOf(columns: readonly InputColumn[], rows: number): Promise<CanonicalReport[]> {
  const issues: Issue[] = [];
  const reports: CanonicalReport[] = [];
  for (let row = 0; row < rows && issues.length < maxIssues; row++) {
    if (row % rowsBetweenYields === rowsBetweenYields - 1) await yieldToEventLoop();
    const raw = reportOf(columns, row);
    const report = readCanonicalReport(raw, isStrikeReport);
    if ('report' in report && !Object.values(raw).some(hasLoneSurrogate)) reports.push(report);
    else issues.push(...issuesOf('issues' in report ? report.issues : [], raw, row, columns));
  }
  if (issues.length > 0) throw invalidInference(issues.slice(0, maxIssues));
  return reports;
}
