/**
 * What the figures on somebody's reports come to, beside what the model card promises: whether the model ranks as it
 * should, and whether its probabilities mean what they say. Reads and writes nothing.
 */
import type { Estimate, Manifest } from '../../../schemas/index.js';
import type { Range } from './calibrated-range.js';
import type { OutcomeFigures } from './outcome-figures.js';

/** What there is to judge by. */
export interface Findings {
  readonly damaged: number;
  readonly undamaged: number;
  readonly figures: Pick<OutcomeFigures, 'rocAuc' | 'expectedCalibrationError' | 'observedOverPredicted'>;
  /** The calibration errors that a perfectly calibrated model would have on these reports. */
  readonly calibratedRange: Range;
}

/** What a model card says of ranking and calibration. */
export type Promised = Pick<Manifest['evaluation']['test'], 'rocAuc' | 'expectedCalibrationError'>;

/** What the manifest promises; a recalibrated version is calibrated as well as its cross-fitting says. */
export function promisedBy({ evaluation: { test }, calibration: { recalibration } }: Manifest): Promised {
  const { rocAuc, expectedCalibrationError } = test;
  const after = recalibration?.crossFitted.after;
  return { rocAuc, expectedCalibrationError: after?.expectedCalibrationError ?? expectedCalibrationError };
}

export interface Verdict {
  readonly ranking: 'as promised' | 'better' | 'worse' | 'unknown';
  readonly calibration: 'right' | 'too high' | 'too low' | 'off in places' | 'unknown';
  readonly sentence: string;
}

/** With fewer damaged or undamaged reports, figures say nothing. */
const MIN_OUTCOMES = 10;

/** So far the sum of the probabilities may be from the damage before anybody need care. */
const NEGLIGIBLE = 0.05;

/** Half the width of an interval. */
const half = ({ low, high }: Estimate): number => (high - low) / 2;

/** Compares two estimates from different reports: beyond the root of the summed squares, the difference is not chance. */
function ranking(found: Estimate, promised: Estimate): Verdict['ranking'] {
  const difference = found.value - promised.value;
  if (Math.abs(difference) <= Math.hypot(half(found), half(promised))) return 'as promised';
  return difference > 0 ? 'better' : 'worse';
}

function calibration({ figures, calibratedRange }: Findings, promised: Promised): Verdict['calibration'] {
  const { value, low, high } = figures.observedOverPredicted;
  const isNegligible = low > 1 - NEGLIGIBLE && high < 1 + NEGLIGIBLE;
  if (!isNegligible && high < 1) return 'too high';
  if (!isNegligible && low > 1) return 'too low';
  const error = figures.expectedCalibrationError.value;
  const isRight = error <= calibratedRange.high || error <= promised.expectedCalibrationError.high;
  return isRight && Number.isFinite(value) ? 'right' : 'off in places';
}

const rankingWords: Record<Verdict['ranking'], string> = {
  'as promised': 'ranks as promised',
  better: 'ranks better than promised',
  worse: 'ranks worse than promised (a model trained on reports like these may do better)',
  unknown: '',
};

function calibrationWords(kind: Verdict['calibration'], { figures, calibratedRange, damaged }: Findings): string {
  const times = (1 / figures.observedOverPredicted.value).toFixed(2);
  const error = figures.expectedCalibrationError.value.toFixed(3);
  switch (kind) {
    case 'too high':
    case 'too low':
      return `predicts ${times} times the damage that happens: recalibrate`;
    case 'off in places':
      return `predicts as much damage as happens, but not where it happens (calibration error ${error}, by chance ${calibratedRange.high.toFixed(3)} at most): recalibrate`;
    default:
      return `predicts as much damage as happens, as far as ${damaged} damaged reports can tell`;
  }
}

/** The verdict on a model, computed from the intervals of the figures found and promised. */
export function verdictOn(findings: Findings, promised: Promised): Verdict {
  const { damaged, undamaged, figures } = findings;
  if (Math.min(damaged, undamaged) < MIN_OUTCOMES) {
    const sentence = `cannot be judged by ${damaged} damaged and ${undamaged} undamaged reports: at least ${MIN_OUTCOMES} of each are needed`;
    return { ranking: 'unknown', calibration: 'unknown', sentence };
  }
  const kinds = { ranking: ranking(figures.rocAuc, promised.rocAuc), calibration: calibration(findings, promised) };
  const sentence = `${rankingWords[kinds.ranking]}; ${calibrationWords(kinds.calibration, findings)}`;
  return { ...kinds, sentence };
}
