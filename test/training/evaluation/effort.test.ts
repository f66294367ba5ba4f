import assert from 'node:assert/strict';
import { effortFor, epochsOfWork, workOfStages } from '../../../training/evaluation/effort.js';
import { settings } from '../small.js';

describe('The effort of training', () => {
  it('is four repeats of the cross-validation for the sample, and falls to one with the number of reports', () => {
    const repeats = [1000, 9976, 25_000, 25_558, 50_000, 50_001, 300_000].map((rows) => effortFor(rows).repeatSeeds);
    const [all, three, two, one] = [[1, 2, 3, 4], [1, 2, 3], [1, 2], [1]];
    assert.deepEqual(repeats, [all, all, all, three, two, one, one]);
    assert.deepEqual(effortFor(9976), { members: 16, membersPerFold: 6, repeatSeeds: all, seed: 1 });
  });

  it('is counted in epochs of networks', () => {
    const effort = { members: 3, membersPerFold: 2, repeatSeeds: [1, 2], seed: 1 };
    assert.equal(epochsOfWork(effort, { epochs: 7 }), 7 * (3 + 2 * 5 * 2));
  });

  it('is shared out over the stages of a run, a larger share to more reports', () => {
    const of = (rows: number, choosesSettings: boolean) =>
      workOfStages({ effort: effortFor(rows), settings, choosesSettings }, 0.8 * rows, rows);
    assert.deepEqual(of(10_000, true).slice(1), of(10_000, false));
    assert.equal(of(10_000, false).length, 3);
    const [fewer, more] = [of(100_000, true), of(200_000, true)];
    assert.equal(fewer[0], more[0], 'the choice of settings draws reports');
    for (const stage of [1, 2]) assert.equal(more[stage], 2 * fewer[stage]!);
  });
});
