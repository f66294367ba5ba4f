/** Every notebook runs from start to end, and is fit to be committed. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { codeCells, readNotebook } from '../../notebooks/runner/notebook.js';
import { runNotebook } from '../../notebooks/runner/run-notebook.js';
import * as paths from '../../paths.js';

const names = readdirSync(paths.notebooks).filter((name) => name.endsWith('.ipynb'));

describe('the notebooks', function () {
  this.timeout(300_000);
  before(() => {
    execFileSync('npm', ['run', 'build', '--silent'], { cwd: paths.root, stdio: 'ignore' });
  });

  for (const name of names) {
    const file = join(paths.notebooks, name);

    it(`${name} runs without an error`, async () => {
      await runNotebook(file);
    });

    it(`${name} is committed with its outputs, under a megabyte, and with no path of a machine`, async () => {
      assert.ok(statSync(file).size < 1_000_000);
      const cells = codeCells(await readNotebook(file));
      assert.deepEqual(
        cells.map((cell) => cell.execution_count),
        cells.map((_, index) => index + 1),
      );
      assert.ok(cells.some((cell) => cell.outputs.length > 0));
      assert.ok(!JSON.stringify(cells).includes(paths.root));
    });
  }
});
