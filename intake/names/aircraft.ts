/**
 * The aircraft of strike reports: every type by its name in the FAA's wording, with its groups, and the reader of what
 * people write for it. Imports nothing but tables and the reader of names; reads and writes nothing.
 *
 * Whether a strike does damage hangs on where the bird goes. An engine under the wing stands free in the airstream;
 * one at the tail is partly hidden behind wing and fuselage; a propeller deals out blows before anything is
 * swallowed. A heavy aircraft has thicker skin and windscreens that are certified against heavier birds, a light one
 * may have none of it. And who flies it (use) decides what is reported at all: airlines tell of every smear, owners
 * of small aircraft of little else than damage.
 *
 * Mass is that at take-off: light up to 2 tonnes, small to 6, medium to 30, large to 120, heavy above. A family
 * stands as a whole where most of its aircraft belong, and families too rare to learn from share a line: few of
 * the exceptions (the Gulfstream I, a turboprop; the C-9, engines at the tail) would ever outweigh one vector more.
 * Some families have no report in any file yet: they are known by use and build.
 */
import { airliners } from './aircraft/airliners.js';
import { business } from './aircraft/business.js';
import { generalAviation } from './aircraft/general-aviation.js';
import { helicopters } from './aircraft/helicopters.js';
import { military } from './aircraft/military.js';
import { transports } from './aircraft/military-transports.js';
import { aircraftPatterns, waysToRead } from './aircraft/patterns.js';
import { regional } from './aircraft/regional.js';
import { type AircraftType, typesOf } from './aircraft/table.js';
import { createNameReader, foldedKey, type ReadName } from './reader.js';

export type { AircraftType } from './aircraft/table.js';

/** Every type of aircraft that is known. */
export const aircraftTypes: readonly AircraftType[] = typesOf([
  ...airliners,
  ...regional,
  ...business,
  ...generalAviation,
  ...helicopters,
  ...military,
  ...transports,
]);

const usualForm = (text: string): string => text.toUpperCase();

const readListed = createNameReader(aircraftTypes, { usualForm });

/** What is written for an aircraft: 'B738', 'Boeing 737-824' and 'b-737-800' are all read as 'B-737-800'. */
export const readAircraft: ReadName = createNameReader(aircraftTypes, { usualForm, interpret });

/** The first name of the table that a pattern, or a part of the text, leads to. */
function interpret(text: string): string | undefined {
  for (const written of waysToRead(foldedKey(text).toUpperCase())) {
    const name = listedName(written) ?? nameByPattern(written);
    if (name !== undefined) return name;
  }
  return undefined;
}

function nameByPattern(text: string): string | undefined {
  for (const { written, standsFor } of aircraftPatterns) {
    const found = written.exec(text);
    if (!found) continue;
    const name = listedName(typeof standsFor === 'string' ? text.replace(written, standsFor) : standsFor(found));
    if (name !== undefined) return name;
  }
  return undefined;
}

function listedName(spelling: string): string | undefined {
  const reading = readListed(spelling);
  return reading.kind === 'known' ? reading.name : undefined;
}
