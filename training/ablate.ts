/**
 * `npm run ablate`: measures each change to features, encoding and augmentation that was tried, one at a time.
 * Reads data/raw and models/search/settings.json; appends each variant to models/search/ablations.jsonl as it is done,
 * which notebook 02 reads. Variants that the file already holds are not measured again, so that an interrupted run goes
 * on where it stopped; delete the file to measure anew.
 */
import { readFile } from 'node:fs/promises';
import * as paths from '../paths.js';
import { type Ablation, compare, effort, judge } from './ablation/measure.js';
import { variants } from './ablation/variants.js';
import { chooseLogistic } from './baselines.js';
import { loadReports, periods } from './dataset.js';
import { addToJournal, readJournal } from './journal.js';
import { startProgress } from './progress.js';
import type { Settings } from './settings.js';

const resampling = { resamples: 500, seed: 1 };

const settings: Settings = JSON.parse(await readFile(paths.settings, 'utf8'));
const done = await readJournal<Ablation>(paths.ablations);
const reports = loadReports();
const { train } = periods(reports.columns);
const labels = reports.columns.damaged.subarray(0, train.length); // sorted by date, so the training period comes first
const all = variants(settings, await chooseLogistic(reports, train));

const outdated = done.find((line) => line.id === 'base' && JSON.stringify(line.settings) !== JSON.stringify(settings));
if (outdated) throw new Error('models/search/ablations.jsonl was measured with other settings: delete it first.');

const missing = all.filter(({ id }) => !done.some((line) => line.id === id));
const progress = startProgress(`Ablations: ${missing.length} of ${all.length} variants`, missing.length);
const base = missing.length > 0 ? await judge(reports, all[0]!, settings, effort) : [];
for (const variant of missing) {
  const isBase = variant === all[0];
  const judged = isBase ? base : await judge(reports, variant, settings, effort);
  const line: Ablation = {
    id: variant.id,
    topic: variant.topic,
    change: variant.change,
    settings: { ...settings, ...variant.settings },
    ...compare(judged, isBase ? undefined : base, labels, resampling),
  };
  await addToJournal(paths.ablations, line);
  done.push(line);
  progress.advance();
}
progress.stop();

console.table(
  done.map(({ topic, change, difference }) => ({
    topic,
    change,
    score: difference?.score.value.toFixed(4) ?? 'base',
    interval: difference ? `${difference.score.low.toFixed(4)} to ${difference.score.high.toFixed(4)}` : '',
  })),
);
