/**
 * How sure a counted share is: the score interval of a binomial proportion. Reads and writes nothing.
 */
import type { Estimate } from '../../../schemas/index.js';

/** The 97.5 % point of the normal distribution. */
const z = 1.959963984540054;

/**
 * The share `hits / all` with its 95 % interval (Wilson, JASA 1927). It stays within 0 and 1, and unlike the textbook's
 * p ± 1.96 √(p(1-p)/n) it is right for few cases: 0 of 5 may well be four in ten. RangeError unless 0 ≤ hits ≤ all, all > 0.
 */
export function wilson(hits: number, all: number): Estimate {
  if (!(all > 0 && hits >= 0 && hits <= all)) throw new RangeError(`There is no share of ${hits} in ${all}.`);
  const share = hits / all;
  const shrink = 1 + z ** 2 / all;
  const middle = (share + z ** 2 / (2 * all)) / shrink;
  const half = (z / shrink) * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2));
  return { value: share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
