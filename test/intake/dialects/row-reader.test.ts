import assert from 'node:assert/strict';
import { understandHeader } from '../../../intake/dialects/header.js';
import { createRowReader, type RowStyle } from '../../../intake/dialects/row-reader.js';
import { chooseDateOrder, dateOrderOf, surveyRows } from '../../../intake/dialects/survey.js';
import { isBatchRow, reportFields } from '../../../schemas/index.js';

const planOf = (...names: string[]) => understandHeader(names, reportFields);
const reader = (names: string[], style: RowStyle = {}) => createRowReader(planOf(...names), style);
const valueIn = (name: string, cell: string, style?: RowStyle) => {
  const { raw, cellWarnings } = reader([name], style)([cell]);
  return cellWarnings[0] ?? Object.values(raw)[0];
};

describe('A row', () => {
  const read = reader(['species', 'Phase', 'SPEED', 'Hangar']);

  it('may be shorter than the header, or longer by blank cells', () => {
    assert.deepEqual(read(['Mallard']).raw, { species: 'Mallard' });
    assert.deepEqual(read(['Mallard', '', '', '', '', ' ']).raw, { species: 'Mallard' });
    assert.equal(read(['Mallard', '', '', '', '', ' ']).fault, undefined);
  });

  it('is at fault where it has more cells than there are columns', () => {
    const { fault } = read(['Mallard', 'Climb', '5', '', 'x', '']);
    assert.equal(fault?.message, 'The row has 5 cells and the header 4.');
  });

  it('is no report where it is the header once more, or sums up others', () => {
    assert.equal(read(['species', 'Phase', ' SPEED', 'Hangar']).fault?.cause, 'header-again');
    assert.equal(read(['species', 'Climb', '', '']).fault, undefined);
    for (const cells of [['Total', '', '120'], ['', 'Grand total:'], ['Subtotal'], ['Average', '', '9'], ['Summe']]) {
      assert.equal(read(cells).fault?.cause, 'total', cells[0]);
    }
    assert.equal(read(['Mallard', 'Climb', '', 'Total']).fault, undefined);
  });

  it('keeps its other cells where one cannot be read', () => {
    const { raw, cellWarnings, saysNothing } = read(['Mallard', 'Flare', 'fast', 'H2']);
    assert.deepEqual(raw, { species: 'Mallard' });
    assert.equal(saysNothing, false);
    assert.deepEqual(
      cellWarnings.map(({ column, field, cause, value }) => [column, field, cause, value]),
      [
        ['Phase', 'phaseOfFlight', 'not-a-value', 'Flare'],
        ['SPEED', 'speedKnots', 'not-a-number', 'fast'],
      ],
    );
    assert.match(cellWarnings[0]!.message, /"Flare" is none of Parked, Taxi, Take-off run/);
  });

  it('says nothing where no field is known that a report must name', () => {
    assert.equal(read(['', 'UNKNOWN', '120']).saysNothing, true);
    assert.equal(read(['Unknown bird', '', '']).saysNothing, false);
    assert.equal(read(['', 'Flare', '']).saysNothing, true);
  });

  it('that says something is valid by the schema, whatever its cells hold', () => {
    const names = reportFields.map(({ name }) => name);
    const readRow = reader([...names, 'STR_ENG1', 'ING_ENG1'], { dates: 'mdy' });
    const cells = [
      ...['', ' ', 'unknown', '-5', '1e9', '250 kts', '1,500', '2-10', '10-Feb', 'true', 'x', 'Canada gose', 'TX'],
      ...['CANADA GOOSE', 'B738', '13/25/2000', '2/3/2000', '0000-01-01', '36853', 'None; Rain', 'Nose;;Engine', 'All'],
      ...['Engine, Engine', '=1', "'=x", '\0', '\ud800', 'ß'.repeat(100), 'ﷺ'.repeat(50), 'é'.repeat(101), '6/5'],
      ...[
        'Landing',
        'Departure',
        'Large',
        'mallard',
        'None',
        'Infinity',
        '1e400',
        '\u00a0Gull ',
        '__proto__',
        'Swan (2)',
      ],
    ];
    let valid = 0;
    for (let row = 0; row < 4000; row++) {
      const { report, saysNothing } = readRow(
        [...names, '', ''].map((_, place) => cells[(row * (place * 2 + 7)) % 41]!),
      );
      assert.ok(saysNothing || isBatchRow(report), JSON.stringify([report, isBatchRow.errors]));
      if (!saysNothing) valid++;
    }
    assert.ok(valid > 1000, `${valid} of them say something`);
    assert.equal(cells.length, 41);
  });

  it('keeps the id as text, without the apostrophe against formulas', () => {
    const readId = reader(['id', 'species']);
    assert.equal(readId(["'=A1", 'x']).id, '=A1');
    assert.equal(readId(['007', 'x']).id, '007');
    assert.equal(readId([' ', 'x']).id, undefined);
    assert.equal(readId(['x'.repeat(101), 'x']).cellWarnings[0]!.cause, 'too-long');
  });
});

