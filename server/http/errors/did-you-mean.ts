/** Finds the word that a misspelt one was most likely meant to be. */
import { distance } from 'fastest-levenshtein';

/** Case, spaces, hyphens and the like are no difference: `take off run` is `Take-off run`, `speed_knots` is `speedKnots`. */
const plain = (word: string) => word.toLowerCase().replace(/[\s_.,()/-]+/g, '');

/** Beyond a third of its letters changed, a word is another word. */
const mostEdits = (plainWord: string) => Math.floor(plainWord.length / 3);

/** Lists of words stay for long and are searched often. */
const plainLists = new WeakMap<readonly string[], string[]>();

function plainOf(words: readonly string[]): string[] {
  const plainWords = plainLists.get(words) ?? words.map(plain);
  plainLists.set(words, plainWords);
  return plainWords;
}

/** The candidate nearest to `word` in spelling, or the only one that contains it; undefined when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = plain(word);
  const plainCandidates = plainOf(candidates);
  let best: string | undefined;
  let fewestEdits = Number.POSITIVE_INFINITY;
  for (const [place, candidate] of plainCandidates.entries()) {
    // Words whose lengths differ so much need not be compared letter by letter.
    const most = Math.min(mostEdits(candidate), fewestEdits - 1);
    if (Math.abs(candidate.length - wanted.length) > most) continue;
    const edits = distance(wanted, candidate);
    if (edits <= most) [best, fewestEdits] = [candidates[place], edits];
  }
  if (best !== undefined) return best;
  const containing = wanted.length < 4 ? [] : candidates.filter((_, place) => plainCandidates[place]!.includes(wanted));
  return containing.length === 1 ? containing[0] : undefined;
}
