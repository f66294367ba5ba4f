import assert from 'node:assert/strict';
import { findHeader } from '../../../intake/dialects/find-header.js';
import { understandHeader } from '../../../intake/dialects/header.js';
import { headerKey } from '../../../intake/dialects/header-key.js';
import { isKnownAfterwards } from '../../../intake/dialects/known-columns.js';
import { parseColumnMapping } from '../../../intake/dialects/mapping.js';
import { damageColumns } from '../../../intake/dialects/tables/damage.js';
import { answerColumns, dialects } from '../../../intake/dialects/tables/dialects.js';
import { dateParts, ingestionColumns, partColumns, valueColumns } from '../../../intake/dialects/tables/synonyms.js';
import { reportFields } from '../../../schemas/index.js';

const plan = (...names: string[]) => understandHeader(names, reportFields);
const mapped = (names: string[], columns: string) =>
  understandHeader(names, reportFields, { mapping: parseColumnMapping(columns).mapping });
const fieldOf = (name: string) => plan(name).read[0]?.field;

describe('The tables of columns', () => {
  const tables = {
    ...valueColumns,
    parts: Object.values(partColumns).flat(),
    ingestion: ingestionColumns,
    dates: Object.values(dateParts).flat(),
    answers: answerColumns,
  };

  it('have each name in one place', () => {
    const owners = new Map<string, string>();
    for (const [owner, names] of Object.entries(tables)) {
      for (const name of names) {
        assert.equal(owners.get(headerKey(name)) ?? owner, owner, name);
        owners.set(headerKey(name), owner);
      }
    }
  });

  it('read nothing that is known only afterwards', () => {
    for (const names of Object.values(damageColumns).flatMap(({ indicator, level }) => [indicator, level])) {
      for (const name of names) assert.ok(isKnownAfterwards(name), name);
    }
    for (const name of [
      ...['DAM_RAD', 'DAM_WING_ROT', 'INDICATED_DAMAGE', 'DAMAGE_LEVEL', 'DAMAGE', 'Effect: Amount of damage'],
      ...['COST_REPAIRS_INFL_ADJ', 'Cost: Total $', 'Repair cost', 'AOS', 'Aircraft time out of service (hours)'],
      ...['NR_INJURIES', 'NR_FATALITIES', 'Number of people injured', 'REMARKS', 'COMMENTS', 'Remains collected?'],
      ...['damageFound', 'Dégâts', 'Coût total', 'Remarques', 'inspection_outcome'],
    ]) {
      assert.deepEqual(plan(name).afterwards, [name]);
      assert.deepEqual(plan(name).read, []);
    }
  });

  it('have every name of a field and of the columns of the sample', () => {
    for (const { name, faaColumn = name } of reportFields) {
      assert.equal(fieldOf(name), name);
      assert.equal(fieldOf(faaColumn), name);
    }
  });

  it('take no name for another that is like it', () => {
    const unread = [
      ...['AIRPORT_ID', 'Airport ID', 'AIRPORT_LATITUDE', 'AIRCRAFT_TYPE', 'Aircraft: Type', 'AC_CLASS', 'AC_MASS'],
      ...['Aircraft Make', 'Aircraft Model', 'Engine Type', 'TYPE_ENG', 'AMA', 'AMO', 'EMA', 'EMO', 'FLT', 'REG'],
      ...['Aircraft: Flight Number', 'REPORTED_DATE', 'LUPDATE', 'TIME', 'Altitude bin', 'Is Aircraft Large?'],
      ...['NUM_SEEN', 'BIRDS_SEEN', 'EFFECT_OTHER', 'OTHER_SPECIFY', 'OUT_OF_RANGE_SPECIES', 'FAAREGION', 'DISTANCE'],
      ...['Height (m)', 'Speed (mph)', 'Speed km/h', 'Engines', 'LOCATION', 'RUNWAY', 'Conditions', 'Wind speed'],
    ];
    for (const name of unread) {
      assert.deepEqual(plan(name).read, [], name);
      assert.deepEqual(plan(name).ignored, [name], name);
      assert.deepEqual(plan(name).suggestions, [], name);
    }
    assert.equal(fieldOf('Flight Phase'), 'phaseOfFlight');
    assert.equal(fieldOf('FlightPhase'), 'phaseOfFlight');
    assert.equal(fieldOf('SPECIES_ID'), 'species');
  });
});

