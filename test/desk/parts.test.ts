import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Field, typedValue } from '../../desk/fields.js';
import { cumulativeDamage, expectation } from '../../desk/queue/capacity.js';
import { partsOf } from '../../desk/queue/file/parts.js';
import { csvOf } from '../../desk/queue/queue-csv.js';
import { filterRows, type QueueRow, queueRow, rankRows, readingOf, sortRows } from '../../desk/queue/rows.js';
import { curlOf, linkOf, valuesFrom } from '../../desk/report/share.js';
import { cellsOf } from '../../intake/records/cells.js';
import { openStrikeFile } from '../../intake/strike-file.js';
import { reportFields } from '../../schemas/index.js';

const knownNames = new Set(reportFields.flatMap(({ name, faaColumn = name }) => [name, faaColumn]));

async function recordsOf(text: string) {
  const records = [];
  for await (const part of partsOf(new Blob([text]), 'utf-8', knownNames)) records.push(...part.records);
  return records;
}

async function serverRows(text: string) {
  const rows = [];
  async function* bytes() {
    yield Buffer.from(text);
  }
  const file = await openStrikeFile({ text: bytes() }, { fields: reportFields, maxRecordBytes: 65_536 });
  for await (const block of file.rows) rows.push(...block);
  return rows;
}

describe('The reader of CSV in the desk', () => {
  const header = 'phaseOfFlight,wildlifeSize\n';

  it('counts the rows of any text as the service does, so that answers find their rows', async () => {
    const piece = fc.constantFrom('Climb', 'Large', ',', '"', '""', '\n', '\r\n', ';', ' ');
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const text = header + pieces.join('');
        const [records, rows] = await Promise.all([recordsOf(text), serverRows(text)]);
        assert.equal(records.length, rows.length);
        for (const [place, row] of rows.entries()) {
          const isUnreadable = 'fault' in row;
          assert.equal(records[place]!.cells === undefined, isUnreadable);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('counts them so too where a quoted cell is never closed', async () => {
    const text = `${header}Climb,"Large\n${'Taxi,Small\n'.repeat(8000)}`;
    assert.equal((await recordsOf(text)).length, (await serverRows(text)).length);
  });

  it('gives the records out in parts, each a whole file with the header of the first', async () => {
    const text = `sep=;\n${header.replace(',', ';')}${'Taxi;"Small\n\n"\r\n'.repeat(2500)}`;
    const parts = [];
    for await (const part of partsOf(new Blob([text]), 'utf-8', knownNames)) parts.push(part);
    assert.deepEqual(
      parts.map(({ records }) => records.length),
      [1000, 1000, 500],
    );
    for (const { csv, records } of parts) assert.equal((await serverRows(csv)).length, records.length);
    assert.equal(parts.at(-1)!.share, 1);
    assert.ok(parts[0]!.share > 0.3 && parts[0]!.share < 0.5);
  });
});

const row = (row: number, probability?: number, ...cells: string[]): QueueRow => ({
  row,
  cells,
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
    const text = [...csvOf(['@id', 'b', 'c', 'd', 'e', 'f'], rankRows([row(1, 0.2, ...cells)]))].join('');
    const [head, line] = text.split('\r\n').map((each) => cellsOf(each, ',') as string[]);
    assert.deepEqual(head!.slice(5), ["'@id", 'b', 'c', 'd', 'e', 'f']);
    assert.deepEqual(line, ['1', '1', '0.2', 'priority', '', "'=cmd()", "'-5", ...cells.slice(2, 5), "'＋1"]);
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
    const { warnings: kept } = queueRow(1, [], { row: 1, prediction: { ...prediction, warnings } });
    assert.deepEqual(
      kept?.map(({ code }) => code),
      ['contradiction', 'a-code-to-come'],
    );
    const [notUsed] = warnings;
    assert.equal(queueRow(1, [], { row: 1, prediction: { ...prediction, warnings: [notUsed!] } }).warnings, undefined);
  });

  it('says what a cell was read as only where letters or digits differ', () => {
    const readAs = { species: 'Canada goose', speedKnots: 1500, partsStruck: ['Nose', 'Engine'] };
    const read = queueRow(1, [], { row: 1, prediction: { ...prediction, warnings: [], readAs } });
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
