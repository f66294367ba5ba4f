/** Reads a file, has its reports answered part by part, and tells now and then how far it is. */
import type { CellWarning } from '../../../intake/dialects/row-reader.js';
import { createSummaryCollector, type SummaryCollector } from '../../../intake/dialects/summary.js';
import type { DateOrderChoice } from '../../../intake/dialects/survey.js';
import type { FileRow } from '../../../intake/strike-file.js';
import type { RowError } from '../../../schemas/generated/types.js';
import { issueText, notUsedFields, propertyOf } from '../../issues.js';
import { type QueueRow, queueRow, type RowAnswer } from '../rows.js';
import { answersTo } from './answers.js';
import { openInWorker, type WorkerFile } from './file-reader.js';
import type { FileHeader, HeaderQuestion, OpenRequest } from './messages.js';

/** More rows than this are for a program to send, not for a page. */
export const maxRows = 200_000;

/** How far a file is. */
export interface LoadState {
  readonly header: FileHeader;
  readonly dates: DateOrderChoice;
  readonly rows: QueueRow[];
  /** What became of the rows so far, by cause. */
  readonly collector: SummaryCollector;
  /** Share of the file that is answered; undefined where nobody knows how long it is. */
  share: number | undefined;
  /** The encoding of text, known at the end. */
  encoding?: string | undefined;
  /** The fields that the file has and that the model does not have as inputs. */
  readonly notUsed: Set<string>;
}

/** The file cannot be read, or not yet: where there is a question, whoever has chosen the file can answer it. */
export class FileFailure extends Error {
  override readonly name = 'FileFailure';
  constructor(
    message: string,
    readonly question?: HeaderQuestion,
  ) {
    super(message);
  }
}

const recordFaults = {
  open: 'A quotation mark opens a cell and nothing closes it.',
  stray: 'Text follows the closing quotation mark of a cell.',
  'too-long': 'The row is longer than any report.',
  'no-object': 'The row is no JSON object.',
};

/** Why a row is not even sent. */
function faultOf(row: FileRow): RowError | undefined {
  const fault = 'fault' in row ? { cause: row.fault, message: recordFaults[row.fault] } : row.reading.fault;
  return fault && { code: 'malformed-csv', detail: fault.message, issues: [] };
}

/** The refusal of a row, as the summary counts it. */
function refusalOf({ code, detail, issues }: RowError) {
  const [issue] = issues;
  if (!issue) return { cause: code, message: detail };
  const field = propertyOf(issue.pointer);
  return { cause: code, message: issueText(issue), ...(field !== '' && { field }) };
}

function addRow(state: LoadState, row: FileRow, answer: RowAnswer | undefined, fault: RowError | undefined) {
  const { rows, collector, notUsed } = state;
  const number = rows.length + 1;
  const reading = 'reading' in row ? row.reading : undefined;
  const cells = 'cells' in row ? row.cells : [];
  const outcome = fault ? { row: number, error: fault } : answer!;
  rows.push(queueRow({ row: number, cells, reading }, outcome));
  if ('error' in outcome) collector.refused(number, refusalOf(outcome.error));
  else {
    collector.answered();
    for (const field of notUsedFields(outcome.prediction)) notUsed.add(field);
  }
  const warnings: readonly CellWarning[] = reading?.cellWarnings ?? [];
  if (warnings.length > 0) collector.unread(number, warnings);
}

async function openFile(file: WorkerFile): Promise<LoadState> {
  const message = await file.next();
  if (message.kind === 'failure') throw new FileFailure(message.message, message.question);
  if (message.kind !== 'header') throw new Error(`The file begins with ${message.kind}.`);
  const { header, dates } = message;
  const collector = createSummaryCollector(header.plan, dates);
  return { header, dates, rows: [], collector, share: 0, notUsed: new Set() };
}

/**
 * Answers the rows of a file; `onProgress` is called every few hundred answers. Throws a FileFailure where the file cannot
 * be read, a Refusal when the service wants none of it, or the reason of the signal.
 */
export async function load(
  request: OpenRequest,
  signal: AbortSignal,
  onProgress: (state: LoadState, answered: number) => void,
): Promise<LoadState> {
  const file = openInWorker(request, signal);
  try {
    const state = await openFile(file);
    while (state.rows.length < maxRows) {
      const message = await file.next();
      if (message.kind === 'failure') throw new FileFailure(message.message);
      if (message.kind === 'end') state.encoding = message.encoding;
      if (message.kind !== 'rows') break;
      await answerPart(state, message.rows.slice(0, maxRows - state.rows.length), message.share, signal, onProgress);
    }
    state.share = 1;
    return state;
  } finally {
    file.close();
  }
}

async function answerPart(
  state: LoadState,
  part: readonly FileRow[],
  share: number | undefined,
  signal: AbortSignal,
  onProgress: (state: LoadState, answered: number) => void,
): Promise<void> {
  const rowsBefore = state.rows.length;
  const shareBefore = state.share ?? 0;
  const faults = part.map(faultOf);
  const reports = part.flatMap((row, place) =>
    faults[place] || !('reading' in row)
      ? []
      : [{ ...(row.reading.id !== undefined && { id: row.reading.id }), ...row.reading.raw }],
  );
  const answers = await answersTo(reports, signal, (answered) => {
    const partShare = answered / Math.max(1, reports.length);
    state.share = share === undefined ? undefined : shareBefore + (share - shareBefore) * partShare;
    onProgress(state, rowsBefore + answered);
  });
  let next = 0;
  for (const [place, row] of part.entries()) {
    const fault = faults[place];
    addRow(state, row, fault ? undefined : answers[next++], fault);
  }
  state.share = share;
  onProgress(state, state.rows.length);
}
