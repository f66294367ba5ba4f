import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as paths from '../../../paths.js';
import type { Manifest } from '../../../schemas/index.js';
import { runLockedTest } from '../../../training/evaluation/locked-test.js';
import { modelCard } from '../../../training/release/card/model-card.js';
import { addMissingFields, readMissingFields } from '../../../training/release/missing-fields.js';
import { reports, settings } from '../small.js';

const released = join(paths.models, '1.0.0');
const manifest: Manifest = JSON.parse(readFileSync(join(released, 'manifest.json'), 'utf8'));

describe('The figures with missing fields of a released version', () => {
  const cases = readMissingFields(released, manifest)!;

  it('stand beside the manifest of 1.0.0, which has none', () => {
    assert.equal(manifest.evaluation.missingFields, undefined);
    assert.ok(cases.length > 1);
    assert.equal(readMissingFields(paths.models, manifest), undefined, 'a folder without the file');
  });

  it('are those of its manifest where that has them', () => {
    const missingFields = cases.slice(0, 1);
    const newer = { ...manifest, evaluation: { ...manifest.evaluation, missingFields } };
    assert.equal(readMissingFields(released, newer), missingFields);
  });

  it('come from the model that was tested: with no field missing they are the figures of the test', () => {
    const { test, breakdowns } = manifest.evaluation;
    const [complete] = cases;
    assert.deepEqual(complete!.missing, []);
    for (const name of ['rocAuc', 'averagePrecision'] as const) {
      for (const end of ['value', 'low', 'high'] as const) {
        assert.ok(Math.abs(complete![name][end] - test[name][end]) < 1e-6, `${name} ${end}`);
      }
    }
    const { reports, reliability, damaged } = breakdowns.test;
    const predicted = reliability.reduce((sum, bin) => sum + bin.reports * bin.predicted, 0) / reports;
    assert.ok(Math.abs(complete!.predicted - predicted) < 1e-5);
    assert.ok(Math.abs(complete!.observed.value - damaged / reports) < 1e-6);
  });

  it('are in the card, and only where they are known', () => {
    const heading = '\n## With fields missing\n';
    assert.ok(modelCard(manifest, cases).includes(heading));
    assert.ok(!modelCard(manifest).includes(heading));
    const newer = { ...manifest, evaluation: { ...manifest.evaluation, missingFields: [...cases] } };
    assert.equal(modelCard(newer), modelCard(manifest, cases));
    for (const { rocAuc } of cases) {
      assert.ok(modelCard(newer).includes(`| ${rocAuc.value.toFixed(3)} [${rocAuc.low.toFixed(3)}, `));
    }
  });

  it('are not written for a model that was trained otherwise', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'missing-fields-'));
    try {
      cpSync(join(released, 'manifest.json'), join(folder, 'manifest.json'));
      const effort = { members: 1, membersPerFold: 1, repeatSeeds: [1], seed: 1 };
      const inputs = { reports: reports(), settings };
      const lockedTest = await runLockedTest({ ...inputs, effort }, '2000-01-01');
      const resampling = { resamples: 40, seed: 1 };
      await assert.rejects(addMissingFields({ ...inputs, folder, lockedTest, resampling }), /trained otherwise/);
      assert.equal(readMissingFields(folder, manifest), undefined);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
