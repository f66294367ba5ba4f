/** The texts that the cells of a workbook share, which a cell names by their place. */
import { elementsIn } from './elements.js';
import { tooLongRow, tooManyStrings } from './limits.js';
import type { Workbook } from './part-text.js';
import { textIn } from './xml.js';

/** What a string takes in memory besides its characters. */
const stringOverhead = 32;

const escapedUnit = /_x([0-9a-f]{4})_/gi;

/** The text of a cell: control characters are written `_x000D_`; blanks around it do not count. */
export const cellText = (text: string): string =>
  (text.includes('_x')
    ? text.replace(escapedUnit, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text
  ).trim();

/** Reads all of them. */
export async function readSharedStrings(book: Workbook, part: string | undefined): Promise<readonly string[]> {
  const strings: string[] = [];
  if (part === undefined) return strings;
  const { limits } = book;
  const cut = {
    name: 'si',
    parent: 'sst',
    maxCharacters: limits.maxRowCharacters,
    tooLong: () => tooLongRow(limits),
  };
  let left = limits.maxStringCharacters;
  for await (const elements of elementsIn(book.text(part), cut)) {
    for (const element of elements) {
      const text = cellText(textIn(element));
      left -= text.length + stringOverhead;
      if (left < 0) throw tooManyStrings(limits);
      strings.push(text);
    }
  }
  return strings;
}
