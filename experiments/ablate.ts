/**
 * `npm run ablate`: measures each change to features, encoding and augmentation that was tried, one at a time.
 * Reads data/raw and models/search/settings.json; appends each variant to models/search/ablations.jsonl as it is done,
 * which notebook 02 reads. Variants that the file already holds are not measured again, so that an interrupted run goes
 * on where it stopped; delete the file to measure anew.
 */
import * as paths from '../paths.js';
import { loadReports, periods } from '../training/data/reports.js';
import { chooseLogistic } from '../training/evaluation/baselines.js';
import { startProgress } from '../training/network/progress.js';
import { readSettings, settingsForFile } from '../training/network/settings.js';
import {
  type Ablation,
  comparison,
  effort,
  type Judged,
  judge,
  scoresOf,
  withTrainingLuck,
} from './ablation/measure.js';
import { variants } from './ablation/variants.js';
import { addToJournal, readJournal } from './journal.js';

const resampling = { resamples: 500, seed: 1 };

const settings = await readSettings();
const done = await readJournal<Ablation>(paths.ablations);
const reports = loadReports();
const { train } = periods(reports.columns);
const labels = reports.columns.damaged.subarray(0, train.length); // sorted by date, so the training period comes first
const all = variants(settings, await chooseLogistic(reports, train));

const chosen = JSON.stringify(settingsForFile(settings));
const outdated = done.find((line) => line.id === 'base' && JSON.stringify(line.settings) !== chosen);
if (outdated) throw new Error('models/search/ablations.jsonl was measured with other settings: delete it first.');

const missing = all.filter(({ id }) => !done.some((line) => line.id === id));
const baseRuns = all.filter(({ topic }) => topic === 'base');
const progress = startProgress(
  `Ablations: ${missing.length} of ${all.length} variants`,
  baseRuns.length + missing.length,
);
const bases: Judged[] = [];
for (const run of missing.length > 0 ? baseRuns : []) {
  bases.push(await judge(reports, run, settings, effort));
  progress.advance();
}
const differenceOf = missing.length > 0 ? comparison(bases, labels, resampling) : undefined;
for (const variant of missing) {
  const run = baseRuns.indexOf(variant);
  const judged = bases[run] ?? (await judge(reports, variant, settings, effort));
  const line: Ablation = {
    id: variant.id,
    topic: variant.topic,
    change: variant.change,
    settings: settingsForFile({ ...settings, ...variant.settings }),
    scores: scoresOf(judged, labels),
    ...(run < 0 && { difference: differenceOf!(judged) }),
  };
  await addToJournal(paths.ablations, line);
  done.push(line);
  progress.advance();
}
progress.stop();

const scoresOfBase = done.filter(({ topic }) => topic === 'base').map(({ scores }) => scores.score);
console.table(
  done.map(({ topic, change, scores, difference }) => {
    const sure = difference && withTrainingLuck(difference.score, scoresOfBase);
    return {
      topic,
      change,
      score: scores.score.toFixed(4),
      difference: sure ? `${sure.value.toFixed(4)} [${sure.low.toFixed(4)}, ${sure.high.toFixed(4)}]` : '',
    };
  }),
);
