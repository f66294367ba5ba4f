/**
 * The parts of the diagnosis. Each trains networks inside the training period and gives plain figures; notebook 03
 * draws and reads them. Their shufflings are others than those that chose the settings.
 */

import { createRandom } from '../../training/data/random.js';
import { allRows } from '../../training/data/reports.js';
import { outOfFoldLogits, yearlySplits } from '../../training/evaluation/cross-validation.js';
import { outOfFoldProbabilities } from '../../training/evaluation/out-of-fold.js';
import type { Dataset } from '../../training/features/dataset.js';
import { parameterCount } from '../../training/network/network.js';
import { type Settings, type SettingsInFile, settingsForFile } from '../../training/network/settings.js';
import {
  type EpochPoint,
  epochCurve,
  type Gap,
  groupLogits,
  type HeldOut,
  judged,
  meanLogits,
  type Scores,
  scoresBySize,
  scoresIn,
  smaller,
} from './measure.js';
import { type Bench, type Difference, difference, inRows, meanOf, meanScores, splitsOf } from './setup.js';

const free = { maskRate: 0, weightPenalty: 0, embeddingPenalty: 0 };
const large = { embedding: 24, hidden: [192, 96] };

/** Scores after each epoch: as chosen, and three times as long as it is, larger, and with nothing to hold it back. */
async function epochs(bench: Bench): Promise<{ network: string; points: EpochPoint[] }[]> {
  const { settings, dataset } = bench;
  const long = { ...settings, epochs: 3 * settings.epochs };
  const networks: Record<string, Settings> = {
    'as chosen': settings,
    'as chosen, trained longer': long,
    'six times as large': { ...long, ...large },
    'without masking and penalties': { ...long, ...free },
  };
  const splits = splitsOf(bench, 201);
  const curves: { network: string; points: EpochPoint[] }[] = [];
  for (const [network, own] of Object.entries(networks)) {
    curves.push({ network, points: await epochCurve(dataset, splits, own, 1) });
  }
  return curves;
}

/** Scores when only a share of the reports is there to learn from. */
async function sizes(bench: Bench): Promise<(Gap & { share: number; reports: number; shuffling: number })[]> {
  const { settings, dataset } = bench;
  const points: (Gap & { share: number; reports: number; shuffling: number })[] = [];
  for (const shuffling of [211, 212, 213]) {
    for (const share of [0.1, 0.2, 0.4, 0.6, 0.8, 1]) {
      const splits = smaller(splitsOf(bench, shuffling), share, shuffling);
      const { train, held } = await judged(dataset, splits, settings, { members: 2, seed: 1 });
      points.push({ share, reports: splits[0]!.train.length, shuffling, train, held });
    }
  }
  return points;
}

/** Scores when the labels are dealt out anew at random: nothing is left to learn but noise. */
async function permutations(bench: Bench): Promise<Gap[]> {
  const { settings, dataset } = bench;
  const gaps: Gap[] = [];
  for (let seed = 1; seed <= 20; seed++) {
    const shuffled = { ...dataset, labels: createRandom(seed).shuffle(dataset.labels.slice()) };
    const splits = splitsOf({ ...bench, dataset: shuffled }, 221);
    const { train, held } = await judged(shuffled, splits, settings, { members: 1, seed });
    gaps.push({ train, held });
  }
  return gaps;
}

/** One way to predict, from the simplest to much too large, compared with the chosen network on the same folds. */
export interface Variant {
  readonly name: string;
  /** Numbers learnt by one network; absent where there is none. */
  readonly parameters?: number;
  readonly train?: Scores;
  readonly held: Scores;
  /** This one less the chosen network; absent for the latter. */
  readonly difference?: Difference;
}

