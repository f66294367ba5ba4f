/**
 * Drift: the latest reports and their probabilities, counted by the bins of the manifest and compared with the reports
 * of training. No report is kept, only the numbers of its bins.
 */
import type { Drift, DriftOf, Manifest, Prediction, StrikeReport } from '../../schemas/index.js';
import { binsOf } from './bins.js';
import { indexByChance, levels, populationStabilityIndex } from './psi.js';
import { createReportWindow } from './report-window.js';

/**
 * With so many reports, and some ten bins, the index is near 0.05 by chance and beyond 0.25 once in a million times; with
 * a fourth of them chance alone would raise alarms.
 */
const minReports = 200;

/** Version 1.0.0 was made of reports that had to name both. */
const fieldsOnceRequired: readonly string[] = ['phaseOfFlight', 'wildlifeSize'];

/**
 * Older files were cut to reports with a phase and a size, so that a model made of them has hardly seen one without. Where
 * real reports are compared with such a file, what is missing is shown and not compared: it would alarm for ever.
 */
const maxMissingShare = 0.01;

/** How much the window may hold. */
export interface DriftWindow {
  /** Each report takes a byte for every field and eight for its time. */
  maxReports: number;
  /** How long a report stays. */
  maxAgeMs: number;
  /** Milliseconds that never go back; `performance.now` unless given. */
  now?: () => number;
}

/** Watches one version of the model. It holds neither timers nor files and needs no closing. */
export interface DriftMonitor {
  /** Counts answered reports; about a microsecond each, whatever the window holds. */
  record(reports: readonly StrikeReport[], predictions: readonly Prediction[]): void;
  /** How far the reports of the window differ from those of training now. */
  state(): Drift;
}

/** Watches for the model of `manifest`. */
export function createDriftMonitor(
  { name, version, inputs, driftReference }: Manifest,
  { maxReports, maxAgeMs, now = () => performance.now() }: DriftWindow,
): DriftMonitor {
  const distributions = [driftReference.score, ...driftReference.features];
  const aliasesOf = (field: string) => inputs.find((input) => input.name === field)?.aliases;
  const binOf = distributions.map((distribution) => binsOf(distribution, aliasesOf(distribution.name)));
  const fields = distributions.map((distribution) => distribution.name as keyof StrikeReport);
  const expected = distributions.map(({ bins }) => bins.map(({ count }) => count));
  const isRarelyMissing = expected.map(
    (counts, i) => fieldsOnceRequired.includes(fields[i]!) && counts.at(-1)! < maxMissingShare * driftReference.reports,
  );
  const window = createReportWindow(
    maxReports,
    expected.map((counts) => counts.length),
  );
  const bins = new Uint8Array(distributions.length); // of one report; made once, as there are many reports

  function driftOf(i: number): DriftOf {
    const { name, raisesAlarm, bins } = distributions[i]!;
    const reports = window.size();
    const counts = window.counts[i]!;
    // The last bin counts what is missing.
    const bound = isRarelyMissing[i] ? -1 : undefined;
    const [compared, reference] = [Array.from(counts).slice(0, bound), expected[i]!.slice(0, bound)];
    const reportsCompared = compared.reduce((sum, count) => sum + count, 0);
    const index = populationStabilityIndex(compared, reference);
    const isComparable = !Number.isNaN(index); // no report at all, or none that names the field
    return {
      name,
      level: reportsCompared < minReports || !isComparable ? 'insufficient' : levelOf(index),
      populationStabilityIndex: isComparable ? rounded(index) : null,
      byChance: isComparable ? rounded(indexByChance(compared, reference)) : null,
      raisesAlarm,
      bins: bins.map(({ name, count }, bin) => ({
        name,
        expected: rounded(count / driftReference.reports),
        actual: reports === 0 ? null : rounded(counts[bin]! / reports),
      })),
    };
  }

  return {
    record(reports, predictions) {
      const time = now();
      for (const [row, report] of reports.entries()) {
        bins[0] = binOf[0]!(predictions[row]!.damageProbability);
        for (let i = 1; i < bins.length; i++) bins[i] = binOf[i]!(report[fields[i]!]);
        window.add(bins, time);
      }
    },
    state() {
      window.removeUntil(now() - maxAgeMs);
      const [score, ...features] = distributions.map((_, i) => driftOf(i));
      return {
        model: { name, version },
        alarm: [score!, ...features].some(({ level, raisesAlarm }) => raisesAlarm && level === 'major'),
        window: { reports: window.size(), maxReports, maxAgeMs, minReports },
        levels,
        score: score!,
        features,
      };
    },
  };
}

const rounded = (value: number) => Number(value.toFixed(6));

function levelOf(index: number) {
  if (index > levels.major) return 'major';
  return index < levels.moderate ? 'stable' : 'moderate';
}
