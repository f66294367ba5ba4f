/**
 * Shapley values of a game: how what all players achieve together is shared out fairly among them.
 * Source: L. S. Shapley, "A Value for n-Person Games", Contributions to the Theory of Games II, 1953.
 */

/**
 * The share of each of n players, from the worth of each of the 2ⁿ coalitions; bit i of a coalition's index says that
 * player i belongs to it. The shares and the worth of the empty coalition add up to the worth of all together.
 *
 *   φᵢ = Σ |S|! (n − |S| − 1)! / n! · (v(S ∪ {i}) − v(S))   over the coalitions S without i
 *
 * Throws a RangeError when the number of coalitions is no power of two.
 */
export function shapleyValues(worth: Float64Array): Float64Array {
  const players = Math.log2(worth.length);
  if (!Number.isInteger(players)) throw new RangeError(`${worth.length} coalitions belong to no number of players.`);
  const weights = orderWeights(players);
  const shares = new Float64Array(players);
  for (let coalition = 0; coalition < worth.length; coalition++) {
    const weight = weights[sizeOf(coalition)]!;
    for (let player = 0; player < players; player++) {
      if (coalition & (1 << player)) continue;
      shares[player]! += weight * (worth[coalition | (1 << player)]! - worth[coalition]!);
    }
  }
  return shares;
}

/** For each size s of a coalition, s! (n − s − 1)! / n!: 1/n, then each from the one before by s / (n − s). */
function orderWeights(players: number): Float64Array {
  const weights = new Float64Array(players);
  for (let size = 0; size < players; size++) {
    weights[size] = size === 0 ? 1 / players : (weights[size - 1]! * size) / (players - size);
  }
  return weights;
}

/** How many players a coalition has. */
function sizeOf(coalition: number): number {
  let size = 0;
  for (let rest = coalition; rest > 0; rest &= rest - 1) size++;
  return size;
}
