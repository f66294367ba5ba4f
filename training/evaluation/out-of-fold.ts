/**
 * Out-of-fold predictions: each report predicted by networks that did not train on it. Reads and writes nothing.
 */
import { type Calibration, calibrate, fitCalibration } from './calibration.js';
import { averagePrecision, rocAuc } from './metrics.js';

/** Row numbers to train on, and row numbers to validate on. */
export interface Split {
  readonly train: Int32Array;
  readonly validation: Int32Array;
}

/** One repeat of a cross-validation, in random folds or year by year: its splits and the out-of-fold logits. */
export interface Repeat {
  readonly splits: readonly Split[];
  /** For each split the logits of its validation rows, in their order, by networks trained on its training rows. */
  readonly logits: readonly ArrayLike<number>[];
}

/** How well reports are ranked. */
export interface RankingScores {
  readonly rocAuc: number;
  readonly averagePrecision: number;
}

/** ROC-AUC and average precision, each computed within every split and averaged over them. */
export function meanScores(
  logits: Repeat['logits'],
  labels: ArrayLike<number>,
  splits: readonly Split[],
): RankingScores {
  const outcomes = splits.map(({ validation }) => Uint8Array.from(validation, (row) => labels[row]!));
  const mean = (metric: typeof rocAuc) =>
    logits.reduce((sum, z, i) => sum + metric(z, outcomes[i]!), 0) / splits.length;
  return { rocAuc: mean(rocAuc), averagePrecision: mean(averagePrecision) };
}

/** The calibration of all out-of-fold logits of the repeats together. RangeError as from `fitCalibration`. */
export function outOfFoldCalibration(repeats: readonly Repeat[], labels: Uint8Array): Calibration {
  const outcomes = repeats.flatMap(({ splits }) =>
    splits.map(({ validation }) => validation.map((row) => labels[row]!)),
  );
  return fitCalibration(concatenated(repeats.flatMap(({ logits }) => logits)), concatenated(outcomes));
}

/**
 * Out-of-fold probabilities of one repeat, in the order of `labels`, NaN for a row that no split validates on.
 * Each fold is calibrated on the other folds, so that its own outcomes do not flatter its calibration.
 */
export function outOfFoldProbabilities({ splits, logits }: Repeat, labels: Uint8Array): Float64Array {
  const probabilities = splits.map((_, fold) => {
    const isOtherFold = (_: unknown, i: number) => i !== fold;
    const otherFolds = { splits: splits.filter(isOtherFold), logits: logits.filter(isOtherFold) };
    return calibrate(logits[fold]!, outOfFoldCalibration([otherFolds], labels));
  });
  return inRows(splits, probabilities, labels.length);
}

/** Values of the validation rows, split by split, as one list in the order of all `rows`; NaN for a row without one. */
export function inRows(splits: readonly Split[], values: readonly ArrayLike<number>[], rows: number): Float64Array {
  const result = new Float64Array(rows).fill(Number.NaN);
  for (const [i, { validation }] of splits.entries()) {
    for (const [at, row] of validation.entries()) result[row] = values[i]![at]!;
  }
  return result;
}

function concatenated(parts: readonly ArrayLike<number>[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
