import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as paths from '../../../paths.js';
import { DataError, loadRawReports, parseRawReports, rawColumns } from '../../../training/data/load.js';
import { rawFile } from './reports.js';

function refusal(run: () => unknown): DataError {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof DataError, String(error));
    return error;
  }
  throw new assert.AssertionError({ message: 'The file was not refused.' });
}

const refuse = (bytes: Buffer, rows?: number) => refusal(() => parseRawReports(bytes, 'reports.csv', rows));

describe('loading the raw reports', () => {
  it('gives all 10,000 reports, text as text and costs and speeds as whole numbers', () => {
    const raw = loadRawReports();
    assert.deepEqual(raw.columns, rawColumns);
    assert.equal(raw.height, 10_000);
    const kinds = raw.dtypes.map((type) => type.variant);
    assert.deepEqual(kinds, [...Array(10).fill('String'), ...Array(4).fill('Int32')]);
    assert.equal(raw.getColumn('Flight Date').get(0), '1990-01-08');
    assert.equal(raw.getColumn('Speed IAS in knots').get(0), 300);
  });

  it('reads a cell without speed as missing', () => {
    const raw = parseRawReports(rawFile({ 'Speed IAS in knots': '' }, { 'Speed IAS in knots': '0' }), 'reports.csv', 2);
    assert.deepEqual(raw.getColumn('Speed IAS in knots').toArray(), [null, 0]);
  });

  it('takes a quotation mark for a mark like any other, as the file quotes nothing', () => {
    const raw = parseRawReports(rawFile({ 'Airport Name': '"DENVER' }, {}), 'reports.csv', 2);
    assert.equal(raw.getColumn('Airport Name').get(0), '"DENVER');
  });
});

describe('refusing a damaged file', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'reports-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('names a file that is not there', () => {
    const file = join(folder, 'none.csv');
    assert.match(refusal(() => loadRawReports(file)).message, /none\.csv: found ENOENT.*, expected a readable file\.$/);
  });

  it('tells by the hash that one byte of the real file was changed, before it looks inside', () => {
    const file = join(folder, 'changed.csv');
    const bytes = readFileSync(paths.rawReports);
    bytes[0] = bytes[0]! ^ 1;
    writeFileSync(file, bytes);
    assert.match(
      refusal(() => loadRawReports(file)).message,
      /changed\.csv: found SHA-256 [0-9a-f]{64}, expected 45777edf[0-9a-f]{56}, the file as published\.$/,
    );
  });

  it('refuses bytes that are no UTF-8', () => {
    const bytes = rawFile({});
    bytes[bytes.length - 1] = 0xff;
    assert.equal(refuse(bytes).message, 'reports.csv: found bytes that are no UTF-8, expected UTF-8 text.');
  });

  const swapped = [rawColumns[1], rawColumns[0], ...rawColumns.slice(2)];
  const headers: [string, (string | undefined)[], string][] = [
    [
      'a renamed column',
      ['Airport', ...rawColumns.slice(1)],
      'found "Airport" as column 1 of 14, expected "Airport Name"',
    ],
    ['two swapped columns', swapped, 'found "Aircraft Make Model" as column 1 of 14, expected "Airport Name"'],
    ['a missing column', rawColumns.slice(0, -1), 'found "" as column 14 of 13, expected "Speed IAS in knots"'],
    ['a column too many', [...rawColumns, 'Remarks'], 'found "Remarks" as column 15 of 15, expected no such column'],
  ];
  for (const [what, header, message] of headers) {
    it(`refuses ${what}`, () => {
      assert.equal(refuse(Buffer.from(header.join(','))).message, `reports.csv: ${message}.`);
    });
  }

  it('refuses a line with a cell too few or too many, of which a CSV reader would make something', () => {
    const lines = rawFile({}, {}).toString();
    assert.equal(
      refuse(Buffer.from(lines.replace(/,180$/, ''))).message,
      'reports.csv, row 2: found 13 cells, expected 14.',
    );
    assert.equal(refuse(Buffer.from(`${lines},`)).message, 'reports.csv, row 2: found 15 cells, expected 14.');
  });

  it('refuses a file with reports too few or too many', () => {
    assert.equal(refuse(rawFile({}, {})).message, 'reports.csv: found 2 rows, expected 10000.');
    assert.equal(refuse(rawFile({}, {}), 1).message, 'reports.csv: found 2 rows, expected 1.');
    assert.equal(refuse(Buffer.from(rawColumns.join(','))).message, 'reports.csv: found 0 rows, expected 10000.');
  });

  const date = 'a date of the calendar as YYYY-MM-DD';
  const dollars = 'a whole number of dollars from 0';
  const knots = 'a whole number of knots from 0 to 700, or nothing';
  const text = 'text without spaces around it';
  const phases =
    'Parked, Taxi, Take-off run, Climb, En route, Descent, Approach, Landing Roll, Landing, Local, Departure, Arrival';
  const cells: [string, string, string][] = [
    ['Flight Date', '1999-13-01', date],
    ['Flight Date', '1999-02-29', date],
    ['Flight Date', '10/19/1999', date],
    ['Flight Date', '', date],
    ['Effect Amount of damage', 'none', 'one of None, Minor, Medium, Substantial, C, B'],
    ['Phase of flight', 'Cruise', `one of ${phases}`],
    ['Phase of flight', '', `one of ${phases}`],
    ['Wildlife Size', 'Huge', 'one of Small, Medium, Large'],
    ['Time of day', 'Noon', 'one of Dawn, Day, Dusk, Night'],
    ['Cost Other', '-1', dollars],
    ['Cost Repair', '12.5', dollars],
    ['Cost Total $', '', dollars],
    ['Speed IAS in knots', '-140', knots],
    ['Speed IAS in knots', '140.5', knots],
    ['Speed IAS in knots', '701', knots],
    ['Speed IAS in knots', 'fast', knots],
    ['Airport Name', '', text],
    ['Aircraft Make Model', ' B-737', text],
    ['Aircraft Airline Operator', '', text],
    ['Origin State', 'Texas ', text],
    ['Wildlife Species', '', text],
  ];
  for (const [column, value, expected] of cells) {
    it(`refuses "${value}" as ${column}, and says where`, () => {
      const error = refuse(rawFile({}, { [column]: value }), 2);
      assert.equal(error.message, `reports.csv, row 2, column "${column}": found "${value}", expected ${expected}.`);
      assert.deepEqual([error.file, error.row, error.column], ['reports.csv', 2, column]);
    });
  }
});
