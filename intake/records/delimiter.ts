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

/** How the lines of a file are cut into cells. */
export interface LineForm {
  readonly delimiter: string;
  /** Each line is one cell in quotation marks that holds the cells: CSV that a spreadsheet has taken for a single column. */
  readonly isWrapped: boolean;
}

/** The form that a line shows, and how many known names it makes of it. */
interface Finding extends LineForm {
  readonly known: number;
}

/** The delimiter that makes the most known names of the line, and among equals the most cells; the comma in case of doubt. */
function findIn(line: string, names: KnownNames, isWrapped: boolean): Finding | undefined {
  const unquoted = line.replace(/"[^"]*(?:"|$)/g, '');
  let best: (Finding & { count: number }) | undefined;
  for (const delimiter of delimiters) {
    const count = unquoted.split(delimiter).length - 1;
    if (count === 0) continue;
    const cells = cellsOf(line.trimEnd(), delimiter);
    const known = Array.isArray(cells) ? cells.filter((cell) => names.has(cell.trim())).length : 0;
    if (!best || known > best.known || (known === best.known && count > best.count)) {
      best = { delimiter, known, count, isWrapped };
    }
  }
  return best;
}

const oneQuotedCell = /^\s*"((?:[^"]|"")*)"\s*$/;
const minNamesInOneCell = 2;

function formOf(line: string, knownNames: KnownNames): Finding | undefined {
  const text = oneQuotedCell.exec(line)?.[1];
  const wrapped = text === undefined ? undefined : findIn(text.replaceAll('""', '"'), knownNames, true);
  if (wrapped && wrapped.known >= minNamesInOneCell) return wrapped;
  return findIn(line, knownNames, false);
}

/** So many lines may be titles above the header, and show no delimiter or another one. */
const maxLines = 20;

/** Finds the form of the lines of a file by the first of them. */
export interface LineFormFinder {
  /** The form, once it is clear: from the first line with a known name in it, or else after some lines. */
  readonly look: (line: string) => LineForm | undefined;
  /** The form as far as it can be told from the lines that have been looked at. */
  readonly best: () => LineForm;
}

/** Makes a finder. */
export function createLineFormFinder(knownNames: KnownNames): LineFormFinder {
  let first: Finding | undefined;
  let lines = 0;
  let isBelowName = false;
  const best = (): LineForm => first ?? { delimiter: ',', isWrapped: false };
  return {
    best,
    look(line) {
      const finding = formOf(line, knownNames);
      if (finding && finding.known > 0) return finding;
      first ??= finding;
      lines++;
      // A name alone is the header of one column, unless the next line is another header.
      if (isBelowName || lines > maxLines) return best();
      isBelowName = knownNames.has(line.replaceAll('"', '').trim());
      return undefined;
    },
  };
}
