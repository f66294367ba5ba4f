/** Tells from the first bytes what somebody's file is, whatever its name says, and what to do with one that is not read. */
import { encodingOf, firstBytes } from './encoding.js';
import { createFileDecoder } from './file-decoder.js';
import { FileError } from './file-error.js';
import { latin1Of } from './text/single-byte.js';
import { defaultLimits } from './xlsx/limits.js';
import { zipPartsOf } from './xlsx/zip-directory.js';

/** For each kind of file that is not read, one sentence that says what to do. */
export const adviceFor = {
  empty: 'The file is empty.',
  pdf: 'This is a PDF; send the table it was made from, as .xlsx or CSV.',
  zip: 'This is a ZIP archive; unpack it and send the file inside.',
  compressed: 'This is a compressed file (such as .gz or .7z); unpack it and send the file inside.',
  xls: 'This is an old Excel file (.xls); open it in a spreadsheet program and save it as .xlsx or CSV.',
  xlsb: 'This is a binary Excel workbook (.xlsb); open it in Excel and save it as .xlsx or CSV.',
  'encrypted-workbook': 'This workbook is protected by a password; save it again without one, as .xlsx or CSV.',
  'open-document': 'This is an OpenDocument file (.ods); open it in a spreadsheet program and save it as .xlsx or CSV.',
  numbers: 'This is a document of Apple Numbers, Pages or Keynote; export the table as .xlsx or CSV.',
  office: 'This is a Word or PowerPoint document; send the table in it as .xlsx or CSV.',
  html: 'This is a web page (HTML), whatever its name says; open it in a spreadsheet program and save it as .xlsx or CSV.',
  xml: 'This is an XML file; open it in a spreadsheet program and save it as .xlsx or CSV.',
  rtf: 'This is a formatted text (RTF); send the table in it as .xlsx or CSV.',
  image: 'This is an image; send the table it shows as .xlsx or CSV.',
  access: 'This is an Access database; export its table of strikes as .xlsx or CSV.',
  sqlite: 'This is an SQLite database; export its table of strikes as CSV.',
  parquet: 'This is a Parquet or Arrow file; write its table as CSV.',
  binary: 'This file is not text and no workbook that can be read; save the table as .xlsx or CSV.',
} as const;

/** A kind of file that is not read; `adviceFor` says what to do with it. */
export type UnreadableKind = keyof typeof adviceFor;

/** What a file is. `text` is taken for CSV. */
export type FileKind = 'xlsx' | 'text' | 'json' | 'ndjson' | UnreadableKind;

/** Whether files of a kind are not read. */
export const isUnreadable = (kind: FileKind): kind is UnreadableKind => kind in adviceFor;

/** Bytes, each as a Latin-1 character, that a file of a kind has at a place. */
const signatures: readonly (readonly [UnreadableKind, at: number, bytes: string])[] = [
  ['pdf', 0, '%PDF-'],
  ['image', 0, '\x89PNG\r\n'],
  ['image', 0, '\xff\xd8\xff'],
  ['image', 0, 'GIF87a'],
  ['image', 0, 'GIF89a'],
  ['image', 0, 'II*\0'],
  ['image', 0, 'MM\0*'],
  ['image', 8, 'WEBP'],
  ['image', 4, 'ftyp'],
  ['image', 6, '\0\0\0\0\x36\0\0\0'],
  ['compressed', 0, '\x1f\x8b'],
  ['compressed', 0, 'BZh91AY'],
  ['compressed', 0, '7z\xbc\xaf\x27\x1c'],
  ['compressed', 0, 'Rar!\x1a'],
  ['compressed', 0, '\xfd7zXZ'],
  ['compressed', 0, '\x28\xb5\x2f\xfd'],
  ['compressed', 257, 'ustar'],
  ['access', 4, 'Standard Jet DB\0'],
  ['access', 4, 'Standard ACE DB\0'],
  ['sqlite', 0, 'SQLite format 3\0'],
  ['parquet', 0, 'PAR1'],
  ['parquet', 0, 'ARROW1'],
  ['parquet', 0, 'FEA1'],
  ['rtf', 0, '{\\rtf'],
];

const localHeader = 'PK\x03\x04';
const [localHeaderBytes, nameLengthAt] = [30, 26];
const emptyArchive = 'PK\x05\x06';
const compoundFile = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** The stream in which Excel keeps a workbook with a password, in UTF-16. */
const encryptedPackage = 'EncryptedPackage'.split('').join('\0');

