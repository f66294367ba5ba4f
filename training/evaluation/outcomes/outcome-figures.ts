/**
 * The figures of a finished model on reports whose damage is known, each with a 95 % bootstrap interval.
 * Reads and writes nothing.
 */
import type { Estimate, Manifest } from '../../../schemas/index.js';
import {
  averagePrecision,
  brier,
  expectedCalibrationError,
  expectedCost,
  logLoss,
  type Metric,
  recallAtTop,
  rocAuc,
} from '../metrics.js';
import { type BootstrapOptions, bootstrap } from '../statistics/bootstrap.js';
import { roundedEstimate } from '../statistics/rounding.js';

/** Damaged reports for each that the probabilities add up to: 1 where as much damage happens as is predicted. */
export const observedOverPredicted: Metric = (probabilities, labels, weights) => {
  let observed = 0;
  let predicted = 0;
  for (let row = 0; row < labels.length; row++) {
    const weight = weights ? weights[row]! : 1;
    observed += weight * labels[row]!;
    predicted += weight * probabilities[row]!;
  }
  return observed / predicted;
};

/** How far probabilities are from what happened. */
const calibrationMetrics = {
  brier,
  logLoss,
  expectedCalibrationError: (p, y, w) => expectedCalibrationError(p, y, undefined, w),
  observedOverPredicted,
} satisfies Record<string, Metric>;

const metrics = {
  rocAuc,
  averagePrecision,
  ...calibrationMetrics,
  recallAtTop10Percent: (p, y, w) => recallAtTop(p, y, 0.1, w),
  recallAtTop20Percent: (p, y, w) => recallAtTop(p, y, 0.2, w),
} satisfies Record<string, Metric>;

/** The figures by their names; the cost is at the threshold and the costs of the model's manifest. */
export type OutcomeFigures = Record<keyof typeof metrics | 'expectedCostPerReport', Estimate>;

/** Those of the figures that a recalibration changes. */
export type CalibrationFigures = Record<keyof typeof calibrationMetrics, Estimate>;

/** The figures of calibration alone, of N probabilities and outcomes. RangeError as from `bootstrap`. */
export const calibrationFigures = (
  probabilities: ArrayLike<number>,
  labels: ArrayLike<number>,
  options: BootstrapOptions,
): CalibrationFigures => roundedFigures(bootstrap(calibrationMetrics, probabilities, labels, options));

/** Rounds each figure as those of a manifest are. */
function roundedFigures<Name extends string>(figures: Record<Name, Estimate>): Record<Name, Estimate> {
  const entries = Object.entries<Estimate>(figures).map(([name, estimate]) => [name, roundedEstimate(estimate)]);
  return Object.fromEntries(entries) as Record<Name, Estimate>;
}

/** The figures of N probabilities and outcomes. RangeError as from `bootstrap`. */
export function outcomeFigures(
  probabilities: ArrayLike<number>,
  labels: ArrayLike<number>,
  threshold: Manifest['threshold'],
  options: BootstrapOptions,
): OutcomeFigures {
  const expectedCostPerReport: Metric = (p, y, w) => expectedCost(p, y, threshold.value, threshold, w);
  return roundedFigures(bootstrap({ ...metrics, expectedCostPerReport }, probabilities, labels, options));
}
