/**
 * The search for the best settings: random search with successive halving.
 *
 * Random points cover each setting better than a grid of equal size, because most settings hardly matter and a grid
 * would try the few that do at a few values only (Bergstra and Bengio, JMLR 2012). Judged briefly at first, only the
 * better half or less goes on to a longer judgement (Jamieson and Talwalkar, AISTATS 2016), each time on new
 * shufflings: the best of many noisy scores owes part of its rank to luck, which new folds take away again.
 *
 * Only the training period is used. A trial is judged twice: by cross-validation, and year by year forwards, as in
 * service. The score weighs both alike, and ROC-AUC and average precision alike.
 */

import { createRandom, type Random } from '../../training/data/random.js';
import { periods, type Reports } from '../../training/data/reports.js';
import { FOLDS, foldSplits, outOfFoldLogits, yearlySplits } from '../../training/evaluation/cross-validation.js';
import { meanScores, type Split } from '../../training/evaluation/out-of-fold.js';
import { prepare } from '../../training/features/dataset.js';
import type { Settings, SettingsInFile } from '../../training/network/settings.js';

export interface Scores {
  readonly rocAuc: number;
  readonly averagePrecision: number;
}

/** Settings that were judged on a rung. */
export interface Trial {
  readonly id: number;
  readonly rung: number;
  readonly settings: Settings;
  /** Mean of the four figures below: what the search maximises. */
  readonly score: number;
  readonly shuffled: Scores;
  readonly yearly: Scores;
}

/** One line of the file of trials. */
export interface TrialInFile extends Omit<Trial, 'settings'> {
  readonly settings: SettingsInFile;
}

export interface Rung {
  /** How many trials are judged on it, the best of the rung before. */
  readonly trials: number;
  /** Seeds of the shufflings into five folds. */
  readonly shufflings: readonly number[];
  /** Years that are predicted from the years before them. */
  readonly years: readonly number[];
  /** Networks per split. */
  readonly members: number;
}

export const rungs: readonly Rung[] = [
  { trials: 80, shufflings: [101], years: [1997, 1999], members: 2 },
  { trials: 16, shufflings: [102, 103], years: [1995, 1996, 1997, 1998, 1999], members: 3 },
  { trials: 5, shufflings: [104, 105, 106, 107], years: [1995, 1996, 1997, 1998, 1999], members: 6 },
];

/** The settings of the first rung, the same for the same seed. */
export function drawSettings(count: number, seed: number): Settings[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => drawOne(random));
}

function drawOne(random: Random): Settings {
  const oneOf = <T>(...choices: T[]): T => choices[random.int(choices.length)]!;
  const between = (low: number, high: number): number => low + random.next() * (high - low);
  const logBetween = (low: number, high: number): number => low * (high / low) ** random.next();
  return {
    minCount: oneOf(1, 2, 2, 3, 5),
    knots: oneOf(6, 12, 20),
    embedding: oneOf(6, 8, 12, 16),
    hidden: oneOf<number[]>([], [32], [64, 32], [128, 64]),
    embeddingInitStd: rounded(logBetween(0.04, 0.2)),
    epochs: oneOf(6, 8, 10, 12, 14),
    batchSize: oneOf(64, 128, 128, 256),
    learningRate: rounded(logBetween(1.5e-3, 6e-3)),
    weightPenalty: rounded(logBetween(3e-5, 3e-3)),
    embeddingPenalty: rounded(logBetween(1e-4, 3e-3)),
    maskRate: rounded(between(0.05, 0.35)),
    emaDecay: oneOf(0.97, 0.99, 0.995),
  };
}

/** Two significant digits: what a person would write, and enough. */
const rounded = (value: number): number => Number(value.toPrecision(2));

/** Judges settings on one rung, with training reports alone. */
export async function judge(reports: Reports, settings: Settings, rung: Rung): Promise<Omit<Trial, 'id' | 'rung'>> {
  const { train: rows } = periods(reports.columns);
  const { damaged, year } = reports.columns;
  const dataset = await prepare(reports, rows, settings);
  const scoresOf = async (splits: readonly Split[], seed: number): Promise<Scores> =>
    meanScores(await outOfFoldLogits(dataset, splits, settings, { members: rung.members, seed }), damaged, splits);

  const shuffled: Scores[] = [];
  for (const seed of rung.shufflings) shuffled.push(await scoresOf(foldSplits(damaged, rows, FOLDS, seed), seed));
  const yearly = await scoresOf(yearlySplits(year, rows, rung.years), 1);
  const mean = {
    rocAuc: average(shuffled.map(({ rocAuc }) => rocAuc)),
    averagePrecision: average(shuffled.map(({ averagePrecision }) => averagePrecision)),
  };
  const score = average([mean.rocAuc, mean.averagePrecision, yearly.rocAuc, yearly.averagePrecision]);
  return { settings, score, shuffled: mean, yearly };
}

/** The ids that go on from a rung: the best `count` by score, ties by id. */
export const best = <T extends Pick<Trial, 'id' | 'score'>>(trials: readonly T[], count: number): T[] =>
  trials.toSorted((a, b) => b.score - a.score || a.id - b.id).slice(0, count);

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
