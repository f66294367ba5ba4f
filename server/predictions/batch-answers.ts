/** Answers the rows of a batch in order, a bounded number of them in one call of the model. */
import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import {
  type BatchAnswer,
  type BatchRow,
  type Issue,
  isBatchRow,
  type RowError,
  type RowId,
} from '../../schemas/index.js';
import { type CanonicalReport, readCanonicalReport } from '../http/canonical-report.js';
import { sentence } from '../http/errors/issues.js';
import { inBlocks } from '../models/batching/blocks.js';
import type { Predict } from '../models/predictor.js';
import type { Row } from './row.js';

/** The identifier of an invalid row; none where the identifier itself is at fault. */
function idOf(value: unknown, issues: readonly Issue[]): RowId | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return issues.some(({ pointer }) => pointer === '/id') ? undefined : (value as { id?: RowId }).id;
}

const errorOf = (issues: Issue[]): RowError => ({
  code: 'invalid-report',
  detail: sentence('The report', issues),
  issues,
});

const withId = (row: number, id: RowId | undefined) => (id === undefined ? { row } : { row, id });

async function answersOf(rows: readonly Row[], rowsBefore: number, predict: Predict): Promise<BatchAnswer[]> {
  const reports: CanonicalReport<BatchRow>[] = [];
  const errors = rows.map((row, index): BatchAnswer | undefined => {
    const number = rowsBefore + index + 1;
    if ('error' in row) return { row: number, error: row.error };
    const report = readCanonicalReport(row.value, isBatchRow);
    if ('issues' in report) {
      return { ...withId(number, idOf(row.value, report.issues)), error: errorOf(report.issues) };
    }
    reports.push(report);
    return undefined;
  });
  // Checking invalid rows takes time too; other requests are answered in between.
  const predictions = reports.length > 0 ? await predict(reports) : await yieldToEventLoop([]);
  let next = 0;
  return errors.map((error, index) => {
    if (error) return error;
    const { id } = reports[next]!.report;
    const prediction = predictions[next++]!;
    return { ...withId(rowsBefore + index + 1, id), prediction };
  });
}

/** Yields the answers to all rows in their order; between two calls of the model the event loop goes on. */
export async function* answersTo(blocks: AsyncIterable<Row[]>, predict: Predict): AsyncGenerator<BatchAnswer[]> {
  let rowsBefore = 0;
  for await (const block of blocks) {
    for (const rows of inBlocks(block)) {
      yield await answersOf(rows, rowsBefore, predict);
      rowsBefore += rows.length;
    }
  }
}
