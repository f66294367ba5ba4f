/** What the headers of an answer say of the file that came in. */
import type { ColumnPlan } from '../../../intake/dialects/header.js';

/** Proxies refuse headers beyond some thousand bytes. */
const maxCharacters = 1000;

/** A name in printable ASCII, with commas and all else as in a URL. */
const encoded = (name: string) =>
  name.replace(/[^ !#-$&-+\--~]+/gu, (text) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')));

/** The names, apart by commas; too many of them end in an ellipsis. */
function listOf(names: readonly string[]): string {
  const shown: string[] = [];
  let length = 0;
  for (const name of names.map(encoded)) {
    length += name.length + 2;
    if (length > maxCharacters) return [...shown, encodeURIComponent('…')].join(', ');
    shown.push(name);
  }
  return shown.join(', ');
}

/** The dialect of a file, and the columns that nothing was read from, if there are any. */
export const fileHeaders = ({ dialect, ignored }: ColumnPlan): Record<string, string> => ({
  'Batch-Dialect': dialect,
  ...(ignored.length > 0 && { 'Batch-Columns-Ignored': listOf(ignored) }),
});