describe('A maker and a model', () => {
  it('are one aircraft, and the model is, where no maker is known', () => {
    const rows = [['CESSNA', '172', 'Gull']];
    const read = createRowReader(understandHeader(['Make', 'Model', 'Species'], reportFields, { rows }));
    assert.equal(read(['CESSNA', '172', '']).raw.aircraft, 'CESSNA 172');
    assert.equal(read(['Unknown', 'PA-28', '']).raw.aircraft, 'PA-28');
    assert.equal(read(['BOEING', 'N/A', '']).raw.aircraft, undefined);
    assert.equal(read(['BOEING', 'x'.repeat(101), '']).cellWarnings[0]!.column, 'Model');
  });
});

describe('A cell', () => {
  const cells: [string, string, unknown][] = [
    ['flightDate', '36853', '2000-11-23'],
    ['flightDate', '36853.5', '2000-11-23'],
    ['flightDate', '2000-11-23 00:00:00', '2000-11-23'],
    ['flightDate', '23-Nov-2000', '2000-11-23'],
    ['flightDate', ' 11/23/2000 0:00 ', '2000-11-23'],
    ['NUM_STRUCK', ' 2-10', '2-10'],
    ['NUM_STRUCK', '10-Feb', '10-Feb'],
    ['SPEED', '120', 120],
    ['SPEED', '120 kts', 120],
    ['SPEED', '140,5', 140.5],
    ['HEIGHT', '1,500', 1500],
    ['HEIGHT', '1500 ft AGL', 1500],
    ['HEIGHT', '1 500', 1500],
    ['WARNED', 'TRUE', 'TRUE'],
    ['WARNED', 'Unknown', undefined],
    ['INGESTED', '0', false],
    ['INGESTED', 'TRUE', true],
    ['SKY', '#N/A', undefined],
    ['SPEED', 'NaN', undefined],
    ['SPEED', '', undefined],
    ['SPEED', '120 KIAS', 120],
    ['SPEED', '120 kt IAS', 120],
    ['SPEED', '~150 kts', 150],
    ['SPEED', 'approx. 150', 150],
    ['SPEED', 'none', undefined],
    ['SPEED', '\\N', undefined],
    ['SPEED', 'n/k', undefined],
    ['HEIGHT', "50' AGL", 50],
    ['HEIGHT', 'Ground', 0],
    ['HEIGHT', 'SFC', 0],
    ['NUM_STRUCK', '2024-02-10', '2024-02-10'],
    ['flightDate', 'Mon, 5 Mar 2012', '2012-03-05'],
    ['flightDate', 'none', undefined],
    ['EFFECT', 'None', 'None'],
    ['AIRCRAFT', "'-737", '-737'],
  ];
  for (const [name, cell, value] of cells) {
    it(`of ${name}: ${JSON.stringify(cell)} is ${JSON.stringify(value)}`, () => {
      assert.deepEqual(valueIn(name, cell), value);
    });
  }

  const faults: [string, string, string][] = [
    ['flightDate', '2015', 'not-a-date'],
    ['flightDate', '08/01/1990', 'ambiguous-date'],
    ['flightDate', '31/02/1990', 'not-a-date'],
    ['SPEED', '900', 'out-of-range'],
    ['SPEED', '-5', 'out-of-range'],
    ['SPEED', '120 mph', 'not-a-number'],
    ['SPEED', '120-130', 'not-a-number'],
    ['SPEED', '~fast', 'not-a-number'],
    ['HEIGHT', '<500', 'not-a-number'],
    ['HEIGHT', '3000 ft MSL', 'not-a-number'],
    ['HEIGHT', 'FL100', 'not-a-number'],
    ['NUM_STRUCK', '2024-02-11', 'not-a-value'],
    ['SKY', 'Blue', 'not-a-value'],
    ['WARNED', 'maybe', 'not-a-value'],
    ['INGESTED', 'maybe', 'not-a-value'],
    ['AIRPORT', 'x'.repeat(101), 'too-long'],
    ['AIRPORT', 'a\0b', 'no-text'],
    ['AIRPORT', 'a\ud800b', 'no-text'],
  ];
  for (const [name, cell, cause] of faults) {
    it(`of ${name}: ${JSON.stringify(cell).slice(0, 30)} is at fault: ${cause}`, () => {
      assert.equal((valueIn(name, cell) as { cause: string }).cause, cause);
    });
  }

  it('of a list keeps what can be read of it', () => {
    const { raw, cellWarnings } = reader(['PRECIPITATION'])(['Rain, Hail']);
    assert.deepEqual(raw, { precipitation: ['Rain'] });
    assert.equal(cellWarnings[0]!.cause, 'not-a-value');
  });
});

