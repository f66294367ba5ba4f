/**
 * A calibrated ensemble from some of the reports: the one procedure behind the locked test and the served model.
 */

import { allRows, type Reports } from '../data/reports.js';
import { type Dataset, prepare } from '../features/dataset.js';
import type { EncodedReports } from '../features/encoder.js';
import type { Features } from '../features/feature.js';
import { type TrainingOptions, trainEnsemble } from '../network/parallel/train-ensemble.js';
import type { WorkFolder } from '../network/parallel/work-folder.js';
import { predictLogits } from '../network/predict.js';
import { type StartProgress, startProgress as startSoleProgress } from '../network/progress.js';
import type { Settings } from '../network/settings.js';
import type { Ensemble } from '../network/training-loop.js';
import { type Calibration, calibrate } from './calibration.js';
import { FOLDS, foldSplits, meanOfMembers, outOfFoldLogits, takeRows } from './cross-validation.js';
import { epochsOfWork, type TrainingEffort } from './effort.js';
import { outOfFoldCalibration, type Repeat } from './out-of-fold.js';

export interface CalibratedEnsemble {
  readonly dataset: Dataset;
  readonly ensemble: Ensemble;
  readonly calibration: Calibration;
  /** The cross-validation that the calibration was fitted on. */
  readonly repeats: readonly Repeat[];
}

export interface EnsembleOptions extends Omit<TrainingOptions, 'onEpoch'> {
  /** By default those of the served model. */
  readonly features?: Features;
}

/**
 * Cross-validates on `rows` and fits the calibration on the out-of-fold logits; trains the ensemble on all of `rows`. The
 * folds of all repeats and the ensemble depend on nothing of each other and are trained side by side.
 */
export async function calibratedEnsemble(
  reports: Reports,
  rows: Int32Array,
  settings: Settings,
  effort: TrainingEffort,
  { features, ...options }: EnsembleOptions = {},
): Promise<CalibratedEnsemble> {
  const dataset = await prepare(reports, rows, settings, features);
  const { labels, encoding } = dataset;

  const crossValidate = async (repeatSeed: number): Promise<Repeat> => {
    const splits = foldSplits(labels, rows, FOLDS, repeatSeed);
    const networks = { members: effort.membersPerFold, seed: effort.seed + 1000 * repeatSeed };
    return { splits, logits: await outOfFoldLogits(dataset, splits, settings, { ...networks, ...options }) };
  };
  const members = Array.from({ length: effort.members }, (_, k) => ({
    seed: effort.seed + k,
    reports: dataset.reports,
    rows,
  }));
  const [ensemble, ...repeats] = await Promise.all([
    trainEnsemble(members, labels, encoding, settings, options),
    ...effort.repeatSeeds.map(crossValidate),
  ]);
  return { dataset, ensemble, calibration: outOfFoldCalibration(repeats, labels), repeats };
}

/** How a run shows its progress, and where it keeps finished pieces; by default each stage by itself, and nowhere. */
export interface RunOptions {
  readonly startProgress?: StartProgress;
  readonly work?: WorkFolder;
}

/** The data, settings and effort of one run of `npm run train`. */
export interface TrainingInputs extends RunOptions {
  readonly reports: Reports;
  readonly settings: Settings;
  readonly effort: TrainingEffort;
}

/** Trains a calibrated ensemble on `rows` of the reports, with a progress bar. */
export async function trainWithProgress(
  title: string,
  rows: Int32Array,
  { reports, settings, effort, work, startProgress = startSoleProgress }: TrainingInputs,
): Promise<CalibratedEnsemble> {
  const progress = startProgress(title, epochsOfWork(effort, settings));
  const options = { onProgress: progress.advance, ...(work && { work }) };
  const model = await calibratedEnsemble(reports, rows, settings, effort, options);
  progress.stop();
  return model;
}

/** The model that is served: trained on all reports, by the procedure of the locked test. */
export const servedModel = (inputs: TrainingInputs): Promise<CalibratedEnsemble> =>
  trainWithProgress('Training on all reports', allRows(inputs.reports.columns), inputs);

/** Calibrated probabilities of encoded reports. */
export async function probabilities(
  { ensemble, dataset, calibration }: CalibratedEnsemble,
  reports: EncodedReports,
  settings: Settings,
): Promise<Float64Array> {
  const logits = await predictLogits(ensemble, reports, dataset.encoding, settings);
  return calibrate(meanOfMembers(logits, ensemble.members), calibration);
}

/** Calibrated probabilities of some rows of the reports that the model's encoding was prepared for. */
export const probabilitiesOfRows = (
  model: CalibratedEnsemble,
  rows: Int32Array,
  settings: Settings,
): Promise<Float64Array> =>
  probabilities(model, takeRows(model.dataset.reports, model.dataset.encoding, rows), settings);
