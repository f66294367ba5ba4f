/** Reads what people write who saw a bird and cannot say which: its words in any order, with a size or without. */
import { foldedKey } from '../reader.js';

const wordsForUnknown = 'unknown unk unkn unidentified unid undetermined inconnu inconnue indetermine non identifie';
const wordsForBird = 'bird birds oiseau oiseaux avian';
const fillWords = 'a an of sized size species sp spp de taille unspecified';
const sizeWords: Readonly<Record<string, string>> = {
  'Unknown bird - small': 'small sm little tiny petit petite petits',
  'Unknown bird - medium': 'medium med mid moyen moyenne moyens',
  'Unknown bird - large': 'large lg big grand grande gros grosse grands',
};

const setOf = (words: string) => new Set(words.split(' '));
const namesBySizeWord = new Map(
  Object.entries(sizeWords).flatMap(([name, words]) => words.split(' ').map((word) => [word, name])),
);
const birds = setOf(wordsForBird);
const others = setOf(`${wordsForUnknown} ${fillWords}`);

/**
 * The canonical name of an unknown bird: 'medium bird, unknown' → 'Unknown bird - medium'; undefined when the text has
 * no word for a bird, any word that is none of these ('small brown bird'), or two sizes.
 */
export function readUnknownBird(text: string): string | undefined {
  const words = foldedKey(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (!words.some((word) => birds.has(word))) return undefined;
  const rest = words.filter((word) => !birds.has(word) && !others.has(word));
  const names = new Set(rest.map((word) => namesBySizeWord.get(word)));
  if (names.size > 1) return undefined;
  return names.size === 0 ? 'Unknown bird' : [...names][0];
}
