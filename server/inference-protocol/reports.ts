/** Turns the columns of a request into strike reports. */
import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { type Issue, isStrikeReport, type StrikeReport } from '../../schemas/index.js';
import { issuesFrom, maxIssues } from '../http/errors/issues.js';
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
function issuesOf(report: Record<string, unknown>, row: number, columns: readonly InputColumn[]): Issue[] {
  const schemaIssues = isStrikeReport(report) ? [] : issuesFrom(isStrikeReport.errors ?? []);
  const surrogateIssues = columns
    .filter(({ name }) => hasLoneSurrogate(report[name]))
    .map(({ name }) => ({ pointer: `/${name}`, message: 'has half of a surrogate pair, which is no text.' }));
  return [...schemaIssues, ...surrogateIssues].map((issue) => {
    const { name, pointerOf } = columns.find((column) => `/${column.name}` === issue.pointer)!;
    return { ...issue, pointer: pointerOf(row), message: `${name}[${row}] ${issue.message}` };
  });
}

/**
 * The reports in the `columns`, in their order, without the missing values. Throws a ProblemError that names the rows
 * and fields at fault, each as `field[row]` and counted from 0 as in the tensors.
 */
export async function reportsOf(columns: readonly InputColumn[], rows: number): Promise<StrikeReport[]> {
  const issues: Issue[] = [];
  const reports: StrikeReport[] = [];
  for (let row = 0; row < rows && issues.length < maxIssues; row++) {
    if (row % rowsBetweenYields === rowsBetweenYields - 1) await yieldToEventLoop();
    const report: unknown = reportOf(columns, row);
    if (isStrikeReport(report) && !Object.values(report).some(hasLoneSurrogate)) reports.push(report);
    else issues.push(...issuesOf(report as Record<string, unknown>, row, columns));
  }
  if (issues.length > 0) throw invalidInference(issues.slice(0, maxIssues));
  return reports;
}
