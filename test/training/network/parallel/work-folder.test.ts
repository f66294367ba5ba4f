import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rareValues } from '../../../../training/features/rare-values.js';
import { type TrainingPool, trainingPool } from '../../../../training/network/parallel/pool.js';
import { type TrainingOptions, trainEnsemble } from '../../../../training/network/parallel/train-ensemble.js';
import { openWorkFolder } from '../../../../training/network/parallel/work-folder.js';
import type { Member } from '../../../../training/network/training-loop.js';
import { dataset, firstRows, settings } from '../../small.js';

const parent = mkdtempSync(join(tmpdir(), 'work-folder-'));
after(() => rmSync(parent, { recursive: true }));

let folders = 0;
const newFolder = () => join(parent, String(folders++));
const filesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);

const membersOf = async (seeds: readonly number[], rows = firstRows(600)): Promise<Member[]> => {
  const { reports } = await dataset();
  return seeds.map((seed) => ({ seed, reports, rows }));
};

/** The pool of the process, and how many pieces it was given. */
function countingPool(): TrainingPool & { pieces: number } {
  const counting = {
    ...trainingPool,
    pieces: 0,
    train(...args: Parameters<TrainingPool['train']>) {
      counting.pieces++;
      return trainingPool.train(...args);
    },
  };
  return counting;
}

/** Trains with a folder; gives the ensemble and the number of pieces that were trained for it. */
async function trainWith(folder: string, members: readonly Member[], changes = {}, options: TrainingOptions = {}) {
  const { labels, encoding } = await dataset();
  const pool = countingPool();
  const work = openWorkFolder(folder);
  const ensemble = await trainEnsemble(
    members,
    labels,
    encoding,
    { ...settings, ...changes },
    { pool, work, ...options },
  );
  return { ensemble, trained: pool.pieces, work };
}

/** A process that trains nine members one piece after the other, and says each piece that is kept. */
const program = (folder: string) => `
  import { dataset, settings } from './test/training/small.js';
  import { createTrainingPool } from './training/network/parallel/pool.js';
  import { trainEnsemble } from './training/network/parallel/train-ensemble.js';
  import { openWorkFolder } from './training/network/parallel/work-folder.js';
  const { reports, labels, encoding } = await dataset();
  const rows = Int32Array.from({ length: 600 }, (_, row) => row);
  const members = Array.from({ length: 9 }, (_, seed) => ({ seed, reports, rows }));
  const work = openWorkFolder(${JSON.stringify(folder)});
  const keep = async (piece, values) => {
    await work.keep(piece, values);
    console.log('kept');
  };
  const options = { pool: createTrainingPool(1), work: { ...work, keep } };
  await trainEnsemble(members, labels, encoding, { ...settings, epochs: 40 }, options);
`;

describe('A folder of finished pieces', () => {
  it('lets a run that was killed go on where it stopped, with the bytes of one that was not', async () => {
    const folder = newFolder();
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program(folder)]);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    const kept = filesIn(folder).filter((name) => name.endsWith('.weights')).length;
    assert.ok(kept > 0 && kept < 4, `${kept} of 4 pieces`);

    const members = await membersOf([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    const resumed = await trainWith(folder, members, { epochs: 40 });
    assert.equal(resumed.trained, 4 - kept);
    const { ensemble } = await trainWith(newFolder(), members, { epochs: 40 });
    assert.deepEqual(resumed.ensemble, ensemble);
  });

  it('gives finished pieces to the next run, which counts their epochs as done', async () => {
    const folder = newFolder();
    const first = await trainWith(folder, await membersOf([0, 1, 2, 3, 4]));
    assert.equal(first.trained, 2);
    let networks = 0;
    const onProgress = (count: number) => {
      networks += count;
    };
    const again = await trainWith(folder, await membersOf([0, 1, 2, 3, 4]), {}, { onProgress });
    assert.deepEqual([again.trained, again.ensemble, networks], [0, first.ensemble, 5 * settings.epochs]);
  });

  it('gives nothing to a run that differs in anything that the weights depend on', async () => {
    const folder = newFolder();
    const { reports, encoding, labels } = await dataset();
    const members = await membersOf([0, 1]);
    await trainWith(folder, members);
    const hidden = rareValues(reports, encoding, firstRows(600), 3);
    const otherCodes = { ...reports, codes: reports.codes.toReversed() };
    const otherBasis = { ...reports, basis: reports.basis.map((value) => 1 - value) };
    for (const [what, others] of Object.entries({
      seeds: await membersOf([0, 2]),
      rows: await membersOf([0, 1], firstRows(601)),
      codes: members.map((member) => ({ ...member, reports: otherCodes })),
      basis: members.map((member) => ({ ...member, reports: otherBasis })),
      hidden: members.map((member) => ({ ...member, hidden })),
    })) {
      assert.equal((await trainWith(folder, others)).trained, 1, what);
    }
    for (const changes of [{ epochs: 2 }, { learningRate: 0.02 }, { maskRate: 0.2 }, { weightPenalty: 2e-4 }]) {
      assert.equal((await trainWith(folder, members, changes)).trained, 1, JSON.stringify(changes));
    }
    const pool = countingPool();
    const work = openWorkFolder(folder);
    await trainEnsemble(
      members,
      labels.map((label) => 1 - label),
      encoding,
      settings,
      { pool, work },
    );
    assert.equal(pool.pieces, 1, 'labels');
    assert.equal((await trainWith(folder, members)).trained, 0, 'the same again');
  });

  it('takes no piece that a crash cut short', async () => {
    const folder = newFolder();
    const { ensemble } = await trainWith(folder, await membersOf([0, 1]));
    writeFileSync(join(folder, filesIn(folder)[0]!), Uint8Array.of(1, 2, 3, 4));
    assert.deepEqual(
      await trainWith(folder, await membersOf([0, 1])).then(({ ensemble: e, trained }) => [e, trained]),
      [ensemble, 1],
    );
  });

  it('is removed with the pieces of its run, but not with those of another', async () => {
    const folder = newFolder();
    const { work } = await trainWith(folder, await membersOf([0, 1]));
    const other = await trainWith(folder, await membersOf([2, 3]));
    assert.equal(filesIn(folder).length, 2);
    await work.clear();
    assert.equal(filesIn(folder).length, 1);
    await other.work.clear();
    assert.ok(!existsSync(folder));
    await openWorkFolder(newFolder()).clear(); // nothing was kept
  });
});
