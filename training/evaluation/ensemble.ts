/**
 * A calibrated ensemble from some of the reports: the one procedure behind the locked test and the served model.
 */

import type { Reports } from '../data/reports.js';
import { type Dataset, prepare } from '../features/dataset.js';
import type { EncodedReports } from '../features/encoder.js';
import type { Features } from '../features/feature.js';
import { predictLogits } from '../network/predict.js';
import type { Settings } from '../network/settings.js';
import { type Ensemble, trainEnsemble } from '../network/training-loop.js';
import { type Calibration, calibrate, fitCalibration } from './calibration.js';
import { foldSplits, meanOfMembers, outOfFoldLogits, type Split } from './cross-validation.js';

export interface Effort {
  /** Networks in the ensemble. */
  readonly members: number;
  /** Networks for each fold of the cross-validation, fewer to save time. */
  readonly membersPerFold: number;
  /** Seeds of the shufflings into folds. */
  readonly repeatSeeds: readonly number[];
  readonly seed: number;
}

/** Splits of one shuffling and the logits of the rows that each holds out. */
export interface Repeat {
  readonly splits: readonly Split[];
  readonly logits: readonly Float32Array[];
}

export interface CalibratedEnsemble {
  readonly dataset: Dataset;
  readonly ensemble: Ensemble;
  readonly calibration: Calibration;
  /** The cross-validation that the calibration was fitted on. */
  readonly repeats: readonly Repeat[];
}

export const FOLDS = 5;

/** How much `calibratedEnsemble` has to do, in epochs of one network. */
export const epochsOfWork = (
  { members, membersPerFold, repeatSeeds: shufflings }: Effort,
  { epochs }: Settings,
): number => epochs * (members + membersPerFold * FOLDS * shufflings.length);

/**
 * Cross-validates on `rows`, fits the calibration on the predictions of held-out rows, and then trains the ensemble on
 * all of `rows`.
 */
export async function calibratedEnsemble(
  reports: Reports,
  rows: Int32Array,
  settings: Settings,
  effort: Effort,
  options: { features?: Features; onEpoch?: (networks: number) => void } = {},
): Promise<CalibratedEnsemble> {
  const { features, onEpoch } = options;
  const dataset = await prepare(reports, rows, settings, features);
  const { labels, encoding } = dataset;

  const shufflings: Repeat[] = [];
  for (const shuffling of effort.repeatSeeds) {
    const splits = foldSplits(labels, rows, FOLDS, shuffling);
    const logits = await outOfFoldLogits(dataset, splits, settings, {
      members: effort.membersPerFold,
      seed: effort.seed + 1000 * shuffling,
      ...(onEpoch && { onEpoch }),
    });
    shufflings.push({ splits, logits });
  }
  const validation = shufflings.flatMap(({ splits }) => splits.map((split) => split.validation));
  const calibration = fitCalibration(
    joined(shufflings.flatMap(({ logits }) => logits)),
    joined(validation.map((part) => part.map((row) => labels[row]!))),
  );

  const members = Array.from({ length: effort.members }, (_, k) => ({
    seed: effort.seed + k,
    reports: dataset.reports,
    rows,
  }));
  const ensemble = await trainEnsemble(members, labels, encoding, settings, () => onEpoch?.(effort.members));
  return { dataset, ensemble, calibration, repeats: shufflings };
}

/** Calibrated probabilities of encoded reports. */
export async function probabilities(
  { ensemble, dataset, calibration }: CalibratedEnsemble,
  reports: EncodedReports,
  settings: Settings,
): Promise<Float64Array> {
  const logits = await predictLogits(ensemble, reports, dataset.encoding, settings);
  return calibrate(meanOfMembers(logits, ensemble.members), calibration);
}

/**
 * Probabilities of the held-out rows of one shuffling, in the order of `labels`, NaN where no split holds a row out.
 * Each fold is calibrated on the other folds, so that its own outcomes do not flatter its calibration.
 */
export function outOfFoldProbabilities({ splits, logits }: Repeat, labels: Uint8Array): Float64Array {
  const result = new Float64Array(labels.length).fill(Number.NaN);
  for (const [fold, { validation }] of splits.entries()) {
    const others = splits.map((_, i) => i).filter((i) => i !== fold);
    const outcomes = others.map((i) => splits[i]!.validation.map((row) => labels[row]!));
    const calibration = fitCalibration(joined(others.map((i) => logits[i]!)), joined(outcomes));
    for (const [i, p] of calibrate(logits[fold]!, calibration).entries()) result[validation[i]!] = p;
  }
  return result;
}

function joined(parts: readonly (Float32Array | Int32Array)[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
