import assert from 'node:assert/strict';
import { understandHeader } from '../../../intake/dialects/header.js';
import { createRowReader } from '../../../intake/dialects/row-reader.js';
import { createSummaryCollector } from '../../../intake/dialects/summary.js';
import { reportFields } from '../../../schemas/index.js';

const plan = understandHeader(['species', 'Phase', 'Hangar', 'REMARKS', 'row'], reportFields);
const saysNothing = { cause: 'says-nothing', message: 'The row names neither phase nor species.' };

describe('The summary of a file', () => {
  it('counts rows and cells by cause, the most frequent first, with the first rows and values', () => {
    const collector = createSummaryCollector(plan, { from: 'not-needed' });
    const read = createRowReader(plan);
    for (let row = 1; row <= 100; row++) {
      const { cellWarnings } = read(['Mallard', row % 2 ? `Flare ${row}` : 'Climb']);
      collector.unread(row, cellWarnings);
      if (row % 10 === 0) collector.refused(row, saysNothing);
      else if (row === 7) collector.refused(row, { cause: 'too-many-cells', message: 'The row has 9 cells.' });
      else collector.answered();
    }
    const summary = collector.summary();
    assert.deepEqual(JSON.parse(JSON.stringify(summary)), summary);
    assert.deepEqual([summary.rows, summary.answered, summary.refused, summary.unreadCells], [100, 89, 11, 50]);
    assert.deepEqual(summary.refusals, [
      { ...saysNothing, count: 10, rows: [10, 20, 30, 40, 50] },
      { cause: 'too-many-cells', message: 'The row has 9 cells.', count: 1, rows: [7] },
    ]);
    const [cells] = summary.cellWarnings;
    assert.deepEqual(
      [cells!.column, cells!.field, cells!.cause, cells!.count],
      ['Phase', 'phaseOfFlight', 'not-a-value', 50],
    );
    assert.deepEqual(cells!.rows, [1, 3, 5, 7, 9]);
    assert.deepEqual(cells!.values, ['"Flare 1"', '"Flare 3"', '"Flare 5"', '"Flare 7"', '"Flare 9"']);
  });

  it('names what was read as what, and what was not', () => {
    const summary = createSummaryCollector(plan, { order: 'mdy', from: 'dialect' }).summary();
    assert.deepEqual(summary.columns, [
      { column: 'species', field: 'species' },
      { column: 'Phase', field: 'phaseOfFlight' },
    ]);
    assert.deepEqual([summary.ignored, summary.afterwards, summary.answers], [['Hangar'], ['REMARKS'], ['row']]);
    assert.deepEqual(summary.dates, { order: 'mdy', from: 'dialect' });
  });

  it('tells refusals without a column apart by their sentences, whatever numbers are in them', () => {
    const collector = createSummaryCollector(plan, { from: 'not-needed' });
    for (const [place, message] of ['The row has 9 cells.', 'The row has 7 cells.', 'A sum.'].entries()) {
      collector.refused(place + 1, { cause: 'malformed-csv', message });
    }
    assert.deepEqual(
      collector.summary().refusals.map(({ message, count }) => [message, count]),
      [
        ['The row has 9 cells.', 2],
        ['A sum.', 1],
      ],
    );
  });

  it('grows with neither rows nor hostile causes', () => {
    const collector = createSummaryCollector(plan, { from: 'not-needed' });
    for (let row = 1; row <= 5_000; row++) collector.refused(row, { cause: `cause ${row}`, message: 'x' });
    const { refusals, refused } = collector.summary();
    assert.equal(refused, 5_000);
    assert.equal(refusals.length, 1_001);
    assert.deepEqual([refusals[0]!.cause, refusals[0]!.count], ['other', 4_000]);
  });
});
