/**
 * `npm run notebooks`: executes the notebooks with Node alone and writes their outputs back.
 * Reads and writes notebooks/*.ipynb. `-- 01` runs those whose name begins with 01. `-- --check` writes nothing, and fails
 * when an output differs from the one in the file. Exits with 1 when a notebook fails, after naming the cell and the reason.
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
const names = all.filter((name) => positionals.length === 0 || positionals.some((start) => name.startsWith(start)));
if (names.length === 0) {
  console.error(`No notebook's name begins with ${positionals.join(' or ')}. There are ${all.join(', ')}.`);
  process.exitCode = 1;
}

for (const file of names.map((name) => join(paths.notebooks, name))) {
  const startMs = performance.now();
  try {
    const notebook = await readNotebook(file);
    const executed = withOutputs(notebook, await runNotebook(file));
    if (!values.check) await writeNotebook(file, executed);
    const before = codeCells(notebook);
    const changedCells = codeCells(executed).flatMap((cell, index) =>
      isDeepStrictEqual(cell, before[index]) ? [] : index + 1,
    );
    const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
    console.log(`${basename(file)}: ${before.length} cells in ${seconds} s, ${describeChanges(changedCells)}`);
    if (values.check && changedCells.length > 0) process.exitCode = 1;
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

function describeChanges(cells: number[]): string {
  return cells.length === 0 ? 'outputs unchanged' : `outputs changed in code cells ${cells.join(', ')}`;
}