/** What a ZIP archive is by the names of its files. */
function zipKindOf(names: readonly string[]): FileKind {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^xl\/(?:workbook|worksheets\/[^/]*)\.bin$/i)) return 'xlsb';
  if (has(/^xl\//i)) return 'xlsx';
  if (has(/^(?:word|ppt)\//i)) return 'office';
  if (has(/^mimetype$/)) return 'open-document';
  return has(/\.iwa$/i) ? 'numbers' : 'zip';
}

/** The names of the files whose local headers are among these bytes. */
function namesIn(bytes: string): string[] {
  const names: string[] = [];
  for (let at = bytes.indexOf(localHeader); at >= 0; at = bytes.indexOf(localHeader, at + 1)) {
    const length = bytes.charCodeAt(at + nameLengthAt) + bytes.charCodeAt(at + nameLengthAt + 1) * 256;
    names.push(bytes.slice(at + localHeaderBytes, at + localHeaderBytes + length).replaceAll('\\', '/'));
  }
  return names;
}

const isCompleteObject = (line: string) => {
  try {
    return JSON.parse(line) !== null;
  } catch {
    return false;
  }
};

/** JSON by its first characters; several objects, one a line, are NDJSON. */
function jsonKindOf(text: string): FileKind | undefined {
  if (/^\[\s*(?:[[{\]]|$)/.test(text)) return 'json';
  if (!/^\{\s*(?:["}]|$)/.test(text)) return undefined;
  const [line, next] = text.split(/\s*[\r\n]\s*/, 2);
  return next?.startsWith('{') && isCompleteObject(line!) ? 'ndjson' : 'json';
}

const html =
  /^(?:<!--[\s\S]*?-->\s*|<\?xml[\s\S]*?\?>\s*)*<(?:!doctype\s+html|(?:html|head|body|table|meta|script|style|title|div|p|pre|span)[\s>/])/i;

/** Characters that text has no use for; it may have form feeds and the like, and the end-of-file of old systems. */
function controlCharactersIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 && (code < 9 || code > 13) && code !== 26 && code !== 27) count++;
  }
  return count;
}

function textKindOf(first: Uint8Array): FileKind {
  const decoder = createFileDecoder(encodingOf(first));
  const text = (decoder.decode(first) + decoder.end()).trimStart();
  if (controlCharactersIn(text) > text.length / 100) return 'binary';
  if (html.test(text)) return 'html';
  if (/^<(?:\?xml|!--|!DOCTYPE|[a-z][\w.-]*(?::[\w.-]+)?(?:\s+[\w:.-]+\s*=|\s*\/?>))/i.test(text)) return 'xml';
  return jsonKindOf(text) ?? 'text';
}

/**
 * What a file is that begins with these bytes; `firstBytes` of them are enough, except for a ZIP archive whose first files
 * do not show that it is a workbook: it counts as `zip` until `kindOfBlob` has seen its directory.
 */
export function kindOfBytes(first: Uint8Array): FileKind {
  if (first.length === 0) return 'empty';
  const bytes = first.subarray(0, firstBytes);
  const text = latin1Of(bytes);
  if (text.startsWith(localHeader) || text.startsWith(emptyArchive)) return zipKindOf(namesIn(text));
  if (text.startsWith(compoundFile)) return text.includes(encryptedPackage) ? 'encrypted-workbook' : 'xls';
  const signature = signatures.find(([, at, start]) => text.startsWith(start, at));
  return signature?.[0] ?? textKindOf(bytes);
}

/** What a file is. Of a ZIP archive the directory at the end is read where the first bytes do not tell. */
export async function kindOfBlob(blob: Blob): Promise<FileKind> {
  const first = new Uint8Array(await blob.slice(0, firstBytes).arrayBuffer());
  const kind = kindOfBytes(first);
  if (kind !== 'zip') return kind;
  try {
    const parts = await zipPartsOf(blob, defaultLimits);
    return zipKindOf([...parts.values()].map(({ name }) => name));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    // A workbook that was cut off is still one, and whoever reads it says what is wrong.
    return namesIn(latin1Of(first)).some((name) => name.startsWith('[Content_Types]')) ? 'xlsx' : 'zip';
  }
}
