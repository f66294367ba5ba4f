import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as paths from '../../../paths.js';
import { isManifest, type Manifest } from '../../../schemas/index.js';
import { createRandom } from '../../../training/data/random.js';
import { allRows, periods, type Reports } from '../../../training/data/reports.js';
import { averagePrecision } from '../../../training/evaluation/metrics.js';
import { blanked } from '../../../training/evaluation/missing-fields.js';
import { steps, tunedRows } from '../../../training/evaluation/settings-choice/candidates.js';
import { chooseSettings } from '../../../training/evaluation/settings-choice/choose-settings.js';
import { compareTrials, isWorse } from '../../../training/evaluation/settings-choice/comparison.js';
import { drawTrialSet, type Trial } from '../../../training/evaluation/settings-choice/trial.js';
import { readSettings, type Settings } from '../../../training/network/settings.js';
import { madeUp, reports, settings } from '../small.js';

const resampling = { resamples: 40, seed: 1 };
const size = { maxRows: 3000, enoughValidated: 600, members: 1 };
const options = { seed: 1, resampling, size };
const { train } = periods(reports().columns);

/** Reports of which the phase says how often there is damage, and the size too, which each species gives away. */
function reportsWithSpecies(rows: number): Reports {
  const random = createRandom(7);
  const isLarge = Array.from({ length: rows }, () => random.next() < 0.3);
  const isFast = Array.from({ length: rows }, () => random.next() < 0.5);
  const damaged = isLarge.map((large, row) => Number(random.next() < (large ? 0.5 : 0.02) + (isFast[row] ? 0.2 : 0)));
  const values = {
    wildlifeSize: isLarge.map((large) => (large ? 'Large' : 'Small')),
    phaseOfFlight: isFast.map((fast) => (fast ? 'Climb' : 'Taxi')),
    species: isLarge.map((large) => (large ? 'Canada goose' : 'Barn swallow')),
    speedKnots: Float32Array.from({ length: rows }, (_, row) => 100 + (row % 50)),
  };
  return { ...reports(), columns: madeUp(rows, values, damaged) };
}

describe('The settings that are tried', () => {
  const alternatives = (step: string, rows: number, best: Settings) =>
    steps(rows)
      .find(({ name }) => name === step)!
      .alternatives(best);

  it('mask less than the tuned ones, and change nothing else in that step', async () => {
    const tuned = await readSettings();
    const tried = alternatives('masking', 20_000, tuned);
    assert.ok(tried.length >= 2);
    for (const { maskRate, ...others } of tried) {
      assert.ok(maskRate < tuned.maskRate);
      assert.deepEqual({ ...others, maskRate: tuned.maskRate }, { ...others, ...tuned });
    }
  });

  it('shrink the penalties as 1/n, beside the mean loss of n reports', async () => {
    const tuned = await readSettings();
    const tried = alternatives('penalties', 10 * tunedRows, tuned);
    const factor = (a: number, b: number) => (a / b).toFixed(2);
    assert.equal(factor(tried.at(-1)!.embeddingPenalty, tuned.embeddingPenalty), '0.10');
    assert.equal(factor(tried.at(-1)!.weightPenalty, tuned.weightPenalty), '0.10');
    assert.deepEqual(alternatives('penalties', tunedRows, tuned), []);
  });

  it('were tuned on the reports of the sample before its test period', () => {
    assert.equal(tunedRows, train.length);
  });
});

describe('The reports of the trials', () => {
  it('are drawn from the rows given, with as many folds as it takes, and a copy for each case of blanked fields', async () => {
    const { dataset, splits, cases, rows } = await drawTrialSet(reports(), train, settings, { ...size, seed: 1 });
    assert.deepEqual([rows, splits.length, dataset.reports.rows], [3000, 1, 12_000]);
    assert.deepEqual(cases, [[], ['phaseOfFlight'], ['wildlifeSize'], ['phaseOfFlight', 'wildlifeSize']]);
    const width = dataset.encoding.lookups.length;
    const copy = (i: number) => dataset.reports.codes.subarray(i * rows * width, (i + 1) * rows * width);
    const complete = {
      rows,
      codes: copy(0),
      basis: dataset.reports.basis.subarray(0, rows * dataset.encoding.basisWidth),
    };
    for (const [i, fields] of cases.entries()) {
      assert.deepEqual(copy(i), blanked(complete, dataset.encoding, fields).codes);
      assert.deepEqual(dataset.labels.subarray(i * rows, (i + 1) * rows), dataset.labels.subarray(0, rows));
    }
    const more = await drawTrialSet(reports(), train, settings, { ...size, enoughValidated: 1300, seed: 1 });
    assert.equal(more.splits.length, 3);
  });
});

