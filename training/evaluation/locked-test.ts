/**
 * The locked test: everything, from the look-up tables to the calibration, is learnt from the reports of the training
 * period, and the reports of the test period are predicted once. `npm run train` alone runs it.
 */
import { periods } from '../data/reports.js';
import type { TrainingEffort } from './effort.js';
import { type CalibratedEnsemble, probabilitiesOfRows, type TrainingInputs, trainWithProgress } from './ensemble.js';

export interface LockedTest {
  /** First day of the test period, and the last day of the training period. */
  readonly testFrom: string;
  readonly trainTo: string;
  /** Row numbers of the reports of the training period, and of those of the test period. */
  readonly train: Int32Array;
  readonly test: Int32Array;
  /** The effort behind the tested ensemble. */
  readonly effort: TrainingEffort;
  /** The tested model, trained on the reports of the training period alone. */
  readonly model: CalibratedEnsemble;
  /** Probabilities of the test reports, in the order of `test`. */
  readonly probabilities: Float64Array;
}

/** Trains on the reports before the day `testFrom`, with one repeat of the cross-validation, and predicts the later ones. */
export async function runLockedTest(inputs: TrainingInputs, testFrom: string): Promise<LockedTest> {
  const { reports, settings } = inputs;
  const { train, test } = periods(reports.columns, testFrom);
  const trainTo = dayBefore(testFrom);
  const effort = { ...inputs.effort, repeatSeeds: inputs.effort.repeatSeeds.slice(0, 1) };
  const model = await trainWithProgress(`Training on reports to ${trainTo}`, train, { ...inputs, effort });
  const probabilities = await probabilitiesOfRows(model, test, settings);
  return { testFrom, trainTo, train, test, effort, model, probabilities };
}

function dayBefore(date: string): string {
  const day = new Date(date);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
