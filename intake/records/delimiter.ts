/** Finds out which character separates the cells of a CSV file. */
import { cellsOf } from './cells.js';

const separatorLine = /^sep=(.)\r?$/i;

/** The delimiter that a line such as `sep=;` names, which Excel writes in front of the header; undefined in any other line. */
export const namedDelimiter = (line: string): string | undefined => separatorLine.exec(line)?.[1];

/** The delimiter among comma, semicolon and tab that makes the most known names of the header; the comma in case of doubt. */
export function delimiterOf(header: string, knownNames: ReadonlySet<string>): string {
  const knownNamesWith = (delimiter: string) => {
    const cells = cellsOf(header.trimEnd(), delimiter);
    return Array.isArray(cells) ? cells.filter((cell) => knownNames.has(cell.trim())).length : 0;
  };
  return [',', ';', '\t'].reduce((best, next) => (knownNamesWith(next) > knownNamesWith(best) ? next : best));
}
