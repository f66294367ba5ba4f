/** What happens to a name on its way through spreadsheets, mail and old exports, and what it must be read as all the same. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alphanumericKey, type NameEntry, type ReadName } from '../../../intake/names/reader.js';
import { models } from '../../../paths.js';
import { loadRawReports } from '../../../training/data/load.js';

const fullWidth = (text: string) =>
  text
    .replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
    .replaceAll(' ', '\u3000');

const disguises: Readonly<Record<string, (name: string) => string>> = {
  'as it is': (name) => name,
  'in capitals': (name) => name.toUpperCase(),
  'in small letters': (name) => name.toLowerCase(),
  'with no-break spaces': (name) => name.replaceAll(' ', '\u00a0'),
  'with zero-width spaces': (name) => `\ufeff${[...name].join('\u200b')}`,
  'in full-width letters': fullWidth,
  'with doubled spaces': (name) => `  ${name.replaceAll(' ', '  ')} `,
  'with a footnote': (name) => `${name}*`,
  'with other apostrophes and dashes': (name) => name.replaceAll("'", '\u2019').replaceAll('-', '\u2011'),
};

/** Checks that `read` takes each of `names` for itself in every disguise. */
export function assertReadInDisguise(read: ReadName, names: readonly string[]): void {
  for (const [how, disguise] of Object.entries(disguises)) {
    for (const name of names) assert.deepEqual(read(disguise(name)), { kind: 'known', name }, `${name} ${how}`);
  }
}

/** Checks rows `[name, texts]`: `read` must take each text for the name. */
export function assertReadAs(read: ReadName, rows: readonly (readonly [name: string, ...texts: string[]])[]): void {
  for (const [name, ...texts] of rows) {
    for (const text of texts) assert.deepEqual(read(text), { kind: 'known', name }, text);
  }
}

/** Spellings, as letters and digits, that stand for more than one entry: key → names. */
export function collisionsAmong(entries: readonly NameEntry[]): Record<string, string[]> {
  const names = new Map<string, Set<string>>();
  for (const { name, alsoWritten = [] } of entries) {
    for (const text of [name, ...alsoWritten]) {
      const key = alphanumericKey(text);
      names.set(key, (names.get(key) ?? new Set()).add(name));
    }
  }
  return Object.fromEntries([...names].filter(([, each]) => each.size > 1).map(([key, each]) => [key, [...each]]));
}

interface Input {
  readonly name: string;
  readonly known?: readonly string[];
  readonly aliases?: Readonly<Record<string, string>>;
}

const inputOfFirstModel = (name: string): Input => {
  const manifest = JSON.parse(readFileSync(join(models, '1.0.0/manifest.json'), 'utf8')) as { inputs: Input[] };
  return manifest.inputs.find((input) => input.name === name)!;
};

/** The names that model 1.0.0 knows of an input; each must stay canonical, or the model would no longer know it. */
export const namesKnownToFirstModel = (input: string): readonly string[] => inputOfFirstModel(input).known!;

/** What model 1.0.0 reads as one of its names; nothing else may be made of it. */
export const aliasesOfFirstModel = (input: string): Readonly<Record<string, string>> =>
  inputOfFirstModel(input).aliases!;

/** Every distinct value of a column of the raw sample. */
export const rawValuesOf = (column: string): string[] => [
  ...new Set(loadRawReports().getColumn(column).dropNulls().toArray() as string[]),
];
