/**
 * `npm run notebooks`: executes the notebooks with Node alone and writes their outputs back.
 * Reads and writes notebooks/*.ipynb. `-- 01` runs those whose name begins so. `-- --check` writes nothing, and fails
 * when an output is not the one in the file. Ends with 1 when a notebook fails, having said which cell and why.
 */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import * as paths from '../../paths.js';
import { codeCells, readNotebook, withOutputs, writeNotebook } from './notebook.js';
import { runNotebook } from './run-notebook.js';

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const all = (await readdir(paths.notebooks)).filter((name) => name.endsWith('.ipynb')).sort();
const chosen = all.filter((name) => positionals.length === 0 || positionals.some((start) => name.startsWith(start)));
if (chosen.length === 0) {
  console.error(`No notebook's name begins with ${positionals.join(' or ')}. There are ${all.join(', ')}.`);
  process.exitCode = 1;
}

for (const file of chosen.map((name) => join(paths.notebooks, name))) {
  const started = performance.now();
  try {
    const notebook = await readNotebook(file);
    const executed = withOutputs(notebook, await runNotebook(file));
    if (!values.check) await writeNotebook(file, executed);
    const before = codeCells(notebook);
    const changed = codeCells(executed).flatMap((cell, index) =>
      isDeepStrictEqual(cell, before[index]) ? [] : index + 1,
    );
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${basename(file)}: ${before.length} cells in ${seconds} s, ${outcome(changed)}`);
    if (values.check && changed.length > 0) process.exitCode = 1;
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

function outcome(changed: number[]): string {
  return changed.length === 0 ? 'outputs unchanged' : `outputs changed in code cells ${changed.join(', ')}`;
}
