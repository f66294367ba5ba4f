/**
 * What the figures are made of: calibration, decisions at the threshold, kinds of reports, and whom they come from.
 * Reads and writes nothing.
 *
 * Of the cross-validation, a report's probability is the mean over the shufflings, and reports of all folds are taken
 * together; the figures of `evaluate` are taken within each fold and averaged, so the two differ a little.
 */
import type { Breakdown, Group, Manifest, Party, Slice } from '../../../schemas/index.js';
import type { Columns } from '../../data/columns.js';
import { allRows, periods } from '../../data/reports.js';
import { averagePrecision, classification, reliability, rocAuc } from '../metrics.js';
import type { Predictions } from '../predictions.js';
import { type BootstrapOptions, bootstrap, type Estimate } from '../statistics/bootstrap.js';
import { wilson } from '../statistics/intervals.js';
import { holm, pValueOfCount } from '../statistics/p-values.js';
import { assumedCosts, costThreshold } from '../threshold.js';
import { type Cut, cuts, parties, rowsByKind } from './slices.js';

/** Reports that were judged: their row numbers, and the probability of every report of the data by its row number. */
export interface Judged {
  readonly columns: Columns;
  readonly rows: Int32Array;
  readonly probabilities: Float64Array;
}

/** With fewer damaged or undamaged reports, a ranking of them says nothing. */
const LEAST_TO_RANK = 10;

/** The breakdown of the locked test and that of the cross-validation. */
export function breakdowns(
  columns: Columns,
  { testProbabilities, foldProbabilities }: Predictions,
  options: BootstrapOptions,
): Manifest['evaluation']['breakdowns'] {
  const { test } = periods(columns);
  return {
    test: breakdown({ columns, rows: test, probabilities: testProbabilities }, options),
    crossValidation: breakdown({ columns, rows: allRows(columns), probabilities: foldProbabilities }, options),
  };
}

/** The breakdown of reports that were judged. RangeError as from `bootstrap`. */
export function breakdown(judged: Judged, options: BootstrapOptions): Breakdown {
  const { columns, rows } = judged;
  const { p, y } = taken(judged);
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
    slices: cuts.map((cut) => ({
      by: cut.name,
      slices: kinds(cut).map(
        ([name, rows]): Slice => ({
          ...group(name, { ...judged, rows }),
          ...ranking({ ...judged, rows }, options),
        }),
      ),
    })),
    fairness: parties.map((cut) => ({
      by: cut.name,
      parties: adjusted(kinds(cut).map(([name, rows]) => party(name, { ...judged, rows }))),
    })),
  };
}

function decisions(p: Float64Array, y: Float64Array): Breakdown['decisions'] {
  const { caught, missed, needless, spared } = classification(p, y, threshold);
  const of = (count: number) => share(count, y.length);
  return { caught: of(caught), missed: of(missed), needless: of(needless), spared: of(spared) };
}

function group(name: string, judged: Judged): Group {
  const { p, y } = taken(judged);
  const { caught, missed, needless } = classification(p, y, threshold);
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

function ranking(judged: Judged, options: BootstrapOptions): Pick<Slice, 'rocAuc' | 'averagePrecision'> {
  const { p, y } = taken(judged);
  const damaged = total(y);
  if (Math.min(damaged, y.length - damaged) < LEAST_TO_RANK) return { rocAuc: null, averagePrecision: null };
  const estimates = bootstrap({ rocAuc, averagePrecision }, p, y, options);
  return {
    rocAuc: roundedEstimate(estimates.rocAuc),
    averagePrecision: roundedEstimate(estimates.averagePrecision),
  };
}

function party(name: string, judged: Judged) {
  const { p, y } = taken(judged);
  return { ...group(name, judged), pValue: pValueOfCount(p, total(y)) };
}

function adjusted(found: Omit<Party, 'adjustedPValue'>[]): Party[] {
  const adjustedPValues = holm(found.map(({ pValue }) => pValue));
  return found.map((each, i) => ({
    ...each,
    pValue: rounded(each.pValue),
    adjustedPValue: rounded(adjustedPValues[i]!),
  }));
}

const threshold = costThreshold(assumedCosts);

function taken({ columns, rows, probabilities }: Judged): { p: Float64Array; y: Float64Array } {
  return {
    p: Float64Array.from(rows, (row) => probabilities[row]!),
    y: Float64Array.from(rows, (row) => columns.damaged[row]!),
  };
}

const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
const share = (hits: number, of: number): Estimate => roundedEstimate(wilson(hits, of));

/** Six decimals: far more than any of these figures is sure of. */
const rounded = (value: number): number => Number(value.toFixed(6));
const roundedEstimate = ({ value, low, high }: Estimate): Estimate => ({
  value: rounded(value),
  low: rounded(low),
  high: rounded(high),
});
