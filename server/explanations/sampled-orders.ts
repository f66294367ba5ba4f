/**
 * Shapley values by sampling, for reports with so many fields that not all coalitions can be gone through.
 *
 * A Shapley value is the mean of what a field adds when the fields join in some order, over all orders. So each report of
 * the background is turned into the explained one, field by field, in a few orders drawn at random: what the fields add
 * along one order adds up to the whole difference, and so do the means. Each order is followed by its reverse
 * (antithetic): a field that came early then comes late, which makes the mean surer at the same cost.
 * Sources: J. Castro et al., "Polynomial calculation of the Shapley value based on sampling", 2009; R. Mitchell et al.,
 * "Sampling Permutations for Shapley Value Estimation", JMLR 2022.
 */
import type { MixedRows } from './mixed-rows.js';

/** Pairs of orders for each report of the background: as many rows as all coalitions of ten fields have. */
const pairsPerReport = 32;

/** The same for every report, so that the same report has the same answer. */
const seed = 1;

/** One report of the background on its way to the explained one. */
export interface Walk {
  /** The players in the order in which they take the value of the explained report. */
  readonly order: Uint8Array;
  /** The places of the rows passed, the start and the end included. */
  readonly places: Uint32Array;
}

/** For each report of the background its walks, in pairs of an order and its reverse. */
export type Walks = readonly (readonly (readonly [Walk, Walk])[])[];

/** Draws the orders of the players and places the rows of their walks. */
export function placeWalks({ backgroundCodes, placeOf }: MixedRows, players: number): Walks {
  const random = randomIntegers(seed);
  const walk = (codes: readonly number[], order: Uint8Array): Walk => {
    const mixed = [...codes];
    const places = new Uint32Array(players + 1);
    places[0] = placeOf(mixed);
    for (const [step, player] of order.entries()) {
      mixed[player] = 0;
      places[step + 1] = placeOf(mixed);
    }
    return { order, places };
  };
  return backgroundCodes.map((codes) =>
    Array.from({ length: pairsPerReport }, () => {
      const order = shuffled(players, random);
      return [walk(codes, order), walk(codes, order.toReversed())] as const;
    }),
  );
}

/**
 * The share of each player and its standard error, the root of the variance that another draw of orders would show. The
 * background is no sample here: each of its reports has as many walks, and the variance is that within them.
 */
export function sampledShares(
  walks: Walks,
  players: number,
  probabilities: ArrayLike<number>,
): { shares: Float64Array; standardErrors: Float64Array } {
  const shares = new Float64Array(players);
  const variances = new Float64Array(players);
  for (const pairs of walks) {
    const sums = new Float64Array(players);
    const squares = new Float64Array(players);
    for (const pair of pairs) {
      const added = meanAdded(pair, players, probabilities);
      for (const [player, value] of added.entries()) {
        sums[player]! += value;
        squares[player]! += value ** 2;
      }
    }
    for (let player = 0; player < players; player++) {
      const mean = sums[player]! / pairs.length;
      const variance = Math.max(0, squares[player]! - pairs.length * mean ** 2) / (pairs.length - 1);
      shares[player]! += mean / walks.length;
      variances[player]! += variance / pairs.length / walks.length ** 2;
    }
  }
  return { shares, standardErrors: variances.map(Math.sqrt) };
}

/** What each player adds, the mean of a pair of walks. */
function meanAdded(pair: readonly [Walk, Walk], players: number, probabilities: ArrayLike<number>): Float64Array {
  const added = new Float64Array(players);
  for (const { order, places } of pair) {
    for (const [step, player] of order.entries()) {
      added[player]! += (probabilities[places[step + 1]!]! - probabilities[places[step]!]!) / 2;
    }
  }
  return added;
}

/** The players 0 to n − 1 in a random order (Fisher and Yates). */
function shuffled(players: number, random: (n: number) => number): Uint8Array {
  const order = Uint8Array.from({ length: players }, (_, player) => player);
  for (let last = players - 1; last > 0; last--) {
    const other = random(last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

/** Random integers from 0 to n − 1, by SplitMix32. */
function randomIntegers(start: number): (n: number) => number {
  let position = start;
  return (n) => {
    position = (position + 0x9e3779b9) | 0;
    let word = position;
    word = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
    return Math.floor((((word ^ (word >>> 15)) >>> 0) / 2 ** 32) * n);
  };
}
