/**
 * The metrics, each a pure function of scores (or probabilities) and labels (1 = damage, 0 = none), one of each per
 * report. Optional weights say how many times a report counts, once by default: so the bootstrap can draw reports
 * again and again without copying them. No metric depends on the order of the reports.
 */
import type { Costs } from './threshold.js';

type Numbers = ArrayLike<number>;

/** A metric of scores, labels and, if given, weights. */
export type Metric = (scores: Numbers, labels: Numbers, weights?: Numbers) => number;

/**
 * Area under the ROC curve: the probability that a random damaged case scores above a random undamaged one, ties
 * counting one half (Mann and Whitney, 1947). NaN when one class is absent.
 */
export function rocAuc(scores: Numbers, labels: Numbers, weights?: Numbers): number {
  let damagedAbove = 0;
  let undamagedAbove = 0;
  let wins = 0;
  fromTheTop(scores, labels, weights, (_, count, damaged) => {
    const undamaged = count - damaged;
    wins += undamaged * (damagedAbove + damaged / 2);
    damagedAbove += damaged;
    undamagedAbove += undamaged;
  });
  return wins / (damagedAbove * undamagedAbove);
}

/**
 * Average precision: the precision at each threshold, weighted by the recall that the threshold adds. Where damage is
 * rare it says more than ROC-AUC of the top of the queue; a random order scores the prevalence. NaN without damage.
 */
export function averagePrecision(scores: Numbers, labels: Numbers, weights?: Numbers): number {
  let inspected = 0;
  let damagedInspected = 0;
  let sum = 0;
  fromTheTop(scores, labels, weights, (_, count, damaged) => {
    inspected += count;
    damagedInspected += damaged;
    if (damaged > 0) sum += damaged * (damagedInspected / inspected);
  });
  return sum / damagedInspected;
}

/** Brier score: the mean squared distance of probability and outcome (Brier, 1950). */
export function brier(probabilities: Numbers, labels: Numbers, weights?: Numbers): number {
  return mean(labels.length, weights, (row) => (probabilities[row]! - labels[row]!) ** 2);
}

/** Mean binary cross-entropy, in nats. */
export function logLoss(probabilities: Numbers, labels: Numbers, weights?: Numbers): number {
  return mean(labels.length, weights, (row) => {
    const p = Math.min(Math.max(probabilities[row]!, 1e-12), 1 - 1e-12);
    return -Math.log(labels[row] === 1 ? p : 1 - p);
  });
}

export interface ReliabilityBin {
  readonly count: number;
  readonly meanProbability: number;
  readonly damagedShare: number;
}

/**
 * Reports grouped by probability into bins of equal count, lowest first: what was predicted against what happened.
 * Equal counts, because most probabilities here are small and bins of equal width would leave the upper ones nearly
 * empty. Where the border of two bins falls among equal probabilities, each bin gets its part of all of them.
 */
export function reliability(probabilities: Numbers, labels: Numbers, bins = 10, weights?: Numbers): ReliabilityBin[] {
  const total = totalOf(labels.length, weights);
  const borders = Array.from({ length: bins + 1 }, (_, i) => Math.round((i * total) / bins));
  const sums = Array.from({ length: bins }, () => ({ predicted: 0, damaged: 0 }));
  let upper = total;
  let topBin = bins - 1; // the highest bin that the reports still to come reach into
  fromTheTop(probabilities, labels, weights, (probability, count, damaged) => {
    const lower = upper - count;
    while (borders[topBin]! >= upper) topBin--;
    for (let bin = topBin; bin >= 0 && borders[bin + 1]! > lower; bin--) {
      const part = Math.min(upper, borders[bin + 1]!) - Math.max(lower, borders[bin]!);
      sums[bin]!.predicted += part * probability;
      sums[bin]!.damaged += part * (damaged / count);
    }
    upper = lower;
  });
  return sums
    .map(({ predicted, damaged }, bin): ReliabilityBin => {
      const count = borders[bin + 1]! - borders[bin]!;
      return { count, meanProbability: predicted / count, damagedShare: damaged / count };
    })
    .filter(({ count }) => count > 0);
}

/** Expected calibration error: the gaps of the reliability bins, averaged by count (Naeini et al., AAAI 2015). */
export function expectedCalibrationError(
  probabilities: Numbers,
  labels: Numbers,
  bins = 10,
  weights?: Numbers,
): number {
  const gaps = reliability(probabilities, labels, bins, weights).map(
    ({ count, meanProbability, damagedShare }) => count * Math.abs(meanProbability - damagedShare),
  );
  return gaps.reduce((sum, gap) => sum + gap, 0) / totalOf(labels.length, weights);
}

