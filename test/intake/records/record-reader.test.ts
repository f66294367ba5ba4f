import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CsvRecord } from '../../../intake/records/cells.js';
import type { Encoding } from '../../../intake/records/encoding.js';
import { createFileDecoder, decodedText } from '../../../intake/records/file-decoder.js';
import { createRecordReader } from '../../../intake/records/record-reader.js';
import { root } from '../../../paths.js';
import { encode, piecesOf } from './encode.js';

const knownNames = new Set(['phase', 'size', 'species']);

/** The records of a text that comes in pieces. */
function recordsOf(text: string, { maxBytes = 1000, pieceLength = text.length + 1 } = {}): CsvRecord[] {
  const reader = createRecordReader({ knownNames, maxBytes });
  const records: CsvRecord[] = [];
  for (let start = 0; start < text.length; start += pieceLength) {
    records.push(...reader.take(text.slice(start, start + pieceLength)));
  }
  return [...records, ...reader.end()];
}

/** The cells of the records or why they have none; the same for pieces of every size. */
function cellsOf(text: string, maxBytes?: number) {
  const results = [1, 2, 3, 7, 50, text.length + 1].map((pieceLength) =>
    recordsOf(text, { pieceLength, ...(maxBytes && { maxBytes }) }).map(({ cells, fault }) => cells ?? fault),
  );
  for (const result of results) assert.deepEqual(result, results[0]);
  return results[0]!;
}