describe('A header', () => {
  it('of a few columns is that of the dialect that has them', () => {
    assert.equal(plan('phase_of_flt', 'atype', 'incident_date').dialect, 'faa-older');
    assert.equal(plan('species', 'aircraft').dialect, 'own');
    assert.equal(plan('SPECIES', 'AIRCRAFT').dialect, 'faa-current');
    assert.equal(plan('Kind of animal', 'Machine').dialect, 'unknown');
    assert.equal(plan('Time', 'Phase of flight', 'Where', 'Who', 'Why', 'Kind', 'How').dialect, 'unknown');
    const course = [
      'opid',
      'operator',
      'atype',
      'remarks',
      'phase_of_flt',
      'ac_mass',
      'num_engs',
      'date',
      'sky',
      'effect',
    ];
    assert.equal(plan(...course).dialect, 'faa-older');
    assert.deepEqual(plan(...course).ignored, ['ac_mass', 'num_engs']);
    assert.deepEqual(plan(...course).afterwards, ['remarks']);
    const later = ['AircraftType', 'MakeModel', 'FlightPhase', 'WildlifeSpecies', 'WildlifeSize', 'Altitude', 'Effect'];
    assert.equal(plan(...later).dialect, 'faa-query');
  });

  it('may have several columns of a field: the better one first, whatever their order', () => {
    const { sources } = plan('OPID', 'ENROUTE_STATE', 'SPECIES_ID', 'SPECIES', 'STATE', 'OPERATOR');
    const placesOf = (name: 'operator' | 'originState' | 'species') =>
      sources.get(name)!.map((source) => source.kind === 'value' && source.place);
    assert.deepEqual(placesOf('operator'), [5, 0]);
    assert.deepEqual(placesOf('originState'), [4, 1]);
    assert.deepEqual(placesOf('species'), [3, 2]);
  });

  it('with a name twice is read from the first, and says so', () => {
    const { read, duplicates, sources } = plan('Species', 'SPECIES ', 'Phase');
    assert.deepEqual(duplicates, ['SPECIES']);
    assert.deepEqual(
      read.map(({ column }) => column),
      ['Species', 'Phase'],
    );
    assert.deepEqual(sources.get('species'), [{ kind: 'value', place: 0 }]);
  });

  it('makes a day of three columns, and of two none', () => {
    assert.deepEqual(plan('Year', 'Month', 'Day').sources.get('flightDate'), [
      { kind: 'date-parts', year: 0, month: 1, day: 2 },
    ]);
    const { sources, ignored } = plan('INCIDENT_YEAR', 'INCIDENT_MONTH', 'SIZE');
    assert.equal(sources.has('flightDate'), false);
    assert.deepEqual(ignored, ['INCIDENT_YEAR', 'INCIDENT_MONTH']);
  });

  it('without any column that says something names the probable one', () => {
    const { problems, hasEssentialColumn } = plan('Airport', 'Flight Phsae', 'Date');
    assert.equal(hasEssentialColumn, false);
    assert.equal(problems.length, 1);
    assert.equal(problems[0]!.kind, 'no-essential-column');
    assert.equal(problems[0]!.column, 'Flight Phsae');
    assert.equal(problems[0]!.suggestion, 'phaseOfFlight');
    assert.match(problems[0]!.message, /columns=Flight Phsae:phaseOfFlight/);
    assert.equal(plan('Airport', 'AIRCRAFT_TYPE').problems[0]!.suggestion, undefined);
  });
});

