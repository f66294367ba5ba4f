/**
 * `npm run train`: from the raw reports to the served model.
 * Reads data/raw and models/search/settings.json; writes models/strike-damage/<version>/ with `model.onnx`,
 * `manifest.json`, `MODEL_CARD.md` and `predictions.csv` (what the evaluated models said of each report). The same seed
 * on the same machine writes the same bytes.
 *
 * `--quick` does everything on a small scale, within a minute, and writes to models/quick/ instead.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as paths from '../paths.js';
import { type Estimate, isManifest, type Manifest } from '../schemas/index.js';
import { allRows, loadReports, periods } from './data/reports.js';
import { chooseLogistic, logisticRegression } from './evaluation/baselines.js';
import { breakdowns } from './evaluation/breakdown/breakdown.js';
import { takeRows } from './evaluation/cross-validation.js';
import {
  calibratedEnsemble,
  type Effort,
  epochsOfWork,
  outOfFoldProbabilities,
  probabilities,
} from './evaluation/ensemble.js';
import { type Figures, figures, type Judgement } from './evaluation/figures.js';
import { predictionsCsv, predictionsOf } from './evaluation/predictions.js';
import { assumedCosts, costThreshold } from './evaluation/threshold.js';
import { startProgress } from './network/progress.js';
import type { Settings } from './network/settings.js';
import { encodeModel } from './onnx/model.js';
import { modelCard } from './release/card/model-card.js';
import { servedGraph } from './release/export.js';
import { buildManifest, onnxMetadata } from './release/manifest.js';
import { checkParity } from './release/parity.js';

const { quick } = parseArgs({ options: { quick: { type: 'boolean', default: false } } }).values;
const version = quick ? '0.0.0' : '1.0.0';
const effort: Effort = quick
  ? { members: 4, membersPerFold: 2, repeatSeeds: [1], seed: 1 }
  : { members: 16, membersPerFold: 6, repeatSeeds: [1, 2, 3, 4], seed: 1 };
const resampling = { resamples: quick ? 200 : 1000, seed: 1 };

const started = performance.now();
const settings: Settings = JSON.parse(await readFile(paths.settings, 'utf8'));
const reports = loadReports();
const { train, test } = periods(reports.columns);
const all = allRows(reports.columns);
const labels = reports.columns.damaged;

// The locked test: everything, from the look-up tables to the calibration, is learnt from the reports up to 1999.
const testEffort = { ...effort, repeatSeeds: effort.repeatSeeds.slice(0, 1) };
const past = startProgress('Training on reports up to 1999', epochsOfWork(testEffort, settings));
const early = await calibratedEnsemble(reports, train, settings, testEffort, { onEpoch: past.advance });
past.stop();

// The served model: the same procedure on all reports, whose cross-validation also gives the second set of figures.
const present = startProgress('Training on all reports', epochsOfWork(effort, settings));
const model = await calibratedEnsemble(reports, all, settings, effort, { onEpoch: present.advance });
present.stop();

const evaluating = startProgress('Baselines and bootstrap intervals', 4);
const testLabels = test.map((row) => labels[row]!);
const inOnePart = (probabilities: ArrayLike<number>): Judgement => ({
  probabilities,
  parts: [Int32Array.from({ length: probabilities.length }, (_, row) => row)],
});
const onTest = (tested: typeof early, with_: Settings): Promise<Float64Array> =>
  probabilities(tested, takeRows(tested.dataset.reports, tested.dataset.encoding, test), with_);
const testFiguresOf = (p: ArrayLike<number>): Figures => figures([inOnePart(p)], testLabels, resampling);
const inFolds = ({ repeats: shufflings }: typeof model): Figures => {
  const judgements = shufflings.map((shuffling) => ({
    probabilities: outOfFoldProbabilities(shuffling, labels),
    parts: shuffling.splits.map(({ validation }) => validation),
  }));
  return figures(judgements, labels, resampling);
};
const testProbabilities = await onTest(early, settings);
const testFigures = testFiguresOf(testProbabilities);
evaluating.advance();
const foldFigures = inFolds(model);
evaluating.advance();
const logistic = await chooseLogistic(reports, train);
const logisticEarly = await logisticRegression(reports, train, logistic, testEffort);
const logisticAll = await logisticRegression(reports, all, logistic, effort);
evaluating.advance();
const damagedShare = (rows: Int32Array): number => rows.reduce((sum, row) => sum + labels[row]!, 0) / rows.length;
const constant = (value: number, rows: Int32Array) => inOnePart(new Float64Array(rows.length).fill(value));
const predictions = predictionsOf({ test, testProbabilities, shufflings: model.repeats, labels });
const evaluation: Manifest['evaluation'] = {
  test: {
    rows: 'trained on reports up to 1999-12-31, tested once on 2000-01-01 to 2002-07-25',
    trainRows: train.length,
    testRows: test.length,
    damaged: testLabels.reduce((sum, label) => sum + label, 0),
    ...testFigures,
  },
  crossValidation: {
    protocol: `5-fold stratified cross-validation over all reports, mean of ${effort.repeatSeeds.length} shufflings, ${effort.membersPerFold} networks per fold; mean over folds and shufflings`,
    ...foldFigures,
  },
  baselines: [
    {
      name: 'prevalence',
      test: figures([constant(damagedShare(train), test)], testLabels, resampling),
      crossValidation: figures([constant(damagedShare(all), all)], labels, resampling),
    },
    {
      name: 'logistic regression',
      test: testFiguresOf(await onTest(logisticEarly, logistic)),
      crossValidation: inFolds(logisticAll),
    },
  ],
  breakdowns: breakdowns(reports.columns, predictions, resampling),
};
evaluating.advance();
evaluating.stop();

const threshold = costThreshold(assumedCosts);
const graph = servedGraph(model.ensemble, model.dataset.encoding, settings, model.calibration);
const file = encodeModel(graph, {
  name: 'strike_damage',
  description: 'Calibrated probability that a reported wildlife strike damaged the aircraft.',
  metadata: onnxMetadata(version, settings, effort.seed, threshold, testFigures),
});
const parity = await checkParity(file, reports.columns, await probabilities(model, model.dataset.reports, settings));
const manifest = await buildManifest({ version, reports, model, settings, effort, file, evaluation, predictions });
if (!isManifest(manifest)) throw new Error(`the manifest breaks its schema: ${JSON.stringify(isManifest.errors)}`);

const folder = join(quick ? paths.quickModels : paths.models, version);
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'model.onnx'), file);
await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
await writeFile(join(folder, 'MODEL_CARD.md'), modelCard(manifest));
await writeFile(join(folder, 'predictions.csv'), predictionsCsv(predictions));

const shown = ({ value, low, high }: Estimate): string => `${value.toFixed(4)} [${low.toFixed(4)}, ${high.toFixed(4)}]`;
const line = (name: string, f: Figures) => ({
  model: name,
  'ROC-AUC': shown(f.rocAuc),
  'average precision': shown(f.averagePrecision),
  Brier: shown(f.brier),
  'calibration error': shown(f.expectedCalibrationError),
});
console.log('\nTest period, trained on the years before it:');
console.table([line('network', evaluation.test), ...evaluation.baselines.map(({ name, test }) => line(name, test))]);
console.log('Cross-validation over all reports:');
console.table([
  line('network', evaluation.crossValidation),
  ...evaluation.baselines.map((baseline) => line(baseline.name, baseline.crossValidation)),
]);
console.table({
  'threshold for priority': threshold,
  'members × parameters': `${model.ensemble.members} × ${model.ensemble.size}`,
  'model.onnx, bytes': file.length,
  'served against trained, largest difference': parity.toExponential(1),
  seconds: Math.round((performance.now() - started) / 1000),
  'written to': folder.slice(paths.root.length + 1),
});
