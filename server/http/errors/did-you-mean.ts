/** Finds the word that a misspelt one most likely stands for. */
import { distance } from 'fastest-levenshtein';

/** Without case, spaces, hyphens and the like: `take off run` equals `Take-off run`, `speed_knots` equals `speedKnots`. */
const plain = (word: string) => word.toLowerCase().replace(/[\s_.,()/-]+/g, '');

/** A word with more than a third of its letters changed is another word. */
const maxEdits = (plainWord: string) => Math.floor(plainWord.length / 3);

/** Kept, since the same lists of words are searched again and again. */
const plainLists = new WeakMap<readonly string[], string[]>();

function plainOf(words: readonly string[]): string[] {
  const plainWords = plainLists.get(words) ?? words.map(plain);
  plainLists.set(words, plainWords);
  return plainWords;
}

/** The candidate nearest to `word` in spelling, or the only one that contains it; undefined when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const plainWord = plain(word);
  const plainCandidates = plainOf(candidates);
  let best: string | undefined;
  let minEdits = Number.POSITIVE_INFINITY;
  for (const [place, candidate] of plainCandidates.entries()) {
    // Words whose lengths differ so much need not be compared letter by letter.
    const limit = Math.min(maxEdits(candidate), minEdits - 1);
    if (Math.abs(candidate.length - plainWord.length) > limit) continue;
    const edits = distance(plainWord, candidate);
    if (edits <= limit) [best, minEdits] = [candidates[place], edits];
  }
  if (best !== undefined) return best;
  const containing =
    plainWord.length < 4 ? [] : candidates.filter((_, place) => plainCandidates[place]!.includes(plainWord));
  return containing.length === 1 ? containing[0] : undefined;
}

const digitsOf = (word: string) => word.replace(/\D/g, '');

/**
 * The same among names of aircraft, where another digit or another maker's letter is another aircraft: B-787 is no
 * misspelt B-727.
 */
export const nearestType = (word: string, candidates: readonly string[]): string | undefined =>
  nearest(
    word,
    candidates.filter(
      (candidate) =>
        digitsOf(candidate) === digitsOf(word) && candidate[0]?.toLowerCase() === word.trimStart()[0]?.toLowerCase(),
    ),
  );
