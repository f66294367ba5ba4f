/**
 * The groups of the values of a report: the family of an aircraft, the kind of an operator, the season of a month. Reads
 * and writes nothing; the tables, and the reason for each grouping, are in groups/.
 *
 * Most categories are rare: more than half of the aircraft have fewer than ten reports. A vector for the value alone
 * would be mostly noise, so the network adds up a vector for the value and one for each of its groups. The vector of a
 * rare value is then mostly that of its groups, and a value without training reports still has theirs.
 */
import { type AircraftClass, aircraftClasses } from './groups/aircraft.js';
import { operatorGroups } from './groups/operators.js';
import { speciesGroups } from './groups/species.js';

interface Aircraft {
  readonly name: string;
  readonly family: string;
  readonly kind: AircraftClass;
}

interface GroupEntry {
  readonly name: string;
  readonly group: string;
}

const aircraft = aircraftClasses.flatMap((kind) =>
  groupEntries(kind.families).map(({ name, group }): Aircraft => ({ name, family: group, kind })),
);
const operators = groupEntries(operatorGroups);
const species = groupEntries(speciesGroups);
/** Three months each, by the behaviour of birds: they migrate in spring and autumn, and in summer the young still fly badly. */
const months = groupEntries({ winter: '12, 01, 02', spring: '03, 04, 05', summer: '06, 07, 08', autumn: '09, 10, 11' });

const aircraftByName = new Map(aircraft.map((entry) => [entry.name, entry]));
const operatorByName = new Map(operators.map((entry) => [entry.name, entry]));
const speciesByName = new Map(species.map((entry) => [entry.name, entry]));
const seasonByMonth = new Map(months.map((entry) => [entry.name, entry]));

/** Every aircraft string that has groups. */
export const knownAircraft: readonly string[] = aircraft.map(({ name }) => name);

/** Every operator that has a group. */
export const knownOperators: readonly string[] = operators.map(({ name }) => name);

/** Every species that has a group. */
export const knownSpecies: readonly string[] = species.map(({ name }) => name);

/** The family of an aircraft: 'B-737-300' → 'Boeing 737'; undefined when the string is not in the table. */
export const aircraftFamily = (value: string): string | undefined => aircraftByName.get(value)?.family;

/** The use of an aircraft: 'B-737-300' → 'airliner'; undefined when the string is not in the table. */
export const aircraftUse = (value: string): string | undefined => aircraftByName.get(value)?.kind.use;

/** Engine type and position, and size: 'B-737-300' → 'jet, under wing, large'; undefined when the string is not in the table. */
export const aircraftBuild = (value: string): string | undefined => aircraftByName.get(value)?.kind.build;

/** The kind of an operator: 'FEDEX EXPRESS' → 'freight'; undefined when it is not in the table. */
export const operatorGroup = (value: string): string | undefined => operatorByName.get(value)?.group;

/** The kind of an animal: 'Mallard' → 'waterfowl'; undefined when it is not in the table. */
export const speciesGroup = (value: string): string | undefined => speciesByName.get(value)?.group;

/** The season of a month of two digits: '01' → 'winter'; undefined for any other text. */
export const season = (month: string): string | undefined => seasonByMonth.get(month)?.group;

/** A table of groups as a list with one entry for each name. */
function groupEntries(table: Readonly<Record<string, string>>): GroupEntry[] {
  return Object.entries(table).flatMap(([group, names]) => names.split(/,\s+/).map((name) => ({ name, group })));
}