describe('Several columns of a field', () => {
  it('count in turn, where the one before is blank, unknown or not understood', () => {
    const read = reader(['STATE', 'ENROUTE_STATE', 'TIME_OF_DAY', 'Visibility']);
    assert.deepEqual(read(['', 'WA', 'Unknown', 'NIGHT']).raw, { originState: 'WA', timeOfDay: 'NIGHT' });
    assert.deepEqual(read(['TX', 'WA', 'Noonish', 'DAY']).raw, { originState: 'TX', timeOfDay: 'DAY' });
    assert.equal(read(['TX', 'WA', 'Noonish', 'DAY']).cellWarnings.length, 1);
  });

  it('make a list of the parts that are ticked, and none where no part is', () => {
    const read = reader(['STR_RAD', 'STR_ENG1', 'STR_ENG2', 'STR_OTHER']);
    assert.deepEqual(read(['TRUE', '1', 'Y', '']).raw, { partsStruck: ['Radome', 'Engine'] });
    assert.deepEqual(read(['FALSE', '0', 'N', '']).raw, {});
  });

  it('make one yes or no of the engines', () => {
    const read = reader(['ING_ENG1', 'ING_ENG2']);
    assert.deepEqual(read(['FALSE', 'TRUE']).raw, { engineIngested: true });
    assert.deepEqual(read(['FALSE', '']).raw, { engineIngested: false });
    assert.deepEqual(read(['', '']).raw, {});
  });

  it('make a day, in numbers or with the name of the month', () => {
    const read = reader(['Year', 'Month', 'Day', 'INCIDENT_DATE']);
    assert.deepEqual(read(['2015', '1', '9', '']).raw, { flightDate: '2015-01-09' });
    assert.deepEqual(read(['2015.0', 'January', '9.0', '']).raw, { flightDate: '2015-01-09' });
    assert.deepEqual(read(['2015', '1', '9', '2015-01-10']).raw, { flightDate: '2015-01-10' });
    assert.deepEqual(read(['2015', '', '9', '']).raw, {});
    assert.equal(read(['2015', '2', '30', '']).cellWarnings[0]!.cause, 'not-a-date');
  });
});

