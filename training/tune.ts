/**
 * `npm run tune`: searches for the best settings and writes them for `train`.
 * Reads data/raw; appends each trial to models/search/trials.jsonl as it ends, and at last writes
 * models/search/settings.json. Trials that the file already holds are not run again, so that an interrupted search
 * goes on where it stopped; delete the file to search anew.
 */
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as paths from '../paths.js';
import { loadReports } from './dataset.js';
import { startProgress } from './progress.js';
import { best, drawSettings, judge, rungs, type Trial } from './search.js';
import type { Settings } from './settings.js';

const SEED = 2026;

const known = await readTrials();
const reports = loadReports();
let field: { id: number; settings: Settings }[] = drawSettings(rungs[0]!.trials, SEED).map((settings, id) => ({
  id,
  settings,
}));
let judged: Trial[] = [];

for (const [number, rung] of rungs.entries()) {
  const progress = startProgress(`Rung ${number + 1} of ${rungs.length}: ${rung.trials} settings`, rung.trials);
  field = number === 0 ? field : best(judged, rung.trials);
  judged = [];
  for (const { id, settings } of field) {
    const trial = known.get(`${number}/${id}`) ?? { id, rung: number, ...(await judge(reports, settings, rung)) };
    if (!known.has(`${number}/${id}`)) await appendFile(paths.trials, `${JSON.stringify(trial)}\n`);
    judged.push(trial);
    progress.advance();
  }
  progress.stop();
}

const ranking = best(judged, judged.length);
await writeFile(paths.settings, `${JSON.stringify(ranking[0]!.settings, null, 2)}\n`);
console.table(
  ranking.map(({ id, score, shuffled, yearly }) => ({
    trial: id,
    score: score.toFixed(4),
    'ROC-AUC shuffled': shuffled.rocAuc.toFixed(4),
    'AP shuffled': shuffled.averagePrecision.toFixed(4),
    'ROC-AUC yearly': yearly.rocAuc.toFixed(4),
    'AP yearly': yearly.averagePrecision.toFixed(4),
  })),
);
console.log(`Settings of trial ${ranking[0]!.id} written to models/search/settings.json.`);

/** Trials of an earlier run, by rung and id. A last line cut short by an interruption is left out and run again. */
async function readTrials(): Promise<Map<string, Trial>> {
  await mkdir(dirname(paths.trials), { recursive: true });
  const text = await readFile(paths.trials, 'utf8').catch(() => '');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole !== text) await writeFile(paths.trials, whole);
  const trials = whole
    .split('\n')
    .filter(Boolean)
    .map((line): Trial => JSON.parse(line));
  return new Map(trials.map((trial) => [`${trial.rung}/${trial.id}`, trial]));
}
