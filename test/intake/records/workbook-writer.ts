/** Writes workbooks for tests, in the forms that spreadsheet programs write. */
import { type Entry, zipOf } from './zip-writer.js';

/** What a workbook for a test has; XML as it stands. */
export interface WorkbookForm {
  /** The content of each sheet's `<sheetData>`. */
  sheets?: { name?: string; state?: string; rows: string }[];
  strings?: string;
  styles?: string;
  is1904?: boolean;
  /** Parts besides, or instead of those of the same name. */
  parts?: Entry[];
  /** The prefix of the elements' names. */
  prefix?: string;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A text in XML. */
export const xmlText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '_x000D_');

/** The name of a column, from 0. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** A row of cells with inline texts. */
export const rowOfTexts = (cells: readonly string[], row = 1) =>
  `<row r="${row}">${cells.map((text, column) => `<c r="${columnName(column)}${row}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`).join('')}</row>`;

const relationships = (targets: [type: string, target: string][]) =>
  `${declaration}<Relationships>${targets.map(([type, target], place) => `<Relationship Id="rId${place + 1}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

/** The parts of a workbook. */
export function partsOf({ sheets = [], strings, styles, is1904, parts = [], prefix = '' }: WorkbookForm): Entry[] {
  const prefixed = (xml: string) => xml.replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`);
  const targets: [string, string][] = sheets.map((_, place) => ['worksheet', `worksheets/sheet${place + 1}.xml`]);
  if (strings !== undefined) targets.push(['sharedStrings', 'sharedStrings.xml']);
  if (styles !== undefined) targets.push(['styles', '/xl/styles.xml']);
  const tabs = sheets.map(
    ({ name, state }, place) =>
      `<sheet name="${name ?? `Sheet${place + 1}`}" sheetId="${place + 1}"${state ? ` state="${state}"` : ''} r:id="rId${place + 1}"/>`,
  );
  const workbook = `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${tabs.join('')}</sheets></workbook>`;
  const entries: Entry[] = [
    { name: '[Content_Types].xml', content: `${declaration}<Types/>` },
    { name: '_rels/.rels', content: relationships([['officeDocument', 'xl/workbook.xml']]) },
    { name: 'xl/workbook.xml', content: declaration + prefixed(workbook) },
    { name: 'xl/_rels/workbook.xml.rels', content: relationships(targets) },
    ...sheets.map(({ rows }, place) => ({
      name: `xl/worksheets/sheet${place + 1}.xml`,
      content: `${declaration}${prefixed(`<worksheet xmlns="${main}"><cols><col min="1" max="2"/></cols><sheetData>${rows}</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>`)}`,
    })),
  ];
  if (strings !== undefined) {
    entries.push({
      name: 'xl/sharedStrings.xml',
      content: declaration + prefixed(`<sst xmlns="${main}">${strings}</sst>`),
    });
  }
  if (styles !== undefined) {
    entries.push({
      name: 'xl/styles.xml',
      content: declaration + prefixed(`<styleSheet xmlns="${main}">${styles}</styleSheet>`),
    });
  }
  return [...entries.filter(({ name }) => parts.every((part) => part.name !== name)), ...parts];
}

/** A workbook. */
export const workbookOf = (form: WorkbookForm): Blob => new Blob([new Uint8Array(zipOf(partsOf(form)))]);

/** A workbook of one sheet. */
export const sheetOf = (rows: string, form: WorkbookForm = {}): Blob => workbookOf({ ...form, sheets: [{ rows }] });
