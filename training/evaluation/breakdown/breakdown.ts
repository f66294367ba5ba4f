/**
 * The figures in detail: calibration, decisions at the threshold, kinds of reports, and whom they come from.
 * Reads and writes nothing.
 *
 * Of the cross-validation, a report's probability is the mean over the repeats, and reports of all folds are taken
 * together; `figures` are taken within each fold and averaged, so the two differ a little.
 */
import type { Breakdown, Estimate, Group, Manifest, Party, Slice } from '../../../schemas/index.js';
import type { Columns } from '../../data/columns.js';
import { allRows } from '../../data/reports.js';
import { averagePrecision, classification, reliability, rocAuc } from '../metrics.js';
import type { Predictions } from '../predictions.js';
import { type BootstrapOptions, bootstrap } from '../statistics/bootstrap.js';
import { wilson } from '../statistics/intervals.js';
import { holm, pValueOfCount } from '../statistics/p-values.js';
import { rounded, roundedEstimate } from '../statistics/rounding.js';
import { assumedCosts, costThreshold } from '../threshold.js';
import { type Cut, cutsOf, partiesOf, rowsByKind } from './slices.js';

/** The reports `rows` of the data, and a probability for each of them, by row number. */
export interface ScoredReports {
  readonly columns: Columns;
  readonly rows: Int32Array;
  readonly probabilities: Float64Array;
}

/** With fewer damaged or undamaged reports, a ranking of them says nothing. */
const MIN_TO_RANK = 10;

/** The breakdown of the locked test and that of the cross-validation. */
export function breakdowns(
  columns: Columns,
  { testProbabilities, foldProbabilities }: Predictions,
  options: BootstrapOptions,
): Manifest['evaluation']['breakdowns'] {
  const rows = allRows(columns);
  const test = rows.filter((row) => !Number.isNaN(testProbabilities[row]));
  return {
    test: breakdown({ columns, rows: test, probabilities: testProbabilities }, options),
    crossValidation: breakdown({ columns, rows, probabilities: foldProbabilities }, options),
  };
}

/** The breakdown of scored reports. RangeError as from `bootstrap`. */
export function breakdown(scored: ScoredReports, options: BootstrapOptions): Breakdown {
  const { columns, rows } = scored;
  const { p, y } = outcomesOf(scored);
  const kinds = (cut: Cut) => rowsByKind(columns, rows, cut);
  return {
    reports: rows.length,
    damaged: total(y),
    reliability: reliability(p, y).map(({ count, meanProbability, damagedShare }) => ({
      reports: count,
      predicted: rounded(meanProbability),
      observed: share(damagedShare * count, count),
    })),
    decisions: decisions(p, y),
    slices: cutsOf(columns).map((cut) => ({
      by: cut.name,
      slices: kinds(cut).map(([name, rows]) => sliceOf(name, { ...scored, rows }, options)),
    })),
    fairness: partiesOf(columns).map((cut) => ({
      by: cut.name,
      parties: adjusted(kinds(cut).map(([name, rows]) => party(name, { ...scored, rows }))),
    })),
  };
}

function decisions(p: Float64Array, y: Float64Array): Breakdown['decisions'] {
  const { caught, missed, needless, spared } = classification(p, y, threshold);
  const shareOfAll = (count: number) => share(count, y.length);
  return {
    caught: shareOfAll(caught),
    missed: shareOfAll(missed),
    needless: shareOfAll(needless),
    spared: shareOfAll(spared),
  };
}

/**
 * The figures of the reports of one kind, where those are inspected first that reach the threshold `from`. RangeError as
 * from `bootstrap`.
 */
export const sliceOf = (
  name: string,
  scored: ScoredReports,
  options: BootstrapOptions,
  from: number = threshold,
): Slice => ({
  ...group(name, scored, from),
  ...ranking(scored, options),
});

function group(name: string, scored: ScoredReports, from: number = threshold): Group {
  const { p, y } = outcomesOf(scored);
  const { caught, missed, needless } = classification(p, y, from);
  const damaged = caught + missed;
  return {
    name,
    reports: y.length,
    damaged,
    predicted: rounded(total(p) / y.length),
    observed: share(damaged, y.length),
    flagged: share(caught + needless, y.length),
    caught: damaged === 0 ? null : share(caught, damaged),
  };
}

function ranking(scored: ScoredReports, options: BootstrapOptions): Pick<Slice, 'rocAuc' | 'averagePrecision'> {
  const { p, y } = outcomesOf(scored);
  const damaged = total(y);
  if (Math.min(damaged, y.length - damaged) < MIN_TO_RANK) return { rocAuc: null, averagePrecision: null };
  const estimates = bootstrap({ rocAuc, averagePrecision }, p, y, options);
  return {
    rocAuc: roundedEstimate(estimates.rocAuc),
    averagePrecision: roundedEstimate(estimates.averagePrecision),
  };
}

function party(name: string, scored: ScoredReports) {
  const { p, y } = outcomesOf(scored);
  return { ...group(name, scored), pValue: pValueOfCount(p, total(y)) };
}

function adjusted(unadjusted: Omit<Party, 'adjustedPValue'>[]): Party[] {
  const adjustedPValues = holm(unadjusted.map(({ pValue }) => pValue));
  return unadjusted.map((party, i) => ({
    ...party,
    pValue: rounded(party.pValue),
    adjustedPValue: rounded(adjustedPValues[i]!),
  }));
}

const threshold = costThreshold(assumedCosts);

/** Probabilities and labels of the reports, in the order of their rows. */
export function outcomesOf({ columns, rows, probabilities }: ScoredReports): { p: Float64Array; y: Float64Array } {
  return {
    p: Float64Array.from(rows, (row) => probabilities[row]!),
    y: Float64Array.from(rows, (row) => columns.damaged[row]!),
  };
}

const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
const share = (hits: number, all: number): Estimate => roundedEstimate(wilson(hits, all));
