/** Names of columns without what differs from copy to copy. It knows nothing of what they mean. */
import { alphanumericKey, foldedKey } from '../names/reader.js';
import { unguarded } from '../values/formula.js';

/** The name as it is shown: no invisible characters, no blanks at its ends, no apostrophe against formulas. */
export const headerName = (cell: string): string =>
  unguarded(cell)
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Letters and digits alone: `Phase of flight`, `PHASE_OF_FLIGHT` and `phaseOfFlight` have the same key. */
export const headerKey = (name: string): string => alphanumericKey(name);

/** The words of a name, in small letters with one blank between: `PHASE_OF_FLT` → 'phase of flt', `flightDate` → 'flight date'. */
export const headerWords = (name: string): string =>
  foldedKey(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
