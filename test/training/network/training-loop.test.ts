import assert from 'node:assert/strict';
import { createRandom } from '../../../training/data/random.js';
import { takeRows } from '../../../training/evaluation/cross-validation.js';
import { rocAuc } from '../../../training/evaluation/metrics.js';
import { trainEnsemble } from '../../../training/network/parallel/train-ensemble.js';
import { predictLogits } from '../../../training/network/predict.js';
import type { Settings } from '../../../training/network/settings.js';
import type { EpochReport } from '../../../training/network/training-loop.js';
import { close, dataset, firstRows, settings } from '../small.js';

/** Trains members that differ in their seeds only. */
async function trainSeeds(seeds: number[], rows: Int32Array, changes: Partial<Settings> = {}) {
  const { reports, labels, encoding } = await dataset();
  const members = seeds.map((seed) => ({ seed, reports, rows }));
  return trainEnsemble(members, labels, encoding, { ...settings, ...changes });
}

describe('Training', () => {
  it('brings the loss of a tiny set close to zero when nothing holds it back', async () => {
    const { reports, labels, encoding } = await dataset();
    // 32 reports with damage and 32 without, no two with the same codes.
    const width = encoding.lookups.length;
    const seen = new Set<string>();
    const missing = [32, 32]; // how many are still to be selected, by label
    const rows = firstRows(reports.rows).filter((row) => {
      const codes = reports.codes.subarray(row * width, (row + 1) * width).join();
      if (seen.has(codes) || missing[labels[row]!]! === 0) return false;
      seen.add(codes);
      missing[labels[row]!]!--;
      return true;
    });
    assert.equal(rows.length, 64);
    const free = { ...settings, epochs: 60, batchSize: 16, maskRate: 0, weightPenalty: 0, embeddingPenalty: 0 };
    const epochs: EpochReport[] = [];
    const members = [1, 2].map((seed) => ({ seed, reports, rows }));
    const onEpoch = (report: EpochReport) => void epochs.push(report);
    const ensemble = await trainEnsemble(members, labels, encoding, free, { onEpoch });

    assert.deepEqual(
      epochs.map(({ epoch }) => epoch),
      Array.from({ length: 60 }, (_, i) => i + 1),
    );
    for (const member of [0, 1]) {
      assert.ok(epochs[0]!.loss[member]! > 0.4, `starts near ln 2: ${epochs[0]!.loss[member]}`);
      assert.ok(epochs.at(-1)!.loss[member]! < 0.02, `ends near 0: ${epochs.at(-1)!.loss[member]}`);
    }
    const logits = await predictLogits(ensemble, takeRows(reports, encoding, rows), encoding, free);
    const right = Array.from(logits, (z, i) => z > 0 === (labels[rows[i % 64]!] === 1));
    assert.ok(right.every(Boolean), 'the averaged weights know every report');
  });

  it('gives the same bytes for the same seed, and others for another', async () => {
    const rows = firstRows(1000);
    const [first, again, other] = [
      await trainSeeds([3], rows),
      await trainSeeds([3], rows),
      await trainSeeds([4], rows),
    ];
    assert.deepEqual(again.values, first.values);
    assert.notDeepEqual(other.values, first.values);
    assert.equal(first.values.length, first.size);
  });

  it('trains members side by side as it would train each alone', async () => {
    const { reports, labels, encoding } = await dataset();
    const members = [
      { seed: 1, reports, rows: firstRows(600) },
      { seed: 2, reports, rows: firstRows(1200).subarray(600) },
      { seed: 3, reports, rows: firstRows(600).map((row) => 3 * row) },
    ];
    const together = await trainEnsemble(members, labels, encoding, settings);
    for (const [k, member] of members.entries()) {
      const alone = await trainEnsemble([member], labels, encoding, settings);
      // A larger tensor may be cut into other blocks, whose sums round otherwise; Adam passes the last digits on.
      close(together.values.subarray(k * together.size, (k + 1) * together.size), alone.values, 1e-5, `member ${k}`);
    }
  });

  it('reports after each epoch the weights so far, the last of them being the result', async () => {
    const { reports, labels, encoding } = await dataset();
    const weights: Float32Array[] = [];
    const members = [{ seed: 1, reports, rows: firstRows(300) }];
    const onEpoch = ({ ensemble }: EpochReport) => void weights.push(ensemble.values);
    const { values } = await trainEnsemble(members, labels, encoding, { ...settings, epochs: 2 }, { onEpoch });
    assert.notDeepEqual(weights[0], weights[1]);
    assert.deepEqual(weights[1], values);
  });

  it('leaves the row numbers that it was given in their order', async () => {
    const rows = firstRows(300);
    await trainSeeds([1], rows);
    assert.deepEqual(rows, firstRows(300));
  });

  it('refuses members of unequally many batches, and rows too few for one', async () => {
    const { reports, labels, encoding } = await dataset();
    const expected = new RangeError('members need equally many batches of 128, and at least one');
    const unequal = [128, 256].map((count) => ({ seed: 1, reports, rows: firstRows(count) }));
    await assert.rejects(trainEnsemble(unequal, labels, encoding, settings), expected);
    await assert.rejects(trainSeeds([1], firstRows(127)), expected);
    await assert.rejects(trainEnsemble([], labels, encoding, settings), expected);
  });

  it('finds damage in new reports, and nothing to find once the labels are shuffled', async () => {
    const { reports, labels, encoding } = await dataset();
    const [train, validation] = [0, 1].map((half) => firstRows(reports.rows).filter((row) => row % 2 === half));
    const score = async (trainingLabels: Uint8Array, validationLabels: Uint8Array) => {
      const members = [1, 2].map((seed) => ({ seed, reports, rows: train! }));
      const ensemble = await trainEnsemble(members, trainingLabels, encoding, { ...settings, epochs: 2 });
      const logits = await predictLogits(ensemble, takeRows(reports, encoding, validation!), encoding, settings);
      const outcomes = Array.from(validation!, (row) => validationLabels[row]!);
      return [0, 1].map((k) => rocAuc(logits.subarray(k * validation!.length, (k + 1) * validation!.length), outcomes));
    };
    const shuffled = createRandom(7).shuffle(labels.slice());
    for (const auc of await score(labels, labels)) assert.ok(auc > 0.75, `true labels: ${auc}`);
    // With 530 damaged of 4,988 the standard error of a ROC-AUC is 0.013: four of them either way.
    for (const auc of await score(shuffled, shuffled)) assert.ok(Math.abs(auc - 0.5) < 0.055, `shuffled: ${auc}`);
  });
});
