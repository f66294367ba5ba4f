/**
 * Reports that mix the explained report with those of the background, each of them once. A player has the value of the
 * explained report or that of a report of the background (interventional, as in D. Janzing et al., "Feature relevance
 * quantification in explainable AI", AISTATS 2020).
 */
import type { StrikeReport } from '../../schemas/index.js';

/** The name of a field of a report. */
export type Field = keyof StrikeReport;

/** For each player the code of a value: 0 is that of the explained report. */
export type Codes = readonly number[];

export interface MixedRows {
  /** The distinct reports that were placed so far. */
  readonly rows: readonly StrikeReport[];
  /** The codes of each report of the background. */
  readonly backgroundCodes: readonly Codes[];
  /** The place in `rows` of the report with these values of the players. */
  readonly placeOf: (codes: Codes) => number;
}

/**
 * Begins without rows. Fields that are no players keep the values of `report`. Reports of a background share many values,
 * so that far fewer rows are distinct than are asked for.
 */
export function mixedRows(
  report: StrikeReport,
  players: readonly Field[],
  background: readonly StrikeReport[],
): MixedRows {
  // Code 0 is the value of the report, so that rows which differ in nothing get the same key. Values are told apart by
  // their JSON: two lists of the same members are one value.
  const textOf = (source: StrikeReport, name: Field) => JSON.stringify(source[name] ?? null);
  const texts = players.map((name) => [...new Set([report, ...background].map((source) => textOf(source, name)))]);
  const values = texts.map((ofPlayer) => ofPlayer.map((text) => JSON.parse(text)));
  const codesOf = (source: StrikeReport) => players.map((name, i) => texts[i]!.indexOf(textOf(source, name)));
  const rows: StrikeReport[] = [];
  const placeByKey = new Map<string, number>();
  return {
    rows,
    backgroundCodes: background.map(codesOf),
    placeOf(codes) {
      const key = String.fromCharCode(...codes);
      const known = placeByKey.get(key);
      if (known !== undefined) return known;
      const mixedValues = Object.fromEntries(codes.map((code, i) => [players[i]!, values[i]![code]]));
      const place = rows.push({ ...report, ...mixedValues }) - 1;
      placeByKey.set(key, place);
      return place;
    },
  };
}
