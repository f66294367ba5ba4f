/** Finds the name that a misspelt one stands for, and none for a name that is merely like another. */
import { headerWords } from '../header-key.js';

/** "Stage" is no misspelt "State": of short words only those count whose letters stand in another order. */
const minLength = 6;
const minReordered = 5;

const lettersOf = (word: string) => [...word].toSorted().join('');

/** Whether two words differ in one letter (changed, more or less) or in the order of their letters. */
function isMisspelling(word: string, other: string): boolean {
  if (word === other) return true;
  if (word[0] !== other[0]) return false;
  if (word.length === other.length && word.length >= minReordered && lettersOf(word) === lettersOf(other)) return true;
  if (Math.max(word.length, other.length) < minLength) return false;
  let start = 0;
  while (start < word.length && word[start] === other[start]) start++;
  let [end, otherEnd] = [word.length, other.length];
  while (end > start && otherEnd > start && word[end - 1] === other[otherEnd - 1])
    [end, otherEnd] = [end - 1, otherEnd - 1];
  return end - start <= 1 && otherEnd - start <= 1;
}

/**
 * The name among `candidates` of which `name` is a misspelling; undefined where none is. Word is held against word, since
 * a word more or another unit has another meaning: neither "Airport ID" nor "Height (m)" is a misspelt name.
 */
export function misspelt<Name extends string>(name: string, candidates: Iterable<Name>): Name | undefined {
  const words = wordsOf(name);
  for (const candidate of candidates) {
    const others = wordsOf(candidate);
    if (words.length === others.length && words.every((word, place) => isMisspelling(word, others[place]!))) {
      return candidate;
    }
  }
  return undefined;
}

/** The same tables are searched for each name that is not understood. */
const wordsByName = new Map<string, string[]>();
const maxRemembered = 1_000;

function wordsOf(name: string): string[] {
  const remembered = wordsByName.get(name);
  if (remembered) return remembered;
  if (wordsByName.size >= maxRemembered) wordsByName.clear();
  const words = headerWords(name).split(' ');
  wordsByName.set(name, words);
  return words;
}
