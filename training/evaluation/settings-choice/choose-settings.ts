/**
 * The choice of settings for a file of reports, by cross-validation inside the training period: one step after the other
 * varies the best settings so far, first by the ranking of complete reports, and at last how often phase and size are
 * hidden, by the mean ranking with all fields known, the size blank, the phase blank and both blank.
 *
 * The same reports, folds and seeds serve every trial. The test period is not looked at.
 */
import type { SettingsChoice } from '../../../schemas/index.js';
import type { Reports } from '../../data/reports.js';
import type { Features } from '../../features/feature.js';
import { startProgress as startSoleProgress } from '../../network/progress.js';
import { type Settings, settingsForFile } from '../../network/settings.js';
import { FOLDS } from '../cross-validation.js';
import type { RunOptions } from '../ensemble.js';
import { rocAuc } from '../metrics.js';
import type { BootstrapOptions } from '../statistics/bootstrap.js';
import { rounded, roundedEstimate } from '../statistics/rounding.js';
import { hideRates, type Step, steps } from './candidates.js';
import { compareTrials, isWorse } from './comparison.js';
import { drawTrialSet, epochsOfTrial, type Trial, type TrialSet, type TrialSize, tryOut } from './trial.js';

export interface ChoiceOptions extends RunOptions {
  readonly seed: number;
  readonly resampling: BootstrapOptions;
  readonly size?: TrialSize;
  readonly features?: Features;
  /** By default those of `candidates.ts`. */
  readonly steps?: readonly Step[];
  readonly hideRates?: readonly number[];
}

/** The settings for a file, and how they were found. */
export interface ChosenSettings {
  readonly settings: Settings;
  readonly choice: SettingsChoice;
}

/** To tell whether an interval holds 0 takes fewer resamples than to report its ends. */
const maxResamplesOfChoice = 200;

const usualSize: TrialSize = { maxRows: 40_000, enoughValidated: 20_000, members: 2 };

/** Chooses settings for a network that learns from `rows`, beginning with `tuned`. */
export async function chooseSettings(
  reports: Reports,
  rows: Int32Array,
  tuned: Settings,
  { seed, resampling, size = usualSize, features, work, startProgress = startSoleProgress, ...options }: ChoiceOptions,
): Promise<ChosenSettings> {
  const trialSet = await drawTrialSet(reports, rows, tuned, { ...size, seed }, features);
  const planned = options.steps ?? steps(rows.length);
  const progress = startProgress('Choosing settings', epochsOfAll(trialSet, tuned, planned, options.hideRates));
  const training = { onProgress: progress.advance, ...(work && { work }) };
  const trials: { step: string; trial: Trial }[] = [];
  // The trials of a step run side by side, so that no core waits for the last fold of one of them.
  const tryAll = async (step: string, candidates: readonly Settings[]): Promise<Trial[]> => {
    const tried = await Promise.all(candidates.map((settings) => tryOut(trialSet, settings, training)));
    trials.push(...tried.map((trial) => ({ step, trial })));
    return tried;
  };

  const [ofTuned] = await tryAll('tuned', [tuned]);
  let best = ofTuned!;
  for (const { name, alternatives } of planned) {
    best = bestBy([best, ...(await tryAll(name, alternatives(best.settings)))], scoreOfComplete);
  }
  const before = best;
  if (trialSet.cases.length > 1) {
    const rates = (options.hideRates ?? hideRates).filter((rate) => rate > 0);
    const hiding = rates.map((hideRate) => ({ ...before.settings, hideRate }));
    const tried = await tryAll('hiding', hiding);
    const resamples = Math.min(maxResamplesOfChoice, resampling.resamples ?? maxResamplesOfChoice);
    const harmless = tried.filter((trial) => !isWorse(trial, before, trialSet, { ...resampling, resamples }));
    best = bestBy([before, ...harmless], scoreOfCases);
  }
  progress.stop();
  return {
    settings: best.settings,
    choice: {
      ...protocolOf(trialSet, rows),
      trials: trials.map(({ step, trial }) => trialForFile(step, trial, trial === best)),
      masking: {
        hideRate: best.settings.hideRate ?? 0,
        cases: trialSet.cases.map((missing, i) => {
          const comparison = compareTrials(rocAuc, before, best, i, trialSet, resampling);
          return {
            missing: [...missing],
            before: roundedEstimate(comparison.before),
            after: roundedEstimate(comparison.after),
            difference: roundedEstimate(comparison.difference),
          };
        }),
      },
    },
  };
}

/** Mean of ROC-AUC and average precision with all fields known, as `npm run tune` scores. */
const scoreOfComplete = ({ scores: [complete] }: Trial): number => (complete!.rocAuc + complete!.averagePrecision) / 2;

/** The same, as the mean over all cases. */
const scoreOfCases = ({ scores }: Pick<Trial, 'scores'>): number =>
  scores.reduce((sum, { rocAuc, averagePrecision }) => sum + (rocAuc + averagePrecision) / 2, 0) / scores.length;

/** The trial with the highest score, of equal ones the first. */
const bestBy = (trials: readonly Trial[], score: (trial: Trial) => number): Trial =>
  trials.reduce((best, trial) => (score(trial) > score(best) ? trial : best));

/** A trial as the manifest holds it. */
const trialForFile = (
  step: string,
  { settings, scores }: Trial,
  isChosen: boolean,
): SettingsChoice['trials'][number] => ({
  step,
  settings: { ...settingsForFile(settings) },
  rocAuc: rounded(scores[0]!.rocAuc),
  averagePrecision: rounded(scores[0]!.averagePrecision),
  meanOfCases: rounded(scoreOfCases({ scores })),
  chosen: isChosen,
});

/** What the figures of the choice are of, in words. */
function protocolOf({ rows, splits, members }: TrialSet, trainingRows: Int32Array) {
  const validated = splits.reduce((sum, { validation }) => sum + validation.length, 0);
  const drawn = rows < trainingRows.length ? `${rows} reports drawn from the training period` : 'the training period';
  return {
    protocol: `${splits.length} of ${FOLDS} stratified folds of ${drawn}, ${members} networks per fold; one step after the other varies the best settings so far: by the mean of ROC-AUC and average precision of complete reports, and the hiding of phase and size by the mean over all cases of blanked fields, provided that complete reports are not ranked worse beyond chance`,
    rows,
    validated,
  };
}

/** Epochs of all trials, as far as is known before: no step changes the number of its alternatives later. */
function epochsOfAll(
  trialSet: TrialSet,
  tuned: Settings,
  planned: readonly Step[],
  rates: readonly number[] = hideRates,
): number {
  const alternatives = planned.flatMap((step) => step.alternatives(tuned));
  const hiding = trialSet.cases.length > 1 ? rates.filter((rate) => rate > 0).map(() => tuned) : [];
  return [tuned, ...alternatives, ...hiding].reduce((sum, settings) => sum + epochsOfTrial(trialSet, settings), 0);
}
