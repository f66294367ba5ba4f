import assert from 'node:assert/strict';
import { createRandom } from '../../../training/data/random.js';
import { prepare } from '../../../training/features/dataset.js';
import { encodeReports } from '../../../training/features/encoder.js';
import { learnEncoding } from '../../../training/features/encoding.js';
import { rareValues, withoutValues } from '../../../training/features/rare-values.js';
import { batchFeeds } from '../../../training/network/batches.js';
import { randomReports } from '../random-reports.js';
import { dataset, firstRows, madeUp } from '../small.js';

const species = { name: 'species', field: 'species', lookups: [{ name: 'species' }] };
const parts = { kind: 'list', name: 'partsStruck', field: 'partsStruck' } as const;

describe('Hiding what a split cannot know', () => {
  it('makes unknown each category that the rows to learn from hold too seldom, for all reports, and no other', async () => {
    const { reports: encoded, encoding } = await dataset();
    const train = firstRows(2000);
    const width = encoding.lookups.length;
    const { codes, basis, rows } = withoutValues(encoded, encoding, rareValues(encoded, encoding, train, 3));
    assert.deepEqual([rows, basis], [encoded.rows, encoded.basis]);
    let hidden = 0;
    for (const [lookup, { unknownRow }] of encoding.lookups.entries()) {
      const column = (all: Int32Array) => Array.from({ length: rows }, (_, row) => all[row * width + lookup]!);
      const [before, after] = [column(encoded.codes), column(codes)];
      const counts = new Map<number, number>();
      for (const row of train) counts.set(before[row]!, (counts.get(before[row]!) ?? 0) + 1);
      const expected = before.map((code) => ((counts.get(code) ?? 0) < 3 ? unknownRow : code));
      hidden += expected.filter((code, row) => code !== before[row]).length;
      assert.deepEqual(after, expected);
    }
    assert.ok(hidden > 100, `${hidden} hidden`);
  });

  it('hides a value of a list that few training rows have, and calls a list missing that has no other', async () => {
    const columns = randomReports(4);
    const partsStruck = ['Nose; Tail', 'Nose', 'Tail', 'Nose; Tail'];
    const fourReports = { ...columns, inputs: { partsStruck } };
    const lists = { categories: [{ ...species, field: 'partsStruck' }], bases: [parts] };
    const encoding = learnEncoding(fourReports, firstRows(4), lists, { minCount: 2, knots: 2 });
    const encoded = await encodeReports(fourReports, encoding);
    assert.deepEqual([...encoded.basis], [0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 1, 1]);
    const { basis } = withoutValues(encoded, encoding, rareValues(encoded, encoding, Int32Array.of(0, 1), 2));
    assert.deepEqual([...basis], [0, 1, 0, 0, 1, 0, 1, 0, 0, 0, 1, 0]);
  });

  it('takes the species that only the validation rows have for unknown', async () => {
    const species = ['Deer', 'Deer', 'Coyote', 'Coyote'];
    const columns = madeUp(4, { species, speedKnots: new Float32Array(4).fill(90) });
    const fourReports = { columns, cleaning: [] };
    const { reports: encoded, encoding } = await prepare(fourReports, firstRows(4), { minCount: 2, knots: 2 });
    const at = encoding.lookups.findIndex(({ name }) => name === 'species');
    const { unknownRow, rows } = encoding.lookups[at]!;
    const { codes } = withoutValues(encoded, encoding, rareValues(encoded, encoding, Int32Array.of(0, 1), 2));
    const seen = [0, 1, 2, 3].map((row) => codes[row * encoding.lookups.length + at]);
    assert.deepEqual(seen, [rows.Deer, rows.Deer, unknownRow, unknownRow]);
  });

  it('is the same in a batch as in the reports, in codes and in lists', async () => {
    const columns = randomReports(60);
    const lists = {
      categories: [species],
      bases: [{ kind: 'number', name: 'speedKnots', field: 'speedKnots', zeroIsMissing: true } as const, parts],
    };
    const encoding = learnEncoding(columns, firstRows(60), lists, { minCount: 1, knots: 3 });
    const encoded = await encodeReports(columns, encoding);
    const hidden = rareValues(encoded, encoding, firstRows(9), 3);
    assert.ok(hidden.codes.includes(1) && hidden.columns.includes(1));
    const batchOf = (batch: { reports: typeof encoded; hidden?: typeof hidden }) =>
      batchFeeds([{ ...batch, rows: firstRows(60), random: createRandom(1) }], columns.damaged, encoding, 0.2);
    assert.deepEqual(
      batchOf({ reports: encoded, hidden }),
      batchOf({ reports: withoutValues(encoded, encoding, hidden) }),
    );
    assert.notDeepEqual(batchOf({ reports: encoded, hidden }), batchOf({ reports: encoded }));
  });
});
