/** What a number of inspections is expected to find: the probabilities are calibrated, so their sum counts the damage. */
import type { QueueRow } from '../rows.js';

/** Damage expected among the first n of a queue, for n from 0 to the number of its answered rows. */
export function cumulativeDamage(queue: readonly QueueRow[]): Float64Array {
  const answered = queue.filter(({ probability }) => probability !== undefined);
  const damage = new Float64Array(answered.length + 1);
  for (const [place, { probability }] of answered.entries()) damage[place + 1] = damage[place]! + probability!;
  return damage;
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
export function expectation(damage: Float64Array, inspected: number): Expectation {
  const total = damage.at(-1) ?? 0;
  const caught = damage[Math.min(inspected, damage.length - 1)] ?? 0;
  const caughtShare = total > 0 ? caught / total : 0;
  return { inspected, caught, caughtShare, missed: total - caught, missedShare: total > 0 ? 1 - caughtShare : 0 };
}
