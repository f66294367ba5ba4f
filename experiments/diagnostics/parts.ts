/**
 * The parts of the diagnosis. Each trains networks inside the training period and gives plain figures; notebook 03
 * draws and reads them. The seeds of their repeats are others than those that chose the settings.
 *
 * The results have the keys of models/search/diagnostics.json, older than some names of the code: `held` are scores on
 * validation rows, `heldOut` are out-of-fold predictions, and a `shuffling` is the seed of a repeat.
 */

import { createRandom } from '../../training/data/random.js';
import { allRows } from '../../training/data/reports.js';
import { outOfFoldLogits, yearlySplits } from '../../training/evaluation/cross-validation.js';
import { inRows, outOfFoldProbabilities, type Repeat } from '../../training/evaluation/out-of-fold.js';
import type { Dataset } from '../../training/features/dataset.js';
import { parameterCount } from '../../training/network/network.js';
import { type Settings, type SettingsInFile, settingsForFile } from '../../training/network/settings.js';
import {
  type EpochPoint,
  epochCurve,
  type Gap,
  groupLogits,
  type LogitScores,
  meanLogits,
  scoresBySize,
  scoresIn,
  trainAndScore,
  validationRows,
  withTrainShare,
} from './measure.js';
import { type Difference, difference, meanOf, type Setup, scoresOfRepeats, splitsOf } from './setup.js';

type InFile<T extends Gap> = Omit<T, 'validation'> & { readonly held: LogitScores };

/** Scores under the keys of the file. */
const forFile = <T extends Gap>({ validation, ...rest }: T): InFile<T> => ({ ...rest, held: validation });

const unregularised = { maskRate: 0, weightPenalty: 0, embeddingPenalty: 0 };
const large = { embedding: 24, hidden: [192, 96] };

/** Scores after each epoch, to see overfitting: as chosen; and three times as long, as it is, larger, and unregularised. */
async function epochCurves(setup: Setup): Promise<{ network: string; points: InFile<EpochPoint>[] }[]> {
  const { settings, dataset } = setup;
  const long = { ...settings, epochs: 3 * settings.epochs };
  const networks: Record<string, Settings> = {
    'as chosen': settings,
    'as chosen, trained longer': long,
    'six times as large': { ...long, ...large },
    'without masking and penalties': { ...long, ...unregularised },
  };
  const splits = splitsOf(setup, 201);
  const curves: { network: string; points: InFile<EpochPoint>[] }[] = [];
  for (const [network, networkSettings] of Object.entries(networks)) {
    const points = await epochCurve(dataset, splits, networkSettings, 1);
    curves.push({ network, points: points.map(forFile) });
  }
  return curves;
}

interface SizePoint extends InFile<Gap> {
  readonly share: number;
  readonly reports: number;
  readonly shuffling: number;
}

/** The learning curve: scores when only a share of the training rows is there to learn from. */
async function learningCurve(setup: Setup): Promise<SizePoint[]> {
  const { settings, dataset } = setup;
  const points: SizePoint[] = [];
  for (const repeatSeed of [211, 212, 213]) {
    for (const share of [0.1, 0.2, 0.4, 0.6, 0.8, 1]) {
      const splits = withTrainShare(splitsOf(setup, repeatSeed), share, repeatSeed);
      const { train, validation } = await trainAndScore(dataset, splits, settings, { members: 2, seed: 1 });
      const reports = splits[0]!.train.length;
      points.push({ share, reports, shuffling: repeatSeed, ...forFile({ train, validation }) });
    }
  }
  return points;
}

/** A permutation test: scores when the labels are permuted at random, so that nothing is left to learn but noise. */
async function permutationTest(setup: Setup): Promise<InFile<Gap>[]> {
  const { settings, dataset } = setup;
  const gaps: InFile<Gap>[] = [];
  for (let seed = 1; seed <= 20; seed++) {
    const permuted = { ...dataset, labels: createRandom(seed).shuffle(dataset.labels.slice()) };
    const splits = splitsOf({ ...setup, dataset: permuted }, 221);
    const { train, validation } = await trainAndScore(permuted, splits, settings, { members: 1, seed });
    gaps.push(forFile({ train, validation }));
  }
  return gaps;
}

/** One way to predict, from the simplest to much too large, compared with the chosen network on the same folds. */
export interface ComparedModel {
  readonly name: string;
  /** Numbers learnt by one network; absent where there is none. */
  readonly parameters?: number;
  readonly train?: LogitScores;
  readonly held: LogitScores;
  /** This one less the chosen network; absent for the latter. */
  readonly difference?: Difference;
}

