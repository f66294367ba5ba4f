/**
 * Tables of names that are written as text, so that a line of the table is a name of the field and can be read and
 * mended as one.
 */

/**
 * The rows of `table`: one a line, its cells apart by `|`, without the blanks around them. A line that ends in `;` goes
 * on in the next one, for some lists of spellings are longer than a line.
 */
export const rowsOf = (table: string): string[][] =>
  table
    .replace(/;\s*\n\s*/g, '; ')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));

/** The rows of the tables of several groups, each with the group that it is of. */
export const rowsByGroup = (tables: Readonly<Record<string, string>>): { group: string; cells: string[] }[] =>
  Object.entries(tables).flatMap(([group, table]) => rowsOf(table).map((cells) => ({ group, cells })));

/** The parts of a cell, apart by `;`: the names of some animals hold a comma. No part where there is no cell. */
export const partsOf = (cell = ''): string[] =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
