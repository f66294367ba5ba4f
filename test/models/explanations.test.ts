import assert from 'node:assert/strict';
import { isStrikeReport, type StrikeReport } from '../../schemas/index.js';
import { explain } from '../../server/explanations/explain.js';
import { allRows, loadReports, reportAt } from '../../training/data/reports.js';
import { availableFeatures } from '../../training/features/dataset.js';
import { learnEncoding } from '../../training/features/encoding.js';
import { features } from '../../training/features/features.js';
import { type SettingsInFile, settingsFromFile } from '../../training/network/settings.js';
import { drawBackground } from '../../training/release/background.js';
import { modelInputs } from '../../training/release/manifest.js';
import { file, manifest, predict, reports, type Values } from './served-model.js';

const probabilities = (list: readonly StrikeReport[]) => predict(list.map((report) => ({ ...report }) as Values));
const data = loadReports();

describe('The background in the manifest', () => {
  it('is what training draws from the data with this file', async () => {
    assert.deepEqual(manifest.background, await drawBackground(file, data));
  });

  it('has valid reports, all different, with the mean probability of all reports', async () => {
    const { reports: drawn } = manifest.background;
    assert.ok(drawn.every((report) => isStrikeReport(report)));
    assert.equal(new Set(drawn.map((report) => JSON.stringify(report))).size, drawn.length);
    const meanOf = (answers: Float32Array) => answers.reduce((sum, p) => sum + p, 0) / answers.length;
    const [few, all] = [meanOf(await probabilities(drawn)), meanOf(await predict(reports))];
    assert.ok(Math.abs(few - all) < 0.01, `${few} and ${all}`);
  });
});

describe('The inputs in the manifest', () => {
  it('are those of the encoding that the data give, and say which of them are used', () => {
    const { columns } = data;
    const settings = settingsFromFile(manifest.network.settings as unknown as SettingsInFile);
    const inputs = modelInputs(
      learnEncoding(columns, allRows(columns), availableFeatures(features, columns), settings),
      data,
    );
    // Version 1.0.0 was made when a report had to have a phase and a size, and when the file read spellings by itself.
    const asMadeToday = manifest.inputs.map(({ aliases: _, ...input }) => ({ ...input, required: false }));
    assert.deepEqual(asMadeToday, inputs);
    assert.deepEqual(
      inputs.filter(({ used }) => !used).map(({ name }) => name),
      ['airport'],
    );
  });
});

describe('Explanations of the trained model', () => {
  const samples = Array.from({ length: 8 }, (_, i) => reportAt(data, i * 1200));

  it('add up to the prediction, and give the airport exactly 0', async () => {
    for (const report of samples) {
      const { baseValue, contributions } = await explain(probabilities, manifest, report);
      const [served] = await probabilities([report]);
      const sum = contributions.reduce((total, { contribution }) => total + contribution, baseValue);
      assert.ok(Math.abs(sum - served!) < 1e-6, `${sum}, not ${served}`);
      assert.equal(contributions.length, Object.keys(report).length);
      assert.equal(contributions.find(({ feature }) => feature === 'airport')?.contribution, 0);
    }
  });

  it('are the same when an unused field is taken for a player after all', async () => {
    const inputs = manifest.inputs.map((input) => ({ ...input, used: true }));
    // Four fields are enough, and quick.
    const { phaseOfFlight, wildlifeSize, species, airport } = samples[0]!;
    const report = { phaseOfFlight, wildlifeSize, species, airport };
    const [short, long] = await Promise.all(
      [manifest, { ...manifest, inputs }].map((version) => explain(probabilities, version, report)),
    );
    for (const { feature, contribution } of long!.contributions) {
      const same = short!.contributions.find((candidate) => candidate.feature === feature)!;
      assert.ok(Math.abs(contribution - same.contribution) < 1e-6, `${feature}: ${contribution}`);
    }
  });

  it('name the goose, the size and the climb as what made a Canada goose in the climb so likely to do damage', async () => {
    const report = { phaseOfFlight: 'Climb', wildlifeSize: 'Large', species: 'Canada goose', originState: 'Colorado' };
    const { contributions } = await explain(probabilities, manifest, report as StrikeReport);
    const names = contributions.slice(0, 3).map(({ feature }) => feature);
    assert.deepEqual(names.sort(), ['phaseOfFlight', 'species', 'wildlifeSize']);
    assert.ok(contributions.slice(0, 3).every(({ contribution }) => contribution > 0));
  });
});
