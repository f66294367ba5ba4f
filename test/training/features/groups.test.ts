import assert from 'node:assert/strict';
import { readAircraft } from '../../../intake/names/aircraft.js';
import { readOperator } from '../../../intake/names/operators.js';
import { readSpecies } from '../../../intake/names/species.js';
import { clean } from '../../../training/data/clean.js';
import { loadRawReports } from '../../../training/data/load.js';
import * as groups from '../../../training/features/groups.js';

const { reports } = clean(loadRawReports());
const valuesOf = (column: string) => reports.getColumn(column).dropNulls().unique().sort().toArray() as string[];
const months = [...new Set(valuesOf('flightDate').map((date) => date.slice(5, 7)))];

type Grouping = (value: string) => string | undefined;

const groupings: { name: string; group: Grouping; values: readonly string[]; groups: number }[] = [
  { name: 'aircraftFamily', group: groups.aircraftFamily, values: valuesOf('aircraft'), groups: 52 },
  { name: 'aircraftUse', group: groups.aircraftUse, values: valuesOf('aircraft'), groups: 11 },
  { name: 'aircraftBuild', group: groups.aircraftBuild, values: valuesOf('aircraft'), groups: 14 },
  { name: 'operatorGroup', group: groups.operatorGroup, values: valuesOf('operator'), groups: 5 },
  { name: 'speciesGroup', group: groups.speciesGroup, values: valuesOf('species'), groups: 14 },
  { name: 'season', group: groups.season, values: months, groups: 4 },
];

describe('groups', () => {
  for (const { name, group, values, groups: count } of groupings) {
    it(`${name} has a group for every value of the reports, ${count} in all`, () => {
      assert.deepEqual(
        values.filter((value) => group(value) === undefined),
        [],
      );
      assert.equal(new Set(values.map(group)).size, count);
    });

    it(`${name} knows nothing of other text, nor of the names that every object has`, () => {
      for (const text of ['', 'B-737-3OO', 'toString', 'constructor']) assert.equal(group(text), undefined, text);
    });
  }

  it('holds no string twice, so that none is in two groups', () => {
    for (const values of [groups.knownAircraft, groups.knownOperators, groups.knownSpecies]) {
      const duplicates = values.filter((value, at) => values.indexOf(value) !== at);
      assert.deepEqual(duplicates, []);
    }
  });

  it('holds canonical names alone', () => {
    const tables = [
      [readAircraft, groups.knownAircraft],
      [readOperator, groups.knownOperators],
      [readSpecies, groups.knownSpecies],
    ] as const;
    for (const [read, names] of tables) {
      for (const name of names) assert.deepEqual(read(name), { kind: 'known', name });
    }
  });

  it('groups every string that it says it knows', () => {
    for (const value of groups.knownAircraft) {
      assert.ok(groups.aircraftFamily(value) && groups.aircraftUse(value) && groups.aircraftBuild(value), value);
    }
    for (const value of groups.knownOperators) assert.ok(groups.operatorGroup(value), value);
    for (const value of groups.knownSpecies) assert.ok(groups.speciesGroup(value), value);
  });

  it('tells the family, the use and the build of an aircraft', () => {
    const groupsOf = (value: string) => [
      groups.aircraftFamily(value),
      groups.aircraftUse(value),
      groups.aircraftBuild(value),
    ];
    assert.deepEqual(groupsOf('B-737-300'), ['Boeing 737', 'airliner', 'jet, under wing, large']);
    assert.deepEqual(groupsOf('MD-88'), ['McDonnell Douglas MD-80', 'airliner', 'jet, tail, large']);
    assert.deepEqual(groupsOf('BE-58 BARON'), ['piston twin', 'general aviation', 'piston, on wing, small']);
    assert.deepEqual(groupsOf('KC-10A'), ['KC-10', 'military transport or bomber', 'jet, wing and tail, heavy']);
  });

  it('knows aircraft that no report of the file has by those that are like them', () => {
    const inReports = new Set(valuesOf('aircraft'));
    const pairs = [
      ['B-737-900', 'B-737-800', groups.aircraftFamily],
      ['A-321', 'A-320', groups.aircraftFamily],
      ['CL-RJ900', 'CL-RJ700', groups.aircraftFamily],
      ['A-330', 'B-767-300', groups.aircraftBuild],
      ['EMB-170', 'EMB-145', groups.aircraftUse],
      ['PILATUS PC12', 'C-208', groups.aircraftBuild],
      ['A-220', 'A-320', groups.aircraftUse],
      ['B-737-8', 'B-737-300', groups.aircraftFamily],
    ] as const;
    for (const [unseen, seen, group] of pairs) {
      assert.ok(!inReports.has(unseen) && inReports.has(seen), `${unseen}, ${seen}`);
      assert.equal(group(unseen), group(seen), `${unseen}, ${seen}`);
    }
  });

  it('tells the kind of an operator', () => {
    assert.equal(groups.operatorGroup('US AIRWAYS'), 'major airline');
    assert.equal(groups.operatorGroup('ALLEGHENY AIRLINES'), 'regional airline');
    assert.equal(groups.operatorGroup('FEDEX EXPRESS'), 'freight');
    assert.equal(groups.operatorGroup('GOVERNMENT'), 'private or business');
  });

  it('tells the kind of an animal, and keeps the sizes of unknown birds apart', () => {
    assert.equal(groups.speciesGroup('Canada goose'), groups.speciesGroup('Mallard'));
    assert.equal(groups.speciesGroup('White-tailed deer'), 'mammal');
    const unknown = ['Unknown bird - small', 'Unknown bird - medium', 'Unknown bird - large', 'Unknown bird or bat'];
    assert.equal(new Set(unknown.map(groups.speciesGroup)).size, 4);
  });

  it('begins winter in December, and takes months of two digits only', () => {
    assert.deepEqual(['12', '01', '02', '03'].map(groups.season), ['winter', 'winter', 'winter', 'spring']);
    assert.deepEqual(['05', '06', '08', '09', '11'].map(groups.season), [
      'spring',
      'summer',
      'summer',
      'autumn',
      'autumn',
    ]);
    assert.deepEqual(['1', '00', '13'].map(groups.season), [undefined, undefined, undefined]);
  });
});
