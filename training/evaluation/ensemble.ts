/**
 * A calibrated ensemble from some of the reports: the one procedure behind the locked test and the served model.
 */

import { allRows, type Reports } from '../data/reports.js';
import { type Dataset, prepare } from '../features/dataset.js';
import type { EncodedReports } from '../features/encoder.js';
import type { Features } from '../features/feature.js';
import { type TrainingOptions, trainEnsemble } from '../network/parallel/train-ensemble.js';
import { predictLogits } from '../network/predict.js';
import { startProgress } from '../network/progress.js';
import type { Settings } from '../network/settings.js';
import type { Ensemble } from '../network/training-loop.js';
import { type Calibration, calibrate } from './calibration.js';
import { FOLDS, foldSplits, meanOfMembers, outOfFoldLogits, takeRows } from './cross-validation.js';
import { outOfFoldCalibration, type Repeat } from './out-of-fold.js';

/** How many networks are trained for one calibrated ensemble. */
export interface TrainingEffort {
  /** Networks in the ensemble. */
  readonly members: number;
  /** Networks for each fold of the cross-validation, fewer to save time. */
  readonly membersPerFold: number;
  /** For each repeat of the cross-validation, the seed of its folds. */
  readonly repeatSeeds: readonly number[];
  readonly seed: number;
}

export interface CalibratedEnsemble {
  readonly dataset: Dataset;
  readonly ensemble: Ensemble;
  readonly calibration: Calibration;
  /** The cross-validation that the calibration was fitted on. */
  readonly repeats: readonly Repeat[];
}

/** How much `calibratedEnsemble` has to do, in epochs of one network. */
const epochsOfWork = ({ members, membersPerFold, repeatSeeds }: TrainingEffort, { epochs }: Settings): number =>
  epochs * (members + membersPerFold * FOLDS * repeatSeeds.length);

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

/** The data, settings and effort of one run of `npm run train`. */
export interface TrainingInputs {
  readonly reports: Reports;
  readonly settings: Settings;
  readonly effort: TrainingEffort;
}

/** Trains a calibrated ensemble on `rows` of the reports, with a progress bar. */
export async function trainWithProgress(
  title: string,
  rows: Int32Array,
  { reports, settings, effort }: TrainingInputs,
): Promise<CalibratedEnsemble> {
  const progress = startProgress(title, epochsOfWork(effort, settings));
  const model = await calibratedEnsemble(reports, rows, settings, effort, { onProgress: progress.advance });
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
