import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { models, root } from '../../paths.js';
import type { Manifest } from '../../schemas/index.js';
import { loadModel, readModel } from '../../server/models/model.js';
import { readEvaluateOptions } from '../../training/options/evaluate-options.js';
import { readRecalibrateOptions } from '../../training/options/recalibrate-options.js';
import { smallProbability, writeSmallModel } from '../server/small-model.js';
import { type OutcomesOptions, writeOutcomes } from './outcomes-file.js';

const folder = mkdtempSync(join(tmpdir(), 'strike-verbs-'));
after(() => rmSync(folder, { recursive: true }));

/** Runs a verb from the project's folder, as npm does. */
const run = (verb: string, ...args: string[]) =>
  new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const words = ['--import', 'tsx', `training/${verb}.ts`, ...args];
    execFile(process.execPath, words, { cwd: root, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });

/** The card tells of an evaluation, and the small model has none of its own. */
const { evaluation }: Manifest = JSON.parse(readFileSync(join(models, '1.0.0/manifest.json'), 'utf8'));

/** A folder of versions with the small model as its version 0.0.1. */
function versions(name: string): { out: string; model: string } {
  const out = join(folder, name);
  mkdirSync(out);
  const model = join(out, '0.0.1');
  renameSync(writeSmallModel({ change: (manifest) => ({ ...manifest, evaluation }) }), model);
  return { out, model };
}

function outcomes(name: string, options: OutcomesOptions): string {
  const path = join(folder, name);
  writeOutcomes(path, options);
  return path;
}

const refused = async (verb: string, ...args: string[]) => {
  const { code, stderr } = await run(verb, ...args);
  assert.equal(code, 1);
  assert.doesNotMatch(stderr, /\n {4}at /, 'a stack trace');
  return stderr.trim();
};

describe('npm run evaluate', function () {
  this.timeout(120_000); // programs of their own, several of them

  const { model } = versions('evaluate');
  const data = outcomes('two-thirds.csv', { shift: -0.9 });
  const chart = join(folder, 'evaluation.png');

  it('prints one JSON document and nothing else with --json, the verdict computed from its figures', async () => {
    const { code, stdout } = await run('evaluate', '--data', data, '--model', model, '--json', '--chart', chart);
    assert.equal(code, 0);
    const document = JSON.parse(stdout);
    assert.deepEqual(document.model.version, '0.0.1');
    assert.deepEqual([document.reports, document.data.files[0].name], [2000, 'two-thirds.csv']);
    assert.deepEqual([document.data.firstDate, document.data.lastDate], ['2015-01-15', '2016-12-15']);
    const { observedOverPredicted } = document.figures;
    assert.ok(observedOverPredicted.high < 1);
    assert.ok(document.figures.expectedCalibrationError.value > document.calibratedRange.high);
    assert.equal(document.verdict.calibration, 'too high');
    assert.ok(document.verdict.sentence.includes(`predicts ${(1 / observedOverPredicted.value).toFixed(2)} times`));
    assert.deepEqual(
      document.years.map(({ name }: { name: string }) => name),
      ['2015', '2016'],
    );
    const { truePositives, falseNegatives, falsePositives, trueNegatives } = document.decisions;
    assert.equal(truePositives + falseNegatives, document.damaged);
    assert.equal(truePositives + falseNegatives + falsePositives + trueNegatives, document.reports);
    assert.deepEqual([...readFileSync(chart).subarray(1, 4)], [...Buffer.from('PNG')]);
  });

  it('prints the report of the data, the figures and the verdict for people, of the days asked for', async () => {
    const { code, stdout } = await run(
      'evaluate',
      ...['--data', data, '--model', model, '--from', '2016-01-01', '--chart', chart],
    );
    assert.equal(code, 0);
    assert.match(stdout, /^Data\n {2}two-thirds\.csv/);
    assert.match(stdout, /Version 0\.0\.1 on 1,000 reports of 2016-01-15 to 2016-12-15/);
    assert.match(stdout, /true positives \(caught\)/);
    assert.match(stdout, /Verdict: version 0\.0\.1 ranks .*: recalibrate\.\n/);
    assert.ok(stdout.trimEnd().endsWith(`The chart is in ${chart}.`));
  });

  it('says in a sentence what cannot be done', async () => {
    assert.match(
      await refused('evaluate', '--data', data, '--model', join(folder, 'nowhere')),
      /^The model in .*nowhere cannot be used: it has no manifest\.json/,
    );
    assert.match(
      await refused('evaluate', '--data', data, '--model', model, '--chart', join(folder, 'no/such/chart.png')),
      /^--chart .*chart\.png cannot be written: there is no folder .*no\/such\.$/,
    );
    for (const [args, message] of [
      [[], /^--data names a file of reports whose damage is known/],
      [['--data', data, '--from', '2015-02-30'], /^--from is a day of the calendar as YYYY-MM-DD/],
      [['--data', data, '--from', '2016-01-02', '--to', '2016-01-01'], /^--from 2016-01-02 is after --to 2016-01-01/],
      [['--data', data, '--modle', model], /There is no option --modle; .*Did you mean --model\?/],
    ] as const) {
      assert.throws(() => readEvaluateOptions(args), { name: 'UserError', message });
    }
    assert.equal(readEvaluateOptions(['--help']), undefined);
  });
});

