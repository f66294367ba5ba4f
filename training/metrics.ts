/**
 * The metrics, each a pure function of scores (or probabilities) and labels (1 = damage, 0 = none).
 */

/**
 * Area under the ROC curve: the probability that a random damaged case scores above a random undamaged one, ties
 * counting one half. From the sum of ranks (Mann and Whitney, 1947). NaN when one class is absent.
 */
export function rocAuc(scores: ArrayLike<number>, labels: ArrayLike<number>): number {
  const order = ascending(scores);
  let rankSum = 0;
  let positives = 0;
  for (let from = 0, to: number; from < order.length; from = to) {
    to = endOfTie(scores, order, from);
    const rank = (from + 1 + to) / 2; // tied scores share the mean of their ranks
    for (let i = from; i < to; i++) {
      if (labels[order[i]!] === 1) {
        rankSum += rank;
        positives++;
      }
    }
  }
  const negatives = order.length - positives;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/**
 * Average precision: the precision at each threshold, weighted by the recall that the threshold adds. Where damage is
 * rare it says more than ROC-AUC of the top of the queue; a random order scores the prevalence. NaN without damage.
 */
export function averagePrecision(scores: ArrayLike<number>, labels: ArrayLike<number>): number {
  const order = ascending(scores).reverse();
  let found = 0;
  let sum = 0;
  for (let from = 0, to: number; from < order.length; from = to) {
    to = endOfTie(scores, order, from);
    let added = 0;
    for (let i = from; i < to; i++) added += labels[order[i]!]!;
    found += added;
    sum += added * (found / to);
  }
  return sum / found;
}

/** Brier score: the mean squared distance of probability and outcome (Brier, 1950). */
export function brier(probabilities: ArrayLike<number>, labels: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < labels.length; i++) sum += (probabilities[i]! - labels[i]!) ** 2;
  return sum / labels.length;
}

/** Mean binary cross-entropy, in nats. */
export function logLoss(probabilities: ArrayLike<number>, labels: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < labels.length; i++) {
    const p = Math.min(Math.max(probabilities[i]!, 1e-12), 1 - 1e-12);
    sum -= labels[i] === 1 ? Math.log(p) : Math.log(1 - p);
  }
  return sum / labels.length;
}

export interface ReliabilityBin {
  readonly count: number;
  readonly meanProbability: number;
  readonly damagedShare: number;
}

/**
 * Reports grouped by probability into bins of equal count: what was predicted against what happened. Equal counts,
 * because most probabilities here are small and bins of equal width would leave the upper ones nearly empty.
 */
export function reliability(probabilities: ArrayLike<number>, labels: ArrayLike<number>, bins = 10): ReliabilityBin[] {
  const order = ascending(probabilities);
  return Array.from({ length: bins }, (_, b): ReliabilityBin => {
    const rows = order.subarray(Math.round((b * order.length) / bins), Math.round(((b + 1) * order.length) / bins));
    let predicted = 0;
    let damaged = 0;
    for (const row of rows) {
      predicted += probabilities[row]!;
      damaged += labels[row]!;
    }
    return { count: rows.length, meanProbability: predicted / rows.length, damagedShare: damaged / rows.length };
  }).filter(({ count }) => count > 0);
}

/** Expected calibration error: the gaps of the reliability bins, averaged by count (Naeini et al., AAAI 2015). */
export function expectedCalibrationError(
  probabilities: ArrayLike<number>,
  labels: ArrayLike<number>,
  bins = 10,
): number {
  const gaps = reliability(probabilities, labels, bins).map(
    ({ count, meanProbability, damagedShare }) => count * Math.abs(meanProbability - damagedShare),
  );
  return gaps.reduce((sum, gap) => sum + gap, 0) / labels.length;
}

/** The share of all damage that is found when the top `share` of the queue is inspected; ties keep the order of rows. */
export function recallAtTop(scores: ArrayLike<number>, labels: ArrayLike<number>, share: number): number {
  const order = Array.from({ length: labels.length }, (_, i) => i).sort((a, b) => scores[b]! - scores[a]! || a - b);
  const inspected = order.slice(0, Math.round(share * order.length));
  const damaged = (rows: readonly number[]) => rows.reduce((sum, row) => sum + labels[row]!, 0);
  return damaged(inspected) / damaged(order);
}

/** Row numbers by ascending score. */
function ascending(scores: ArrayLike<number>): Uint32Array {
  return Uint32Array.from({ length: scores.length }, (_, i) => i).sort((a, b) => scores[a]! - scores[b]!);
}

/** The first position after `from` whose score differs. */
function endOfTie(scores: ArrayLike<number>, order: Uint32Array, from: number): number {
  let to = from + 1;
  while (to < order.length && scores[order[to]!] === scores[order[from]!]) to++;
  return to;
}
