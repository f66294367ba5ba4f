/**
 * The form of the tables of aircraft types, and how one is read. The tables are in the files aircraft-*.ts by use, each
 * line a type:
 *
 *     B-737-800 | B738 | Boeing 737-800 with winglets
 *     name      | ICAO designators | what else is written for it; either may be left out
 *
 * A new type is one new line in the family that it belongs to.
 */
import type { NameEntry } from '../reader.js';

/** Families that are alike in use and in build: engines, their place, and mass. */
export interface AircraftClass {
  /** What its aircraft are flown for: 'airliner'. */
  readonly use: string;
  /** What a bird meets: 'jet, under wing, large'. */
  readonly build: string;
  /** Family → its types, a line each. */
  readonly families: Readonly<Record<string, string>>;
}

/** One type of aircraft: its name in the FAA's wording, what else is written for it, and its groups. */
export interface AircraftType extends NameEntry {
  readonly alsoWritten: readonly string[];
  /** Type designators of ICAO, as flight plans have them; `alsoWritten` holds them too. */
  readonly designators: readonly string[];
  readonly family: string;
  readonly use: string;
  readonly build: string;
}

/** The types of `classes`, in the order of their lines. */
export const typesOf = (classes: readonly AircraftClass[]): AircraftType[] =>
  classes.flatMap(({ use, build, families }) =>
    Object.entries(families).flatMap(([family, lines]) =>
      lines
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
          const [name = '', codes = '', others = ''] = line.split('|').map((part) => part.trim());
          const designators = listed(codes);
          return { name, designators, alsoWritten: [...designators, ...listed(others)], family, use, build };
        }),
    ),
  );

function listed(text: string): string[] {
  return text === '' ? [] : text.split(/,\s*/);
}
