/**
 * `npm run train`: from the raw reports to the served model.
 * Reads data/raw and models/search/settings.json; writes models/strike-damage/<version>/ with `model.onnx`,
 * `manifest.json`, `MODEL_CARD.md` and `predictions.csv` (the evaluated models' predictions of each report). The same
 * seed on the same machine writes the same bytes.
 *
 * `--quick` does everything on a small scale, within a minute, and writes to models/quick/ instead.
 * `--missing-fields` trains the tested model alone, and adds its figures with fields missing to a released version: writes
 * `missing-fields.json` and the card, and nothing else.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as paths from '../paths.js';
import { loadReports } from './data/reports.js';
import { testFrom } from './data/split.js';
import { servedModel, type TrainingEffort } from './evaluation/ensemble.js';
import { evaluate } from './evaluation/evaluate.js';
import { runLockedTest } from './evaluation/locked-test.js';
import { readSettings } from './network/settings.js';
import { addMissingFields } from './release/missing-fields.js';
import { printMissingFields, printSummary } from './release/summary.js';
import { writeVersion } from './release/write-version.js';

// Every setting of a run: the hyperparameters that `npm run tune` chose, and these. The test period begins at
// `testFrom`, which training/data/split.ts sets for everything that must not look at it.
const flag = { type: 'boolean', default: false } as const;
const { quick, 'missing-fields': missingFieldsOnly } = parseArgs({
  options: { quick: flag, 'missing-fields': flag },
}).values;
const version = quick ? '0.0.0' : '1.0.0';
const folder = join(quick ? paths.quickModels : paths.models, version);
const effort: TrainingEffort = quick
  ? { members: 4, membersPerFold: 2, repeatSeeds: [1], seed: 1 }
  : { members: 16, membersPerFold: 6, repeatSeeds: [1, 2, 3, 4], seed: 1 };
const resampling = { resamples: quick ? 200 : 1000, seed: 1 };
const settings = await readSettings();

const started = performance.now();
const inputs = { reports: loadReports(), settings, effort };
const lockedTest = await runLockedTest(inputs, testFrom);
if (missingFieldsOnly) {
  printMissingFields(await addMissingFields({ ...inputs, folder, lockedTest, resampling }));
} else {
  const model = await servedModel(inputs);
  const { evaluation, predictions } = await evaluate({ ...inputs, lockedTest, model, resampling });
  const files = await writeVersion({ ...inputs, folder, version, model, evaluation, predictions });
  const seconds = Math.round((performance.now() - started) / 1000);
  printSummary({ evaluation, model, files, folder, seconds });
}
