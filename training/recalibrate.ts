/**
 * `npm run recalibrate`: the same weights, with probabilities that fit what inspections found.
 * Reads the files of `--data` and the folder of a version; writes another version, which differs from it by a line on the
 * log-odds. The same files write the same bytes. `npm run recalibrate -- --help` lists the options.
 */
import { dirname } from 'node:path';
import { dataReportLines } from './data/files/describe.js';
import { loadReportFiles } from './data/files/load-report-files.js';
import { helpLines } from './options/read-options.js';
import { type RecalibrateOptions, readRecalibrateOptions, recalibrateSpecs } from './options/recalibrate-options.js';
import { runVerb } from './options/run-verb.js';
import { newVersionFolder, shownFolder } from './options/version-folder.js';
import { overlapsWith } from './release/finished/overlap.js';
import { scoresOfPeriod } from './release/finished/period.js';
import { openVersion } from './release/finished/version.js';
import { learnRecalibration, writeRecalibrated } from './release/recalibration/recalibrate-version.js';
import { recalibrationLines } from './release/recalibration/recalibration-lines.js';

const print = (lines: readonly string[]) => console.log(lines.join('\n'));

/** 1.0.0 → 1.0.1 */
function nextPatch(version: string): string {
  const [major, minor, patch] = version.split('.').map(Number);
  return `${major}.${minor}.${patch! + 1}`;
}

async function recalibrate({ data, model, period, version, out }: RecalibrateOptions): Promise<void> {
  const before = openVersion(model);
  const { manifest } = before;
  const target = newVersionFolder(out ?? dirname(before.folder), version ?? nextPatch(manifest.version));
  const reports = await loadReportFiles(data.paths, data);
  const used = new Set(manifest.inputs.flatMap(({ name, used }) => (used ? [name] : [])));
  print([...dataReportLines(reports, used), '']);
  const scores = await scoresOfPeriod(before, reports, period);
  for (const { sentence } of overlapsWith(manifest, reports.source, scores.dates)) print([sentence, '']);
  const recalibration = learnRecalibration(before, scores, reports.source);
  print(recalibrationLines(recalibration));
  await writeRecalibrated(before, recalibration, scores, target);
  print(['', `Version ${target.version} is in ${shownFolder(target.folder)}.`]);
}

await runVerb(async () => {
  const options = readRecalibrateOptions(process.argv.slice(2));
  const purpose = 'Writes a version with the same weights whose probabilities fit what inspections found.';
  if (options) await recalibrate(options);
  else print(helpLines('recalibrate', purpose, recalibrateSpecs));
});
