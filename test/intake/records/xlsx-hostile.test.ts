import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FileError } from '../../../intake/records/file-error.js';
import type { SheetOptions } from '../../../intake/records/xlsx.js';
import { rowsOf } from './sheet-rows.js';
import { partsOf, rowOfTexts, sheetOf, workbookOf } from './workbook-writer.js';
import { type Entry, zipOf } from './zip-writer.js';

const blobOf = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]);

const countRows = async (blob: Blob, options?: SheetOptions) => (await rowsOf(blob, options)).length;

/** Expects a FileError with this code, whose message is a sentence. */
const refuses = (blob: Blob, code: FileError['code'], options?: SheetOptions) =>
  assert.rejects(countRows(blob, options), (error: FileError) => {
    assert.ok(error instanceof FileError, String(error));
    assert.equal(error.code, code, error.message);
    assert.match(error.message, /^[A-Z].*\.$/);
    return true;
  });

const sheetPart = 'xl/worksheets/sheet1.xml';
const honest = partsOf({ sheets: [{ rows: rowOfTexts(['a', 'b']) }], strings: '<si><t>x</t></si>' });

/** The honest workbook with a lie in the entry of its sheet. */
const lying = (lie: NonNullable<Entry['lie']>) =>
  blobOf(zipOf(honest.map((entry) => (entry.name === sheetPart ? { ...entry, lie } : entry))));

