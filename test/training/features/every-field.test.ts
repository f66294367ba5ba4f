import assert from 'node:assert/strict';
import { listSeparator, reportFields } from '../../../schemas/index.js';
import type { Columns, FieldValues } from '../../../training/data/columns.js';
import { createRandom, type Random } from '../../../training/data/random.js';
import { encodeReports } from '../../../training/features/encoder.js';
import { type Encoding, learnEncoding } from '../../../training/features/encoding.js';
import { features } from '../../../training/features/features.js';
import { naiveBasis, naiveFlags } from '../naive.js';
import { randomReports } from '../random-reports.js';
import { close, firstRows } from '../small.js';

const settings = { minCount: 3, knots: 5 };

/** What stands where a value should: blanks, other cases, other languages, and text that looks like several values. */
const oddTexts = [
  '',
  ' ',
  ';',
  '; ',
  '; ; ',
  ';;',
  'none',
  'NONE',
  'Rain ',
  ' Rain',
  'Möwe 🐦',
  'null',
  '0',
  '--',
  '1999-13-01',
];
const oddNumbers = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, -0, -1, 1e-30, 1e30, 3.4e38];
const oddSeparators = [listSeparator, ';', ' ;', ';  ', ', ', '; ; ', ' '];

const oneOf = <T>(values: readonly T[], random: Random): T => values[random.int(values.length)]!;

/** Values of a list in any order, some of them twice, unknown ones and odd separators among them. */
function oddList(values: readonly string[], random: Random): string {
  let text = '';
  for (let count = random.int(6); count > 0; count--) {
    const value = random.next() < 0.8 ? oneOf(values, random) : oneOf(oddTexts, random);
    text += value + (random.next() < 0.8 ? listSeparator : oneOf(oddSeparators, random));
  }
  return random.next() < 0.8 && text.endsWith(listSeparator) ? text.slice(0, -listSeparator.length) : text;
}

/** Reports with every field, in which hardly a value is as it should be. */
function oddReports(rows: number, seed: number): Columns {
  const random = createRandom(seed);
  const usual = randomReports(rows, seed);
  const inputs = reportFields.map(({ name, kind, values = [] }): [string, FieldValues] => {
    const column = usual.inputs[name]!;
    if (kind === 'number') {
      const isUsual = () => random.next() < 0.5;
      return [
        name,
        (column as Float32Array).map((value) => (isUsual() ? value * random.next() : oneOf(oddNumbers, random))),
      ];
    }
    const texts = column as string[];
    if (kind === 'list') return [name, texts.map(() => oddList(values, random))];
    return [name, texts.map((text) => (random.next() < 0.7 ? text : oneOf(oddTexts, random)))];
  });
  return { ...usual, inputs: Object.fromEntries(inputs) };
}

/** The codes and the basis of one report, by plain search. */
function naiveReading({ lookups, bases }: Encoding, { inputs }: Columns, row: number) {
  const codes = lookups.map(({ field, part, rows, unknownRow }) => {
    const text = (inputs[field] as string[])[row]!;
    const value = part === undefined ? text : (text.split('-')[part] ?? '');
    return Object.hasOwn(rows, value) ? rows[value]! : unknownRow;
  });
  const basis = bases.flatMap((each) =>
    each.kind === 'number'
      ? naiveBasis((inputs[each.field] as Float32Array)[row]!, each.knots, each.zeroIsMissing)
      : naiveFlags((inputs[each.field] as string[])[row]!, each.values),
  );
  return { codes, basis };
}

async function assertNaive(columns: Columns, encoding: Encoding): Promise<void> {
  const { codes, basis } = await encodeReports(columns, encoding);
  const width = encoding.lookups.length;
  for (let row = 0; row < columns.rows; row++) {
    const expected = naiveReading(encoding, columns, row);
    const values = () => JSON.stringify(Object.values(columns.inputs).map((column) => column[row]));
    assert.deepEqual([...codes.subarray(row * width, (row + 1) * width)], expected.codes, values());
    close(basis.subarray(row * encoding.basisWidth, (row + 1) * encoding.basisWidth), expected.basis, 1e-5, values());
  }
}

describe('The encoder of all fields', () => {
  const reports = randomReports(400);
  const encoding = learnEncoding(reports, firstRows(400), features, settings);

  it('agrees with plain search on reports as they should be', () => assertNaive(reports, encoding));

  it('agrees with plain search on blanks, NaN, infinities, unknown and repeated values and odd separators', async () => {
    for (let seed = 1; seed <= 5; seed++) await assertNaive(oddReports(500, seed), encoding);
  });

  it('agrees with plain search on more reports than one run takes', () => assertNaive(oddReports(9000, 6), encoding));

  it('reads reports of which nothing is known, each alone and all together', async () => {
    const nothing = (rows: number) => ({
      ...reports,
      rows,
      inputs: Object.fromEntries(
        reportFields.map(({ name, kind }) => [
          name,
          kind === 'number' ? new Float32Array(rows).fill(Number.NaN) : Array<string>(rows).fill(''),
        ]),
      ),
    });
    await assertNaive(nothing(1), encoding);
    await assertNaive(nothing(3), encoding);
    const { basis } = await encodeReports(nothing(1), encoding);
    assert.deepEqual(
      [...basis],
      encoding.bases.flatMap(({ width }) => [1, ...Array<number>(width - 1).fill(0)]),
    );
  });

  it('takes a height of 0 for a height, and a speed of 0 for none', async () => {
    const at = (name: string) => {
      const place = encoding.bases.findIndex((basis) => basis.name === name);
      return encoding.bases.slice(0, place).reduce((sum, { width }) => sum + width, 0);
    };
    const zeros = {
      ...reports,
      rows: 1,
      inputs: { ...firstOf(reports), speedKnots: Float32Array.of(0), heightFeet: Float32Array.of(0) },
    };
    const { basis } = await encodeReports(zeros, encoding);
    assert.deepEqual([basis[at('speedKnots')], basis[at('heightFeet')], basis[at('heightFeet') + 1]], [1, 0, 1]);
  });

  it('leaves out a list and a number of which the training reports say nothing, and then needs no basis at all', async () => {
    const blank = {
      ...reports,
      inputs: {
        ...reports.inputs,
        ...Object.fromEntries(
          encoding.bases.map(({ field, kind }) => [
            field,
            kind === 'number' ? new Float32Array(400).fill(Number.NaN) : Array<string>(400).fill('None'),
          ]),
        ),
      },
    };
    const frequentOnly = learnEncoding(blank, firstRows(400), features, settings);
    assert.deepEqual(
      frequentOnly.bases.map(({ name }) => name),
      ['effectOnFlight', 'partsStruck', 'precipitation'],
    );
    const nothing = learnEncoding(blank, firstRows(2), features, settings);
    assert.deepEqual([nothing.bases, nothing.basisWidth], [[], 0]);
    await assertNaive(oddReports(20, 1), nothing);
  });
});

/** The first report alone. */
const firstOf = ({ inputs }: Columns): Record<string, FieldValues> =>
  Object.fromEntries(Object.entries(inputs).map(([name, values]) => [name, values.slice(0, 1)]));
