import assert from 'node:assert/strict';
import type { Columns } from '../../../training/data/columns.js';
import { availableFeatures } from '../../../training/features/dataset.js';
import { encodeReports } from '../../../training/features/encoder.js';
import { type Encoding, learnEncoding } from '../../../training/features/encoding.js';
import { features } from '../../../training/features/features.js';
import { naiveBasis } from '../naive.js';
import { close, dataset, firstRows, knotsOf, madeUp, reports } from '../small.js';

const rowIn = (encoding: Encoding, name: string) => {
  const { unknownRow, categories } = encoding.lookups.find((lookup) => lookup.name === name)!;
  return (category?: string): number => {
    const at = category === undefined ? -1 : categories.indexOf(category);
    return unknownRow + 1 + at; // where there is no such category, the row for unknown
  };
};

/** Codes of one look-up for texts in one field, through the graph of the real encoding. */
async function codesOf(lookup: string, field: string, texts: string[]): Promise<number[]> {
  const { encoding } = await dataset();
  const { codes } = await encodeReports(madeUp(texts.length, { [field]: texts }), encoding);
  const at = encoding.lookups.findIndex(({ name }) => name === lookup);
  return texts.map((_, row) => codes[row * encoding.lookups.length + at]!);
}

describe('The encoder', () => {
  it('finds a known category, and takes a missing, a rare, an unknown and a nearly right one as unknown', async () => {
    const row = rowIn((await dataset()).encoding, 'aircraft');
    const texts = ['B-737-300', '', 'C-123', 'ZEPPELIN', 'b-737-300', ' B-737-300', 'B-737-300 ', 'B-737–300', '机'];
    const [known, ...others] = await codesOf('aircraft', 'aircraft', texts);
    assert.equal(known, row('B-737-300'));
    assert.notEqual(known, row());
    assert.deepEqual(new Set(others), new Set([row()]));
  });

  it('knows an aircraft that it never saw by its family, while the aircraft itself is unknown', async () => {
    const { encoding } = await dataset();
    assert.ok(!reports().columns.inputs.aircraft!.includes('B-737-900' as never));
    assert.deepEqual(await codesOf('aircraft', 'aircraft', ['B-737-900']), [rowIn(encoding, 'aircraft')()]);
    const [family, ofSeen] = await codesOf('aircraftFamily', 'aircraft', ['B-737-900', 'B-737-300']);
    assert.equal(family, ofSeen);
    assert.equal(family, rowIn(encoding, 'aircraftFamily')('Boeing 737'));
  });

  it('knows an aircraft newer than every report by its use and its build', async () => {
    const { encoding } = await dataset();
    assert.deepEqual(await codesOf('aircraftFamily', 'aircraft', ['A-220']), [rowIn(encoding, 'aircraftFamily')()]);
    for (const [lookup, group] of [
      ['aircraftUse', 'airliner'],
      ['aircraftBuild', 'jet, under wing, large'],
    ] as const) {
      assert.deepEqual(await codesOf(lookup, 'aircraft', ['A-220']), [rowIn(encoding, lookup)(group)]);
    }
  });

  it('looks up text of any alphabet byte by byte', async () => {
    const texts = ['Möwe', 'Möwe', 'чайка', '🐦', 'Mo\u0308we'];
    const species = { name: 'species', field: 'species', lookups: [{ name: 'species' }] };
    const columns = madeUp(5, { species: texts });
    const featureSet = { categories: [species], bases: [] };
    const encoding = learnEncoding(columns, Int32Array.of(0, 1, 2, 3), featureSet, { minCount: 1, knots: 2 });
    const row = rowIn(encoding, 'species');
    const { codes } = await encodeReports(columns, encoding);
    assert.deepEqual([...codes], [row('Möwe'), row('Möwe'), row('чайка'), row('🐦'), row()]);
  });

  it('reads the month of an ISO date, whatever the year, and takes every other text as unknown', async () => {
    const { encoding } = await dataset();
    const [month, season] = [rowIn(encoding, 'month'), rowIn(encoding, 'season')];
    const dates = {
      '1999-10-19': '10',
      '2031-10-01': '10',
      '1990-01-31': '01',
      '': undefined,
      '1999': undefined,
      '19991019': undefined,
      '1999-13-01': undefined,
      '1999--01': undefined,
      '1999/10/19': undefined,
      '-': undefined,
      '--------': undefined,
      'on a-fine-day-in-may': undefined,
      '1999-1O-19': undefined,
    };
    const texts = Object.keys(dates);
    assert.deepEqual(await codesOf('month', 'flightDate', texts), Object.values(dates).map(month));
    assert.deepEqual(
      (await codesOf('season', 'flightDate', texts)).map((row) => row === season()),
      Object.values(dates).map((known) => known === undefined),
    );
    assert.deepEqual(await codesOf('season', 'flightDate', ['1999-12-01', '1999-06-30']), [
      season('winter'),
      season('summer'),
    ]);
  });

  it('encodes a batch in which everything is missing, as unknown everywhere', async () => {
    const { encoding } = await dataset();
    const { codes, basis } = await encodeReports(madeUp(2, {}), encoding);
    const unknown = encoding.lookups.map(({ unknownRow }) => unknownRow);
    assert.deepEqual([...codes], [...unknown, ...unknown]);
    const missing = [1, ...Array<number>(encoding.basisWidth - 1).fill(0)];
    assert.deepEqual([...basis], [...missing, ...missing]);
  });

  it('encodes with look-ups that learnt no category at all', async () => {
    const columns = madeUp(3, { species: ['Deer', 'Mallard', ''], speedKnots: Float32Array.of(90, 110, 120) });
    const encoding = learnEncoding(columns, firstRows(3), availableFeatures(features, columns), {
      minCount: 5,
      knots: 2,
    });
    const { codes } = await encodeReports(columns, encoding);
    const unknown = encoding.lookups.map(({ unknownRow }) => unknownRow);
    assert.deepEqual([...codes], [...unknown, ...unknown, ...unknown]);
  });

  it('lays a speed on the two knots around it, on the outer knot beyond them, and nothing where it is missing', async () => {
    const columns = madeUp(4, { speedKnots: Float32Array.of(50, 100, 120, 200) });
    const encoding = learnEncoding(columns, firstRows(4), availableFeatures(features, columns), {
      minCount: 1,
      knots: 4,
    });
    assert.deepEqual(knotsOf(encoding), [50, 100, 120, 200]);
    const expected: [number, number[]][] = [
      [50, [0, 1, 0, 0, 0]],
      [60, [0, 0.8, 0.2, 0, 0]],
      [100, [0, 0, 1, 0, 0]],
      [115, [0, 0, 0.25, 0.75, 0]],
      [180, [0, 0, 0, 0.25, 0.75]],
      [200, [0, 0, 0, 0, 1]],
      [700, [0, 0, 0, 0, 1]],
      [1e30, [0, 0, 0, 0, 1]],
      [Number.POSITIVE_INFINITY, [0, 0, 0, 0, 1]],
      [0.1, [0, 1, 0, 0, 0]],
      [0, [1, 0, 0, 0, 0]],
      [-5, [1, 0, 0, 0, 0]],
      [Number.NaN, [1, 0, 0, 0, 0]],
      [Number.NEGATIVE_INFINITY, [1, 0, 0, 0, 0]],
    ];
    const speedKnots = Float32Array.from(expected, ([speed]) => speed);
    const { basis } = await encodeReports(madeUp(expected.length, { speedKnots }), encoding);
    for (const [i, [speed, weights]] of expected.entries()) {
      close(basis.subarray(i * 5, (i + 1) * 5), weights, 1e-6, `${speed} knots`);
    }
    for (const [i, [speed]] of expected.entries()) close(naiveBasis(speed, [50, 100, 120, 200]), expected[i]![1], 1e-9);
  });

  it('agrees on every report of the file with an encoding by plain search', async () => {
    const { encoding, reports: encoded } = await dataset();
    const { columns } = reports();
    const { lookups, basisWidth } = encoding;
    const rows = lookups.map(({ name }) => rowIn(encoding, name));
    const values = (field: string) => columns.inputs[field as keyof Columns['inputs']] as string[];
    const byName = availableFeatures(features, columns).categories.flatMap(({ field, part, lookups }) =>
      lookups.map(({ name, group }) => ({ name, field, part, group })),
    );
    assert.deepEqual(
      byName.map(({ name }) => name),
      lookups.map(({ name }) => name),
    );
    for (let row = 0; row < columns.rows; row++) {
      const codes = byName.map(({ field, part, group }, i) => {
        const text = values(field)[row]!;
        const value = part === undefined ? text : text.slice(5, 7);
        return rows[i]!(value && group ? group(value) : value);
      });
      assert.deepEqual([...encoded.codes.subarray(row * lookups.length, (row + 1) * lookups.length)], codes);

      const basis = encoded.basis.subarray(row * basisWidth, (row + 1) * basisWidth);
      const speed = (columns.inputs.speedKnots as Float32Array)[row]!;
      close(basis, naiveBasis(speed, knotsOf(encoding)), 1e-5, `${speed} knots`);
      const [missing, ...weights] = basis;
      close([weights.reduce((sum, weight) => sum + weight, 0)], [missing === 1 ? 0 : 1], 1e-6);
    }
  });
});