describe('npm run recalibrate', function () {
  this.timeout(120_000);

  const report = { phaseOfFlight: 'Approach', wildlifeSize: 'Medium', speedKnots: 140 } as const;
  const logit = (p: number) => Math.log(p / (1 - p));
  const manifestIn = (path: string): Manifest => JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8'));

  it('finds the slope and the shift of the outcomes, and writes a version that the service serves', async () => {
    const { out, model } = versions('slope');
    const data = outcomes('slope.csv', { rows: 3000, slope: 0.8, shift: -0.9 });
    const { code, stdout, stderr } = await run('recalibrate', '--data', data, '--model', model);
    assert.equal(code, 0, stderr);
    assert.match(stdout, /Learnt: slope and shift\./);
    assert.match(stdout, /Version 0\.0\.2 is in .*0\.0\.2\.\n$/);
    const written = join(out, '0.0.2');
    const files = await readModel(written);
    assert.equal(files.hasChecksums, true);
    const { recalibration, slope, intercept } = files.manifest.calibration;
    assert.ok(Math.abs(recalibration!.slope - 0.8) < 0.13, String(recalibration!.slope));
    assert.ok(Math.abs(recalibration!.intercept + 0.9) < 0.15, String(recalibration!.intercept));
    assert.deepEqual([slope, intercept], [recalibration!.slope, recalibration!.intercept], 'the line before was x ↦ x');
    const before = manifestIn(model);
    assert.deepEqual(recalibration!.from, {
      version: '0.0.1',
      modelSha256: before.file.sha256,
      manifestSha256: recalibration!.from.manifestSha256,
    });
    assert.deepEqual([recalibration!.data.reports, recalibration!.data.firstDate], [3000, '2015-01-15']);

    const served = await loadModel(written);
    const [answer] = await served.predict([report]);
    await served.close();
    const expected = recalibration!.slope * logit(smallProbability(report)) + recalibration!.intercept;
    assert.ok(Math.abs(logit(answer!) - expected) < 1e-4);

    const [, second] = before.driftReference.score.bins;
    const moved = files.manifest.driftReference.score.bins[1]!;
    assert.ok(
      Math.abs(logit(moved.from!) - (recalibration!.slope * logit(second!.from!) + recalibration!.intercept)) < 1e-4,
    );
    assert.equal(moved.name, `from ${moved.from}`);
    assert.equal(moved.count, second!.count);
    const { calibration, file: _, examples, version, driftReference, ...rest } = files.manifest;
    for (const [name, value] of Object.entries(rest)) assert.deepEqual(value, before[name as keyof Manifest], name);
    assert.match(
      readFileSync(join(written, 'MODEL_CARD.md'), 'utf8'),
      /## Recalibrated\n\nThis version has the weights of version 0\.0\.1\./,
    );
  });

  it('composes its line with the one before, and learns a shift alone from few damaged reports', async () => {
    const { out, model } = versions('twice');
    const first = outcomes('first.csv', { rows: 3000, shift: -0.9 });
    assert.equal((await run('recalibrate', '--data', first, '--model', model)).code, 0);
    const few = outcomes('few.csv', { rows: 200, seed: 2, year: 2018 });
    const { code, stdout, stderr } = await run('recalibrate', '--data', few, '--model', join(out, '0.0.2'));
    assert.equal(code, 0, stderr);
    assert.match(stdout, /Learnt: shift\. Log-odds after = 1\.0000 × log-odds before \+/);
    const [one, two] = [manifestIn(join(out, '0.0.2')).calibration, manifestIn(join(out, '0.0.3')).calibration];
    assert.equal(two.slope, one.slope);
    assert.equal(two.intercept, one.intercept + two.recalibration!.intercept);
    await (await loadModel(join(out, '0.0.3'))).close();
  });

  it('writes the same bytes from the same outcomes, to the version and the folder that are named', async () => {
    const { model } = versions('bytes');
    const data = outcomes('bytes.csv', { rows: 1500, shift: -0.8 });
    const outs = ['a', 'b'].map((name) => join(folder, `bytes-${name}`));
    for (const out of outs) {
      const args = ['--data', data, '--model', model, '--to', '2015-12-31', '--version', '0.1.0', '--out', out];
      assert.equal((await run('recalibrate', ...args)).code, 0);
    }
    const [a, b] = outs.map((out) => join(out, '0.1.0'));
    assert.deepEqual(readdirSync(a!).toSorted(), ['MODEL_CARD.md', 'SHA256SUMS', 'manifest.json', 'model.onnx']);
    for (const name of readdirSync(a!)) {
      assert.ok(readFileSync(join(a!, name)).equals(readFileSync(join(b!, name))), `${name} differs`);
    }
    assert.equal(manifestIn(a!).calibration.recalibration!.data.lastDate, '2015-12-15');
  });

  it('is refused with too few outcomes, without a gain, and over a version that is there', async () => {
    const { out, model } = versions('refused');
    const few = outcomes('too-few.csv', { rows: 60, shift: -1.5 });
    assert.match(
      await refused('recalibrate', '--data', few, '--model', model),
      /^\d+ of the 60 reports are damaged: too little to learn from; at least 30 damaged and 30 undamaged ones/,
    );
    const calibrated = outcomes('calibrated.csv', { rows: 1500 });
    assert.match(
      await refused('recalibrate', '--data', calibrated, '--model', model),
      /^Nothing is gained by a recalibration: .* Version 0\.0\.1 stays as it is\.$/,
    );
    const reversed = outcomes('reversed.csv', { rows: 1500, slope: -1 });
    assert.match(
      await refused('recalibrate', '--data', reversed, '--model', model),
      /^These outcomes speak against the model/,
    );
    assert.deepEqual(readdirSync(out), ['0.0.1']);
    mkdirSync(join(out, '0.0.2'));
    writeFileSync(join(out, '0.0.2', 'manifest.json'), '{}');
    assert.match(
      await refused('recalibrate', '--data', calibrated, '--model', model),
      /0\.0\.2 is there already and is not overwritten/,
    );
    assert.ok(existsSync(join(out, '0.0.2', 'manifest.json')));
    assert.throws(() => readRecalibrateOptions(['--data', few, '--version', '1.1']), /--version is three numbers/);
  });
});
