/**
 * Makes the reports whose mean probability is the worth of a coalition, each of them once.
 * In a coalition, its fields have the values of the explained report and the other players those of a report of the
 * background (interventional, as in D. Janzing et al., "Feature relevance quantification in explainable AI", AISTATS 2020).
 */
import type { StrikeReport } from '../../schemas/index.js';

/** The name of a field of a report. */
export type Field = keyof StrikeReport;

/** All coalitions, in reports without repetition. */
export interface Coalitions {
  readonly rows: readonly StrikeReport[];
  /** For coalition c and background report b, at c · (size of the background) + b, the place in `rows`. */
  readonly uses: Uint32Array;
}

/**
 * Mixes `report` with each report of `background` in all 2ⁿ ways. Fields that are no players keep the values of
 * `report`. Reports of a background share many values, so that far fewer rows than uses are distinct.
 */
export function mixCoalitions(
  report: StrikeReport,
  players: readonly Field[],
  background: readonly StrikeReport[],
): Coalitions {
  // Code 0 is the value of the report, so that rows which differ in nothing get the same key.
  const values = players.map((name) => [...new Set([report, ...background].map((source) => source[name] ?? null))]);
  const codesOf = (source: StrikeReport) => players.map((name, i) => values[i]!.indexOf(source[name] ?? null));
  const backgroundCodes = background.map(codesOf);
  const coalitions = 2 ** players.length;
  const uses = new Uint32Array(coalitions * background.length);
  const rows: StrikeReport[] = [];
  const rowByKey = new Map<string, number>();

  for (let coalition = 0; coalition < coalitions; coalition++) {
    for (const [b, codes] of backgroundCodes.entries()) {
      const mixed = codes.map((code, i) => (coalition & (1 << i) ? 0 : code));
      const key = String.fromCharCode(...mixed);
      let row = rowByKey.get(key);
      if (row === undefined) {
        const mixedValues = Object.fromEntries(mixed.map((code, i) => [players[i]!, values[i]![code]]));
        row = rows.push({ ...report, ...mixedValues }) - 1;
        rowByKey.set(key, row);
      }
      uses[coalition * background.length + b] = row;
    }
  }
  return { rows, uses };
}

/** The worth of each coalition: the mean over the background of its rows' probabilities, in double precision. */
export function worthOfCoalitions({ uses }: Coalitions, background: number, probabilities: ArrayLike<number>) {
  const worth = new Float64Array(uses.length / background);
  for (let coalition = 0; coalition < worth.length; coalition++) {
    let sum = 0;
    for (let b = 0; b < background; b++) sum += probabilities[uses[coalition * background + b]!]!;
    worth[coalition] = sum / background;
  }
  return worth;
}
