import assert from 'node:assert/strict';
import fc from 'fast-check';
import { csvCell } from '../../../intake/records/cells.js';
import { createCsvReader } from '../../../intake/records/csv-reader.js';
import { delimiterOf } from '../../../intake/records/delimiter.js';
import type { CsvRecord } from '../../../intake/records/record-cutter.js';

const knownNames = new Set(['phase', 'size', 'species']);

/** The records of a text, of which a quoted cell may fill `maxBytes`. */
function recordsOf(text: string, maxBytes = 1000): CsvRecord[] {
  const reader = createCsvReader(knownNames, maxBytes);
  const records = [...text.split('\n').map((line) => reader.take(line)), reader.end()];
  return records.filter((record) => record !== undefined);
}

const cellsOf = (text: string, maxBytes?: number) =>
  recordsOf(text, maxBytes).map((record) => record.cells ?? record.fault);

describe('The reader of CSV records', () => {
  it('takes the delimiter that makes the most known names, else the most cells, and the comma in case of doubt', () => {
    assert.equal(delimiterOf('phase,size', knownNames), ',');
    assert.equal(delimiterOf('phase;size,species', knownNames), ',');
    assert.equal(delimiterOf('phase; size ;species,\r', knownNames), ';');
    assert.equal(delimiterOf('"phase"\t"size"', knownNames), '\t');
    assert.equal(delimiterOf('a|b|c', knownNames), '|');
    assert.equal(delimiterOf('a;b;c,d', knownNames), ';');
    assert.equal(delimiterOf('"a;b;c",d', knownNames), ',');
    assert.equal(delimiterOf('phase', knownNames), ',');
    assert.equal(delimiterOf('"phase', knownNames), ',');
  });

  it('takes the delimiter that a line in front of the header names, whatever the header says', () => {
    for (const line of ['sep=|', 'SEP=|\r']) {
      assert.deepEqual(cellsOf(`${line}\nphase,size|species\nx|y`), [
        ['phase,size', 'species'],
        ['x', 'y'],
      ]);
    }
    const reader = createCsvReader(knownNames, 1000);
    reader.take('phase;size');
    assert.deepEqual(reader.take('sep=|')?.cells, ['sep=|']);
    assert.equal(reader.namedDelimiter, undefined);
  });

  it('puts the lines of a quoted cell together, and gives the record as it was written beside its cells', () => {
    assert.deepEqual(recordsOf('phase,size\r\n"a\r\n""b"", c",d\r\ne,f\r'), [
      { text: 'phase,size\r', cells: ['phase', 'size'] },
      { text: '"a\r\n""b"", c",d\r', cells: ['a\r\n"b", c', 'd'] },
      { text: 'e,f\r', cells: ['e', 'f'] },
    ]);
  });

  it('leaves out blank records, also those of empty cells', () => {
    assert.deepEqual(cellsOf('\n\r\nphase,size\n,\n"",""\na,b\n\n'), [
      ['phase', 'size'],
      ['a', 'b'],
    ]);
  });

  it('says in its place why a record cannot be read, and goes on with the next line', () => {
    assert.deepEqual(cellsOf('phase,size\n"a"b,c\nd,e\n"f\ng'), [['phase', 'size'], 'stray', ['d', 'e'], 'open']);
    assert.deepEqual(recordsOf('phase,size\n"f\ng').at(-1), { text: '"f\ng', fault: 'open' });
  });

  it('gives up a quoted cell that stays open for too many bytes', () => {
    const open = `"${'é'.repeat(8)}`;
    // 17 bytes and 3, each with its line feed.
    assert.deepEqual(cellsOf(`phase\n${open}\nabc\nd"`, 25), [['phase'], [`${'é'.repeat(8)}\nabc\nd`]]);
    assert.deepEqual(cellsOf(`phase\n${open}\nabc\nd`, 21), [['phase'], 'too-long', ['d']]);
    assert.deepEqual(cellsOf(`phase\n${open}\nabc\nd`, 17), [['phase'], 'too-long', ['abc'], ['d']]);
  });

  it('forgets the lines of an open record on demand', () => {
    const reader = createCsvReader(knownNames, 1000);
    for (const line of ['phase,size', '"a']) reader.take(line);
    reader.discard();
    assert.deepEqual(reader.take('b,c')?.cells, ['b', 'c']);
    assert.equal(reader.end(), undefined);
  });

  it('reads back whatever cells are written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\t', ' ', '\r', '\n') });
    const row = fc.array(cell, { minLength: 2, maxLength: 4 }).filter((cells) => cells.some((text) => text !== ''));
    fc.assert(
      fc.property(row, fc.constantFrom(',', ';', '\t'), (cells, delimiter) => {
        // A text that a spreadsheet would compute is written with an apostrophe in front.
        const written = cells.map((text) => `x${text}`);
        const text = `sep=${delimiter}\n${written.map(csvCell).join(delimiter)}`;
        assert.deepEqual(cellsOf(text), [written]);
      }),
    );
  });
});