/**
 * The share of all damage that is found when the top `share` of the queue is inspected. Of equal scores at the end of
 * what is inspected each counts in part: what is found on average when they queue up at random. NaN without damage.
 */
export function recallAtTop(scores: Numbers, labels: Numbers, share: number, weights?: Numbers): number {
  let places = share * totalOf(labels.length, weights);
  let damagedInspected = 0;
  let allDamaged = 0;
  fromTheTop(scores, labels, weights, (_, count, damaged) => {
    const inspected = Math.min(count, places);
    damagedInspected += damaged * (inspected / count);
    places -= inspected;
    allDamaged += damaged;
  });
  return damagedInspected / allDamaged;
}

/**
 * The confusion matrix of inspecting the reports from a threshold on. Its four counts have the names that users see, in
 * the manifest and on the model card.
 */
export interface Classification {
  /** True positives (TP): damaged and inspected. */
  readonly caught: number;
  /** False negatives (FN): damaged, but not inspected. */
  readonly missed: number;
  /** False positives (FP): inspected without damage. */
  readonly needless: number;
  /** True negatives (TN): neither damaged nor inspected. */
  readonly spared: number;
  /** TP / (TP + FP), the share of the inspected that is damaged; NaN when none is inspected. */
  readonly precision: number;
  /** TP / (TP + FN), the share of the damaged that is inspected; NaN when none is damaged. */
  readonly recall: number;
}

/** Counts what happens when the reports with `probability ≥ threshold` are inspected and the others are not. */
export function classification(
  probabilities: Numbers,
  labels: Numbers,
  threshold: number,
  weights?: Numbers,
): Classification {
  const counts = { caught: 0, missed: 0, needless: 0, spared: 0 };
  for (let row = 0; row < labels.length; row++) {
    const inspected = probabilities[row]! >= threshold;
    const outcome = labels[row] === 1 ? (inspected ? 'caught' : 'missed') : inspected ? 'needless' : 'spared';
    counts[outcome] += weightOf(row, weights);
  }
  const { caught, missed, needless } = counts;
  return { ...counts, precision: caught / (caught + needless), recall: caught / (caught + missed) };
}

/** The mean cost per report when those with `probability ≥ threshold` are inspected with priority. */
export function expectedCost(
  probabilities: Numbers,
  labels: Numbers,
  threshold: number,
  { costMissed, costInspection }: Costs,
  weights?: Numbers,
): number {
  const { caught, missed, needless, spared } = classification(probabilities, labels, threshold, weights);
  return (costMissed * missed + costInspection * (caught + needless)) / (caught + missed + needless + spared);
}

/**
 * Row numbers by descending score, without sorting where the scores descend already, as they do in the bootstrap.
 * RangeError on a score that is not a number, as from a network that diverged: it has no place in any order.
 */
export function descending(scores: Numbers): Uint32Array {
  const order = new Uint32Array(scores.length);
  let sorted = true;
  for (let row = 0; row < order.length; row++) {
    if (Number.isNaN(scores[row])) throw new RangeError(`The score of report ${row + 1} of ${order.length} is NaN.`);
    order[row] = row;
    if (row > 0 && scores[row]! > scores[row - 1]!) sorted = false;
  }
  return sorted ? order : order.sort((a, b) => scores[b]! - scores[a]!);
}

/** Visits the distinct scores, highest first, each with how many reports have it and how many of them are damaged. */
function fromTheTop(
  scores: Numbers,
  labels: Numbers,
  weights: Numbers | undefined,
  visit: (score: number, count: number, damaged: number) => void,
): void {
  const order = descending(scores);
  for (let place = 0; place < order.length; ) {
    const score = scores[order[place]!]!;
    let count = 0;
    let damaged = 0;
    for (; place < order.length && scores[order[place]!] === score; place++) {
      const weight = weightOf(order[place]!, weights);
      count += weight;
      damaged += weight * labels[order[place]!]!;
    }
    if (count > 0) visit(score, count, damaged);
  }
}

function mean(rows: number, weights: Numbers | undefined, value: (row: number) => number): number {
  let sum = 0;
  for (let row = 0; row < rows; row++) sum += weightOf(row, weights) * value(row);
  return sum / totalOf(rows, weights);
}

function totalOf(rows: number, weights: Numbers | undefined): number {
  if (!weights) return rows;
  let total = 0;
  for (let row = 0; row < rows; row++) total += weights[row]!;
  return total;
}

function weightOf(row: number, weights: Numbers | undefined): number {
  return weights ? weights[row]! : 1;
}
