/**
 * `npm run diagnose`: does the network underfit, overfit, or score by chance?
 * Reads data/raw and models/search/settings.json; writes models/search/diagnostics.json, which notebook 03 shows, part
 * by part. Parts that the file already holds for the same settings are not measured again, so that an interrupted run
 * goes on where it stopped; delete the file to measure anew. About ten minutes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import * as paths from '../paths.js';
import { loadReports } from '../training/data/reports.js';
import { startProgress } from '../training/network/progress.js';
import { readSettings, settingsForFile } from '../training/network/settings.js';
import { parts } from './diagnostics/parts.js';
import { prepareSetup } from './diagnostics/setup.js';

const settings = await readSettings();
const results = await readResults();
const setup = await prepareSetup(loadReports(), settings);
const missing = Object.entries(parts).filter(([name]) => !(name in results));
const progress = startProgress('Diagnosis', missing.length);
for (const [name, measure] of missing) {
  results[name] = await measure(setup);
  await writeResults();
  progress.advance();
}
progress.stop();
console.log('What was found is in models/search/diagnostics.json.');

/** The results of an earlier run with the same settings. */
async function readResults(): Promise<Record<string, unknown>> {
  const text = await readFile(paths.diagnostics, 'utf8').catch(() => '{}');
  const earlier = JSON.parse(text);
  const chosen = settingsForFile(settings);
  return JSON.stringify(earlier.settings) === JSON.stringify(chosen) ? earlier : { settings: chosen };
}

/** One line for each part; five digits, as the rest is noise and differs between processors. */
async function writeResults(): Promise<void> {
  const five = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(5)) : value);
  const lines = Object.entries(results).map(([name, part]) => `${JSON.stringify(name)}: ${JSON.stringify(part, five)}`);
  await writeFile(paths.diagnostics, `{\n${lines.join(',\n')}\n}\n`);
}
