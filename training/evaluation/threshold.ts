/**
 * From which probability a report goes to the front of the queue.
 */

/** What a decision costs, in the unit of one priority inspection. */
export interface Costs {
  /** Damage that waits in the routine queue. */
  readonly costMissed: number;
  /** One priority inspection, needed or not. */
  readonly costInspection: number;
}

/**
 * The costs assumed: leaving damage in the routine queue costs as much as ten priority inspections. The client should
 * replace them by its own; the threshold follows.
 */
export const assumedCosts: Costs = { costMissed: 10, costInspection: 1 };

/**
 * The threshold of least expected cost. Waiting is expected to cost p · costMissed, and inspecting at once
 * costInspection whatever the outcome, so that inspecting is cheaper from p = costInspection / costMissed on (Elkan,
 * "The Foundations of Cost-Sensitive Learning", IJCAI 2001). This needs probabilities that are calibrated, and then no
 * search: notebook 03 compares it with the threshold that would have been cheapest in hindsight.
 */
export const costThreshold = ({ costMissed, costInspection }: Costs): number => costInspection / costMissed;
