import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cutIntoPieces } from '../../../../training/network/parallel/pieces.js';
import { createTrainingPool } from '../../../../training/network/parallel/pool.js';
import { trainEnsemble } from '../../../../training/network/parallel/train-ensemble.js';
import { type EpochReport, trainMembers } from '../../../../training/network/training-loop.js';
import { dataset, firstRows, settings } from '../../small.js';

/** Members that differ in their seeds. */
const membersOf = async (count: number, rows = firstRows(600)) => {
  const { reports } = await dataset();
  return Array.from({ length: count }, (_, seed) => ({ seed, reports, rows }));
};

const threadSource = (onPiece: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', (piece) => {
        if (piece === null) process.exit();
        ${onPiece}
      });
    `)}`,
  );

describe('Pieces', () => {
  it('hold every member once, in order, two or three each and never one alone', () => {
    for (let count = 1; count <= 40; count++) {
      const members = Array.from({ length: count }, (_, i) => i);
      const sizes = cutIntoPieces(members).map(({ length }) => length);
      assert.deepEqual(cutIntoPieces(members).flat(), members);
      assert.ok(Math.max(...sizes) <= 3, `${count}: ${sizes}`);
      assert.ok(count === 1 || Math.min(...sizes) > 1, `${count}: ${sizes}`);
    }
  });
});

describe('Training in threads', () => {
  it('gives the same bytes with one, two and three threads, and as in one piece without any', async () => {
    const { labels, encoding } = await dataset();
    const members = await membersOf(7);
    const { values } = await trainMembers(members, labels, encoding, settings);
    for (const threads of [1, 2, 3]) {
      const pool = createTrainingPool(threads);
      const ensemble = await trainEnsemble(members, labels, encoding, settings, { pool });
      await pool.close();
      assert.deepEqual(ensemble, { members: 7, size: values.length / 7, values }, `${threads} threads`);
    }
  });

  it('keeps trainings apart that run at the same time', async () => {
    const { labels, encoding } = await dataset();
    const [few, others] = [await membersOf(5), (await membersOf(6, firstRows(900))).slice(1)];
    const train = (members: typeof few) => trainEnsemble(members, labels, encoding, settings);
    const alone = [await train(few), await train(others)];
    assert.deepEqual(await Promise.all([train(few), train(others)]), alone);
    assert.notDeepEqual(alone[0], alone[1]);
  });

  it('reports each epoch once, in order, when the last piece has finished it, and waits for the last report', async () => {
    const { labels, encoding } = await dataset();
    const members = await membersOf(6);
    const expected: EpochReport[] = [];
    const onEpoch = (report: EpochReport) => void expected.push(report);
    await trainMembers(members, labels, encoding, { ...settings, epochs: 3 }, { onEpoch });
    const reports: EpochReport[] = [];
    let networks = 0;
    const pool = createTrainingPool(1);
    await trainEnsemble(
      members,
      labels,
      encoding,
      { ...settings, epochs: 3 },
      {
        pool,
        onProgress: (count) => {
          networks += count;
        },
        onEpoch: async (report) => {
          await new Promise((resolve) => setTimeout(resolve, 10));
          reports.push(report);
        },
      },
    );
    await pool.close();
    assert.deepEqual(reports, expected);
    assert.equal(networks, 6 * 3);
  });

  it('fails with the error of the caller who was told of an epoch', async () => {
    const { labels, encoding } = await dataset();
    const onEpoch = () => Promise.reject(new RangeError('no room'));
    const training = trainEnsemble(await membersOf(2), labels, encoding, settings, { onEpoch });
    await assert.rejects(training, new RangeError('no room'));
  });

  it('fails with the error of the thread, whether that answers with it or dies of it, and trains no further piece', async () => {
    const { labels, encoding } = await dataset();
    const members = await membersOf(12);
    for (const onPiece of [
      `parentPort.postMessage({ error: new RangeError('diverged on purpose ' + piece.members[0].seed) });`,
      `throw new RangeError('diverged on purpose ' + piece.members[0].seed);`,
    ]) {
      const pool = createTrainingPool(1, threadSource(onPiece));
      const training = trainEnsemble(members, labels, encoding, settings, { pool });
      await assert.rejects(training, new RangeError('diverged on purpose 0'));
      await pool.close(); // would wait for the other pieces
    }
  });

  it('fails with what goes wrong in the loop, and then trains on in the same threads', async () => {
    const { labels, encoding } = await dataset();
    const members = await membersOf(2);
    const pool = createTrainingPool(1);
    const options = { pool };
    const broken = [members[0]!, { ...members[1]!, seed: -1 }];
    const expected = new RangeError('A seed is an integer from 0 to 4294967295, not -1.');
    await assert.rejects(trainEnsemble(broken, labels, encoding, settings, options), expected);
    await trainEnsemble(members, labels, encoding, settings, options);
    await pool.close();
  });

  it('shares the reports with the threads and copies none of them', async () => {
    const { reports } = await dataset();
    assert.ok(reports.codes.buffer instanceof SharedArrayBuffer && reports.basis.buffer instanceof SharedArrayBuffer);
    const { labels, encoding } = await dataset();
    const onPiece = `
      const { reports, rows } = piece.members[0];
      Atomics.add(reports.codes, 0, 1);
      parentPort.postMessage({ value: Float32Array.of(rows.length) });
    `;
    const pool = createTrainingPool(2, threadSource(onPiece));
    const own = { ...reports, codes: new Int32Array(new SharedArrayBuffer(reports.codes.byteLength)) };
    const members = (await membersOf(8)).map((member) => ({ ...member, reports: own }));
    await trainEnsemble(members, labels, encoding, settings, { pool });
    await pool.close();
    assert.equal(own.codes[0], 4, 'all pieces counted in the same memory');
  });

  it('does not keep a process alive that has nothing else to do', () => {
    const program = `
      import { dataset, settings } from './test/training/small.js';
      import { trainEnsemble } from './training/network/parallel/train-ensemble.js';
      const { reports, labels, encoding } = await dataset();
      const rows = Int32Array.from({ length: 300 }, (_, row) => row);
      const members = [1, 2, 3, 4, 5].map((seed) => ({ seed, reports, rows }));
      const { members: count } = await trainEnsemble(members, labels, encoding, settings);
      console.log(count);
    `;
    const args = ['--import', 'tsx', '--input-type=module', '--eval', program];
    assert.equal(execFileSync(process.execPath, args, { encoding: 'utf8', timeout: 60_000 }).trim(), '5');
  });
});
