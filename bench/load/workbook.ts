/** Writes a workbook of one sheet (ECMA-376) as spreadsheet programs do: deflated, with shared strings. */
import { crc32, deflateRawSync } from 'node:zlib';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The letters of a column, from 0. */
const columnName = (column: number): string =>
  (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** The XML of the sheet and of the strings that its cells share. */
function sheetOf(rows: readonly (readonly string[])[]): { sheet: string; strings: string } {
  const places = new Map<string, number>();
  const placeOf = (text: string) => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const cellOf = (text: string, name: string) => {
    if (text === '') return '';
    if (text === 'TRUE' || text === 'FALSE') return `<c r="${name}" t="b"><v>${Number(text === 'TRUE')}</v></c>`;
    if (/^\d+$/.test(text)) return `<c r="${name}"><v>${text}</v></c>`;
    return `<c r="${name}" t="s"><v>${placeOf(text)}</v></c>`;
  };
  const rowOf = (cells: readonly string[], row: number) =>
    `<row r="${row}">${cells.map((text, column) => cellOf(text, `${columnName(column)}${row}`)).join('')}</row>`;
  const data = rows.map((cells, place) => rowOf(cells, place + 1)).join('');
  const items = [...places.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`).join('');
  return {
    sheet: `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`,
    strings: `<sst xmlns="${main}">${items}</sst>`,
  };
}

const relationships = (targets: readonly (readonly [type: string, target: string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([type, target], place) => `<Relationship Id="rId${place + 1}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** The header of an entry in front of its bytes, or in the directory at the end, where it says where the bytes are. */
function entryHeader(name: string, bytes: Buffer, deflated: Buffer, start?: number): Buffer {
  const isLocal = start === undefined;
  const header = Buffer.alloc(isLocal ? 30 : 46);
  header.writeUInt32LE(isLocal ? 0x04034b50 : 0x02014b50, 0);
  const at = isLocal ? 4 : 6;
  if (!isLocal) header.writeUInt16LE(20, 4);
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(8, at + 4);
  header.writeUInt32LE(crc32(bytes), at + 10);
  header.writeUInt32LE(deflated.length, at + 14);
  header.writeUInt32LE(bytes.length, at + 18);
  header.writeUInt16LE(Buffer.byteLength(name), at + 22);
  if (!isLocal) header.writeUInt32LE(start, 42);
  return Buffer.concat([header, Buffer.from(name)]);
}

function zipOf(parts: Readonly<Record<string, string>>): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let size = 0;
  for (const [name, xml] of Object.entries(parts)) {
    const bytes = Buffer.from(declaration + xml);
    const deflated = deflateRawSync(bytes);
    const entry = Buffer.concat([entryHeader(name, bytes, deflated), deflated]);
    directory.push(entryHeader(name, bytes, deflated, size));
    local.push(entry);
    size += entry.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(size, 16);
  return Buffer.concat([...local, ...directory, end]);
}

/** A workbook with these rows, the header first. Whole numbers, TRUE and FALSE become cells of their kind. */
export function workbookOf(rows: readonly (readonly string[])[]): Buffer {
  const { sheet, strings } = sheetOf(rows);
  return zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Strikes" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheet,
    'xl/sharedStrings.xml': strings,
  });
}
