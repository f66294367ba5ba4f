/** Answers the rows of a batch in order, a bounded number of them in one call of the model. */
import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { CellWarning } from '../../intake/dialects/row-reader.js';
import {
  type BatchPrediction,
  type BatchRefusal,
  type BatchRow,
  type Issue,
  isBatchRow,
  type Prediction,
  type RowError,
  type RowId,
  reportFields,
  type Warning,
} from '../../schemas/index.js';
import { type CanonicalReport, checkedReport, readCanonicalReport } from '../http/canonical-report.js';
import { nearest } from '../http/errors/did-you-mean.js';
import { pointerMember, sentence } from '../http/errors/issues.js';
import { inBlocks } from '../models/batching/blocks.js';
import type { Predict } from '../models/predictor.js';
import type { Row } from './row.js';

/** The answer to a row, with what its file had for it. */
export interface RowAnswer {
  readonly answer: BatchPrediction | BatchRefusal;
  readonly cellWarnings?: readonly CellWarning[] | undefined;
  readonly cells?: readonly string[] | undefined;
}

/** The identifier of an invalid row; none where the identifier itself is at fault. */
function idOf(value: unknown, issues: readonly Issue[]): RowId | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return issues.some(({ pointer }) => pointer === '/id') ? undefined : ((value as BatchRow).id ?? undefined);
}

const valuesByField = new Map<string, readonly string[]>(
  reportFields.flatMap(({ name, values }) => (values ? [[name, values]] : [])),
);

/** The issue of a cell that is no part of its report. */
function unreadCell({ field, message, value }: CellWarning): Issue {
  const values = valuesByField.get(field);
  const suggestion = values && nearest(value, values);
  return { pointer: pointerMember(field), message, ...(suggestion !== undefined && { suggestion }) };
}

const warningOf = (cell: CellWarning): Warning => ({ ...unreadCell(cell), code: 'unread-cell', value: cell.value });

function errorOf(reportIssues: readonly Issue[], cellWarnings: readonly CellWarning[]): RowError {
  const issues = [...reportIssues, ...cellWarnings.map(unreadCell)];
  return { code: 'invalid-report', detail: sentence('The report', issues), issues };
}

const withId = (row: number, id: RowId | undefined) => (id === undefined ? { row } : { row, id });

const withCells = (prediction: Prediction, cells: readonly CellWarning[] | undefined): Prediction =>
  cells === undefined || cells.length === 0
    ? prediction
    : { ...prediction, warnings: [...cells.map(warningOf), ...prediction.warnings] };

/** The row as a report, or the answer that it gets in its place. */
function reportOf(row: Row, number: number): CanonicalReport<BatchRow> | BatchRefusal {
  if ('error' in row) return { row: number, error: row.error };
  const isFileRow = 'reading' in row;
  if (isFileRow && row.isValid) return row.reading as CanonicalReport<BatchRow>;
  const report = isFileRow ? checkedReport(row.reading, isBatchRow) : readCanonicalReport(row.value, isBatchRow);
  if (!('issues' in report)) return report;
  const error = errorOf(report.issues, isFileRow ? row.cellWarnings : []);
  return { ...withId(number, idOf(isFileRow ? row.reading.report : row.value, report.issues)), error };
}

async function answersOf(rows: readonly Row[], rowsBefore: number, predict: Predict): Promise<RowAnswer[]> {
  const reports: CanonicalReport<BatchRow>[] = [];
  const refusals = rows.map((row, index) => {
    const report = reportOf(row, rowsBefore + index + 1);
    if ('error' in report) return report;
    reports.push(report);
    return undefined;
  });
  // Checking invalid rows takes time too; other requests are answered in between.
  const predictions = reports.length > 0 ? await predict(reports) : await yieldToEventLoop([]);
  let next = 0;
  return rows.map((row, index): RowAnswer => {
    const { cells } = row;
    const cellWarnings = 'reading' in row ? row.cellWarnings : undefined;
    const refusal = refusals[index];
    if (refusal) return { answer: refusal, cellWarnings, cells };
    const { id } = reports[next]!.report;
    const prediction = withCells(predictions[next++]!, cellWarnings);
    const number = rowsBefore + index + 1;
    // Written out, since a copy of members takes longer than all the rest of an answer.
    const answer = id === undefined || id === null ? { row: number, prediction } : { row: number, id, prediction };
    return { answer, cellWarnings, cells };
  });
}

/** Yields the answers to all rows in their order; between two calls of the model the event loop goes on. */
export async function* answersTo(blocks: AsyncIterable<Row[]>, predict: Predict): AsyncGenerator<RowAnswer[]> {
  let rowsBefore = 0;
  for await (const block of blocks) {
    for (const rows of inBlocks(block)) {
      yield await answersOf(rows, rowsBefore, predict);
      rowsBefore += rows.length;
    }
  }
}
