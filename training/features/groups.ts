/**
 * The groups of the values of a report: the family of an aircraft, the kind of an operator, the season of a month. Reads
 * and writes nothing; the tables of names, and the reason for each grouping, are in intake/names/.
 *
 * Most categories are rare: more than half of the aircraft have fewer than ten reports. A vector for the value alone
 * would be mostly noise, so the network adds up a vector for the value and one for each of its groups. The vector of a
 * rare value is then mostly that of its groups, and a value without training reports still has theirs.
 */
import { aircraftTypes } from '../../intake/names/aircraft.js';
import { operators } from '../../intake/names/operators.js';
import { species } from '../../intake/names/species.js';

const byName = <T extends { readonly name: string }>(entries: readonly T[]): Map<string, T> =>
  new Map(entries.map((entry) => [entry.name, entry]));

const aircraftByName = byName(aircraftTypes);
const operatorByName = byName(operators);
const speciesByName = byName(species);

/** Three months each, by the behaviour of birds: they migrate in spring and autumn, and in summer the young still fly badly. */
const months = {
  winter: ['12', '01', '02'],
  spring: ['03', '04', '05'],
  summer: ['06', '07', '08'],
  autumn: ['09', '10', '11'],
};
const seasonByMonth = new Map(
  Object.entries(months).flatMap(([season, numbers]) => numbers.map((month) => [month, season] as const)),
);

/** Every aircraft that has groups, by its canonical name. */
export const knownAircraft: readonly string[] = [...aircraftByName.keys()];

/** Every operator that has a group, by its canonical name. */
export const knownOperators: readonly string[] = [...operatorByName.keys()];

/** Every species that has a group, by its canonical name. */
export const knownSpecies: readonly string[] = [...speciesByName.keys()];

/** The family of an aircraft: 'B-737-300' → 'Boeing 737'; undefined when the name is not in the table. */
export const aircraftFamily = (name: string): string | undefined => aircraftByName.get(name)?.family;

/** The use of an aircraft: 'B-737-300' → 'airliner'; undefined when the name is not in the table. */
export const aircraftUse = (name: string): string | undefined => aircraftByName.get(name)?.use;

/** Engine type and position, and size: 'B-737-300' → 'jet, under wing, large'; undefined when the name is not in the table. */
export const aircraftBuild = (name: string): string | undefined => aircraftByName.get(name)?.build;

/** The kind of an operator: 'FEDEX EXPRESS' → 'freight'; undefined when it is not in the table. */
export const operatorGroup = (name: string): string | undefined => operatorByName.get(name)?.group;

/** The kind of an animal: 'Mallard' → 'waterfowl'; undefined when it is not in the table. */
export const speciesGroup = (name: string): string | undefined => speciesByName.get(name)?.group;

/** The season of a month of two digits: '01' → 'winter'; undefined for any other text. */
export const season = (month: string): string | undefined => seasonByMonth.get(month);
