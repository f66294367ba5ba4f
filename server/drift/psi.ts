/** The population stability index: how far two samples, counted by the same bins, lie apart. */

type Counts = ArrayLike<number>;

/**
 * From which index on a difference is called so. The usual thresholds of those who score credit: below 0.1 little has
 * changed, from 0.1 to 0.25 there is a moderate change, above it one that calls for action. They are a rule of thumb
 * (Siddiqi, "Credit Risk Scorecards", Wiley 2006; Yurdakul and Naranjo, J. Risk Model Validation 14(4), 2020).
 */
export const levels = { moderate: 0.1, major: 0.25 };

/**
 * Σ (aᵢ − eᵢ) · ln(aᵢ / eᵢ) over the shares of two samples in each bin: 0 for equal shares, the same either way round
 * (it is Jeffreys' divergence, 1946). An empty bin has no logarithm, so half a report of the smaller sample is added to
 * every bin on both sides, as a share; bins empty on both sides then add nothing. NaN when a sample is empty.
 *
 * @param actual reports in each of B bins
 * @param expected reports of the other sample in the same bins
 */
export function populationStabilityIndex(actual: Counts, expected: Counts): number {
  const [n, m] = [total(actual), total(expected)];
  if (n === 0 || m === 0) return Number.NaN;
  const half = 0.5 / Math.min(n, m);
  const whole = 1 + actual.length * half;
  let index = 0;
  for (let bin = 0; bin < actual.length; bin++) {
    const a = (actual[bin]! / n + half) / whole;
    const e = (expected[bin]! / m + half) / whole;
    index += (a - e) * Math.log(a / e);
  }
  return index;
}

/**
 * About the index that two samples of the same distribution have on average, (B − 1)(1/n + 1/N), where B counts the
 * bins that are not empty: the index is then distributed as chi-square with B − 1 degrees of freedom times (1/n + 1/N)
 * (Yurdakul and Naranjo, "Statistical properties of the population stability index", as above).
 * A small sample is therefore never near 0. Infinity when a sample is empty.
 */
export function indexByChance(actual: Counts, expected: Counts): number {
  const bins = Array.from(expected).filter((count) => count > 0).length;
  return (bins - 1) * (1 / total(actual) + 1 / total(expected));
}

function total(counts: Counts): number {
  let sum = 0;
  for (let bin = 0; bin < counts.length; bin++) sum += counts[bin]!;
  return sum;
}
