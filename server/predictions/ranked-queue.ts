/** The inspection queue of a batch: its riskiest reports in a bounded list, however long the batch is. */
import type { BatchPrediction } from '../../schemas/index.js';
import type { RowAnswer } from './batch-answers.js';

/** The queue of a whole batch. */
export interface RankedQueue {
  /** At most as many predictions as the limit says, and after them at most as many errors. */
  answers: RowAnswer[];
  /** All rows of the batch. */
  rows: number;
  /** Those of all rows that were refused. */
  refused: number;
  /** What the queue does not show; undefined where it shows everything. */
  cut: QueueCut | undefined;
}

/** Where a queue was cut. */
export interface QueueCut {
  /** So many predictions are given at most, and so many refusals. */
  readonly limit: number;
  /** All rows of the batch. */
  readonly rows: number;
  readonly message: string;
}

interface RankedAnswer extends RowAnswer {
  readonly answer: BatchPrediction;
}

const byRisk = ({ answer: a }: RankedAnswer, { answer: b }: RankedAnswer) =>
  b.prediction.damageProbability - a.prediction.damageProbability || a.row - b.row;

const isRanked = (rowAnswer: RowAnswer): rowAnswer is RankedAnswer => 'prediction' in rowAnswer.answer;

function cutOf(rows: number, refused: number, limit: number): QueueCut | undefined {
  const answered = rows - refused;
  const parts = [
    ...(answered > limit ? [`the ${limit} of highest risk of ${answered} answered rows`] : []),
    ...(refused > limit ? [`the first ${limit} of ${refused} refused rows`] : []),
  ];
  if (parts.length === 0) return undefined;
  return { limit, rows, message: `The queue was cut: it shows ${parts.join(' and ')}; the batch had ${rows} rows.` };
}

/**
 * Reads all answers and keeps the `limit` of the highest risk, highest first and equal ones in the order of the batch;
 * after them come the first `limit` rows that were refused.
 */
export async function rankedQueue(blocks: AsyncIterable<RowAnswer[]>, limit: number): Promise<RankedQueue> {
  let riskiest: RankedAnswer[] = [];
  const refusals: RowAnswer[] = [];
  let rows = 0;
  let refused = 0;
  for await (const block of blocks) {
    rows += block.length;
    for (const answer of block) {
      if (isRanked(answer)) riskiest.push(answer);
      else if (++refused <= limit) refusals.push(answer);
    }
    // Sorted only now and then, so that the cost of a row does not depend on the length of the queue.
    if (riskiest.length > 2 * limit) riskiest = riskiest.sort(byRisk).slice(0, limit);
  }
  const answers = [...riskiest.sort(byRisk).slice(0, limit), ...refusals];
  return { answers, rows, refused, cut: cutOf(rows, refused, limit) };
}
