/**
 * The figures that are reported, each with a 95 % bootstrap interval.
 */
import type { Manifest } from '../schemas/index.js';
import { bootstrapMean } from './bootstrap.js';
import {
  averagePrecision,
  brier,
  expectedCalibrationError,
  expectedCost,
  type Metric,
  recallAtTop,
  rocAuc,
} from './metrics.js';
import { assumedCosts, costThreshold } from './threshold.js';

/** The figures of one model on one set of reports, as the manifest holds them. */
export type Figures = Manifest['evaluation']['baselines'][number]['test'];

/** Which metric each figure is. The keys are those of the manifest. */
export const metrics: Record<keyof Figures, Metric> = {
  rocAuc,
  averagePrecision,
  brier,
  expectedCalibrationError: (p, y, w) => expectedCalibrationError(p, y, undefined, w),
  recallAtTop10Percent: (p, y, w) => recallAtTop(p, y, 0.1, w),
  recallAtTop20Percent: (p, y, w) => recallAtTop(p, y, 0.2, w),
  expectedCostPerReport: (p, y, w) => expectedCost(p, y, costThreshold(assumedCosts), assumedCosts, w),
};

/**
 * Every figure for the same reports judged one or more times (by several shufflings): the mean over the judgements,
 * with an interval over resampled reports, in which all judgements of a report stay together.
 */
export function figures(
  judgements: readonly ArrayLike<number>[],
  labels: ArrayLike<number>,
  { resamples, seed }: { resamples: number; seed: number },
): Figures {
  return bootstrapMean(metrics, judgements, labels, { resamples, seed });
}