async function variants(bench: Bench): Promise<Variant[]> {
  const { reports, settings, dataset, plain, logistic } = bench;
  const { labels } = dataset;
  const { wildlifeSize, phaseOfFlight } = reports.columns.inputs as Record<string, string[]>;
  const shufflings = [231, 232].map((seed) => splitsOf(bench, seed));

  const measured: (Omit<Variant, 'difference'> & { judgements: HeldOut[] })[] = [];
  const groups = wildlifeSize!.map((size, row) => `${size}, ${phaseOfFlight![row]}`);
  const counted = shufflings.map((splits) => ({ splits, logits: groupLogits(groups, labels, splits) }));
  measured.push({ name: 'size and phase, counted', held: meanScores(counted, labels), judgements: counted });

  const networks: [name: string, data: Dataset, settings: Settings][] = [
    ['logistic regression', plain, logistic],
    ['linear part alone', dataset, { ...settings, embedding: 0, hidden: [] }],
    ['linear and pairs', dataset, { ...settings, hidden: [] }],
    ['as chosen', dataset, settings],
    ['half as wide', dataset, { ...settings, embedding: 4, hidden: [32, 16] }],
    ['three times as large', dataset, { ...settings, embedding: 16, hidden: [128, 64] }],
    ['six times as large', dataset, { ...settings, ...large }],
    ['without masking and penalties', dataset, { ...settings, ...free }],
  ];
  for (const [name, data, own] of networks) {
    const gaps: Gap[] = [];
    const judgements: HeldOut[] = [];
    for (const splits of shufflings) {
      const { heldLogits, ...gap } = await judged(data, splits, own, { members: 2, seed: 1 });
      gaps.push(gap);
      judgements.push({ splits, logits: heldLogits });
    }
    const parameters = parameterCount(data.encoding, own);
    const [train, held] = [meanOf(gaps.map((gap) => gap.train)), meanOf(gaps.map((gap) => gap.held))];
    measured.push({ name, parameters, train, held, judgements });
  }
  const chosen = measured.find(({ name }) => name === 'as chosen')!.judgements;
  return measured.map(({ judgements, ...variant }) =>
    judgements === chosen ? variant : { ...variant, difference: difference(judgements, chosen, labels) },
  );
}

/** Sixteen networks for each fold, alone and together; what all sixteen said of each report, and logistic regression. */
async function seeds(bench: Bench) {
  const { settings, dataset, plain, logistic, rowsInFile } = bench;
  const { labels } = dataset;
  const splits = splitsOf(bench, 241);
  const networks: Float32Array[][] = [];
  for (let seed = 0; seed < 16; seed++) {
    networks.push(await outOfFoldLogits(dataset, splits, settings, { members: 1, seed: 100 * seed }));
  }
  const ensemble = { splits, logits: meanLogits(networks) };
  const regression = { splits, logits: await outOfFoldLogits(plain, splits, logistic, { members: 1, seed: 1 }) };
  return {
    scores: scoresBySize(networks, splits, labels),
    logistic: meanScores([regression], labels),
    difference: difference([ensemble], [regression], labels),
    heldOut: {
      row: [...rowsInFile],
      damaged: [...labels],
      fold: inRows(
        splits,
        splits.map(({ validation: held }, fold) => held.map(() => fold)),
      ),
      logit: inRows(splits, ensemble.logits),
      probability: [...outOfFoldProbabilities(ensemble, labels)],
      logisticProbability: [...outOfFoldProbabilities(regression, labels)],
    },
  };
}

/** Scores of each fold under several shufflings. */
async function shufflings(bench: Bench) {
  const { settings, dataset, plain, logistic } = bench;
  const folds: { shuffling: number; fold: number; network: Scores; logistic: Scores }[] = [];
  for (const shuffling of [251, 252, 253, 254, 255, 256]) {
    const splits = splitsOf(bench, shuffling);
    const network = await outOfFoldLogits(dataset, splits, settings, { members: 2, seed: 1 });
    const regression = await outOfFoldLogits(plain, splits, logistic, { members: 1, seed: 1 });
    for (const [fold, { validation: held }] of splits.entries()) {
      const scores = (logits: Float32Array[]) => scoresIn([held], [logits[fold]!], dataset.labels);
      folds.push({ shuffling, fold, network: scores(network), logistic: scores(regression) });
    }
  }
  return folds;
}

/** The settings of the logistic regression that the others are compared with. */
const logistic = async (bench: Bench): Promise<SettingsInFile> => settingsForFile(bench.logistic);

/** Each year predicted from the years before it, as in service. */
async function years(bench: Bench) {
  const { reports, settings, dataset, plain, logistic } = bench;
  const { year } = reports.columns;
  const splits = yearlySplits(year, allRows(reports.columns), [1995, 1996, 1997, 1998, 1999]);
  const network = await outOfFoldLogits(dataset, splits, settings, { members: 6, seed: 1 });
  const regression = await outOfFoldLogits(plain, splits, logistic, { members: 1, seed: 1 });
  return {
    years: splits.map(({ validation: held }, i) => ({
      year: year[held[0]!]!,
      reports: held.length,
      network: scoresIn([held], [network[i]!], dataset.labels),
      logistic: scoresIn([held], [regression[i]!], dataset.labels),
    })),
    difference: difference([{ splits, logits: network }], [{ splits, logits: regression }], dataset.labels),
  };
}

/** All parts, in the order in which they run. */
export const parts = { logistic, variants, epochs, sizes, permutations, seeds, shufflings, years };

/** What `npm run diagnose` writes: the settings that were diagnosed, and what each part found. */
export type Diagnostics = { readonly settings: SettingsInFile } & {
  readonly [Part in keyof typeof parts]: Awaited<ReturnType<(typeof parts)[Part]>>;
};
