/**
 * Two trials on the same reports, compared by paired bootstrap. Reads and writes nothing.
 */
import type { Estimate } from '../../../schemas/index.js';
import { averagePrecision, type Metric, rocAuc } from '../metrics.js';
import { type BootstrapOptions, estimate, measurer } from '../statistics/bootstrap.js';
import type { Trial, TrialSet } from './trial.js';

/**
 * A metric of one case with the settings before and after, and the difference, on the same resamples. The metric is taken
 * within each fold and averaged over the folds: networks of different folds have different scales.
 */
export function compareTrials(
  metric: Metric,
  before: Trial,
  after: Trial,
  caseNumber: number,
  { dataset: { labels }, splits }: TrialSet,
  resampling: BootstrapOptions,
): Record<'before' | 'after' | 'difference', Estimate> {
  const measure = (trial: Trial) => {
    const folds = splits.map(({ validation }, i) =>
      measurer(
        trial.logits[caseNumber]![i]!,
        Uint8Array.from(validation, (row) => labels[row]!),
      ),
    );
    return (weights: readonly ArrayLike<number>[] | undefined) =>
      folds.reduce((sum, fold, i) => sum + fold(weights?.[i])(metric), 0) / folds.length;
  };
  const [ofBefore, ofAfter] = [measure(before), measure(after)];
  const lengths = splits.map(({ validation }) => validation.length);
  const statistics = (weights?: ArrayLike<number>) => {
    const parts = weights && partsOf(weights, lengths);
    const [valueBefore, valueAfter] = [ofBefore(parts), ofAfter(parts)];
    return { before: valueBefore, after: valueAfter, difference: valueAfter - valueBefore };
  };
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return estimate(total, statistics, resampling);
}

function partsOf(weights: ArrayLike<number>, lengths: readonly number[]): Float64Array[] {
  let at = 0;
  return lengths.map((length) => Float64Array.from({ length }, () => weights[at++]!));
}

/** Whether complete reports are ranked worse beyond chance, by either metric. */
export function isWorse(trial: Trial, before: Trial, trialSet: TrialSet, resampling: BootstrapOptions): boolean {
  return [rocAuc, averagePrecision].some(
    (metric) => compareTrials(metric, before, trial, 0, trialSet, resampling).difference.high < 0,
  );
}
