/**
 * The figures that are reported, each with a 95 % bootstrap interval.
 */
import type { Manifest } from '../../schemas/index.js';
import {
  averagePrecision,
  brier,
  expectedCalibrationError,
  expectedCost,
  type Metric,
  recallAtTop,
  rocAuc,
} from './metrics.js';
import { outOfFoldProbabilities, type Repeat } from './out-of-fold.js';
import { type BootstrapOptions, estimate, measurer } from './statistics/bootstrap.js';
import { assumedCosts, costThreshold } from './threshold.js';

/** The figures of one model on one set of reports, as the manifest holds them. */
export type Figures = Manifest['evaluation']['baselines'][number]['test'];

/** Probabilities of all reports, and the parts of the reports that were each scored by one model. */
export interface ScoredParts {
  readonly probabilities: ArrayLike<number>;
  /** Row numbers, part by part; one part with all rows when a single model scored them. */
  readonly parts: readonly Int32Array[];
}

/** Which metric each figure is. The keys are those of the manifest. */
const metrics: Record<keyof Figures, Metric> = {
  rocAuc,
  averagePrecision,
  brier,
  expectedCalibrationError: (p, y, w) => expectedCalibrationError(p, y, undefined, w),
  recallAtTop10Percent: (p, y, w) => recallAtTop(p, y, 0.1, w),
  recallAtTop20Percent: (p, y, w) => recallAtTop(p, y, 0.2, w),
  expectedCostPerReport: (p, y, w) => expectedCost(p, y, costThreshold(assumedCosts), assumedCosts, w),
};
const names = Object.keys(metrics) as (keyof Figures)[];

/** Probabilities that all come from a single model. */
export const scoredByOneModel = (probabilities: ArrayLike<number>): ScoredParts => ({
  probabilities,
  parts: [Int32Array.from({ length: probabilities.length }, (_, row) => row)],
});

/** The out-of-fold probabilities of one repeat of a cross-validation over all reports; each fold has a model of its own. */
const scoredOutOfFold = (repeat: Repeat, labels: Uint8Array): ScoredParts => ({
  probabilities: outOfFoldProbabilities(repeat, labels),
  parts: repeat.splits.map(({ validation }) => validation),
});

/** Figures of the repeats of a cross-validation over all reports. */
export const figuresOfRepeats = (repeats: readonly Repeat[], labels: Uint8Array, options: BootstrapOptions): Figures =>
  figures(
    repeats.map((repeat) => scoredOutOfFold(repeat, labels)),
    labels,
    options,
  );

/**
 * Every figure for the same reports, scored once or (by the repeats of a cross-validation) several times.
 *
 * Each metric is taken within a part and averaged over all parts: to rank reports that different models scored against
 * each other would blame the models for their scales (Forman and Scholz, "Apples-to-Apples in Cross-Validation
 * Studies", SIGKDD Explorations 2010). Only the calibration error is taken over all parts together, since its bins need
 * many reports. A resample holds the same reports in every scoring.
 */
export function figures(
  scorings: readonly ScoredParts[],
  labels: ArrayLike<number>,
  options: BootstrapOptions,
): Figures {
  const wholes = scorings.map(({ probabilities }) => measurer(probabilities, labels));
  const parts = scorings.flatMap(({ probabilities, parts: rowsOfParts }) =>
    rowsOfParts.map((rows) => ({ rows, measure: measurer(take(probabilities, rows), take(labels, rows)) })),
  );
  const statistics = (weights?: ArrayLike<number>): Record<keyof Figures, number> => {
    const ofWholes = wholes.map((measure) => measure(weights));
    const ofParts = parts.map(({ rows, measure }) => measure(weights && take(weights, rows)));
    const values = names.map((name) => {
      const measured = name === 'expectedCalibrationError' ? ofWholes : ofParts;
      return [name, measured.reduce((sum, metricOf) => sum + metricOf(metrics[name]), 0) / measured.length];
    });
    return Object.fromEntries(values);
  };
  return estimate(labels.length, statistics, options);
}

const take = (values: ArrayLike<number>, rows: Int32Array): Float64Array =>
  Float64Array.from(rows, (row) => values[row]!);