async function modelComparison(setup: Setup): Promise<ComparedModel[]> {
  const { reports, settings, dataset, plain, logistic } = setup;
  const { labels } = dataset;
  const folds = [231, 232].map((seed) => splitsOf(setup, seed));

  const models: (Omit<ComparedModel, 'difference'> & { repeats: Repeat[] })[] = [];
  const { wildlifeSize, phaseOfFlight } = reports.columns.inputs as Record<string, string[]>;
  const sizesAndPhases = wildlifeSize!.map((size, row) => `${size}, ${phaseOfFlight![row]}`);
  const rates = folds.map((splits) => ({ splits, logits: groupLogits(sizesAndPhases, labels, splits) }));
  models.push({ name: 'size and phase, counted', held: scoresOfRepeats(rates, labels), repeats: rates });

  const networks: [name: string, data: Dataset, settings: Settings][] = [
    ['logistic regression', plain, logistic],
    ['linear part alone', dataset, { ...settings, embedding: 0, hidden: [] }],
    ['linear and pairs', dataset, { ...settings, hidden: [] }],
    ['as chosen', dataset, settings],
    ['half as wide', dataset, { ...settings, embedding: 4, hidden: [32, 16] }],
    ['three times as large', dataset, { ...settings, embedding: 16, hidden: [128, 64] }],
    ['six times as large', dataset, { ...settings, ...large }],
    ['without masking and penalties', dataset, { ...settings, ...unregularised }],
  ];
  for (const [name, data, networkSettings] of networks) {
    const gaps: (Gap & { repeat: Repeat })[] = [];
    for (const splits of folds) {
      gaps.push(await trainAndScore(data, splits, networkSettings, { members: 2, seed: 1 }));
    }
    models.push({
      name,
      parameters: parameterCount(data.encoding, networkSettings),
      train: meanOf(gaps.map(({ train }) => train)),
      held: meanOf(gaps.map(({ validation }) => validation)),
      repeats: gaps.map(({ repeat }) => repeat),
    });
  }
  const chosen = models.find(({ name }) => name === 'as chosen')!.repeats;
  return models.map(({ repeats, ...model }) =>
    repeats === chosen ? model : { ...model, difference: difference(repeats, chosen, labels) },
  );
}

/** Sixteen networks for each fold, alone and in groups; out-of-fold predictions of all sixteen and of logistic regression. */
async function seedComparison(setup: Setup) {
  const { settings, dataset, plain, logistic, rowsInFile } = setup;
  const { labels } = dataset;
  const splits = splitsOf(setup, 241);
  const networks: Float32Array[][] = [];
  for (let seed = 0; seed < 16; seed++) {
    networks.push(await outOfFoldLogits(dataset, splits, settings, { members: 1, seed: 100 * seed }));
  }
  const ensemble = { splits, logits: meanLogits(networks) };
  const regression = { splits, logits: await outOfFoldLogits(plain, splits, logistic, { members: 1, seed: 1 }) };
  const foldNumbers = validationRows(splits).map((rows, fold) => rows.map(() => fold));
  return {
    scores: scoresBySize(networks, splits, labels),
    logistic: scoresOfRepeats([regression], labels),
    difference: difference([ensemble], [regression], labels),
    heldOut: {
      row: [...rowsInFile],
      damaged: [...labels],
      fold: [...inRows(splits, foldNumbers, labels.length)],
      logit: [...inRows(splits, ensemble.logits, labels.length)],
      probability: [...outOfFoldProbabilities(ensemble, labels)],
      logisticProbability: [...outOfFoldProbabilities(regression, labels)],
    },
  };
}

/** Scores of each fold in several repeats. */
async function foldScores(setup: Setup) {
  const { settings, dataset, plain, logistic } = setup;
  const folds: { shuffling: number; fold: number; network: LogitScores; logistic: LogitScores }[] = [];
  for (const repeatSeed of [251, 252, 253, 254, 255, 256]) {
    const splits = splitsOf(setup, repeatSeed);
    const network = await outOfFoldLogits(dataset, splits, settings, { members: 2, seed: 1 });
    const regression = await outOfFoldLogits(plain, splits, logistic, { members: 1, seed: 1 });
    for (const [fold, { validation }] of splits.entries()) {
      const scores = (logits: Float32Array[]) => scoresIn([validation], [logits[fold]!], dataset.labels);
      folds.push({ shuffling: repeatSeed, fold, network: scores(network), logistic: scores(regression) });
    }
  }
  return folds;
}

/** The settings of the logistic regression that the others are compared with. */
const logisticSettings = async (setup: Setup): Promise<SettingsInFile> => settingsForFile(setup.logistic);

/** Each year predicted from the years before it, as in service. */
async function yearsForward(setup: Setup) {
  const { reports, settings, dataset, plain, logistic } = setup;
  const { year } = reports.columns;
  const splits = yearlySplits(year, allRows(reports.columns), [1995, 1996, 1997, 1998, 1999]);
  const network = await outOfFoldLogits(dataset, splits, settings, { members: 6, seed: 1 });
  const regression = await outOfFoldLogits(plain, splits, logistic, { members: 1, seed: 1 });
  return {
    years: splits.map(({ validation }, i) => ({
      year: year[validation[0]!]!,
      reports: validation.length,
      network: scoresIn([validation], [network[i]!], dataset.labels),
      logistic: scoresIn([validation], [regression[i]!], dataset.labels),
    })),
    difference: difference([{ splits, logits: network }], [{ splits, logits: regression }], dataset.labels),
  };
}

/** All parts, under their keys in the file and in the order in which they run. */
export const parts = {
  logistic: logisticSettings,
  variants: modelComparison,
  epochs: epochCurves,
  sizes: learningCurve,
  permutations: permutationTest,
  seeds: seedComparison,
  shufflings: foldScores,
  years: yearsForward,
};

/** What `npm run diagnose` writes: the settings of the network, and the result of each part. */
export type Diagnostics = { readonly settings: SettingsInFile } & {
  readonly [Part in keyof typeof parts]: Awaited<ReturnType<(typeof parts)[Part]>>;
};
