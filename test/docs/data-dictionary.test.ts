import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type pl from 'nodejs-polars';
import * as paths from '../../paths.js';
import { reportFields } from '../../schemas/index.js';
import { clean, severityLevels } from '../../training/data/clean.js';
import { damageLabels, loadRawReports, rawColumns, rawSource } from '../../training/data/load.js';
import { temporalSplit } from '../../training/data/split.js';

type Cells = Record<string, string | number | null>;

const readme = readFileSync(join(dirname(paths.rawReports), '../README.md'), 'utf8');

/** The first table under a heading, without its header: rows of so many leading cells, the rest being prose. */
function table(heading: string, width: number): string[][] {
  const section = readme.split(/^## /m).find((each) => each.startsWith(`${heading}\n`));
  assert.ok(section, `data/README.md has no section "${heading}"`);
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .replaceAll('`', '')
      .split('|')
      .slice(1)
      .map((cell) => cell.trim())
      .slice(0, width),
  );
}

const number = (value: number) => value.toLocaleString('en-US');
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
const distinct = (rows: Cells[], column: string) =>
  new Set(rows.map((row) => row[column]).filter((value) => value !== null));

/** How often each combination of values of the columns occurs. */
function tally(rows: Cells[], ...columns: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = columns.map((column) => row[column]).join('|');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** How many rows do not have the value of `other` that is most frequent for their value of `column`. */
function strays(rows: Cells[], column: string, other: string): number {
  const most = new Map<string, number>();
  for (const [pair, count] of tally(rows, column, other)) {
    const value = pair.split('|')[0]!;
    most.set(value, Math.max(most.get(value) ?? 0, count));
  }
  return [...most.values()].reduce((left, count) => left - count, rows.length);
}

describe('data/README.md', () => {
  const raw = loadRawReports();
  const rows = raw.toRecords() as Cells[];
  const { reports, counts } = clean(raw);
  const damage = 'Effect Amount of damage';
  const cost = 'Cost Total $';
  const knots = 'Speed IAS in knots';
  const species = 'Wildlife Species';
  const operator = 'Aircraft Airline Operator';
  const size = 'Wildlife Size';
  const count = (keep: (row: Cells) => boolean) => rows.filter(keep).length;
  const isDamaged = (row: Cells) => row[damage] !== 'None';

  it('says what the file is', () => {
    assert.deepEqual(table('The file', 2), [
      ['reports', number(rows.length)],
      ['columns', String(rawColumns.length)],
      ['bytes', number(statSync(paths.rawReports).size)],
      ['SHA-256', rawSource.sha256],
      ['first day', rows[0]!['Flight Date']],
      ['last day', rows.at(-1)!['Flight Date']],
    ]);
  });

  it('counts the distinct and the missing values of every column', () => {
    const expected = rawColumns.map((column) => [
      column,
      reportFields.find((field) => field.faaColumn === column)?.name ?? '–',
      number(distinct(rows, column).size),
      number(count((row) => row[column] === null)),
    ]);
    assert.deepEqual(table('Columns', 4), expected);
  });

  it('counts the labels of damage and their costs', () => {
    const severity: Record<string, number> = { C: 2, B: 3 };
    const expected = damageLabels.map((label) => {
      const costs = rows
        .filter((row) => row[damage] === label && Number(row[cost]) > 0)
        .map((row) => Number(row[cost]));
      costs.sort((a, b) => a - b);
      const median = (costs[Math.floor((costs.length - 1) / 2)]! + costs[Math.floor(costs.length / 2)]!) / 2;
      return [
        label,
        number(count((row) => row[damage] === label)),
        number(costs.length),
        number(Math.round(median)),
        String(severity[label] ?? severityLevels.indexOf(label)),
      ];
    });
    assert.deepEqual(table('Damage, the target', 5), expected);
  });

  it('says how often there was damage', () => {
    const groups: [string, string[]][] = [
      [size, ['Large', 'Medium', 'Small']],
      ['Phase of flight', ['Descent', 'Climb', 'Take-off run', 'Taxi', 'Parked', 'Approach', 'Landing Roll']],
      ['Time of day', ['Dusk', 'Night', 'Dawn', 'Day']],
    ];
    const expected = groups.flatMap(([column, values]) =>
      values.map((value) => {
        const group = rows.filter((row) => row[column] === value);
        return [column, value, number(group.length), percent(group.filter(isDamaged).length, group.length)];
      }),
    );
    assert.deepEqual(table('Where damage happens', 4), expected);
  });

  it('counts the oddities', () => {
    const military = (row: Cells) => row[operator] === 'MILITARY';
    const birdOrBat = (row: Cells) => row[species] === 'Unknown bird or bat';
    const unidentified = (row: Cells) => String(row[species]).startsWith('Unknown bird');
    const sizeInName = (row: Cells) => /^Unknown bird - (.*)$/.exec(String(row[species]))?.[1];
    const frequency = tally(rows, 'Aircraft Make Model');
    const faaColumns = reportFields.flatMap(({ faaColumn }) => faaColumn ?? []);
    const expected: [string, number][] = [
      ['species unidentified ("Unknown bird …")', count(unidentified)],
      ['… whose size is in the name', count((row) => sizeInName(row) !== undefined)],
      [
        '… and contradicts the column of sizes',
        count((row) => ![undefined, String(row[size]).toLowerCase()].includes(sizeInName(row))),
      ],
      ['species Unknown bird or bat', count(birdOrBat)],
      [
        '… not military, or not of size Medium',
        count((row) => birdOrBat(row) && !(military(row) && row[size] === 'Medium')),
      ],
      ["size other than the species' usual one", strays(rows, species, size)],
      ["state other than the airport's usual one", strays(rows, 'Airport Name', 'Origin State')],
      [
        'aircraft named in fewer than five reports',
        count((row) => frequency.get(String(row['Aircraft Make Model']))! < 5),
      ],
      [
        'aircraft of which only the maker is known ("UNKN")',
        count((row) => String(row['Aircraft Make Model']).endsWith('UNKN')),
      ],
      ['speed given', count((row) => row[knots] !== null)],
      ['… and a multiple of ten', count((row) => row[knots] !== null && Number(row[knots]) % 10 === 0)],
      ['cost given (above 0)', count((row) => Number(row[cost]) > 0)],
      ['… without damage', count((row) => Number(row[cost]) > 0 && !isDamaged(row))],
      ['damage without a cost', count((row) => isDamaged(row) && Number(row[cost]) === 0)],
      [
        'total other than repair and other cost together',
        count((row) => Number(row['Cost Repair']) + Number(row['Cost Other']) !== row[cost]),
      ],
      ['military', count(military)],
      ['… damaged', count((row) => military(row) && isDamaged(row))],
      [
        '… damaged, with a civil label (Minor, Medium, Substantial)',
        count((row) => military(row) && severityLevels.indexOf(String(row[damage])) > 0),
      ],
      [
        'equal to an earlier report but for damage and costs',
        tally(rows, ...rawColumns).size - tally(rows, ...faaColumns).size,
      ],
      ['on or after 2000-01-01, the test period', count((row) => String(row['Flight Date']) >= '2000-01-01')],
    ];
    assert.deepEqual(
      table('Oddities', 2),
      expected.map(([what, often]) => [what, number(often)]),
    );
  });

  it('counts what every rule of the cleaning touched', () => {
    assert.deepEqual(
      table('Cleaning', 2),
      counts.map(({ rule, count: touched }) => [rule, number(touched)]),
    );
  });

  it('says how many reports are left to train and to test on', () => {
    const { train, test } = temporalSplit(reports);
    const line = (name: string, frame: pl.DataFrame) => {
      const damaged = frame.getColumn('damaged').sum() as number;
      return [name, number(frame.height), number(damaged), percent(damaged, frame.height)];
    };
    assert.deepEqual(table('After cleaning', 4), [
      line('all', reports),
      line('to 1999', train),
      line('from 2000', test),
    ]);
  });
});
