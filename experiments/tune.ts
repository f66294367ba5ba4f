/**
 * `npm run tune`: searches for the best settings and writes them for `train`.
 * Reads data/raw; appends each trial to models/search/trials.jsonl as it ends, and at last writes
 * models/search/settings.json. Trials that the file already holds are not run again, so that an interrupted search
 * goes on where it stopped; delete the file to search anew.
 */
import { writeFile } from 'node:fs/promises';
import * as paths from '../paths.js';
import { loadReports } from '../training/data/reports.js';
import { startProgress } from '../training/network/progress.js';
import { settingsForFile } from '../training/network/settings.js';
import { halve } from './search/halving.js';
import { drawSettings } from './search/space.js';
import { rungs, scoreSettings } from './search/trials.js';

const SEED = 2026;

const reports = loadReports();
const ranking = await halve({
  trialsFile: paths.trials,
  candidates: drawSettings(rungs[0]!.trials, SEED),
  rungs,
  score: (settings, rung) => scoreSettings(reports, settings, rung),
  startProgress: ({ trials }, number) =>
    startProgress(`Rung ${number + 1} of ${rungs.length}: ${trials} settings`, trials),
});

await writeFile(paths.settings, `${JSON.stringify(settingsForFile(ranking[0]!.settings), null, 2)}\n`);
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
