import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeChecksums } from '../../../model-folder.js';
import { models, rawReports } from '../../../paths.js';
import type { Manifest } from '../../../schemas/index.js';
import { loadModel } from '../../../server/models/model.js';
import { loadReportFiles } from '../../../training/data/files/load-report-files.js';
import { UserError } from '../../../training/data/user-error.js';
import { calibrate } from '../../../training/evaluation/calibration.js';
import { logOdds } from '../../../training/evaluation/outcomes/cross-fitting.js';
import { readPredictions } from '../../../training/evaluation/predictions.js';
import { lineBeforeSigmoid } from '../../../training/onnx/line-before-sigmoid.js';
import { answersOfVersion, columnsOfReports } from '../../../training/release/finished/answers.js';
import { overlapsWith } from '../../../training/release/finished/overlap.js';
import { daysOf, scoresOfPeriod } from '../../../training/release/finished/period.js';
import { openVersion } from '../../../training/release/finished/version.js';
import { composed, movedBins } from '../../../training/release/recalibration/recalibrated-manifest.js';
import { smallManifest, smallProbability, writeSmallModel } from '../../server/small-model.js';
import { writeOutcomes } from '../outcomes-file.js';
import { close } from '../small.js';

const folder = mkdtempSync(join(tmpdir(), 'strike-finished-'));
after(() => rmSync(folder, { recursive: true }));

const refusal = (open: () => unknown): string => {
  try {
    open();
  } catch (error) {
    assert.ok(error instanceof UserError, String(error));
    assert.doesNotMatch(error.message, /\n/);
    return error.message;
  }
  return assert.fail('nothing was refused');
};

describe('A finished version', () => {
  it('is by default the newest of the project', () => {
    const { manifest, file } = openVersion();
    assert.equal(manifest.version, '1.0.0');
    assert.equal(file.length, manifest.file.bytes);
  });

  it('is refused with a sentence where the service would refuse it too', () => {
    assert.match(
      refusal(() => openVersion(folder)),
      /cannot be used: it has no manifest\.json; a version is a folder/,
    );
    const small = writeSmallModel();
    writeChecksums(small);
    const manifest = readFileSync(join(small, 'manifest.json'), 'utf8');
    writeFileSync(join(small, 'manifest.json'), manifest.replace('A stand-in', 'A stand in'));
    assert.match(
      refusal(() => openVersion(small)),
      /the SHA-256 of manifest\.json is \w{64}, but SHA256SUMS says/,
    );
    writeFileSync(join(small, 'manifest.json'), '{"name":');
    assert.match(
      refusal(() => openVersion(small)),
      /manifest\.json is not JSON/,
    );
    const other = join(folder, '3.0.0');
    cpSync(writeSmallModel(), other, { recursive: true });
    assert.match(
      refusal(() => openVersion(other)),
      /called 3\.0\.0, but manifest\.json says version 0\.0\.1/,
    );
    writeFileSync(join(other, 'model.onnx'), 'else');
    cpSync(other, join(folder, 'else'), { recursive: true });
    assert.match(
      refusal(() => openVersion(join(folder, 'else'))),
      /the SHA-256 of model\.onnx is \w{64}, but manifest/,
    );
    const invalid = writeSmallModel({ change: (each) => ({ ...each, output: 'risk' }) });
    assert.match(
      refusal(() => openVersion(invalid)),
      /manifest\.json breaks its schema: \/output/,
    );
  });

  it('gives the answers of the service to the same reports, those with phases unknown to it included', async () => {
    const path = join(models, '1.0.0');
    const reports = [
      { phaseOfFlight: 'Departure', wildlifeSize: 'Large', species: 'Canada goose' },
      { phaseOfFlight: 'Landing', aircraft: 'B-737-300', speedKnots: 90 },
      { phaseOfFlight: 'En route', wildlifeSize: 'Small', flightDate: '2015-06-01' },
      { species: 'Gulls', precipitation: ['Rain', 'Fog'], pilotWarned: true },
    ] as const;
    const service = await loadModel(path);
    const expected = await service.predict(reports as never);
    await service.close();
    assert.deepEqual(await answersOfVersion(openVersion(path), columnsOfReports(reports as never)), expected);
  });
});

