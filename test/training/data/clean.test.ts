import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { clean, cleaningRules } from '../../../training/data/clean.js';
import { toColumns } from '../../../training/data/columns.js';
import { loadRawReports, parseRawReports } from '../../../training/data/load.js';
import { rawFile } from './reports.js';

const cleaned = (...reports: Record<string, string>[]) =>
  clean(parseRawReports(rawFile(...reports), 'reports.csv', reports.length));

/** Reports in raw cells, one property after cleaning, and how many of the reports the rule touches. */
interface Example {
  rule: string;
  reports: Record<string, string>[];
  property: string;
  after: unknown[];
  touched: number;
  inFile: number;
}

const operator = 'Aircraft Airline Operator';
const aircraft = 'Aircraft Make Model';
const phase = 'Phase of flight';
const speed = 'Speed IAS in knots';
const inPhase = (name: string, ...knots: number[]) => knots.map((value) => ({ [phase]: name, [speed]: String(value) }));

const examples: Example[] = [
  {
    rule: 'exact-duplicates',
    reports: [{ [speed]: '150' }, { [speed]: '160' }, { [speed]: '150' }, { [speed]: '150', 'Cost Other': '260' }],
    property: 'speedKnots',
    after: [150, 160, 150],
    touched: 1,
    inFile: 24,
  },
  {
    rule: 'canonical-values',
    reports: ['US AIRWAYS*', 'ALLEGHENYAIRLINES', 'UNKNOWN', 'A*B', 'BUSINESS', 'EXPRESSJET (CONTINENTAL EXPRS)'].map(
      (name) => ({ [operator]: name }),
    ),
    property: 'operator',
    after: ['US AIRWAYS', 'ALLEGHENY AIRLINES', null, 'A*B', 'BUSINESS', 'EXPRESSJET (CONTINENTAL EXPRS)'],
    touched: 3,
    inFile: 1204,
  },
  {
    rule: 'speed-zero-in-motion',
    reports: ['Climb', 'Landing Roll', 'Taxi', 'Parked'].flatMap((name) => inPhase(name, 0)),
    property: 'speedKnots',
    after: [null, null, null, 0],
    touched: 3,
    inFile: 14,
  },
  {
    rule: 'speed-too-low-to-fly',
    reports: [
      ...inPhase('Approach', 69, 70),
      ...inPhase('Take-off run', 60),
      ...inPhase('Descent', 60).map((cells) => ({ ...cells, [operator]: 'BUSINESS' })),
    ],
    property: 'speedKnots',
    after: [null, 70, 60, 60],
    touched: 1,
    inFile: 2,
  },
  {
    rule: 'speed-too-high-to-taxi',
    reports: [...inPhase('Taxi', 50, 51), ...inPhase('Parked', 51)],
    property: 'speedKnots',
    after: [50, null, null],
    touched: 2,
    inFile: 1,
  },
  {
    rule: 'speed-too-high-to-roll',
    reports: [...inPhase('Take-off run', 204, 205), ...inPhase('Landing Roll', 205), ...inPhase('Climb', 205)],
    property: 'speedKnots',
    after: [204, null, null, 205],
    touched: 2,
    inFile: 4,
  },
  {
    rule: 'speed-too-high-to-approach',
    reports: [...inPhase('Approach', 300, 301), ...inPhase('Descent', 301)],
    property: 'speedKnots',
    after: [300, null, 301],
    touched: 1,
    inFile: 1,
  },
  {
    rule: 'damage-military-class',
    reports: ['None', 'Minor', 'Medium', 'Substantial', 'C', 'B'].map((label) => ({
      'Effect Amount of damage': label,
    })),
    property: 'severity',
    after: [0, 1, 2, 3, 2, 3],
    touched: 2,
    inFile: 15,
  },
];

