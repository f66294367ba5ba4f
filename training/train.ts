/**
 * `npm run train`: from reports to a model that can be served.
 * Reads the files of `--data`, or the sample in data/raw, and models/search/settings.json; writes a folder with
 * `model.onnx`, `manifest.json`, `MODEL_CARD.md` and `predictions.csv` (the evaluated models' predictions of each report).
 * Before anything else it chooses among a few settings by cross-validation inside the training period.
 * The same seed on the same machine writes the same bytes; a run that was interrupted goes on where it stopped. `npm run train -- --help` lists the options.
 */
import { join } from 'node:path';
import * as paths from '../paths.js';
import type { SettingsChoice } from '../schemas/index.js';
import { dataReportLines, periodLines } from './data/files/describe.js';
import { loadReportFiles } from './data/files/load-report-files.js';
import { leaveOut, loadReports, periods, type Reports } from './data/reports.js';
import { testFrom } from './data/split.js';
import { testPeriodFrom } from './data/test-period.js';
import { effortFor, type TrainingEffort, workOfStages } from './evaluation/effort.js';
import { servedModel, type TrainingInputs } from './evaluation/ensemble.js';
import { evaluate } from './evaluation/evaluate.js';
import { runLockedTest } from './evaluation/locked-test.js';
import { chooseSettings } from './evaluation/settings-choice/choose-settings.js';
import { resamplesFor } from './evaluation/statistics/bootstrap.js';
import { fieldsRead } from './features/features.js';
import { openWorkFolder } from './network/parallel/work-folder.js';
import { progressOfRun } from './network/progress.js';
import { readSettings, type Settings } from './network/settings.js';
import type { DataChoice } from './options/data-options.js';
import { helpLines } from './options/read-options.js';
import { runVerb } from './options/run-verb.js';
import { readTrainOptions, type TrainOptions, trainSpecs } from './options/train-options.js';
import { newVersionFolder, shownFolder, type VersionFolder } from './options/version-folder.js';
import { addMissingFields } from './release/missing-fields.js';
import { printMissingFields, printSettingsChoice, printSummary } from './release/summary.js';
import { writeVersion } from './release/write-version.js';

// Every setting of a run: the hyperparameters that `npm run tune` chose and that are fitted to the reports at hand, those of
// `effortFor`, and these.
const quickEffort: TrainingEffort = { members: 4, membersPerFold: 2, repeatSeeds: [1], seed: 1 };
const resamplingFor = (rows: number, isQuick = false) => ({ resamples: isQuick ? 200 : resamplesFor(rows), seed: 1 });

const print = (lines: readonly string[]) => console.log(lines.join('\n'));

/** The reports to train on, and the first day of their test period; both are printed where they come from files. */
async function readReports(data: DataChoice, chosenTestFrom?: string): Promise<{ reports: Reports; from: string }> {
  if (data.paths.length === 0) {
    const reports = leaveOut(loadReports(), data.without);
    return { reports, from: chosenTestFrom === undefined ? testFrom : testPeriodFrom(reports.columns, chosenTestFrom) };
  }
  const reports = await loadReportFiles(data.paths, data);
  print(dataReportLines(reports, fieldsRead));
  const from = testPeriodFrom(reports.columns, chosenTestFrom);
  print(['', ...periodLines(reports, from), '']);
  return { reports, from };
}

/** A quick model is for trying things out and takes the place of the last one, unless the user says where it shall be. */
function folderFor({ isQuick, out, version }: TrainOptions): VersionFolder {
  if (isQuick && version === undefined) return { version: '0.0.0', folder: join(out, '0.0.0') };
  return newVersionFolder(out, version);
}

/** The settings for these reports, chosen before the test period. */
async function settingsFor(
  { reports, effort: { seed }, settings: tuned, ...run }: TrainingInputs,
  from: string,
): Promise<{ settings: Settings; choice: SettingsChoice }> {
  const { train } = periods(reports.columns, from);
  const chosen = await chooseSettings(reports, train, tuned, { ...run, seed, resampling: resamplingFor(train.length) });
  printSettingsChoice(chosen.choice);
  return chosen;
}

async function train(options: TrainOptions): Promise<void> {
  const started = performance.now();
  const { isQuick } = options;
  const target = folderFor(options);
  const { reports, from } = await readReports(options.data, options.testFrom);
  const { rows } = reports.columns;
  const [effort, settings] = [isQuick ? quickEffort : effortFor(rows), await readSettings()];
  const trainRows = periods(reports.columns, from).train.length;
  const stages = workOfStages({ effort, settings, choosesSettings: !isQuick }, trainRows, rows);
  const work = openWorkFolder(paths.trainingWork);
  const run = { reports, effort, work, startProgress: progressOfRun(stages) };

  // A quick model takes the settings of the search as they are.
  const chosen = isQuick ? { settings } : await settingsFor({ ...run, settings }, from);
  const inputs = { ...run, settings: chosen.settings };
  const lockedTest = await runLockedTest(inputs, from);
  const model = await servedModel(inputs);
  const resampling = resamplingFor(rows, isQuick);
  const { evaluation, predictions } = await evaluate({ ...inputs, lockedTest, model, resampling });
  const files = await writeVersion({ ...inputs, ...chosen, ...target, model, evaluation, predictions });
  await work.clear();
  const seconds = Math.round((performance.now() - started) / 1000);
  printSummary({ evaluation, model, files, folder: shownFolder(target.folder), seconds });
}

/** Trains the tested model alone, and adds its figures with fields missing to the first released version. */
async function completeFirstVersion(): Promise<void> {
  const reports = loadReports();
  const { rows } = reports.columns;
  const inputs = { reports, settings: await readSettings(), effort: effortFor(rows) };
  const lockedTest = await runLockedTest(inputs, testFrom);
  const folder = join(paths.models, '1.0.0');
  printMissingFields(await addMissingFields({ ...inputs, folder, lockedTest, resampling: resamplingFor(rows) }));
}

await runVerb(async () => {
  const options = readTrainOptions(process.argv.slice(2));
  if (options.needsHelp)
    print(helpLines('train', 'Trains, tests and writes a model of whether a strike did damage.', trainSpecs));
  else if (options.missingFieldsOnly) await completeFirstVersion();
  else await train(options);
});
