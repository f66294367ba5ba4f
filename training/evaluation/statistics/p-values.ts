/**
 * p-values of counts, alone and among many. Reads and writes nothing.
 */

/**
 * Two-sided p-value of `events` where each of N cases has a probability of its own: twice the rarer side of the exact
 * distribution of the count (the Poisson binomial), built up case by case; 1 at most. Takes time in proportion to N².
 */
export function pValueOfCount(probabilities: ArrayLike<number>, events: number): number {
  // share[k]: the probability of k events among the cases so far.
  const share = new Float64Array(probabilities.length + 1);
  share[0] = 1;
  for (let cases = 1; cases <= probabilities.length; cases++) {
    const p = probabilities[cases - 1]!;
    for (let k = cases; k > 0; k--) share[k] = share[k]! * (1 - p) + share[k - 1]! * p;
    share[0]! *= 1 - p;
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