describe('What a user says of his columns', () => {
  it('is read with colons, commas and quotation marks in the names', () => {
    const { mapping, faults } = parseColumnMapping(
      'Kind:species, When: Phase:phaseOfFlight,"Size, of ""bird""":wildlifeSize,Notes:ignore',
    );
    assert.deepEqual(
      [...mapping],
      [
        ['Kind', 'species'],
        ['When: Phase', 'phaseOfFlight'],
        ['Size, of "bird"', 'wildlifeSize'],
        ['Notes', 'ignore'],
      ],
    );
    assert.deepEqual(faults, []);
    assert.deepEqual([...parseColumnMapping(['a:id', 'b:species']).mapping.keys()], ['a', 'b']);
    assert.deepEqual([...parseColumnMapping('').mapping], []);
  });

  it('is said to be wrong where it is none, and the rest is read', () => {
    const { mapping, faults } = parseColumnMapping('Kind,Machine:aircraft,:species,Kind:,Machine:species');
    assert.deepEqual([...mapping], [['Machine', 'aircraft']]);
    assert.equal(faults.length, 4);
    assert.match(faults[0]!, /"Kind" says of no column/);
    assert.match(faults[3]!, /"Machine" is mapped twice/);
  });

  it('wins over what the names say', () => {
    const { read, ignored, sources, problems } = mapped(
      ['Species', 'Kind', 'Machine', 'SPEED'],
      'kind:species,Machine:aircraft,speed:ignore',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(read, [
      { column: 'Kind', field: 'species' },
      { column: 'Machine', field: 'aircraft' },
    ]);
    assert.deepEqual(ignored, ['Species', 'SPEED']);
    assert.deepEqual(sources.get('species'), [{ kind: 'value', place: 1 }]);
  });

  it('may name two columns of a field: the first one counts before the other', () => {
    const { sources } = mapped(['A', 'B'], 'B:species,A:species');
    assert.deepEqual(sources.get('species'), [
      { kind: 'value', place: 1 },
      { kind: 'value', place: 0 },
    ]);
  });

  it('is refused for a column or a field that there is not, with those that there are', () => {
    const [column] = mapped(['Kind', 'Machine'], 'Knid:species,Machine:aircraft').problems;
    assert.match(column!.message, /no column "Knid"; its columns are "Kind", "Machine"/);
    const [field] = mapped(['Kind', 'Machine'], 'Kind:spieces,Machine:aircraft').problems;
    assert.match(field!.message, /"spieces", said of the column "Kind", is no field/);
    assert.equal(field!.suggestion, 'species');
    assert.deepEqual(field!.allowed, ['id', ...reportFields.map(({ name }) => name), 'ignore']);
  });

  it('makes no report of what is known only afterwards', () => {
    const { problems, read } = mapped(['DAMAGE_LEVEL', 'species'], 'DAMAGE_LEVEL:wildlifeSize');
    assert.deepEqual(read, [{ column: 'species', field: 'species' }]);
    assert.match(problems[0]!.message, /known only after the inspection/);
  });
});

describe('The place of the header', () => {
  const header = ['Species', 'Phase of flight', 'Date'];
  const row = ['Mallard', 'Climb', '2015-03-01'];

  it('is the first record, or one below titles', () => {
    assert.equal(findHeader([header, row], reportFields)!.place, 0);
    const titles = [['Wildlife strikes 2015', '', ''], ['Source: our airport'], ['']];
    assert.equal(findHeader([...titles, header, row], reportFields)!.place, 3);
    assert.equal(findHeader([['Species'], header, row], reportFields)!.place, 1);
    assert.equal(findHeader([], reportFields), undefined);
  });

  it('may be far below, and below names of groups', () => {
    const title = Array.from({ length: 12 }, (_, line) => [`From our archive, part ${line}`, 'x']);
    assert.equal(findHeader([...title, header, row], reportFields)!.place, 12);
    const groups = ['Occurrence', '', 'Aircraft', '', 'Wildlife', ''];
    const names = ['Date', 'Time', 'Make/Model', 'Operator', 'Species', 'Size'];
    assert.equal(findHeader([groups, names, ['2015-03-01', '', 'B-737', '', 'Mallard', '']], reportFields)!.place, 1);
  });

  it('is no row that has a known name by chance', () => {
    const rows = Array.from({ length: 9 }, (_, line) => [`Möwe ${line}`, line === 7 ? 'Bird' : 'x', '1']);
    const { place, plan } = findHeader([['Tier', 'Wo', 'Wie'], ...rows], reportFields)!;
    assert.equal(place, 0);
    assert.equal(plan.problems[0]!.kind, 'no-essential-column');
  });

  it('is nowhere in a file of values alone, which is said', () => {
    const { plan: columns, place } = findHeader([row, row], reportFields)!;
    assert.equal(place, 0);
    assert.deepEqual(
      columns.problems.map(({ kind }) => kind),
      ['no-header'],
    );
    assert.match(columns.problems[0]!.message, /"Mallard", "Climb", "2015-03-01"/);
  });

  it('may consist of names that are values as well', () => {
    // "Engines" is a column of the query export and a part that is struck; "1" may be anything that a user calls a column.
    for (const name of ['ENROUTE', 'Engines', '1']) {
      const records = [
        ['species', name],
        ['Mallard', 'TX'],
      ];
      assert.deepEqual(findHeader(records, reportFields)!.plan.problems, [], name);
    }
  });

  it('may name the parts of the aircraft', () => {
    const parts = ['Date', 'Species', 'Radome', 'Windshield', 'Nose', 'Engine 1', 'Wing/Rotor', 'Tail'];
    assert.deepEqual(findHeader([parts, ['2015-03-01', 'Mallard', 'X']], reportFields)!.plan.problems, []);
    const values = ['Bird', 'Radome', 'Climb', 'Small', '2015-03-01'];
    assert.equal(findHeader([values, values], reportFields)!.plan.problems[0]!.kind, 'no-header');
  });

  it('is where the user says that columns are, though no name is known', () => {
    const { mapping } = parseColumnMapping('Tier:species');
    const finding = findHeader([['Bericht 2015'], ['Tier', 'Tag'], ['Mallard', '3']], reportFields, { mapping })!;
    assert.equal(finding.place, 1);
    assert.deepEqual(finding.plan.problems, []);
  });

  it('is the first wide line where nothing is understood', () => {
    const { plan: columns, place } = findHeader(
      [['Bericht'], ['Tier', 'Flieger'], ['Stockente', 'Boeing']],
      reportFields,
    )!;
    assert.equal(place, 1);
    assert.deepEqual(
      columns.problems.map(({ kind }) => kind),
      ['no-essential-column'],
    );
  });
});

describe('The cells of the first rows', () => {
  const rows = [
    ['B738', 'Mallard', 'medium', 'x', '1'],
    ['A320', 'Killdeer', 'small', 'B738', '2'],
    ['C-172', 'Swan', 'unknown', 'y', '3'],
    ['', 'a bird', 'big', '', '4'],
  ];
  const planWith = (names: string[]) => understandHeader(names, reportFields, { rows });

  it('decide whether a type is the aircraft', () => {
    for (const name of ['Aircraft Type', 'A/C Type', 'Type', 'Model']) {
      assert.deepEqual(planWith([name]).read, [{ column: name, field: 'aircraft' }], name);
      assert.deepEqual(planWith(['x', name]).read, [], `${name} of animals`);
    }
    assert.deepEqual(planWith(['Aircraft Type', 'Kind', 'Size', 'Aircraft']).ignored, ['Aircraft Type', 'Kind']);
    assert.deepEqual(understandHeader(['Aircraft Type'], reportFields).ignored, ['Aircraft Type']);
  });

  it('say which column is probably which field, and are not read without a word of the user', () => {
    const { read, suggestions, problems } = planWith(['Womit', 'Was', 'Wie viel', 'Sonst', 'Zahl']);
    assert.deepEqual(read, []);
    assert.deepEqual(suggestions, [
      { column: 'Womit', field: 'aircraft' },
      { column: 'Was', field: 'species' },
      { column: 'Wie viel', field: 'wildlifeSize' },
    ]);
    assert.match(
      problems[0]!.message,
      /column "Womit" is probably aircraft, "Was" is probably species and "Wie viel" is probably wildlifeSize\./,
    );
    assert.match(problems[0]!.message, /columns=Womit:aircraft,Was:species,Wie viel:wildlifeSize\.$/);
    // A field that has a column needs no other one.
    assert.deepEqual(planWith(['Aircraft', 'Was']).suggestions, [{ column: 'Was', field: 'species' }]);
  });
});

describe('Every column of every dialect', () => {
  it('is read, ignored or known only afterwards, and each of these once', () => {
    for (const { columns } of dialects) {
      const { read, ignored, afterwards, answers, duplicates } = plan(...columns);
      assert.deepEqual([...answers, ...duplicates], []);
      assert.equal(read.length + ignored.length + afterwards.length, columns.length);
    }
  });
});

describe('A misspelt name', () => {
  for (const [name, field] of [
    ['Spieces', 'species'],
    ['Wildlife Specie', 'species'],
    ['Flight Phsae', 'phaseOfFlight'],
    ['aricraft', 'aircraft'],
    ['WILDLIFE_SIZZE', undefined],
    ['Stage', undefined],
    ['Operation', undefined],
    ['Airport code', undefined],
    ['Speed (km)', undefined],
  ] as const) {
    it(`${name} is ${field ? `probably ${field}` : 'nothing that can be told'}, and not read`, () => {
      const { suggestions, read, ignored } = plan(name);
      assert.deepEqual(suggestions, field ? [{ column: name, field }] : []);
      assert.deepEqual(read, []);
      assert.deepEqual(ignored, [name]);
    });
  }
});
