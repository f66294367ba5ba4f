/**
 * Logistic regression as the network's linear part alone, trained like the network: the baseline of version 1.0.0. The
 * experiments and notebooks compare with it; baselines of today are in training/evaluation/baselines/.
 */

import type { Reports } from '../training/data/reports.js';
import { FOLDS, foldSplits, outOfFoldLogits } from '../training/evaluation/cross-validation.js';
import type { TrainingEffort } from '../training/evaluation/effort.js';
import { type CalibratedEnsemble, calibratedEnsemble } from '../training/evaluation/ensemble.js';
import { meanScores } from '../training/evaluation/out-of-fold.js';
import { prepare } from '../training/features/dataset.js';
import type { Features } from '../training/features/feature.js';
import { features } from '../training/features/features.js';
import type { Settings } from '../training/network/settings.js';

/** Every field one-hot as it stands, the airport too, without groups. */
export const plainFeatures: Features = {
  bases: features.bases,
  categories: [
    ...features.categories.map(({ lookups, ...rest }) => ({ ...rest, lookups: lookups.slice(0, 1) })),
    { name: 'airport', field: 'airport', lookups: [{ name: 'airport' }] },
  ],
};

/** Logistic regression is the network's linear part alone. The penalty is chosen below, the rest needs no choice. */
const logisticSettings: Omit<Settings, 'embeddingPenalty'> = {
  minCount: 2,
  knots: 12,
  embedding: 0,
  hidden: [],
  embeddingInitStd: 0.01,
  epochs: 20,
  batchSize: 128,
  learningRate: 0.01,
  weightPenalty: 0,
  maskRate: 0,
  emaDecay: 0.99,
};
const penalties = [1e-5, 1e-4, 3e-4, 1e-3, 3e-3];

/** The settings of the logistic regression, its penalty chosen by cross-validation on `rows`. */
export async function chooseLogistic(reports: Reports, rows: Int32Array): Promise<Settings> {
  const { damaged } = reports.columns;
  const dataset = await prepare(reports, rows, logisticSettings, plainFeatures);
  const splits = foldSplits(damaged, rows, FOLDS, 1);
  let best = { score: -1, settings: { ...logisticSettings, embeddingPenalty: 0 } };
  for (const embeddingPenalty of penalties) {
    const settings = { ...logisticSettings, embeddingPenalty };
    const logits = await outOfFoldLogits(dataset, splits, settings, { members: 1, seed: 1 });
    const { rocAuc, averagePrecision } = meanScores(logits, damaged, splits);
    const score = (rocAuc + averagePrecision) / 2;
    if (score > best.score) best = { score, settings };
  }
  return best.settings;
}

/** Logistic regression, calibrated like the network. */
export const logisticRegression = (
  reports: Reports,
  rows: Int32Array,
  settings: Settings,
  effort: TrainingEffort,
): Promise<CalibratedEnsemble> =>
  calibratedEnsemble(
    reports,
    rows,
    settings,
    { ...effort, members: 1, membersPerFold: 1 },
    { features: plainFeatures },
  );