describe('cleaning', () => {
  const raw = loadRawReports();
  const { reports, counts } = clean(raw);
  const names = (property: string) => reports.getColumn(property).dropNulls().unique().toArray() as string[];

  it('has an example for every rule, in the order of the rules', () => {
    assert.deepEqual(
      examples.map((example) => example.rule),
      cleaningRules.map((rule) => rule.name),
    );
  });

  for (const example of examples) {
    it(`${example.rule} does what it says, touches nothing else and counts ${example.inFile} in the file`, () => {
      const small = cleaned(...example.reports);
      assert.deepEqual(small.reports.getColumn(example.property).toArray(), example.after);
      const expected = cleaningRules.map(({ name }) => ({
        rule: name,
        count: name === example.rule ? example.touched : 0,
      }));
      assert.deepEqual(small.counts, expected);
      assert.equal(counts.find(({ rule }) => rule === example.rule)!.count, example.inFile);
    });
  }

  it('reads names as the service does', () => {
    const spellings = {
      'BE-58  BARON': 'BE-58 BARON',
      'LOCKHEED C-130': 'C-130',
      'GULFAERO III': 'GULFSTREAM III',
      'GULFSTRM II': 'GULFSTREAM II',
      'RKWLTRBO 690': 'RKWL TRBO 690',
      'Boeing 737-800': 'B-737-800',
      A20N: 'A-320',
      UNKNOWN: null,
      'Unknown machine': 'UNKNOWN MACHINE',
    };
    const small = cleaned(...Object.keys(spellings).map((name) => ({ [aircraft]: name }))).reports;
    assert.deepEqual(small.getColumn('aircraft').toArray(), Object.values(spellings));
    const others = cleaned({ 'Wildlife Species': 'bernache du Canada', 'Origin State': 'TX' }).reports;
    assert.deepEqual(others.getColumn('species').toArray(), ['Canada goose']);
    assert.deepEqual(others.getColumn('originState').toArray(), ['Texas']);
  });

  it('leaves a name out that may mean two airlines', () => {
    const small = cleaned({ [operator]: 'AWE' }, {}).reports;
    assert.deepEqual(small.getColumn('operator').toArray(), [null, 'UNITED AIRLINES']);
  });

  it('keeps a low speed where nobody said whose aircraft it was', () => {
    const small = cleaned({ [operator]: 'UNKNOWN', [speed]: '60' }).reports;
    assert.deepEqual(small.getColumn('speedKnots').toArray(), [60]);
  });

  it('calls every level but None damaged, and takes the year from the date', () => {
    const small = cleaned({}, { 'Effect Amount of damage': 'Minor', 'Flight Date': '2001-01-01' }).reports;
    assert.deepEqual(small.getColumn('damaged').toArray(), [0, 1]);
    assert.deepEqual(small.getColumn('year').toArray(), [1999, 2001]);
  });

  it('leaves no two names that differ only in case, spaces or punctuation', () => {
    for (const property of ['aircraft', 'operator', 'airport', 'species', 'originState']) {
      const seen = new Map<string, string>();
      for (const name of names(property)) {
        const letters = name.toUpperCase().replace(/[^A-Z0-9]/g, '');
        assert.equal(seen.get(letters), undefined, `${name} and ${seen.get(letters)}`);
        seen.set(letters, name);
      }
    }
  });

  it('leaves 9,976 reports, in the order of the file', () => {
    assert.equal(reports.height, 9976);
    const dates = reports.getColumn('flightDate').toArray() as string[];
    assert.deepEqual(dates, dates.toSorted());
  });

  it('gives the same columns every time, those that version 1.0.0 was trained on', () => {
    assert.deepEqual(toColumns(clean(raw).reports), toColumns(reports));
    const { inputs, damaged, severity, year } = toColumns(reports);
    const hash = createHash('sha256');
    for (const [name, values] of Object.entries({ ...inputs, damaged, severity, year })) {
      hash.update(name + JSON.stringify(Array.from<unknown>(values)));
    }
    // Taken when rules of its own, and not the readers of intake/, put the names right.
    assert.equal(hash.digest('hex'), 'ce9d10175d14a80db317d695d1125775325cc39885def4480152c58347d10a5e');
  });
});
