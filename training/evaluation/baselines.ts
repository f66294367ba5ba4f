/**
 * What the network must beat, on the same rows and folds: the prevalence, which knows nothing, and logistic
 * regression, the usual first model. No gradient-boosted or forest library of npm is kept well enough to rely on.
 */

import type { Reports } from '../data/reports.js';
import { prepare } from '../features/dataset.js';
import type { Features } from '../features/feature.js';
import { features } from '../features/features.js';
import type { Settings } from '../network/settings.js';
import { FOLDS, foldSplits, outOfFoldLogits } from './cross-validation.js';
import { type CalibratedEnsemble, calibratedEnsemble, type TrainingEffort } from './ensemble.js';
import { meanScores } from './out-of-fold.js';

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
