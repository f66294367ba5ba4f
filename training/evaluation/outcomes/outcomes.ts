/**
 * How a finished model does on reports whose damage is known: figures, decisions, groups and a verdict. Reads and writes
 * nothing.
 */
import type { CountedShare, Manifest } from '../../../schemas/index.js';
import { outcomesOf, type ScoredReports } from '../breakdown/breakdown.js';
import { classification, reliability } from '../metrics.js';
import { resamplesFor } from '../statistics/bootstrap.js';
import { wilson } from '../statistics/intervals.js';
import { rounded, roundedEstimate } from '../statistics/rounding.js';
import { calibratedRange, type Range, SEED } from './calibrated-range.js';
import {
  absentFieldsOf,
  type GroupOptions,
  missingOf,
  type OutcomeGroup,
  type OutcomeGroups,
  slicesOf,
  withoutFieldsOf,
  yearsOf,
} from './groups.js';
import { type OutcomeFigures, outcomeFigures } from './outcome-figures.js';
import { promisedBy, type Verdict, verdictOn } from './verdict.js';

/** What comes of inspecting first from the threshold on; the names that the service's users see are caught, missed, needless and spared. */
export interface Decisions {
  readonly threshold: number;
  /** Caught: damaged, and at the front of the queue. */
  readonly truePositives: number;
  /** Missed: damaged, but left in the routine queue. */
  readonly falseNegatives: number;
  /** Needless: at the front, without damage. */
  readonly falsePositives: number;
  /** Spared: neither. */
  readonly trueNegatives: number;
}

/** The reports of one tenth, lowest probabilities first. */
export interface Tenth {
  readonly reports: number;
  readonly predicted: number;
  readonly observed: CountedShare;
}

export interface OutcomeEvaluation {
  readonly reports: number;
  readonly damaged: number;
  readonly prevalence: number;
  /** Mean probability. */
  readonly predicted: number;
  /** Resamples of each interval, and simulations of the range. */
  readonly draws: number;
  readonly seed: number;
  readonly figures: OutcomeFigures;
  /** The calibration error of a perfectly calibrated model on these reports: 95 % of it, simulated. */
  readonly calibratedRange: Range;
  readonly decisions: Decisions;
  readonly reliability: readonly Tenth[];
  readonly years: readonly OutcomeGroup[];
  /** By the essential fields that are missing. */
  readonly missing: readonly OutcomeGroup[];
  /** Fields that the model reads and no report has. */
  readonly absentFields: readonly string[];
  /** For each field that the model reads and some reports have, those that lack it. */
  readonly withoutField: readonly OutcomeGroup[];
  readonly slices: readonly OutcomeGroups[];
  readonly verdict: Verdict;
}

function decisionsOf(p: Float64Array, y: Float64Array, threshold: number): Decisions {
  const { caught, missed, needless, spared } = classification(p, y, threshold);
  return {
    threshold,
    truePositives: caught,
    falseNegatives: missed,
    falsePositives: needless,
    trueNegatives: spared,
  };
}

const tenthsOf = (p: Float64Array, y: Float64Array): Tenth[] =>
  reliability(p, y).map(({ count, meanProbability, damagedShare }) => ({
    reports: count,
    predicted: rounded(meanProbability),
    observed: roundedEstimate(wilson(damagedShare * count, count)),
  }));

/**
 * Evaluates a model of this manifest on the reports scored; their columns have all fields of a report, '' or NaN where
 * there is no value. RangeError without any report.
 */
export function evaluateOutcomes(scored: ScoredReports, manifest: Manifest): OutcomeEvaluation {
  const { p, y } = outcomesOf(scored);
  const damaged = y.reduce((sum, label) => sum + label, 0);
  const draws = resamplesFor(y.length);
  const resampling = { resamples: draws, seed: SEED };
  const figures = outcomeFigures(p, y, manifest.threshold, resampling);
  const range = calibratedRange(p, { simulations: draws, seed: SEED });
  const { value: threshold } = manifest.threshold;
  const options: GroupOptions = { threshold, resampling };
  const fields = manifest.inputs.filter(({ used }) => used).map(({ name }) => name);
  const undamaged = y.length - damaged;
  return {
    reports: y.length,
    damaged,
    prevalence: rounded(damaged / y.length),
    predicted: rounded(p.reduce((sum, probability) => sum + probability, 0) / p.length),
    draws,
    seed: SEED,
    figures,
    calibratedRange: range,
    decisions: decisionsOf(p, y, threshold),
    reliability: tenthsOf(p, y),
    years: yearsOf(scored, options),
    missing: missingOf(scored, options),
    absentFields: absentFieldsOf(fields, scored),
    withoutField: withoutFieldsOf(fields, scored, options),
    slices: slicesOf(scored, options),
    verdict: verdictOn({ damaged, undamaged, figures, calibratedRange: range }, promisedBy(manifest)),
  };
}
