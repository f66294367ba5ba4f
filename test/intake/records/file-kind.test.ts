import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { adviceFor, type FileKind, isUnreadable, kindOfBlob, kindOfBytes } from '../../../intake/records/file-kind.js';
import { encode } from './encode.js';
import { partsOf, rowOfTexts } from './workbook-writer.js';
import { zipOf } from './zip-writer.js';

const blobOf = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]);
const workbook = partsOf({ sheets: [{ rows: rowOfTexts(['a']) }] });
const archiveOf = (...names: string[]) => zipOf(names.map((name) => ({ name, content: 'x' })));

/** Files of each kind by how they begin. */
const files: [FileKind, ...(string | Uint8Array)[]][] = [
  ['xlsx', zipOf(workbook), zipOf(workbook.toReversed()), zipOf(workbook, { isZip64: true })],
  ['xlsb', archiveOf('[Content_Types].xml', 'xl/workbook.bin', 'xl/worksheets/sheet1.bin')],
  ['office', archiveOf('[Content_Types].xml', 'word/document.xml'), archiveOf('ppt/presentation.xml')],
  ['open-document', archiveOf('mimetype', 'content.xml')],
  ['numbers', archiveOf('Index/Document.iwa')],
  ['zip', archiveOf('strikes.csv'), zipOf([])],
  ['xls', Buffer.from('d0cf11e0a1b11ae1000000', 'hex')],
  [
    'encrypted-workbook',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(500), encode('EncryptedPackage', 'utf-16le')]),
  ],
  ['pdf', '%PDF-1.7\n%âãÏÓ'],
  [
    'html',
    '<!DOCTYPE html><html>',
    '\n<html lang="en">',
    '<table border=1><tr>',
    '<?xml version="1.0"?>\n<!DOCTYPE html>',
    '<!-- saved --><meta charset="utf-8">',
    encode('\ufeff<html>', 'utf-16le'),
  ],
  [
    'xml',
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>',
    '<strikes><strike/></strikes>',
    '<ss:Workbook xmlns:ss="urn:x">',
  ],
  ['image', Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('ffd8ffe0', 'hex'), 'GIF89a', 'RIFF1234WEBP'],
  ['compressed', gzipSync('a,b'), Buffer.from('377abcaf271c', 'hex'), 'BZh91AY&SY'],
  ['access', '\0\x01\0\0Standard ACE DB\0', '\0\x01\0\0Standard Jet DB\0'],
  ['sqlite', 'SQLite format 3\0'],
  ['parquet', 'PAR1\x15\x04'],
  ['rtf', '{\\rtf1\\ansi'],
  ['binary', Buffer.from(Array.from({ length: 600 }, (_, place) => (place * 37) % 32))],
  ['empty', ''],
  [
    'json',
    '[{"phaseOfFlight": "Climb"}]',
    ' [\n',
    '[]',
    '{\n  "reports": [',
    '{"phaseOfFlight": "Climb"}',
    '\ufeff[ {',
    encode('[{"a":1}]', 'utf-16be'),
  ],
  ['ndjson', '{"phaseOfFlight": "Climb"}\n{"phaseOfFlight": "Parked"}\n', '{"a":1}\r\n\r\n{"a'],
  [
    'text',
    'phase,size\na,b',
    '"phase"\t"size"',
    'BM,GI,PK\n1,2,3',
    'PAR,size',
    '< 1000 ft,x',
    '[Airport Name],[Size]\n',
    '{phase};{size}\n',
    ' ',
    'II,MM',
    encode('phase,size', 'utf-16le'),
    encode('\ufeffphase;é', 'utf-16be'),
    encode('phase;é', 'macintosh'),
  ],
];

describe('The kind of a file', () => {
  for (const [kind, ...contents] of files) {
    it(`is ${kind} by its first bytes, whatever its name`, async () => {
      for (const content of contents) {
        const bytes =
          typeof content === 'string' && kind === 'access'
            ? Buffer.from(content, 'latin1')
            : Buffer.from(content as string);
        assert.equal(kindOfBytes(bytes), kind, String(content).slice(0, 60));
        assert.equal(await kindOfBlob(blobOf(bytes)), kind);
      }
    });
  }

  it('says in one sentence what to do where it is not read', () => {
    const readable = ['xlsx', 'text', 'json', 'ndjson'];
    for (const [kind] of files) assert.equal(isUnreadable(kind), !readable.includes(kind));
    assert.deepEqual(new Set(files.map(([kind]) => kind)), new Set([...readable, ...Object.keys(adviceFor)]));
    for (const sentence of Object.values(adviceFor))
      assert.match(sentence, /^Th[^.]*(?:\(.*\)[^.]*)?(?:\.xlsx|\.csv)?[^.]*\.$/i);
  });

  it('is seen in the directory at the end where the first bytes do not show it', async () => {
    const picture = { name: 'docProps/thumbnail.jpeg', content: Buffer.alloc(100_000, 1), isStored: true };
    const bytes = zipOf([picture, ...workbook]);
    assert.equal(kindOfBytes(bytes.subarray(0, 65_536)), 'zip');
    assert.equal(await kindOfBlob(blobOf(bytes)), 'xlsx');
  });

  it('is a workbook too where that was cut off, so that its reader says what is wrong', async () => {
    const bytes = zipOf([
      workbook[0]!,
      { name: 'a.bin', content: Buffer.alloc(100_000, 1), isStored: true },
      ...workbook.slice(1),
    ]);
    assert.equal(await kindOfBlob(blobOf(bytes.subarray(0, 80_000))), 'xlsx');
  });
});
