/** Makes the reports whose mean probability is the worth of a coalition: its fields have the values of the explained report. */
import type { MixedRows } from './mixed-rows.js';

/**
 * Places the rows of all 2ⁿ coalitions of n players. For coalition c and background report b, at
 * c · (size of the background) + b, the place of its row; bit i of a coalition says that player i belongs to it.
 */
export function placeCoalitions({ backgroundCodes, placeOf }: MixedRows, players: number): Uint32Array {
  const coalitions = 2 ** players;
  const places = new Uint32Array(coalitions * backgroundCodes.length);
  for (let coalition = 0; coalition < coalitions; coalition++) {
    for (const [b, codes] of backgroundCodes.entries()) {
      const mixed = codes.map((code, i) => (coalition & (1 << i) ? 0 : code));
      places[coalition * backgroundCodes.length + b] = placeOf(mixed);
    }
  }
  return places;
}

/** The worth of each coalition: the mean over the background of its rows' probabilities, in double precision. */
export function worthOfCoalitions(places: Uint32Array, background: number, probabilities: ArrayLike<number>) {
  const worth = new Float64Array(places.length / background);
  for (let coalition = 0; coalition < worth.length; coalition++) {
    let sum = 0;
    for (let b = 0; b < background; b++) sum += probabilities[places[coalition * background + b]!]!;
    worth[coalition] = sum / background;
  }
  return worth;
}
