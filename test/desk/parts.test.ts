import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Field, typedValue } from '../../desk/fields.js';
import { cumulativeDamage, expectation } from '../../desk/queue/capacity/capacity.js';
import { csvOf } from '../../desk/queue/queue-csv.js';
import { filterRows, type QueueRow, queueRow, rankRows, readingOf, sortRows } from '../../desk/queue/rows.js';
import { estimationNote, percentagePoints, waterfallSteps } from '../../desk/report/answer/waterfall.js';
import { curlOf, linkOf, valuesFrom } from '../../desk/report/share.js';
import { cellsOf } from '../../intake/records/cells.js';

const row = (row: number, probability?: number, ...cells: string[]): QueueRow => ({
  row,
  cells,
  report: {},
  ...(probability === undefined
    ? { error: { code: 'malformed-csv', detail: 'Broken.', issues: [] } }
    : { probability, triage: probability >= 0.1 ? 'priority' : 'routine' }),
});

describe('The queue of the desk', () => {
  const rows = [
    row(1, 0.2, 'Gull', '90'),
    row(2),
    row(3, 0.5, 'coyote', ''),
    row(4, 0.2, 'Gull', '9'),
    row(5, 0.05, 'gulf', '100'),
  ];

  it('ranks by risk, equal ones in the order of the file, refused ones last and without a rank', () => {
    assert.deepEqual(
      rankRows(rows).map(({ row, rank }) => [row, rank]),
      [
        [3, 1],
        [1, 2],
        [4, 3],
        [5, 4],
        [2, undefined],
      ],
    );
  });

  it('orders by a column either way, numbers as numbers, with what has no value last', () => {
    const queue = rankRows(rows);
    const speed = ({ cells }: QueueRow) => (cells[1] ? Number(cells[1]) : undefined);
    const order = (descending: boolean) => sortRows(queue, { value: speed, descending }).map(({ row }) => row);
    assert.deepEqual(order(false), [4, 1, 5, 3, 2]);
    assert.deepEqual(order(true), [5, 1, 4, 3, 2]);
    const species = sortRows(queue, { value: ({ cells }) => cells[0], descending: false });
    assert.deepEqual(
      species.map(({ row }) => row),
      [3, 5, 1, 4, 2],
    );
  });

  it('finds rows that hold every word, in their cells or in what is said of them', () => {
    const rowsFound = (text: string, choice: Parameters<typeof filterRows>[1] = 'all') =>
      filterRows(rows, choice, text).map(({ row }) => row);
    assert.deepEqual(rowsFound('GUL 9'), [1, 4]);
    assert.deepEqual(rowsFound('broken'), [2]);
    assert.deepEqual(rowsFound('', 'routine'), [5]);
    assert.deepEqual(rowsFound('', 'refused'), [2]);
  });

  it('expects as much damage as the probabilities add up to', () => {
    const caught = cumulativeDamage(rankRows(rows));
    assert.equal(caught.length, 5);
    const two = expectation(caught, 2);
    assert.equal(two.inspected, 2);
    const expected = { caught: 0.7, caughtShare: 0.7 / 0.95, missed: 0.25, missedShare: 0.25 / 0.95 };
    for (const [name, value] of Object.entries(expected)) {
      assert.ok(Math.abs(two[name as keyof typeof expected] - value) < 1e-12, name);
    }
    const nothing = { inspected: 0, caught: 0, caughtShare: 0, missed: 0, missedShare: 0 };
    assert.deepEqual(expectation(cumulativeDamage([row(1)]), 0), nothing);
  });

  it('is written so that no cell is a formula and every other cell comes back', () => {
    const cells = ['=cmd()', '-5', 'a "quoted" word', 'two\nlines', 'a;b', '＋1'];
    const text = [
      ...csvOf({ names: ['@id', 'b', 'c', 'd', 'e', 'f', 'row'], answers: ['row'] }, rankRows([row(1, 0.2, ...cells)])),
    ].join('');
    const [head, line] = text.split('\r\n').map((each) => cellsOf(each, ',') as string[]);
    assert.deepEqual(head!.slice(0, 7), ["'@id", 'b', 'c', 'd', 'e', 'f', 'rank']);
    assert.deepEqual(line, ["'=cmd()", "'-5", ...cells.slice(2, 5), "'＋1", '1', '1', '0.2', 'priority', '']);
  });
});

