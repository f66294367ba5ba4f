/**
 * The animals that aircraft strike: the FAA's wording of each, its group, the sizes that it plausibly has, and what else
 * is written for it. The tables are in species/.
 *
 * What a strike does grows with the mass of the animal and with how many are hit at once: a goose weighs four kilograms
 * and comes in a skein, a swallow twenty grams. Kin are also alike in habit, so a rare species leans on its group. Most
 * reports name no species, only a size: those three words stay apart, for the size is all that they say.
 *
 * The FAA's codes of fewer than three characters are left out: in a column that was taken for the species by mistake,
 * N and Y would be animals.
 */
import {
  alphanumericKey,
  createNameReader,
  foldedKey,
  indexBy,
  lazily,
  type NameEntry,
  type ReadName,
} from './reader.js';
import { partsOf, rowsByGroup } from './rows.js';
import { landbirds } from './species/landbirds.js';
import { others } from './species/others.js';
import { songbirds } from './species/songbirds.js';
import { readUnknownBird } from './species/unknown-birds.js';
import { waterbirds } from './species/waterbirds.js';

/** The FAA's three sizes of an animal. */
export type WildlifeSize = 'Small' | 'Medium' | 'Large';

/** One species, or one kind of animals where a report names no more. */
export interface Species extends NameEntry {
  /** The kind of animal: kin of like mass and habit. */
  readonly group: string;
  /** Sizes that a report may give without contradicting the species; undefined where nothing can be said. */
  readonly sizes?: readonly WildlifeSize[];
}

const sizesByLetter: Readonly<Record<string, WildlifeSize>> = { S: 'Small', M: 'Medium', L: 'Large' };

/** Every species that is known by name. */
export const species: readonly Species[] = rowsByGroup({ ...waterbirds, ...landbirds, ...songbirds, ...others }).map(
  ({ group, cells: [name, letters, written] }) => ({
    name: name!,
    group,
    sizes: letters ? [...letters].map((letter) => sizesByLetter[letter]!) : undefined,
    alsoWritten: partsOf(written),
  }),
);

const speciesByName = new Map(species.map((each) => [each.name, each]));

/** The sizes that a species plausibly has, by its canonical name; undefined when it is not known or nothing can be said. */
export const plausibleSizes = (name: string): readonly WildlifeSize[] | undefined => speciesByName.get(name)?.sizes;

/** Words for "no animal named" besides those of any column. */
const wordsForMissing = new Set([
  'unknownspecies',
  'unknownanimal',
  'unknownwildlife',
  'animalinconnu',
  'especeinconnue',
]);

/** The text with each word in the singular: English, and such French plurals as end in -s or -eaux. */
const singularKey = (text: string): string =>
  alphanumericKey(
    foldedKey(text)
      .replace(/\bgeese\b/g, 'goose')
      .replace(/eaux\b/g, 'eau')
      .replace(/ies\b/g, 'y')
      .replace(/(ch|sh|ss|x)es?\b/g, '$1')
      .replace(/([^siu'])s\b/g, '$1'),
  );

const namesInSingular = lazily(() => indexBy(species, singularKey));

/** What stands beside a name: "a gull", "2 x gulls", "gull sp.", "Canada goose (Branta canadensis)". */
const besides = /^(?:(?:an?|the|une?|des)\s+|\d+\s*[x×]?\s+)|\s+spp?\.?$|\s*\([^()]*\)$/gi;

/** "Gull, Herring". */
const inverted = /^([^,]+),\s*([^,]+)$/;

/** 'Canada geese' → 'Canada goose', 'GULL' → 'Gulls'; undefined where singular and plural are names of their own. */
function readInOtherNumber(text: string): string | undefined {
  const plain = text.replace(besides, '');
  for (const name of [plain, plain.replace(inverted, '$2 $1')]) {
    const names = namesInSingular().get(singularKey(name));
    if (names?.size === 1) return [...names][0];
  }
  return undefined;
}

const readName = createNameReader(species, {
  // The FAA writes "American coot" and "Wilson's warbler": what follows an apostrophe is no new word.
  usualForm: (text) => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase(),
  interpret: (text) => readUnknownBird(text) ?? readInOtherNumber(text),
});

/** Reads a species: its name in English, French or Latin, singular or plural, or its code. */
export const readSpecies: ReadName = (text) =>
  wordsForMissing.has(alphanumericKey(text)) ? { kind: 'missing' } : readName(text);
