/** What became of a batch as a whole: the last item of its answers, where there is something to say. */
import {
  createRowCollector,
  createSummaryCollector,
  type FileSummary,
  type RowSummary,
} from '../../intake/dialects/summary.js';
import type { Encoding } from '../../intake/records/encoding.js';
import { reportFields } from '../../schemas/index.js';
import type { RowAnswer } from './batch-answers.js';
import type { FileBatch } from './files/file-rows.js';
import type { QueueCut } from './ranked-queue.js';

/** What became of the rows, how their file was read, and where a queue was cut. */
export type BatchSummary = (RowSummary | FileSummary) & {
  readonly encoding?: Encoding | undefined;
  readonly sheet?: string | undefined;
  readonly otherSheets?: readonly string[] | undefined;
  readonly cut?: QueueCut | undefined;
};

/** Columns that a file of version 1.0.0 could have. */
const firstColumns = new Set([
  '',
  'id',
  ...reportFields.flatMap(({ name, faaColumn = name }) => [name, faaColumn]),
  ...['Effect Amount of damage', 'Cost Other', 'Cost Repair', 'Cost Total $'],
]);

/** Gathers the summary of one batch. */
export interface BatchSummaryCollector {
  /** Passes the answers on and counts them. */
  readonly count: (blocks: AsyncIterable<RowAnswer[]>) => AsyncGenerator<RowAnswer[]>;
  /**
   * The summary of what was counted; undefined where nobody asked for one (`isWanted`) and there is nothing in it that
   * clients of 1.0.0, who know no summary, could have sent or would miss.
   */
  readonly summary: (isWanted: boolean | undefined, cut: QueueCut | undefined) => BatchSummary | undefined;
}

/** The cause of a refusal is the first thing that is wrong with the row. */
function refusalOf({ code, detail, issues: [issue] }: { code: string; detail: string; issues: readonly Issue[] }) {
  if (!issue) return { cause: code, message: detail };
  const field = issue.pointer.split('/')[1];
  return { cause: code, message: issue.message, ...(field !== undefined && { field }) };
}

interface Issue {
  readonly pointer: string;
  readonly message: string;
}

/** Makes the collector of a batch. */
export function createBatchSummary(file: FileBatch | undefined): BatchSummaryCollector {
  const collector = file ? createSummaryCollector(file.plan, file.dates) : createRowCollector();
  const isNew =
    file !== undefined && (file.sheet !== undefined || !file.plan.names.every((name) => firstColumns.has(name)));

  async function* count(blocks: AsyncIterable<RowAnswer[]>): AsyncGenerator<RowAnswer[]> {
    for await (const answers of blocks) {
      for (const { answer, cellWarnings } of answers) {
        if ('error' in answer) collector.refused(answer.row, refusalOf(answer.error));
        else collector.answered();
        if (cellWarnings) collector.unread(answer.row, cellWarnings);
      }
      yield answers;
    }
  }

  return {
    count,
    summary: (isWanted, cut) => {
      const summary = collector.summary();
      const isNeeded = cut !== undefined || (isWanted ?? (isNew || summary.unreadCells > 0));
      if (!isNeeded) return undefined;
      const encoding = file?.encoding();
      const sheets = file?.sheet && { sheet: file.sheet.name, otherSheets: file.sheet.others };
      return { ...summary, ...(encoding && { encoding }), ...sheets, ...(cut && { cut }) };
    },
  };
}