describe('A hostile or damaged workbook', () => {
  it('is refused before anything is unpacked if it says that it holds too much', async () => {
    await refuses(lying({ inflatedBytes: 3e9 }), 'inflated-too-large');
    await refuses(sheetOf(rowOfTexts(['a'.repeat(10_000)])), 'inflated-too-large', { maxInflatedBytes: 10_000 });
  });

  it('is refused as soon as a part is longer than it says', async () => {
    const rows = rowOfTexts(['a'.repeat(1000)]).repeat(30_000);
    const bomb = partsOf({ sheets: [{ rows }] }).map((entry) =>
      entry.name === sheetPart ? { ...entry, lie: { inflatedBytes: 100_000 } } : entry,
    );
    const rssBefore = process.memoryUsage().rss;
    await refuses(blobOf(zipOf(bomb)), 'damaged');
    assert.ok(process.memoryUsage().rss - rssBefore < 2e8);
    await refuses(lying({ inflatedBytes: 10 }), 'damaged');
    const tooShort = { inflatedBytes: 10_000 };
    const parts = honest.map((entry) => (entry.name === 'xl/workbook.xml' ? { ...entry, lie: tooShort } : entry));
    await refuses(blobOf(zipOf(parts)), 'damaged');
  });

  it('is refused for too many shared strings, long ones or many empty ones', async () => {
    const options = { maxStringCharacters: 100_000 };
    for (const strings of [`<si><t>${'a'.repeat(1000)}</t></si>`.repeat(200), '<si/>'.repeat(5000)]) {
      await refuses(sheetOf('', { strings }), 'strings-too-large', options);
    }
  });

  it('is refused for a row that is too long, in itself or by the strings it shares', async () => {
    const options = { maxRowCharacters: 20_000 };
    await refuses(sheetOf(rowOfTexts(['a'.repeat(30_000)])), 'row-too-long', options);
    await refuses(sheetOf(`<row>${'<c><v>1</v></c>'.repeat(5000)}`), 'row-too-long', options);
    await refuses(sheetOf(`<row ${'a'.repeat(30_000)}`), 'row-too-long', options);
    const strings = `<si><t>${'a'.repeat(10_000)}</t></si>`;
    const shared = `<row>${'<c t="s"><v>0</v></c>'.repeat(10)}</row>`;
    await refuses(sheetOf(shared, { strings }), 'row-too-long', options);
    // Rows of a format and nothing else are no long row, and merged cells behind the rows are none either.
    const blank = '<row r="1" s="1"/>'.repeat(10_000);
    assert.equal(await countRows(sheetOf(`${blank}${rowOfTexts(['a'])}${blank}`), options), 1);
  });

  it('is refused for a cell beyond column XFD', async () => {
    assert.equal(await countRows(sheetOf('<row><c r="XFD1"><v>1</v></c></row>')), 1);
    for (const reference of ['XFE1', 'ZZZZZZ1', 'Z'.repeat(1000)]) {
      await refuses(sheetOf(`<row><c r="${reference}"><v>1</v></c></row>`), 'too-many-columns');
    }
    await refuses(sheetOf('<row><c r="XFD1"><v>1</v></c><c><v>2</v></c></row>'), 'too-many-columns');
  });

  it('is refused for too many parts, or a directory of another length than it says', async () => {
    const many = Array.from({ length: 50 }, (_, place) => ({ name: `xl/media/${place}.png`, content: 'x' }));
    await refuses(blobOf(zipOf([...honest, ...many])), 'too-many-parts', { maxParts: 40 });
    await refuses(blobOf(zipOf(honest, { count: 60_000 })), 'too-many-parts');
    await refuses(blobOf(zipOf(honest, { count: honest.length + 1 })), 'damaged');
    await refuses(blobOf(zipOf(honest, { count: honest.length - 1 })), 'damaged');
  });

  it('is refused for a document type, in any part that is read', async () => {
    const type = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    for (const name of ['xl/workbook.xml', 'xl/sharedStrings.xml', sheetPart, '_rels/.rels']) {
      const content = `<?xml version="1.0"?>\n<!-- <a> -->\n${type}<worksheet><sheetData/></worksheet>`;
      const parts = honest.map((entry) => (entry.name === name ? { name, content } : entry));
      await refuses(blobOf(zipOf(parts)), 'document-type');
    }
  });

  it('is refused for parts that overlap, share a name or are not where the directory says', async () => {
    await refuses(lying({ start: 0 }), 'damaged');
    await refuses(lying({ start: 5 }), 'damaged');
    await refuses(lying({ start: 2 ** 31 }), 'damaged');
    await refuses(lying({ compressedBytes: 2 ** 31 }), 'damaged');
    await refuses(lying({ compressedBytes: 20 }), 'damaged');
    await refuses(lying({ localName: 'xl/worksheets/sheet2.xml' }), 'damaged');
    for (const name of [sheetPart, sheetPart.toUpperCase(), `/${sheetPart}`, sheetPart.replaceAll('/', '\\')]) {
      await refuses(blobOf(zipOf([...honest, { name, content: 'x' }])), 'damaged');
    }
  });

  it('is refused where its parts refer to each other in a circle or to nothing', async () => {
    for (const target of ['/xl/workbook.xml', 'sharedStrings.xml']) {
      const rels = `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="${target}"/></Relationships>`;
      const blob = workbookOf({
        sheets: [{ rows: '' }],
        strings: '',
        parts: [{ name: 'xl/_rels/workbook.xml.rels', content: rels }],
      });
      assert.equal(await countRows(blob), 0);
    }
    await refuses(blobOf(zipOf(honest.filter(({ name }) => name !== sheetPart))), 'damaged');
    await refuses(blobOf(zipOf(honest.filter(({ name }) => !name.startsWith('xl/')))), 'damaged');
  });

  it('is refused where it is protected by a password', async () => {
    await refuses(lying({ flags: 1 }), 'encrypted');
  });

  it('is refused where it was cut off, anywhere', async () => {
    const bytes = zipOf(honest);
    for (let length = 0; length < bytes.length; length += 7)
      await refuses(blobOf(bytes.subarray(0, length)), 'damaged');
  });

  it('is refused where its XML is none or is not in UTF-8', async () => {
    for (const content of [
      '',
      'text',
      '<?xml',
      Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xfe]),
      '<worksheet><sheetData><row><c t="s"></row></sheetData>',
    ]) {
      const parts = honest.map((entry) => (entry.name === sheetPart ? { name: sheetPart, content } : entry));
      await refuses(blobOf(zipOf(parts)), 'damaged');
    }
  });

  it('gives rows or a FileError, whichever bytes are changed', async () => {
    const bytes = zipOf(honest);
    const change = fc.record({ at: fc.nat(bytes.length - 1), value: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const changed = Buffer.from(bytes);
        for (const { at, value } of changes) changed[at] = value;
        try {
          await countRows(blobOf(changed));
        } catch (error) {
          assert.ok(error instanceof FileError, String((error as Error).stack));
        }
      }),
      { numRuns: 400 },
    );
  });
});
