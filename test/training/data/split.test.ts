import assert from 'node:assert/strict';
import { clean } from '../../../training/data/clean.js';
import { toColumns } from '../../../training/data/columns.js';
import { loadRawReports, parseRawReports } from '../../../training/data/load.js';
import { createRandom } from '../../../training/data/random.js';
import { stratifiedFolds, temporalSplit } from '../../../training/data/split.js';
import { rawFile } from './reports.js';

const { reports } = clean(loadRawReports());

describe('the temporal split', () => {
  it('puts the last day of 1999 into training and the first of 2000 into the test', () => {
    const days = ['1999-12-31', '2000-01-01'].map((day) => ({ 'Flight Date': day }));
    const { train, test } = temporalSplit(clean(parseRawReports(rawFile(...days), 'reports.csv', 2)).reports);
    assert.deepEqual(train.getColumn('flightDate').toArray(), ['1999-12-31']);
    assert.deepEqual(test.getColumn('flightDate').toArray(), ['2000-01-01']);
  });

  it('gives 7,196 reports to train on, to the end of 1999, and 2,780 to test on, to 2002-07-25', () => {
    const { train, test } = temporalSplit(reports);
    assert.deepEqual([train.height, test.height], [7196, 2780]);
    const days = (frame: typeof reports) => frame.getColumn('flightDate').toArray() as string[];
    assert.deepEqual([days(train)[0], days(train).at(-1)], ['1990-01-08', '1999-12-31']);
    assert.deepEqual([days(test)[0], days(test).at(-1)], ['2000-01-01', '2002-07-25']);
  });
});

describe('stratified folds', () => {
  const labels = toColumns(reports).damaged;

  it('share out the rows, and the damaged among them, equally to within one', () => {
    for (const k of [2, 5, 7]) {
      const folds = stratifiedFolds(labels, k, createRandom(1));
      const size = (damaged: number[]) => {
        const counts = new Array(k).fill(0);
        folds.forEach((fold, row) => {
          if (damaged.includes(labels[row]!)) counts[fold]++;
        });
        return counts;
      };
      for (const counts of [size([0]), size([1]), size([0, 1])]) {
        assert.ok(Math.max(...counts) - Math.min(...counts) <= 1, `${k} folds: ${counts}`);
      }
    }
  });

  it('are the same for the same seed and others for another', () => {
    const folds = (seed: number) => stratifiedFolds(labels, 5, createRandom(seed));
    assert.deepEqual(folds(3), folds(3));
    assert.notDeepEqual(folds(3), folds(4));
  });

  it('follow chance, not the order of the file', () => {
    const folds = stratifiedFolds(labels, 5, createRandom(1));
    const neighbours = folds.filter((fold, row) => fold === folds[row + 1]).length;
    // A fifth of 9,975 pairs of neighbours; the standard deviation is 40.
    assert.ok(Math.abs(neighbours - 1995) < 200, `${neighbours} neighbours share a fold`);
  });

  it('refuse a number of folds that cannot be', () => {
    for (const k of [0, 1, 2.5, 4, 256])
      assert.throws(() => stratifiedFolds(Uint8Array.of(0, 1, 0), k, createRandom(1)), RangeError);
  });
});
