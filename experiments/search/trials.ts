/**
 * The trials of the search: settings, scored on the rungs of successive halving. Reads and writes nothing.
 *
 * The first rung scores all settings with little effort, and only the better half or less goes on to a rung with more
 * (Jamieson and Talwalkar, AISTATS 2016). Each rung has repeats with other seeds: the best of many noisy scores owes
 * part of its rank to chance, which new folds take away again.
 *
 * Only the training period is used. A trial is scored twice: by cross-validation in random folds, and year by year
 * forwards, as in service. The score weighs both alike, and ROC-AUC and average precision alike.
 */

import { periods, type Reports } from '../../training/data/reports.js';
import { FOLDS, foldSplits, outOfFoldLogits, yearlySplits } from '../../training/evaluation/cross-validation.js';
import { meanScores, type RankingScores, type Split } from '../../training/evaluation/out-of-fold.js';
import { prepare } from '../../training/features/dataset.js';
import type { Settings, SettingsInFile } from '../../training/network/settings.js';

/** Settings that were scored on a rung. */
export interface Trial {
  readonly id: number;
  readonly rung: number;
  readonly settings: Settings;
  /** Mean of the four figures below: what the search maximises. */
  readonly score: number;
  /** Scores in random folds, the mean over the repeats. */
  readonly shuffled: RankingScores;
  /** Scores in years, each predicted from the years before it. */
  readonly yearly: RankingScores;
}

/** One line of the file of trials. */
export interface TrialInFile extends Omit<Trial, 'settings'> {
  readonly settings: SettingsInFile;
}

/** How thoroughly settings or features are validated. */
export interface ValidationEffort {
  /** For each repeat of the cross-validation, the seed of its five random folds. */
  readonly repeatSeeds: readonly number[];
  /** Years that are predicted from the years before them. */
  readonly years: readonly number[];
  /** Networks per split. */
  readonly members: number;
}

/** One round of the search. */
export interface Rung extends ValidationEffort {
  /** How many trials are scored on it, the best of the rung before. */
  readonly trials: number;
}

export const rungs: readonly Rung[] = [
  { trials: 80, repeatSeeds: [101], years: [1997, 1999], members: 2 },
  { trials: 16, repeatSeeds: [102, 103], years: [1995, 1996, 1997, 1998, 1999], members: 3 },
  { trials: 5, repeatSeeds: [104, 105, 106, 107], years: [1995, 1996, 1997, 1998, 1999], members: 6 },
];

/** Scores settings with the effort of a rung, on reports of the training period alone. */
export async function scoreSettings(
  reports: Reports,
  settings: Settings,
  { repeatSeeds, years, members }: ValidationEffort,
): Promise<Omit<Trial, 'id' | 'rung'>> {
  const { train: rows } = periods(reports.columns);
  const { damaged, year } = reports.columns;
  const dataset = await prepare(reports, rows, settings);
  const scoresOf = async (splits: readonly Split[], seed: number): Promise<RankingScores> =>
    meanScores(await outOfFoldLogits(dataset, splits, settings, { members, seed }), damaged, splits);

  const repeats: RankingScores[] = [];
  for (const seed of repeatSeeds) repeats.push(await scoresOf(foldSplits(damaged, rows, FOLDS, seed), seed));
  const yearly = await scoresOf(yearlySplits(year, rows, years), 1);
  const shuffled = {
    rocAuc: average(repeats.map(({ rocAuc }) => rocAuc)),
    averagePrecision: average(repeats.map(({ averagePrecision }) => averagePrecision)),
  };
  const score = average([shuffled.rocAuc, shuffled.averagePrecision, yearly.rocAuc, yearly.averagePrecision]);
  return { settings, score, shuffled, yearly };
}

/** The trials that go on from a rung: the best `count` by score, ties by id. */
export const best = <T extends Pick<Trial, 'id' | 'score'>>(trials: readonly T[], count: number): T[] =>
  trials.toSorted((a, b) => b.score - a.score || a.id - b.id).slice(0, count);

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
