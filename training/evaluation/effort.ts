/**
 * How much is trained and drawn for a model: as much as makes its figures sure, and so less for more reports. Reads and
 * writes nothing.
 */
import type { Settings } from '../network/settings.js';
import { FOLDS } from './cross-validation.js';
import { resamplesFor } from './statistics/bootstrap.js';

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

/** Reports that are validated in all repeats together: from so many on, their chance is small beside that of training. */
const ENOUGH_VALIDATED = 100_000;

/** Trials of the choice of settings. */
const TRIALS = 9;

/** What baselines and intervals with 1,000 resamples take, in epochs of one network on as many reports. */
const EPOCHS_OF_EVALUATION = 1500;

/** The effort behind a version that is trained on `rows` reports: up to four repeats, one from 50,001 reports on. */
export function effortFor(rows: number): TrainingEffort {
  const repeats = Math.min(4, Math.max(1, Math.floor(ENOUGH_VALIDATED / rows)));
  const repeatSeeds = Array.from({ length: repeats }, (_, i) => i + 1);
  return { members: 16, membersPerFold: 6, repeatSeeds, seed: 1 };
}

/** How much a calibrated ensemble has to do, in epochs of one network. */
export const epochsOfWork = (
  { members, membersPerFold, repeatSeeds }: TrainingEffort,
  { epochs }: Pick<Settings, 'epochs'>,
): number => epochs * (members + membersPerFold * FOLDS * repeatSeeds.length);

/**
 * How much work the stages of a run are, relative to each other and in their order: the choice of settings, unless it is
 * left out, the locked test, the served model and the evaluation. A guess: no stage of a bar needs to be right.
 */
export function workOfStages(
  { effort, settings, choosesSettings }: { effort: TrainingEffort; settings: Settings; choosesSettings: boolean },
  trainRows: number,
  rows: number,
): number[] {
  const drawn = Math.min(trainRows, 40_000);
  const choice = choosesSettings ? [TRIALS * 2 * FOLDS * Math.min(1, 20_000 / drawn) * settings.epochs * drawn] : [];
  const firstRepeat = { ...effort, repeatSeeds: effort.repeatSeeds.slice(0, 1) };
  const evaluation = EPOCHS_OF_EVALUATION * (resamplesFor(rows) / 1000) * rows;
  return [
    ...choice,
    epochsOfWork(firstRepeat, settings) * trainRows,
    epochsOfWork(effort, settings) * rows,
    evaluation,
  ];
}
