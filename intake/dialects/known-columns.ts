/** The tables of dialects and synonyms by the keys of their names, and which dialect a header is of. */
import { headerKey, headerWords } from './header-key.js';
import { afterwardsPatterns } from './tables/afterwards.js';
import { answerColumns, type DialectName, dialects } from './tables/dialects.js';
import { dateParts, ingestionColumns, partColumns, type Target, valueColumns } from './tables/synonyms.js';

/** What a column gives: a value of a field; yes or no of one part or one engine; a part of the date; the maker's name. */
export type Meaning =
  | { readonly kind: 'value'; readonly target: Target; readonly preference: number }
  | { readonly kind: 'part'; readonly target: 'partsStruck'; readonly part: string }
  | { readonly kind: 'ingestion'; readonly target: 'engineIngested' }
  | { readonly kind: 'date-part'; readonly target: 'flightDate'; readonly part: keyof typeof dateParts }
  | { readonly kind: 'maker'; readonly target: 'aircraft' };

/** What is done with a column. */
export type Use = Meaning | 'ignored' | 'afterwards' | 'answer' | 'duplicate' | 'blank';

/** Whether a column is read. */
export const isMeaning = (use: Use): use is Meaning => typeof use === 'object';

const meanings = new Map<string, Meaning>();
const names = new Set<string>();

function add(name: string, meaning: Meaning): void {
  names.add(name);
  const key = headerKey(name);
  // Two names of one field may have one key ("Time of day", `timeOfDay`): the first gives the preference.
  if (!meanings.has(key)) meanings.set(key, meaning);
}

for (const [target, targetNames] of Object.entries(valueColumns) as [Target, readonly string[]][]) {
  for (const [preference, name] of targetNames.entries()) add(name, { kind: 'value', target, preference });
}
for (const [part, partNames] of Object.entries(partColumns)) {
  for (const name of partNames) add(name, { kind: 'part', target: 'partsStruck', part });
}
for (const name of ingestionColumns) add(name, { kind: 'ingestion', target: 'engineIngested' });
for (const [part, partNames] of Object.entries(dateParts) as [keyof typeof dateParts, readonly string[]][]) {
  for (const name of partNames) add(name, { kind: 'date-part', target: 'flightDate', part });
}

/** What a column of this name gives; undefined where it gives nothing that a report has. */
export const meaningOf = (name: string): Meaning | undefined => meanings.get(headerKey(name));

/** Every name in the tables that a column which is read may have. */
export const knownNames: ReadonlySet<string> = names;

/** Whether a column of this name is filled in after somebody has looked at the aircraft. */
export function isKnownAfterwards(name: string): boolean {
  if (meanings.has(headerKey(name))) return false;
  const words = headerWords(name);
  return afterwardsPatterns.some((pattern) => pattern.test(words));
}

const answerKeys = new Set(answerColumns.map(headerKey));

/** Whether a column of this name is one of our own answers. */
export const isAnswer = (name: string): boolean => answerKeys.has(headerKey(name));

const dialectKeys = dialects.map(({ name, columns, otherNames, isAmerican }) => ({
  name,
  isAmerican,
  spellings: new Set([...columns, ...otherNames]),
  keys: new Set([...columns, ...otherNames].map(headerKey)),
}));

/** Whether some dialect has a column of this name, read or not. */
export const isOfSomeDialect = (name: string): boolean => dialectKeys.some(({ keys }) => keys.has(headerKey(name)));

/** A dialect has at least this share of the columns that any dialect has; else the header is a mixture. */
const minShare = 0.8;
/** And so much of all columns: a file with a few names in common is of none. */
const minShareOfAll = 1 / 3;

/** The dialect most of whose columns are there, that of several, or that of none. */
export function dialectOf(names: readonly string[]): DialectName | 'mixture' | 'unknown' {
  const known = names.filter((name) => isOfSomeDialect(name) && !isAnswer(name));
  const all = names.filter((name) => name !== '' && !isAnswer(name));
  if (known.length === 0 || known.length < minShareOfAll * all.length) return 'unknown';
  const fits = dialectKeys.map(({ name, keys, spellings }) => ({
    name,
    matches: known.filter((each) => keys.has(headerKey(each))).length,
    spelt: known.filter((each) => spellings.has(each)).length,
    size: keys.size,
  }));
  const [best] = fits.toSorted((a, b) => b.matches - a.matches || b.spelt - a.spelt || a.size - b.size);
  return best!.matches >= minShare * known.length ? best!.name : 'mixture';
}

/** Whether a column of this name has American dates, since the dialect that the file is of has. */
export const isAmericanIn = (name: string, dialect: DialectName | 'mixture' | 'unknown'): boolean =>
  dialectKeys.some((each) => each.name === dialect && each.isAmerican && each.keys.has(headerKey(name)));
