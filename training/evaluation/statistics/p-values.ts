/**
 * p-values of counts, alone and among many. Reads and writes nothing.
 */

/** So improbable a count changes no digit of a p-value that anybody looks at. */
const NEGLIGIBLE = 1e-30;

/**
 * Two-sided p-value of `events` where each of N cases has a probability of its own: twice the rarer side of the exact
 * distribution of the count (the Poisson binomial), built up case by case; 1 at most. Counts whose probability is
 * negligible are left aside, so that time grows with N times the standard deviation of the count, and not with N².
 */
export function pValueOfCount(probabilities: ArrayLike<number>, events: number): number {
  // share[k]: the probability of k events among the cases so far; nothing below `lowest` or above `highest` counts.
  const share = new Float64Array(probabilities.length + 1);
  share[0] = 1;
  let lowest = 0;
  let highest = 0;
  for (let at = 0; at < probabilities.length; at++) {
    const p = probabilities[at]!;
    highest++;
    for (let k = highest; k > lowest; k--) share[k] = share[k]! * (1 - p) + share[k - 1]! * p;
    share[lowest]! *= 1 - p;
    while (lowest < highest && share[highest]! < NEGLIGIBLE) share[highest--] = 0;
    while (lowest < highest && share[lowest]! < NEGLIGIBLE) share[lowest++] = 0;
  }
  const sum = (shares: Float64Array) => shares.reduce((total, probability) => total + probability, 0);
  return Math.min(1, 2 * Math.min(sum(share.subarray(0, events + 1)), sum(share.subarray(events))));
}

/**
 * p-values adjusted for being many: with all of them below 0.05 called real, the chance of even one false call is at
 * most 0.05 (Holm, "A Simple Sequentially Rejective Multiple Test Procedure", Scand. J. Statistics 1979).
 */
export function holm(pValues: readonly number[]): number[] {
  const order = pValues.map((_, i) => i).sort((a, b) => pValues[a]! - pValues[b]!);
  const adjusted = new Array<number>(pValues.length);
  let highest = 0;
  for (const [place, i] of order.entries()) {
    highest = Math.max(highest, Math.min(1, (pValues.length - place) * pValues[i]!));
    adjusted[i] = highest;
  }
  return adjusted;
}
