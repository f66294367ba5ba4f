import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Halving, halve } from '../../experiments/search/halving.js';
import { drawSettings } from '../../experiments/search/space.js';
import {
  best,
  type Rung,
  rungs,
  scoreSettings,
  type Trial,
  type TrialInFile,
} from '../../experiments/search/trials.js';
import * as paths from '../../paths.js';
import { type Settings, settingsForFile } from '../../training/network/settings.js';
import { reports, settings } from '../training/small.js';

const trial = (id: number, score: number): Trial => {
  const scores = { rocAuc: score, averagePrecision: score };
  return { id, rung: 0, settings, score, shuffled: scores, yearly: scores };
};

describe('Settings drawn at random', () => {
  const drawn = drawSettings(200, 5);

  it('are the same for the same seed, and more of them begin with the same ones', () => {
    assert.deepEqual(drawSettings(20, 5), drawn.slice(0, 20));
    assert.notDeepEqual(drawSettings(20, 6), drawn.slice(0, 20));
    assert.equal(new Set(drawn.map((each) => JSON.stringify(each))).size, 200);
  });

  it('lie in the space that is searched, and reach all over it', () => {
    const within: Partial<Record<keyof Settings, [number, number]>> = {
      embeddingInitStd: [0.04, 0.2],
      learningRate: [1.5e-3, 6e-3],
      weightPenalty: [3e-5, 3e-3],
      embeddingPenalty: [1e-4, 3e-3],
      maskRate: [0.05, 0.35],
    };
    for (const [name, [low, high]] of Object.entries(within)) {
      const values = drawn.map((each) => each[name as keyof Settings] as number).sort((a, b) => a - b);
      assert.ok(values[0]! >= low && values.at(-1)! <= high, `${name}: ${values[0]} to ${values.at(-1)}`);
      assert.ok(values[0]! < low * 1.3 && values.at(-1)! > high / 1.3, `${name}: ${values[0]} to ${values.at(-1)}`);
    }
    const among: Partial<Record<keyof Settings, unknown[]>> = {
      minCount: [1, 2, 3, 5],
      knots: [6, 12, 20],
      embedding: [6, 8, 12, 16],
      hidden: [[], [32], [64, 32], [128, 64]],
      epochs: [6, 8, 10, 12, 14],
      batchSize: [64, 128, 256],
      emaDecay: [0.97, 0.99, 0.995],
    };
    for (const [name, choices] of Object.entries(among)) {
      const values = new Set(drawn.map((each) => JSON.stringify(each[name as keyof Settings])));
      assert.deepEqual(values, new Set(choices.map((choice) => JSON.stringify(choice))), name);
    }
    assert.deepEqual(
      Object.keys(drawn[0]!).sort(),
      [...Object.keys(within), ...Object.keys(among)].sort(),
      'every setting is searched',
    );
  });
});

describe('The best trials', () => {
  it('stand highest score first, the earlier one first where scores are equal', () => {
    const trials = [trial(3, 0.5), trial(0, 0.4), trial(2, 0.6), trial(1, 0.5)];
    assert.deepEqual(
      best(trials, 3).map(({ id }) => id),
      [2, 1, 3],
    );
    assert.deepEqual(
      trials.map(({ id }) => id),
      [3, 0, 2, 1],
      'the list itself stays as it is',
    );
  });
});

describe('The score of settings', () => {
  it('is the same again, and the mean of its four figures', async () => {
    const quick = { ...settings, batchSize: 512, learningRate: 0.05 };
    const rung: Rung = { trials: 1, repeatSeeds: [1, 2], years: [1999], members: 1 };
    const trial = await scoreSettings(reports(), quick, rung);
    const { shuffled, yearly, score } = trial;
    const figures = [shuffled.rocAuc, shuffled.averagePrecision, yearly.rocAuc, yearly.averagePrecision];
    assert.ok(Math.abs(score - figures.reduce((sum, figure) => sum + figure, 0) / 4) < 1e-12);
    assert.ok(shuffled.rocAuc > 0.7 && yearly.rocAuc > 0.65, String(figures));
    assert.deepEqual(await scoreSettings(reports(), quick, rung), trial);
  });

  it('does not look at the test period: other outcomes in it change nothing', async () => {
    const rung: Rung = { trials: 1, repeatSeeds: [1], years: [1999], members: 1 };
    const { columns, ...rest } = reports();
    const inverted = columns.damaged.map((label, row) => (columns.year[row]! >= 2000 ? 1 - label : label));
    assert.notDeepEqual(inverted, columns.damaged);
    const changed = { ...rest, columns: { ...columns, damaged: inverted } };
    const quick = { ...settings, batchSize: 512, learningRate: 0.05 };
    assert.deepEqual(await scoreSettings(changed, quick, rung), await scoreSettings(reports(), quick, rung));
  });
});

