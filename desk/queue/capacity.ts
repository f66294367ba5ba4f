/** What a number of inspections is expected to find: the probabilities are calibrated, so their sum counts the damage. */
import type { QueueRow } from './rows.js';

/** Damage expected among the first n of a queue, for n from 0 to its length. */
export function caughtBy(queue: readonly QueueRow[]): Float64Array {
  const answered = queue.filter(({ probability }) => probability !== undefined);
  const caught = new Float64Array(answered.length + 1);
  for (const [place, { probability }] of answered.entries()) caught[place + 1] = caught[place]! + probability!;
  return caught;
}

/** Expected damage among the inspected and the others, each as a number and as a share of all of it. */
export interface Expectation {
  inspected: number;
  caught: number;
  caughtShare: number;
  missed: number;
  missedShare: number;
}

/** What `inspected` inspections are expected to catch and to miss. */
export function expectation(caught: Float64Array, inspected: number): Expectation {
  const all = caught.at(-1) ?? 0;
  const found = caught[Math.min(inspected, caught.length - 1)] ?? 0;
  const share = all > 0 ? found / all : 0;
  return { inspected, caught: found, caughtShare: share, missed: all - found, missedShare: all > 0 ? 1 - share : 0 };
}
