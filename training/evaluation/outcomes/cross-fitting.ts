/**
 * A line on the log-odds learnt anew from outcomes, and what it is worth: judged on reports that it was not learnt from.
 * Reads and writes nothing.
 */
import type { Estimate } from '../../../schemas/index.js';
import { type Calibration, calibrate, fitCalibration, fitShift } from '../calibration.js';
import { foldSplits } from '../cross-validation.js';
import { logLoss } from '../metrics.js';
import { inRows } from '../out-of-fold.js';
import { pairedDifference, resamplesFor } from '../statistics/bootstrap.js';
import { roundedEstimate } from '../statistics/rounding.js';
import { calibratedRange, type Range, SEED } from './calibrated-range.js';
import { type CalibrationFigures, calibrationFigures } from './outcome-figures.js';

export type Learnt = 'slope and shift' | 'shift';

/** With fewer damaged reports a slope would be more chance than knowledge. */
const MIN_DAMAGED_FOR_SLOPE = 200;

const FOLDS = 10;

/** What is learnt from so many damaged reports. */
export const learntFrom = (damaged: number): Learnt => (damaged < MIN_DAMAGED_FOR_SLOPE ? 'shift' : 'slope and shift');

/** The line that makes the outcomes most likely. RangeError as from `fitCalibration`. */
export const fitLine = (logits: ArrayLike<number>, labels: ArrayLike<number>, learnt: Learnt): Calibration =>
  learnt === 'shift' ? fitShift(logits, labels) : fitCalibration(logits, labels);

/** A probability of a file of 32-bit floats may be 0 or 1; nothing nearer to them than its step is told apart. */
const STEP = 2 ** -24;

/** The log-odds of probabilities. */
export const logOdds = (probabilities: ArrayLike<number>): Float64Array =>
  Float64Array.from(probabilities, (p) => {
    const inside = Math.min(Math.max(p, Number.MIN_VALUE), 1 - STEP);
    return Math.log(inside) - Math.log1p(-inside);
  });

/** How far probabilities are from what happened, and the calibration errors that chance alone would make. */
export type RangedFigures = CalibrationFigures & { readonly calibratedRange: Range };

export interface CrossFitting {
  readonly folds: number;
  readonly seed: number;
  readonly before: RangedFigures;
  /** Each report by the line learnt from the folds that it is not in. */
  readonly after: RangedFigures;
  /** Log loss before less log loss after. */
  readonly logLossGain: Estimate;
}

function rangedFigures(p: ArrayLike<number>, labels: Uint8Array): RangedFigures {
  const draws = resamplesFor(labels.length);
  return {
    ...calibrationFigures(p, labels, { resamples: draws, seed: SEED }),
    calibratedRange: calibratedRange(p, { simulations: draws, seed: SEED }),
  };
}

/** Learns lines from nine tenths of the reports and judges each on the tenth left out. RangeError as from `fitLine`. */
export function crossFit(probabilities: ArrayLike<number>, labels: Uint8Array, learnt: Learnt): CrossFitting {
  const logits = logOdds(probabilities);
  const take = (rows: Int32Array) => Float64Array.from(rows, (row) => logits[row]!);
  const rows = Int32Array.from(labels, (_, row) => row);
  const splits = foldSplits(labels, rows, FOLDS, SEED);
  const fitted = splits.map(({ train, validation }) => {
    const line = fitLine(
      take(train),
      train.map((row) => labels[row]!),
      learnt,
    );
    return calibrate(take(validation), line);
  });
  const after = inRows(splits, fitted, labels.length);
  const before = rangedFigures(probabilities, labels);
  const options = { resamples: resamplesFor(labels.length), seed: SEED };
  return {
    folds: FOLDS,
    seed: SEED,
    before,
    after: rangedFigures(after, labels),
    logLossGain: roundedEstimate(pairedDifference(logLoss, probabilities, after, labels, options)),
  };
}