describe('The choice of settings', () => {
  const oneStep = (alternative: Settings) => [{ name: 'rate', alternatives: () => [alternative] }];
  const unable = { ...settings, learningRate: 1e-9 };

  it('takes what ranks better, whether it came first or later, and says what was tried', async () => {
    const hideRates: number[] = [];
    const better = await chooseSettings(reports(), train, unable, { ...options, steps: oneStep(settings), hideRates });
    assert.deepEqual(better.settings, settings);
    assert.deepEqual(
      better.choice.trials.map(({ step, chosen }) => [step, chosen]),
      [
        ['tuned', false],
        ['rate', true],
      ],
    );
    assert.ok(better.choice.trials[1]!.rocAuc > better.choice.trials[0]!.rocAuc);
    const same = await chooseSettings(reports(), train, settings, { ...options, steps: oneStep(unable), hideRates });
    assert.deepEqual(same.settings, settings);
  });

  it('looks at no report beyond the rows given', async () => {
    const { columns } = reports();
    const damaged = columns.damaged.slice();
    for (const row of allRows(columns).subarray(0)) if (!train.includes(row)) damaged[row] = 1 - damaged[row]!;
    const changed = { ...reports(), columns: { ...columns, damaged } };
    const small = { ...options, steps: [], hideRates: [0, 0.1] };
    assert.deepEqual(
      await chooseSettings(changed, train, settings, small),
      await chooseSettings(reports(), train, settings, small),
    );
  });

  it('hides phase and size where that helps reports without them, and tells before and after', async () => {
    const made = reportsWithSpecies(4000);
    const unmasked = { ...settings, maskRate: 0, epochs: 3 };
    const { settings: chosen, choice } = await chooseSettings(made, allRows(made.columns), unmasked, {
      ...options,
      steps: [],
      hideRates: [0, 0.2],
    });
    assert.equal(chosen.hideRate, 0.2);
    assert.equal(choice.masking.hideRate, 0.2);
    const withoutSize = choice.masking.cases.find(({ missing }) => missing.join() === 'wildlifeSize')!;
    assert.ok(withoutSize.difference.low > 0, JSON.stringify(withoutSize));
    assert.deepEqual(choice.masking.cases[0]!.missing, []);
  });

  it('stands in the manifest as its schema says', async () => {
    const { choice } = await chooseSettings(reports(), train, settings, { ...options, steps: [], hideRates: [0, 0.1] });
    const manifest: Manifest = JSON.parse(readFileSync(join(paths.models, '1.0.0', 'manifest.json'), 'utf8'));
    assert.ok(isManifest({ ...manifest, network: { ...manifest.network, choice } }));
    assert.ok(!isManifest({ ...manifest, network: { ...manifest.network, choice: { ...choice, trials: [] } } }));
  });
});

describe('Two trials', () => {
  const labels = Uint8Array.from({ length: 400 }, (_, row) => Number(row % 4 === 0));
  const validation = Int32Array.from({ length: 200 }, (_, i) => i);
  const splits = [validation, validation.map((row) => row + 200)].map((rows) => ({ train: rows, validation: rows }));
  const trialSet = { dataset: { labels }, splits } as unknown as Parameters<typeof isWorse>[2];
  const noise = createRandom(3);
  /** Logits that know the outcome but for noise of this size. */
  const trial = (noiseSize: number): Trial => ({
    settings,
    scores: [],
    logits: [
      splits.map((split) => Float32Array.from(split.validation, (row) => labels[row]! + noiseSize * noise.normal())),
    ],
  });
  const [good, poor] = [trial(0.5), trial(3)];

  it('differ beyond chance where one ranks clearly worse, and a trial does not differ from itself', () => {
    assert.ok(isWorse(poor, good, trialSet, resampling));
    assert.ok(!isWorse(good, poor, trialSet, resampling));
    assert.ok(!isWorse(good, good, trialSet, resampling));
  });

  it('are compared within each fold', () => {
    const shifted: Trial = { ...good, logits: [[good.logits[0]![0]!, good.logits[0]![1]!.map((z) => z + 100)]] };
    const { before, after, difference } = compareTrials(averagePrecision, good, shifted, 0, trialSet, resampling);
    assert.deepEqual(after, before);
    assert.deepEqual(difference, { value: 0, low: 0, high: 0 });
  });
});
