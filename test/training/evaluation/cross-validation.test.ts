import assert from 'node:assert/strict';
import {
  foldSplits,
  meanOfMembers,
  outOfFoldLogits,
  takeRows,
  yearlySplits,
} from '../../../training/evaluation/cross-validation.js';
import { meanScores } from '../../../training/evaluation/out-of-fold.js';
import { prepare } from '../../../training/features/dataset.js';
import { rareValues, withoutValues } from '../../../training/features/rare-values.js';
import { trainEnsemble } from '../../../training/network/parallel/train-ensemble.js';
import { predictLogits } from '../../../training/network/predict.js';
import { close, dataset, firstRows, madeUp, madeUpReports, reports, settings } from '../small.js';

const sorted = (rows: Iterable<number>) => Int32Array.from(rows).sort();

describe('Splits into random folds', () => {
  const rows = firstRows(reports().columns.rows).filter((row) => row % 3 !== 0);
  const { damaged } = reports().columns;
  const splits = foldSplits(damaged, rows, 5, 1);

  it('validate on every row once, and learn from all the others', () => {
    assert.deepEqual(sorted(splits.flatMap(({ validation }) => [...validation])), rows);
    for (const { train, validation } of splits) assert.deepEqual(sorted([...train, ...validation]), rows);
  });

  it('have equally many rows and equally much damage, to within one', () => {
    const damage = splits.map(({ validation }) => validation.reduce((sum, row) => sum + damaged[row]!, 0));
    const sizes = splits.map(({ validation }) => validation.length);
    for (const counts of [damage, sizes]) assert.ok(Math.max(...counts) - Math.min(...counts) <= 1, String(counts));
  });

  it('are the same for the same seed, and others for another', () => {
    assert.deepEqual(foldSplits(damaged, rows, 5, 1), splits);
    assert.notDeepEqual(foldSplits(damaged, rows, 5, 2), splits);
  });
});

describe('Yearly splits', () => {
  const { year } = reports().columns;
  const rows = firstRows(year.length).filter((row) => row % 5 !== 0);
  const splits = yearlySplits(year, rows, [1995, 1999]);

  it('learn from every year before the one validated on, and never from that year or a later one', () => {
    for (const [i, validationYear] of [1995, 1999].entries()) {
      const { train, validation } = splits[i]!;
      assert.deepEqual(
        train,
        rows.filter((row) => year[row]! < validationYear),
      );
      assert.deepEqual(new Set(Array.from(validation, (row) => year[row])), new Set([validationYear]));
      assert.equal(validation.length, rows.filter((row) => year[row] === validationYear).length);
      assert.ok(train.length > 1000 && validation.length > 300, `${train.length}, ${validation.length}`);
    }
  });
});

describe('Out-of-fold logits', () => {
  it('stand in the order of the validation rows: a feature that is the label puts every one on its side', async () => {
    const labels = Array.from({ length: 450 }, (_, row) => Number((row * 7919) % 3 === 0));
    const timeOfDay = labels.map((label) => (label ? 'Night' : 'Day'));
    const columns = madeUp(450, { timeOfDay, speedKnots: new Float32Array(450).fill(90) }, labels);
    const easy = { ...settings, epochs: 30, batchSize: 50, learningRate: 0.05, maskRate: 0 };
    const made = await prepare(madeUpReports(columns), firstRows(450), easy);
    const [first, second, third] = foldSplits(made.labels, firstRows(450), 3, 1);
    // Splits of two sizes, in mixed order, train in two graphs.
    const splits = [
      first!,
      { train: second!.train.subarray(0, 150), validation: second!.validation.toReversed() },
      third!,
    ];
    const logits = await outOfFoldLogits(made, splits, easy, { members: 2, seed: 1 });
    for (const [i, { validation }] of splits.entries()) {
      assert.equal(logits[i]!.length, validation.length);
      for (const [at, row] of validation.entries())
        assert.equal(Number(logits[i]![at]! > 0), labels[row], `split ${i}, row ${row}`);
    }
    assert.deepEqual(meanScores(logits, made.labels, splits), { rocAuc: 1, averagePrecision: 1 });
  });

  it('are the mean of members that were fitted to the rows of their split, on what these rows can know', async () => {
    const { reports: encoded, labels, encoding } = await dataset();
    const rows = firstRows(900);
    const splits = foldSplits(labels, rows, 3, 1);
    const done: number[] = [];
    const options = { members: 2, seed: 40, onProgress: (networks: number) => void done.push(networks) };
    const logits = await outOfFoldLogits({ reports: encoded, labels, encoding }, splits, settings, options);
    assert.equal(
      done.reduce((sum, networks) => sum + networks, 0),
      3 * 2 * settings.epochs,
      'three splits of two networks report each epoch',
    );

    for (const [i, { train, validation }] of splits.entries()) {
      const view = withoutValues(encoded, encoding, rareValues(encoded, encoding, train, settings.minCount));
      const members = [0, 1].map((k) => ({ seed: 40 + 2 * i + k, reports: view, rows: train }));
      const ensemble = await trainEnsemble(members, labels, encoding, settings);
      const apart = await predictLogits(ensemble, takeRows(view, encoding, validation), encoding, settings);
      close(logits[i]!, meanOfMembers(apart, 2), 1e-4, `split ${i}`);
    }
  });

  it('average over members and not over reports', () => {
    close(meanOfMembers(Float32Array.of(1, 2, 3, 5, 6, 10), 2), [3, 4, 6.5], 1e-7);
  });
});

describe('Mean scores', () => {
  it('are computed within each split and then averaged, so that levels of different splits are not compared', () => {
    const splits = [Int32Array.of(0, 1, 2), Int32Array.of(3, 4, 5)].map((validation) => ({
      train: new Int32Array(),
      validation,
    }));
    const labels = Uint8Array.of(1, 0, 0, 0, 1, 0);
    // Second split: the damaged report is second of three. Average precision 1/2, ROC-AUC 1/2.
    const logits = [Float32Array.of(-5, -6, -7), Float32Array.of(9, 8, 7)];
    assert.deepEqual(meanScores(logits, labels, splits), { rocAuc: 0.75, averagePrecision: 0.75 });
  });
});
