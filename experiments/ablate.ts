/**
 * `npm run ablate`: measures each change to features, encoding and augmentation that was tried, one at a time.
 * Reads data/raw and models/search/settings.json; appends each variant to models/search/ablations.jsonl as it is done,
 * which notebook 02 reads. Variants that the file already holds are not measured again, so that an interrupted run goes
 * on where it stopped; delete the file to measure anew.
 */
import * as paths from '../paths.js';
import { loadReports, periods } from '../training/data/reports.js';
import type { Repeat } from '../training/evaluation/out-of-fold.js';
import { startProgress } from '../training/network/progress.js';
import { readSettings, settingsForFile } from '../training/network/settings.js';
import {
  type Ablation,
  comparison,
  crossValidateVariant,
  effort,
  scoresOf,
  withTrainingLuck,
} from './ablation/measure.js';
import type { Variant } from './ablation/variant.js';
import { variants } from './ablation/variants.js';
import { addToJournal, readJournal } from './journal.js';
import { chooseLogistic } from './linear-network.js';

const resampling = { resamples: 500, seed: 1 };

const settings = await readSettings();
const lines = await readJournal<Ablation>(paths.ablations);
const reports = loadReports();
const { train } = periods(reports.columns);
const labels = reports.columns.damaged.subarray(0, train.length); // sorted by date, so the training period comes first
const all = variants(settings, await chooseLogistic(reports, train));

const chosenSettings = JSON.stringify(settingsForFile(settings));
if (lines.some((line) => line.id === 'base' && JSON.stringify(line.settings) !== chosenSettings))
  throw new Error('models/search/ablations.jsonl was measured with other settings: delete it first.');

const missing = all.filter(({ id }) => !lines.some((line) => line.id === id));
if (missing.length > 0) await measure(missing);
printTable();

/** Measures variants and adds a line for each. The base runs are trained anew, as differences need their predictions. */
async function measure(missing: readonly Variant[]): Promise<void> {
  const baseRuns = all.filter(({ topic }) => topic === 'base');
  const title = `Ablations: ${missing.length} of ${all.length} variants`;
  const progress = startProgress(title, baseRuns.length + missing.length);
  const bases: (readonly Repeat[])[] = [];
  for (const baseRun of baseRuns) {
    bases.push(await crossValidateVariant(reports, baseRun, settings, effort));
    progress.advance();
  }
  const differenceOf = comparison(bases, labels, resampling);
  for (const variant of missing) {
    const baseRun = baseRuns.indexOf(variant);
    const repeats = bases[baseRun] ?? (await crossValidateVariant(reports, variant, settings, effort));
    const line: Ablation = {
      id: variant.id,
      topic: variant.topic,
      change: variant.change,
      settings: settingsForFile({ ...settings, ...variant.settings }),
      scores: scoresOf(repeats, labels),
      ...(baseRun < 0 && { difference: differenceOf(repeats) }),
    };
    await addToJournal(paths.ablations, line);
    lines.push(line);
    progress.advance();
  }
  progress.stop();
}

function printTable(): void {
  const scoresOfBase = lines.filter(({ topic }) => topic === 'base').map(({ scores }) => scores.score);
  console.table(
    lines.map(({ topic, change, scores, difference }) => {
      const estimate = difference && withTrainingLuck(difference.score, scoresOfBase);
      return {
        topic,
        change,
        score: scores.score.toFixed(4),
        difference: estimate
          ? `${estimate.value.toFixed(4)} [${estimate.low.toFixed(4)}, ${estimate.high.toFixed(4)}]`
          : '',
      };
    }),
  );
}