describe('The order of day and month', () => {
  it('is what the cells show', () => {
    assert.deepEqual(dateOrderOf(['', 'Unknown', '2015-01-02', '36853', '3 May 2001']), { kind: 'iso' });
    assert.deepEqual(dateOrderOf(['01/02/1990', '31/01/1990']), { kind: 'dmy', example: '01/02/1990' });
    assert.deepEqual(dateOrderOf(['01/31/1990']), { kind: 'mdy' });
    assert.deepEqual(dateOrderOf(['01/02/1990', '03/04/1990']), { kind: 'undecided', example: '01/02/1990' });
    assert.deepEqual(dateOrderOf(['05/05/1990']), { kind: 'iso' });
    assert.deepEqual(dateOrderOf(['01/31/1990', '31/01/1990']), { kind: 'contradictory' });
    assert.deepEqual(dateOrderOf([...Array(20).fill('01/31/1990'), '31/01/1990']), { kind: 'mdy' });
  });

  const undecided = { kind: 'undecided', example: '08/01/1990' } as const;

  it("is the caller's, else the file's, else that of the FAA, else asked for", () => {
    const faa = planOf('INCIDENT_DATE', 'SPECIES', 'ATYPE');
    const own = planOf('flightDate', 'species');
    assert.deepEqual(chooseDateOrder(own, undecided, 'dmy'), { order: 'dmy', from: 'caller' });
    assert.deepEqual(chooseDateOrder(faa, { kind: 'dmy' }), { order: 'dmy', from: 'file' });
    assert.deepEqual(chooseDateOrder(faa, undecided), { order: 'mdy', from: 'dialect' });
    assert.deepEqual(chooseDateOrder(own, { kind: 'iso' }), { from: 'not-needed' });
    const { order, from, question } = chooseDateOrder(own, undecided);
    assert.deepEqual([order, from], [undefined, 'unknown']);
    assert.match(
      question!,
      /"flightDate".*"08\/01\/1990" is 1990-01-08 if the day comes first and 1990-08-01 if the month/,
    );
    assert.match(question!, /dates=dmy or dates=mdy/);
  });

  it('is asked for where an American file has a date of other origin, or shows both orders', () => {
    assert.ok(chooseDateOrder(planOf('Date', 'SPECIES', 'ATYPE', 'PHASE_OF_FLT'), undecided).question);
    const faa = planOf('INCIDENT_DATE', 'SPECIES', 'ATYPE');
    assert.ok(chooseDateOrder(faa, { kind: 'contradictory', example: '08/01/1990' }).question);
  });

  it('is kept to where it is known', () => {
    assert.equal(valueIn('flightDate', '08/01/1990', { dates: 'dmy' }), '1990-01-08');
    assert.equal(valueIn('flightDate', '08/01/1990', { dates: 'mdy' }), '1990-08-01');
    assert.equal((valueIn('flightDate', '13/01/1990', { dates: 'mdy' }) as { cause: string }).cause, 'not-a-date');
  });
});

describe('The mark in front of decimals', () => {
  it('is what the column shows', () => {
    const plan = planOf('species', 'HEIGHT', 'SPEED');
    const rows = [
      ['x', '1,500', '1,500'],
      ['x', '20,5', ''],
    ];
    const { decimals } = surveyRows(plan, rows);
    assert.equal(decimals.get(1), 'comma');
    const read = createRowReader(plan, { decimals });
    assert.equal(read(['x', '1,500', '']).raw.heightFeet, 1.5);
    assert.equal(read(['x', '1.500', '']).raw.heightFeet, 1500);
  });

  it('is that of the other columns where a column shows none, if they agree', () => {
    const plan = planOf('species', 'HEIGHT', 'SPEED');
    const heightIn = (...rows: string[][]) => {
      const { decimals } = surveyRows(plan, rows);
      return createRowReader(plan, { decimals })(rows[0]!).raw.heightFeet;
    };
    assert.equal(heightIn(['x', '1.500', '130,5']), 1500);
    assert.equal(heightIn(['x', '1.500', '130.5']), 1.5);
    assert.equal(heightIn(['x', '1.500', '130,5'], ['x', '', '130.5']), 1.5);
  });
});
