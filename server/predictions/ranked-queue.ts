/** The inspection queue of a batch: its riskiest reports in a bounded list, whatever the length of the batch. */
import type { BatchAnswer, BatchPrediction, BatchRefusal } from '../../schemas/index.js';

/** The queue of a whole batch; `rows` and `refused` count all of its rows, the lists hold at most `limit` each. */
export interface RankedBatch {
  answers: BatchAnswer[];
  rows: number;
  refused: number;
}

const byRisk = (a: BatchPrediction, b: BatchPrediction) =>
  b.prediction.damageProbability - a.prediction.damageProbability || a.row - b.row;

/**
 * Reads all answers and keeps the `limit` of the highest risk, highest first and equal ones in the order of the batch;
 * after them come the first `limit` rows that were refused.
 */
export async function rankedQueue(blocks: AsyncIterable<BatchAnswer[]>, limit: number): Promise<RankedBatch> {
  let queue: BatchPrediction[] = [];
  const refusals: BatchRefusal[] = [];
  let rows = 0;
  let refused = 0;
  for await (const block of blocks) {
    rows += block.length;
    for (const answer of block) {
      if ('prediction' in answer) queue.push(answer);
      else if (++refused <= limit) refusals.push(answer);
    }
    // Sorting only now and then keeps the cost of a row independent of the length of the queue.
    if (queue.length > 2 * limit) queue = queue.sort(byRisk).slice(0, limit);
  }
  return { answers: [...queue.sort(byRisk).slice(0, limit), ...refusals], rows, refused };
}
