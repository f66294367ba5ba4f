/**
 * Reads the names that people write for a species, an aircraft, an operator or a state, and says which known name each
 * stands for. It imports nothing, so that the service, training and a browser read the same names the same way.
 */

/** One name of the field's own wording, and everything else that is written for it: codes, makers' names, translations. */
export interface NameEntry {
  /** The canonical name: what a model is trained on and what an answer repeats. */
  readonly name: string;
  readonly alsoWritten?: readonly string[];
}

/** What a text was read as. */
export type NameReading =
  | { readonly kind: 'missing' }
  | { readonly kind: 'known'; readonly name: string }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  /** `name`: the text itself in the usual form of such names (spaces, case), so that one unknown name has one spelling. */
  | { readonly kind: 'unknown'; readonly name: string };

/** Reads one text. */
export type ReadName = (text: string) => NameReading;

/** Characters that show nothing: zero-width spaces and joiners, the byte order mark, the soft hyphen. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** Words for "not known" in any of the files that people have, as `alphanumericKey` writes them. */
const wordsForMissing = new Set([
  '',
  'unknown',
  'unk',
  'unkn',
  'nodata',
  'na',
  'null',
  'nil',
  'notreported',
  'notknown',
  'notrecorded',
  'notavailable',
  'notapplicable',
  'notspecified',
  'notstated',
  'unspecified',
  'nk',
  'tbd',
  'inconnu',
  'inconnue',
  'unbekannt',
  'keineangabe',
  'desconocido',
  'desconocida',
]);

/** Printable ASCII with single blanks between words: nearly every cell of a file. */
const tidyAscii = /^[!-~]+(?: [!-~]+)*$/;

/** The text in one width, without invisible characters, its blanks of every kind single spaces, none at the ends. */
export const tidied = (text: string): string =>
  tidyAscii.test(text) ? text : text.normalize('NFKC').replace(invisible, '').replace(/\s+/g, ' ').trim();

/** The tidied text without regard to case, accents, kinds of dash and apostrophe, and a footnote's asterisk at the end. */
export const foldedKey = (text: string): string =>
  tidied(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[\s*]+$/, '')
    .toLowerCase();

const beyondAscii = /[^ -~]/;

/** Letters and digits alone: `B 737/300` and `B-737-300` have the same key. */
export const alphanumericKey = (text: string): string =>
  beyondAscii.test(text)
    ? foldedKey(text).replace(/[^\p{L}\p{N}]/gu, '')
    : text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Whether the text says only that nothing is known: a blank, a dash, UNKNOWN, No Data. None of the words has a digit. */
export const isMissing = (text: string): boolean => !/[0-9]/.test(text) && wordsForMissing.has(alphanumericKey(text));

/** A value that is made when it is first needed: an index of names takes longer than a service may take to start. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Texts by key; a key that leads to several names is kept with all of them. */
export function indexBy(entries: readonly NameEntry[], keyOf: (text: string) => string): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>();
  for (const { name, alsoWritten = [] } of entries) {
    for (const text of [name, ...alsoWritten]) {
      const key = keyOf(text);
      const names = index.get(key);
      if (names) names.add(name);
      else index.set(key, new Set([name]));
    }
  }
  return index;
}

/**
 * Makes a reader of `entries`. An exact spelling wins, then one that differs in case, spaces and accents, then one that
 * differs in punctuation too; where a key leads to several names the reading is ambiguous. A text that no entry has goes
 * to `interpret`, which may know patterns, and is unknown otherwise, in the form that `usualForm` gives it.
 */
export function createNameReader(
  entries: readonly NameEntry[],
  {
    usualForm,
    interpret = () => undefined,
  }: { usualForm: (tidiedText: string) => string; interpret?: (tidiedText: string) => string | undefined },
): ReadName {
  const names = new Set(entries.map(({ name }) => name));
  const indexes = [tidied, foldedKey, alphanumericKey].map((keyOf) => ({
    keyOf,
    indexOf: lazily(() => indexBy(entries, keyOf)),
  }));
  return (text) => {
    if (names.has(text)) return { kind: 'known', name: text };
    if (isMissing(text)) return { kind: 'missing' };
    for (const { keyOf, indexOf } of indexes) {
      const found = indexOf().get(keyOf(text));
      if (found?.size === 1) return { kind: 'known', name: [...found][0]! };
      if (found) return { kind: 'ambiguous', candidates: [...found] };
    }
    const plain = tidied(text);
    const name = interpret(plain);
    return name === undefined ? { kind: 'unknown', name: usualForm(plain) } : { kind: 'known', name };
  };
}
