/**
 * Drift: the latest reports and their probabilities, counted by the bins of the manifest and compared with the reports
 * of training. No report is kept, only the numbers of its bins.
 */
import type { Drift, DriftOf, Manifest, Prediction, StrikeReport } from '../../schemas/index.js';
import { binsOf } from './bins.js';
import { indexByChance, levels, populationStabilityIndex } from './psi.js';

/**
 * With so many, and some ten bins, the index is near 0.05 by chance and beyond 0.25 once in a million times; with a
 * fourth of them chance alone would raise alarms.
 */
const minReports = 200;

/** How much the window may hold. */
export interface DriftWindow {
  /** Most reports; each takes a byte for every field and eight for its time. */
  maxReports: number;
  /** How long a report stays. */
  maxAgeMs: number;
  /** Milliseconds that never go back; `performance.now` unless told. */
  now?: () => number;
}

/** What watches one version of the model. It holds neither timers nor files and needs no closing. */
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
  const actual = distributions.map(({ bins }) => new Uint32Array(bins.length));

  // A ring: the place after the newest report is that of the oldest one when all places are taken.
  const width = distributions.length;
  const ring = new Uint8Array(maxReports * width);
  const times = new Float64Array(maxReports);
  let next = 0;
  let held = 0;

  const oldest = () => (next - held + maxReports) % maxReports;

  function forgetOldest() {
    const place = oldest() * width;
    for (let i = 0; i < width; i++) actual[i]![ring[place + i]!]!--;
    held--;
  }

  function add(report: StrikeReport, { damageProbability }: Prediction, time: number) {
    if (held === maxReports) forgetOldest();
    for (let i = 0; i < width; i++) {
      const bin = binOf[i]!(i === 0 ? damageProbability : report[fields[i]!]);
      ring[next * width + i] = bin;
      actual[i]![bin]!++;
    }
    times[next] = time;
    next = (next + 1) % maxReports;
    held++;
  }

  function driftOf(i: number): DriftOf {
    const { name, raisesAlarm, bins } = distributions[i]!;
    const index = populationStabilityIndex(actual[i]!, expected[i]!);
    return {
      name,
      level: held < minReports ? 'insufficient' : levelOf(index),
      populationStabilityIndex: held === 0 ? null : rounded(index),
      byChance: held === 0 ? null : rounded(indexByChance(actual[i]!, expected[i]!)),
      raisesAlarm,
      bins: bins.map(({ name, count }, bin) => ({
        name,
        expected: rounded(count / driftReference.reports),
        actual: held === 0 ? null : rounded(actual[i]![bin]! / held),
      })),
    };
  }

  return {
    record(reports, predictions) {
      const time = now();
      for (let i = 0; i < reports.length; i++) add(reports[i]!, predictions[i]!, time);
    },
    state() {
      const expired = now() - maxAgeMs;
      while (held > 0 && times[oldest()]! <= expired) forgetOldest();
      const [score, ...features] = distributions.map((_, i) => driftOf(i));
      return {
        model: { name, version },
        alarm: [score!, ...features].some(({ level, raisesAlarm }) => raisesAlarm && level === 'major'),
        window: { reports: held, maxReports, maxAgeMs, minReports },
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