describe('A line in the file of version 1.0.0', () => {
  it('moves the log-odds of every answer, whatever is missing in a report', async () => {
    const { manifest, file } = openVersion(join(models, '1.0.0'));
    const columns = columnsOfReports(
      [...manifest.examples, ...manifest.background.reports.map((report) => ({ report }))].map(({ report }) => report),
    );
    const line = { slope: 1.13, intercept: -0.11 };
    const moved = lineBeforeSigmoid(file, manifest.output, line);
    const before = await answersOfVersion({ manifest, file }, columns);
    close(await answersOfVersion({ manifest, file: moved }, columns), calibrate(logOdds(before), line), 1e-6);
  });

  it('moves the borders of the scores to where the same reports lie between them', () => {
    const { manifest } = openVersion(join(models, '1.0.0'));
    const { score } = manifest.driftReference;
    const line = { slope: 0.9, intercept: -0.4 };
    const moved = movedBins(score, line);
    const { foldProbabilities } = readPredictions(readFileSync(join(models, '1.0.0/predictions.csv'), 'utf8'));
    const after = calibrate(logOdds(foldProbabilities), line);
    const counts = moved.bins.map(({ from }, at) => {
      const upTo = moved.bins[at + 1]?.from ?? Number.POSITIVE_INFINITY;
      return from === undefined ? 0 : after.filter((p) => p >= from && p < upTo).length;
    });
    // A score on a border, of which there are a few since both are rounded, may fall to either side of it.
    for (const [at, { count }] of score.bins.entries()) {
      assert.ok(Math.abs(counts[at]! - count) <= 2, `${moved.bins[at]!.name}: ${counts[at]} and not ${count}`);
    }
    assert.equal(moved.bins[0]!.from, 0);
  });

  it('follows the line before', () => {
    const [first, then] = [
      { slope: 0.8, intercept: 0.3 },
      { slope: 1.2, intercept: -0.5 },
    ];
    const { slope, intercept } = composed(first, then);
    for (const z of [-3, 0, 2]) close([slope * z + intercept], [1.2 * (0.8 * z + 0.3) - 0.5], 1e-12);
  });
});

describe('The reports of a period', () => {
  const file = join(folder, 'outcomes.csv');
  before(() => writeOutcomes(file, { rows: 240 }));

  it('are those of its days, both ends included, with what the version answers to each', async () => {
    const version = openVersion(writeSmallModel());
    const reports = await loadReportFiles([file]);
    const scores = await scoresOfPeriod(version, reports, { from: '2015-03-15', to: '2015-05-15' });
    assert.equal(scores.rows.length, 30);
    assert.equal(daysOf(scores), '2015-03-15 to 2015-05-15');
    const { inputs } = reports.columns;
    for (const row of scores.rows) {
      const report = Object.fromEntries(
        ['phaseOfFlight', 'wildlifeSize', 'speedKnots'].map((name) => [name, inputs[name]![row]]),
      );
      close([scores.probabilities[row]!], [smallProbability(report as never)], 1e-5);
    }
    assert.equal((await scoresOfPeriod(version, reports, {})).rows.length, 240);
  });

  it('are refused where there are none, or none of one kind', async () => {
    const version = openVersion(writeSmallModel());
    const reports = await loadReportFiles([file]);
    await assert.rejects(scoresOfPeriod(version, reports, { from: '2020-01-01' }), {
      name: 'UserError',
      message: 'There are no reports from 2020-01-01; those of the files are of 2015-01-15 to 2016-12-15.',
    });
    const { columns } = reports;
    const unharmed = { columns: { ...columns, damaged: new Uint8Array(columns.rows) } };
    await assert.rejects(scoresOfPeriod(version, unharmed, {}), {
      name: 'UserError',
      message: 'None of the 240 reports is damaged: a model can only be judged by reports of both kinds.',
    });
  });
});

describe('The overlap with what a version has learnt from', () => {
  const manifest: Manifest = smallManifest(new Uint8Array());
  const learnt = { ...manifest.data, sha256: 'a'.repeat(64), firstDate: '1990-01-08', lastDate: '2002-07-25' };
  const file = (sha256: string) => ({
    name: 'export.csv',
    sha256,
    dialect: 'own',
    rowsRead: 2,
    refused: 0,
    refusals: [],
    duplicates: 0,
    rowsUsed: 2,
  });
  const source = (sha256: string) => ({ description: 'a file', sha256, rowsRead: 2, files: [file(sha256)] });

  it('is found where 1.0.0 meets the sample that it was trained on', async () => {
    const { source, columns } = await loadReportFiles([rawReports]);
    const [overlap, ...others] = overlapsWith(openVersion().manifest, source, columns.inputs.flightDate as string[]);
    assert.deepEqual([overlap!.files, overlap!.reports, others], [['birdstrikes.csv'], columns.rows, []]);
  });

  it('is told by the days, and is sure where the file is the same', () => {
    const version = { ...manifest, data: learnt };
    const dates = ['2002-07-25', '2002-07-26'];
    assert.deepEqual(overlapsWith(version, source('b'.repeat(64)), ['2002-07-26']), []);
    const [maybe] = overlapsWith(version, source('b'.repeat(64)), dates);
    assert.deepEqual([maybe!.part, maybe!.files, maybe!.reports], ['weights', [], 1]);
    assert.match(maybe!.sentence, /^1 of the 2 reports .* as far as they are the same reports, the figures flatter\.$/);
    const [surely] = overlapsWith(version, source('a'.repeat(64)), dates);
    assert.match(surely!.sentence, /it learnt from export\.csv, so that the figures flatter\.$/);
  });
});
