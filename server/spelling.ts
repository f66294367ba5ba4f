/** Finds the word that a misspelt one was most likely meant to be. */
import { distance } from 'fastest-levenshtein';

/** Case, spaces, hyphens and the like are no difference: `take off run` is `Take-off run`, `speed_knots` is `speedKnots`. */
const plain = (word: string) => word.toLowerCase().replace(/[\s_.,()/-]+/g, '');

/** Beyond a third of its letters changed, a word is another word. */
const isNear = (edits: number, word: string) => edits <= Math.floor(plain(word).length / 3);

/** The candidate nearest to `word` in spelling, or the only one that contains it; undefined when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = plain(word);
  let best: string | undefined;
  let fewestEdits = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const edits = distance(wanted, plain(candidate));
    if (edits < fewestEdits) [best, fewestEdits] = [candidate, edits];
  }
  if (best !== undefined && isNear(fewestEdits, best)) return best;
  const containing = wanted.length < 4 ? [] : candidates.filter((candidate) => plain(candidate).includes(wanted));
  return containing.length === 1 ? containing[0] : undefined;
}