describe('The reader of records', () => {
  it('reads lines that end with CR, LF, CRLF and all of them in one file', () => {
    const rows = [
      ['phase', 'size'],
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ];
    for (const [first, second, third] of ['\n\n\n', '\r\r\r', '\r\n,\r\n,\r\n', '\n,\r,\r\n', '\r,\r\n,\n'].map(
      (ends) => (ends.includes(',') ? ends.split(',') : [...ends]),
    )) {
      const text = `phase,size${first}a,b${second}c,d${third}e,f`;
      assert.deepEqual(cellsOf(text), rows, JSON.stringify(text));
      assert.deepEqual(cellsOf(text + third), rows);
    }
  });

  it('keeps the line ends within quoted cells as they are', () => {
    assert.deepEqual(recordsOf('phase,size\r\n"a\rb\r\nc\nd",e\r\nf,g'), [
      { text: 'phase,size', cells: ['phase', 'size'] },
      { text: '"a\rb\r\nc\nd",e', cells: ['a\rb\r\nc\nd', 'e'] },
      { text: 'f,g', cells: ['f', 'g'] },
    ]);
    assert.deepEqual(cellsOf('phase,size\r\n"a\rb\r\nc\nd",e\r\nf,g')[1], ['a\rb\r\nc\nd', 'e']);
  });

  it('takes the delimiter that the first line names, in every form that spreadsheets write', () => {
    for (const line of [
      'sep=;',
      'SEP=;',
      '"sep=;"',
      '"sep=;";;;',
      'sep=;;;',
      '"sep=;",,,',
      '\ufeffsep=;',
      '\ufeff"sep=;"',
    ]) {
      assert.deepEqual(
        cellsOf(`${line}\r\nphase,x;size\r\na;b`),
        [
          ['phase,x', 'size'],
          ['a', 'b'],
        ],
        line,
      );
    }
    assert.deepEqual(cellsOf('sep=\t\nphase\tsize'), [['phase', 'size']]);
    assert.deepEqual(cellsOf('sep=|\nphase|size'), [['phase', 'size']]);
    const reader = createRecordReader({ knownNames, maxBytes: 1000 });
    reader.take('sep=|\n');
    assert.equal(reader.namedDelimiter, '|');
  });

  it('finds comma, semicolon, tab and pipe by the header, also behind a title', () => {
    for (const delimiter of [',', ';', '\t', '|']) {
      const lines = [
        ['phase', 'size'],
        ['a', 'b'],
      ].map((cells) => cells.join(delimiter));
      assert.deepEqual(cellsOf(lines.join('\n')), [
        ['phase', 'size'],
        ['a', 'b'],
      ]);
      assert.deepEqual(cellsOf(`Strikes of 2024\n\n${lines.join('\n')}`).slice(1), [
        ['phase', 'size'],
        ['a', 'b'],
      ]);
    }
  });

  it('leaves out delimiters at the ends of lines, and no cell of the header', () => {
    assert.deepEqual(cellsOf('phase,size\na,b,,\nc,,,\nd\n,e\nf,g,,h\n'), [
      ['phase', 'size'],
      ['a', 'b'],
      ['c', ''],
      ['d'],
      ['', 'e'],
      ['f', 'g', '', 'h'],
    ]);
  });

  it('keeps the columns of the header that have no name, and no cell beyond them', () => {
    assert.deepEqual(cellsOf('phase,size,\na,b,note\nc,,,\n'), [
      ['phase', 'size', ''],
      ['a', 'b', 'note'],
      ['c', '', ''],
    ]);
  });

  it('trims cells, and leaves out records of blank cells', () => {
    assert.deepEqual(cellsOf(' phase ,\tsize\n" 1",\u00a02-10 \n , \n"",\n \n\n'), [
      ['phase', 'size'],
      ['1', '2-10'],
    ]);
  });

  it('lets a record that cannot be read cost itself, and no line behind it', () => {
    const rows = 'c,d\ne,f\n"g, h",i\n';
    const read = [
      ['c', 'd'],
      ['e', 'f'],
      ['g, h', 'i'],
    ];
    assert.deepEqual(cellsOf(`phase,size\n"a"b,x\n${rows}`), [['phase', 'size'], 'stray', ...read]);
    assert.deepEqual(cellsOf(`phase,size\n"a,x\n${rows}`), [['phase', 'size'], 'open', ...read]);
    assert.deepEqual(cellsOf(`phase,size\na,"x\nc,d\ne,f`), [['phase', 'size'], 'open', ['c', 'd'], ['e', 'f']]);
    assert.deepEqual(cellsOf(`phase,size\n${'a,"x\n'.repeat(3)}`), [['phase', 'size'], 'open', 'open', 'open']);
  });

  it('gives up a quote that is still open after a hundred lines, or after too many bytes', () => {
    const rows = Array.from({ length: 300 }, (_, place) => [`a${place}`, 'b']);
    const lines = rows.map((cells) => cells.join(',')).join('\n');
    assert.deepEqual(cellsOf(`phase,size\n"x,y\n${lines}`, 100_000), [['phase', 'size'], 'open', ...rows]);
    assert.deepEqual(cellsOf(`phase,size\n"x,y\n${lines}`, 300), [['phase', 'size'], 'too-long', ...rows]);
    const held = Array.from({ length: 90 }, () => 'line').join('\n');
    assert.deepEqual(cellsOf(`phase,size\n"${held}",y`), [
      ['phase', 'size'],
      [held, 'y'],
    ]);
  });

  it('lets one line that is too long cost itself, also where it opens a quote', () => {
    for (const start of ['', '"', 'x,"']) {
      const long = start + 'é'.repeat(60);
      assert.deepEqual(cellsOf(`phase,size\n${long}\nb,c\n"d\n${long}\ne,f`, 100), [
        ['phase', 'size'],
        'too-long',
        ['b', 'c'],
        'too-long',
        'too-long',
        ['e', 'f'],
      ]);
    }
    const [, record] = recordsOf(`phase\n${'a'.repeat(1_000_000)}\r\nb`, { maxBytes: 100, pieceLength: 1000 });
    assert.deepEqual(record, { text: 'a'.repeat(101), fault: 'too-long' });
  });

  it('takes the delimiter from the line with known names, whatever titles have above it', () => {
    const [title, ...others] = cellsOf('Strikes, all, of 2012\nPhase of the moon\nphase;size\na;b,c\n');
    assert.deepEqual(title, ['Strikes, all, of 2012']);
    assert.deepEqual(others, [['Phase of the moon'], ['phase', 'size'], ['a', 'b,c']]);
    assert.deepEqual(cellsOf('species\nphase;size\na;b'), [['species'], ['phase', 'size'], ['a', 'b']]);
    assert.deepEqual(cellsOf('species\na,b;c\n'), [['species'], ['a', 'b;c']]);
    // Where no name is known anywhere, the first line that has one decides.
    assert.deepEqual(cellsOf('title\nx;y\n1,5;2\n'), [['title'], ['x', 'y'], ['1,5', '2']]);
  });

  it('gives the records of a header whose names are known as soon as they are complete', () => {
    const reader = createRecordReader({ knownNames, maxBytes: 1000 });
    assert.equal(reader.take('phase;other\n').length, 1);
    assert.equal(reader.take('a;b\n').length, 1);
  });

  it('reads lines that a spreadsheet has put into one cell each', () => {
    const text = '"phase,size"\n"a,b"\n"a,""b, c"""\na,b\n';
    assert.deepEqual(cellsOf(text), [
      ['phase', 'size'],
      ['a', 'b'],
      ['a', 'b, c'],
      ['a', 'b'],
    ]);
    assert.deepEqual(cellsOf('"phase, as far as is known"\n"a,b"\n'), [['phase, as far as is known'], ['a,b']]);
  });

  it('leaves out the end-of-file of old systems', () => {
    assert.deepEqual(cellsOf('phase,size\r\na,b\r\n\x1a'), [
      ['phase', 'size'],
      ['a', 'b'],
    ]);
  });

  it('is not slowed down by quotes that never close', () => {
    const startedAt = performance.now();
    assert.ok(recordsOf('x","y\n'.repeat(20_000), { maxBytes: 65_536 }).length >= 20_000);
    assert.ok(performance.now() - startedAt < 10_000);
  });

  it('reads the sample the same in every encoding and with every line end', async () => {
    const text = readFileSync(join(root, 'data/raw/birdstrikes.csv'), 'utf8').slice(0, 100_000);
    const expected = text.split('\r\n').map((line) => line.split(','));
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'] as const) {
      for (const end of ['\r\n', '\n', '\r']) {
        const reader = createRecordReader({ knownNames, maxBytes: 1000 });
        const decoder = createFileDecoder();
        const records: CsvRecord[] = [];
        const pieces = piecesOf(encode(text.replaceAll('\r\n', end), encoding), 65_537);
        for await (const piece of decodedText(pieces, decoder)) records.push(...reader.take(piece));
        records.push(...reader.end());
        const lengthOf = (cells: string[]) => cells.length;
        assert.deepEqual(
          records.map((record) => lengthOf(record.cells!)),
          expected.map(lengthOf),
        );
        assert.deepEqual(
          records.map(({ cells }) => cells),
          expected.map((cells) => cells.map((cell) => cell.trim())),
        );
      }
    }
  });

  it('reads back whatever was written, in any encoding, with any line ends and delimiters', async () => {
    const inner = fc.string({ unit: fc.constantFrom(...'aé"“’,;\t| \r\n'), maxLength: 6 });
    const cell = inner.map((text) => text.trim());
    const row = fc.array(cell, { minLength: 3, maxLength: 3 }).map((cells) => ['x', ...cells, 'y']);
    const file = fc.record({
      rows: fc.array(row, { minLength: 1, maxLength: 5 }),
      delimiter: fc.constantFrom(',', ';', '\t', '|'),
      ends: fc.array(fc.constantFrom('\n', '\r', '\r\n'), { minLength: 6, maxLength: 6 }),
      encoding: fc.constantFrom<Encoding[]>('utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'),
      pieceBytes: fc.integer({ min: 1, max: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(file, async ({ rows, delimiter, ends, encoding, pieceBytes }) => {
        const quoted = (text: string) => (/[",;\t|\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
        const header = ['phase', 'size', 'species', 'other', 'more'];
        const lines = [header, ...rows].map((cells, place) => cells.map(quoted).join(delimiter) + ends[place]);
        const decoder = createFileDecoder(encoding);
        const reader = createRecordReader({ knownNames, maxBytes: 10_000 });
        const records: CsvRecord[] = [];
        for await (const text of decodedText(piecesOf(encode(lines.join(''), encoding), pieceBytes), decoder)) {
          records.push(...reader.take(text));
        }
        records.push(...reader.end());
        assert.deepEqual(
          records.map(({ cells }) => cells),
          [header, ...rows],
        );
      }),
      { numRuns: 500 },
    );
  });

  it('gives every line of any text back, as cells or as what is wrong with them', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab",\n\r'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (content, pieceLength) => {
        const records = recordsOf(content, { pieceLength });
        assert.deepEqual(records, recordsOf(content));
        const letters = (texts: string) => texts.replace(/[^ab]/g, '');
        assert.equal(letters(records.map((record) => record.text).join('')), letters(content));
      }),
      { numRuns: 1000 },
    );
  });
});
