/** Finds out which character separates the cells of a CSV file. */
import { cellsOf } from './cells.js';

/** Excel writes `sep=;`; other spreadsheets have put it in quotes, or empty cells behind it, when they saved the file again. */
const separatorLine = /^\ufeff?"?sep=([^"\r\n])"?[,;\t| ]*\r?$/i;

/** The delimiter that a line such as `sep=;` in front of the header names; undefined in any other line. */
export const namedDelimiter = (line: string): string | undefined => separatorLine.exec(line)?.[1];

/** The delimiters that spreadsheets and databases write. The comma stands first: in case of doubt it is that. */
const delimiters = [',', ';', '\t', '|'] as const;

/** Whether a column may have a name. */
export type KnownNames = Pick<ReadonlySet<string>, 'has'>;

/**
 * The delimiter that makes the most known names of the header, and among equals the most cells; the comma in case of
 * doubt. Undefined where the line has none of them.
 */
export function delimiterIn(header: string, knownNames: KnownNames): string | undefined {
  const unquoted = header.replace(/"[^"]*(?:"|$)/g, '');
  let best: { delimiter: string; known: number; count: number } | undefined;
  for (const delimiter of delimiters) {
    const count = unquoted.split(delimiter).length - 1;
    if (count === 0) continue;
    const cells = cellsOf(header.trimEnd(), delimiter);
    const known = Array.isArray(cells) ? cells.filter((cell) => knownNames.has(cell.trim())).length : 0;
    if (!best || known > best.known || (known === best.known && count > best.count)) {
      best = { delimiter, known, count };
    }
  }
  return best?.delimiter;
}