describe('Successive halving', () => {
  let folder: string;
  let trialsFile: string;
  let calls: string[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'strike-trials-'));
    trialsFile = join(folder, 'search', 'trials.jsonl');
    calls = [];
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Six settings on three rungs; the score is the mask rate, turned round on the last rung. */
  const candidates = [0.1, 0.3, 0.2, 0.35, 0.05, 0.25].map((maskRate) => ({ ...settings, maskRate }));
  const small: Rung[] = [6, 3, 2].map((trials, i) => ({ trials, repeatSeeds: [i], years: [1999], members: 1 }));
  const score: Halving['score'] = async (candidate, rung) => {
    const number = small.indexOf(rung);
    calls.push(`${number}/${candidates.indexOf(candidate)}`);
    const scores = trial(0, number === 2 ? 1 - candidate.maskRate : candidate.maskRate);
    return { settings: candidate, score: scores.score, shuffled: scores.shuffled, yearly: scores.yearly };
  };
  const search = (changes: Partial<Halving> = {}) => halve({ trialsFile, candidates, rungs: small, score, ...changes });
  const lines = () => readFileSync(trialsFile, 'utf8').trimEnd().split('\n');

  it('sends the best of each rung on to the next, and ranks the last rung by its own scores', async () => {
    const ranking = await search();
    assert.deepEqual(calls, ['0/0', '0/1', '0/2', '0/3', '0/4', '0/5', '1/3', '1/1', '1/5', '2/3', '2/1']);
    assert.deepEqual(
      ranking.map(({ id, rung, settings }) => [id, rung, settings.maskRate]),
      [
        [1, 2, 0.3],
        [3, 2, 0.35],
      ],
    );
  });

  it('writes each trial as a line of JSON as soon as it is scored', async () => {
    const counts: number[] = [];
    const scoreAndCount: Halving['score'] = async (candidate, rung) => {
      counts.push(calls.length === 0 ? 0 : lines().length);
      return score(candidate, rung);
    };
    await search({ score: scoreAndCount });
    assert.deepEqual(counts, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    assert.deepEqual(Object.keys(JSON.parse(lines()[0]!)), ['id', 'rung', 'settings', 'score', 'shuffled', 'yearly']);
  });

  it('goes on after an interruption where it stopped, with the same result and the same file', async () => {
    const whole = await search();
    const file = readFileSync(trialsFile, 'utf8');
    for (const cut of [0, 100, file.indexOf('\n') + 1, Math.floor(file.length / 2), file.length - 1, file.length]) {
      truncateSync(trialsFile, 0);
      appendFileSync(trialsFile, file.slice(0, cut));
      calls = [];
      assert.equal(JSON.stringify(await search()), JSON.stringify(whole), `cut at ${cut}`);
      assert.equal(readFileSync(trialsFile, 'utf8'), file, `cut at ${cut}`);
      const kept = file.slice(0, cut).split('\n').length - 1;
      assert.equal(calls.length, 11 - kept, `cut at ${cut}`);
    }
  });

  it('keeps the trials that were scored when a later one fails', async () => {
    const failing: Halving['score'] = async (candidate, rung) => {
      if (calls.length === 4) throw new Error('out of memory');
      return score(candidate, rung);
    };
    await assert.rejects(search({ score: failing }), /out of memory/);
    assert.equal(lines().length, 4);
  });

  it('shows the progress of every rung', async () => {
    const progress: string[] = [];
    const startProgress: Halving['startProgress'] = ({ trials }, number) => {
      progress.push(`${number}: ${trials}`);
      return { advance: () => void progress.push('+'), stop: () => void progress.push('.') };
    };
    await search({ startProgress });
    assert.equal(progress.join(' '), '0: 6 + + + + + + . 1: 3 + + + . 2: 2 + + .');
  });
});

describe('The search that was run', () => {
  it('tried the settings drawn from its seed, and the chosen settings are those of its best trial', () => {
    const trials = readFileSync(paths.trials, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line): TrialInFile => JSON.parse(line));
    const onRung = (rung: number) => trials.filter((each) => each.rung === rung);
    assert.deepEqual(
      onRung(0).map((each) => each.settings),
      drawSettings(rungs[0]!.trials, 2026).map(settingsForFile),
    );
    for (const [number, rung] of rungs.entries()) {
      if (number === 0) continue;
      const expected = best(onRung(number - 1), rung.trials).map(({ id }) => id);
      assert.deepEqual(
        onRung(number).map(({ id }) => id),
        expected,
      );
    }
    const chosen = JSON.parse(readFileSync(paths.settings, 'utf8'));
    assert.deepEqual(chosen, best(onRung(rungs.length - 1), 1)[0]!.settings);
  });
});
