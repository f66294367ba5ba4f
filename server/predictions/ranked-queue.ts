/** The inspection queue of a batch: its riskiest reports in a bounded list, however long the batch is. */
import type { BatchAnswer, BatchPrediction, BatchRefusal } from '../../schemas/index.js';

/** The queue of a whole batch. */
export interface RankedQueue {
  /** At most as many predictions as the limit says, and after them at most as many errors. */
  answers: BatchAnswer[];
  /** All rows of the batch. */
  rows: number;
  /** Those of all rows that were refused. */
  refused: number;
}

const byRisk = (a: BatchPrediction, b: BatchPrediction) =>
  b.prediction.damageProbability - a.prediction.damageProbability || a.row - b.row;

/**
 * Reads all answers and keeps the `limit` of the highest risk, highest first and equal ones in the order of the batch;
 * after them come the first `limit` rows that were refused.
 */
export async function rankedQueue(blocks: AsyncIterable<BatchAnswer[]>, limit: number): Promise<RankedQueue> {
  let riskiest: BatchPrediction[] = [];
  const refusals: BatchRefusal[] = [];
  let rows = 0;
  let refused = 0;
  for await (const block of blocks) {
    rows += block.length;
    for (const answer of block) {
      if ('prediction' in answer) riskiest.push(answer);
      else if (++refused <= limit) refusals.push(answer);
    }
    // Sorted only now and then, so that the cost of a row does not depend on the length of the queue.
    if (riskiest.length > 2 * limit) riskiest = riskiest.sort(byRisk).slice(0, limit);
  }
  return { answers: [...riskiest.sort(byRisk).slice(0, limit), ...refusals], rows, refused };
}
