import assert from 'node:assert/strict';
import { FileError } from '../../intake/records/file-error.js';
import { type FileSource, HeaderError, openStrikeFile } from '../../intake/strike-file.js';
import { reportFields } from '../../schemas/index.js';
import { rowOfTexts, workbookOf } from './records/workbook-writer.js';

/** A text that arrives in pieces. */
function textOf(text: string, pieceLength = text.length): FileSource {
  async function* pieces() {
    for (let start = 0; start < text.length; start += pieceLength) {
      yield Buffer.from(text.slice(start, start + pieceLength));
    }
  }
  return { text: pieces() };
}

async function read(source: FileSource, sheetName?: string) {
  const sheet = sheetName === undefined ? {} : { sheet: { sheetName } };
  const file = await openStrikeFile(source, { fields: reportFields, maxRecordBytes: 10_000, ...sheet });
  const species: unknown[] = [];
  for await (const rows of file.rows) {
    for (const row of rows) if ('reading' in row) species.push(row.reading.raw.species);
  }
  return { species, columns: file.plan.read.map(({ column }) => column), sheet: file.sheet, dates: file.dates };
}

describe('A file of strike reports', () => {
  it('is read the same in whatever pieces it arrives', async () => {
    const files = [
      'Strikes of 2012\nBy our office, in March\nDate;Species;Speed\n05/03/2012;Gull;120\n25/03/2012;Swan;90\n',
      'Species\nGull\nSwan\n',
      '"Species,Size"\n"Gull,Small"\n"Swan,Large"\n',
    ];
    for (const text of files) {
      for (const pieceLength of [1, 10, text.length]) {
        assert.deepEqual((await read(textOf(text, pieceLength))).species, ['Gull', 'Swan'], text);
      }
    }
  });

  it('gives its first row as soon as it has arrived, where header and dates say enough', async () => {
    let sent = 0;
    async function* pieces() {
      for (const line of ['species,Date\n', 'Gull,2012-03-05\n', 'Swan,2012-03-06\n']) {
        sent++;
        yield Buffer.from(line);
      }
    }
    const { rows } = await openStrikeFile({ text: pieces() }, { fields: reportFields, maxRecordBytes: 1000 });
    await rows[Symbol.asyncIterator]().next();
    assert.equal(sent, 2);
  });
});

describe('A workbook of several sheets', () => {
  const sheet = (name: string, ...lines: string[][]) => ({
    name,
    rows: lines.map((line, place) => rowOfTexts(line, place + 1)).join(''),
  });
  const cover = sheet('Cover', ['Strikes at our airport'], ['Printed in March', 'by the office']);
  const list = sheet('Birds', ['Species', 'Code'], ['Swan', 'S'], ['Gull', 'G']);
  const form = sheet('Form', ['Species', 'Size', 'Phase of flight', 'Speed']);
  const strikes = sheet('Strikes', ['Species', 'Size', 'Phase of flight'], ['Gull', 'Small', 'Climb']);
  const later = sheet('Later', ['Species', 'Size', 'Phase of flight'], ['Swan', 'Large', 'Climb']);
  const book = (...sheets: (ReturnType<typeof sheet> & { state?: string })[]): FileSource => ({
    workbook: workbookOf({ sheets }),
  });

  it('is read from the one of which most is understood, the first of equals, and says which others there are', async () => {
    const { species, sheet: choice } = await read(book(cover, list, form, strikes, later));
    assert.deepEqual(species, ['Gull']);
    assert.deepEqual(choice, { name: 'Strikes', others: ['Cover', 'Birds', 'Form', 'Later'] });
    assert.deepEqual((await read(book(cover, form))).species, []);
  });

  it('is read from a hidden one where no visible one is understood', async () => {
    const hidden = { ...strikes, state: 'hidden' };
    assert.equal((await read(book(hidden, list))).sheet?.name, 'Birds');
    assert.equal((await read(book(hidden, cover))).sheet?.name, 'Strikes');
  });

  it('is read from the one that is named or numbered', async () => {
    assert.deepEqual((await read(book(cover, strikes, later), 'later')).species, ['Swan']);
    const { species, sheet: choice } = await read(book(cover, strikes, later), '3');
    assert.deepEqual(species, ['Swan']);
    assert.deepEqual(choice, { name: 'Later', others: ['Cover', 'Strikes'] });
  });

  it('names its sheets where none is understood', async () => {
    await assert.rejects(read(book(cover, sheet('Notes', ['a', 'b'], ['c', 'd']))), (error: HeaderError) => {
      assert.ok(error instanceof HeaderError);
      assert.equal(error.code, 'columns');
      assert.deepEqual(error.header?.sheet, { name: 'Notes', others: ['Cover'] });
      return true;
    });
  });

  it('may have one that cannot be read beside the one with the reports', async () => {
    const broken = { name: 'Broken', rows: '<row r="1"><c r="A1" t="inlineStr">' };
    assert.deepEqual((await read(book(broken, strikes))).species, ['Gull']);
    await assert.rejects(read(book(broken, cover)), { code: 'damaged' });
  });

  it('is refused where all are blank', async () => {
    for (const sheets of [[], [sheet('A'), sheet('B')]]) {
      await assert.rejects(
        read(book(...sheets)),
        (error: FileError) => error instanceof FileError && error.code === 'no-sheet',
      );
    }
  });
});