describe('A row of the queue', () => {
  const prediction = {
    damageProbability: 0.2,
    triage: 'priority' as const,
    threshold: 0.1,
    basis: { used: ['species'], missing: [], notUsed: ['pilotWarned'] },
    model: { name: 'strike-damage', version: '1.0.0' },
  };

  it('has the warnings about its values, and none of those that every row of the file has', () => {
    const warning = (code: string) => ({ pointer: '/species', code, message: code, value: 'x' });
    const warnings = [warning('not-used'), warning('contradiction'), warning('a-code-to-come')];
    const { warnings: kept } = queueRow({ row: 1, cells: [] }, { row: 1, prediction: { ...prediction, warnings } });
    assert.deepEqual(
      kept?.map(({ code }) => code),
      ['contradiction', 'a-code-to-come'],
    );
    const [notUsed] = warnings;
    assert.equal(
      queueRow({ row: 1, cells: [] }, { row: 1, prediction: { ...prediction, warnings: [notUsed!] } }).warnings,
      undefined,
    );
  });

  it('says what a cell was read as only where letters or digits differ', () => {
    const readAs = { species: 'Canada goose', speedKnots: 1500, partsStruck: ['Nose', 'Engine'] };
    const read = queueRow({ row: 1, cells: [] }, { row: 1, prediction: { ...prediction, warnings: [], readAs } });
    assert.equal(readingOf(read, 'species', 'bernache du Canada'), 'Canada goose');
    assert.equal(readingOf(read, 'species', ' CANADA GOOSE*'), undefined);
    assert.equal(readingOf(read, 'speedKnots', '1,500'), undefined);
    assert.equal(readingOf(read, 'partsStruck', 'nose, eng1'), 'Nose; Engine');
    assert.equal(readingOf(read, 'aircraft', 'B738'), undefined);
  });
});

describe('A value in the form', () => {
  const field = (kind: Field['kind'], values: string[] = []) => ({ kind, values }) as Field;

  it('goes to the service as its type, and as it is where it is no such value', () => {
    assert.equal(typedValue(field('number'), '90'), 90);
    assert.equal(typedValue(field('number'), 'fast'), 'fast');
    assert.equal(typedValue(field('yes-no'), 'false'), false);
    assert.equal(typedValue(field('yes-no'), 'non'), 'non');
    assert.deepEqual(typedValue(field('list', ['Rain', 'Fog']), 'Rain; Fog'), ['Rain', 'Fog']);
    assert.equal(typedValue(field('list', ['Rain', 'Fog']), 'rain, fog'), 'rain, fog');
  });
});

describe('The link of a report', () => {
  it('brings back whatever was in the form', () => {
    const name = fc.string({ minLength: 1 }).filter((text) => text !== '__proto__');
    fc.assert(
      fc.property(fc.dictionary(name, fc.string({ unit: 'grapheme' }), { noNullPrototype: true }), (values) => {
        assert.deepEqual(valuesFrom(linkOf(values)), values);
      }),
    );
  });

  it('has a curl line beside it into which no key is written', () => {
    assert.equal(
      curlOf('http://x/v1/predictions', { a: "it's" }, true),
      `curl 'http://x/v1/predictions' -H "Authorization: Bearer $STRIKE_TRIAGE_KEY" -H 'Content-Type: application/json' -d '{"a":"it'\\''s"}'`,
    );
  });
});

describe('The reasons on the desk', () => {
  it('push from the base value to the probability', () => {
    const steps = waterfallSteps(0.25, [{ contribution: 0.5 }, { contribution: -0.125 }]);
    assert.deepEqual(steps, [
      { from: 0.25, to: 0.75 },
      { from: 0.75, to: 0.625 },
    ]);
    assert.deepEqual([0.2525, -0.0041, -0.0001].map(percentagePoints), ['+25.3', '−0.4', '0.0']);
  });

  it('say how sure they are where they are estimated, and nothing where they are exact', () => {
    assert.equal(estimationNote([{}, {}]), undefined);
    const pointsOf = (...errors: number[]) =>
      estimationNote(errors.map((standardError) => ({ standardError })))?.match(/within ([\d.]+) points/)?.[1];
    assert.equal(pointsOf(0, 0.0011, 0.0003), '0.3');
    assert.equal(pointsOf(0, 0), '0.1');
  });
});
