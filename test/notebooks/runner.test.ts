/** The runner must fail whenever a notebook does, and lose nothing that it prints. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Notebook, Output } from '../../notebooks/runner/notebook.js';
import { writeNotebook } from '../../notebooks/runner/notebook.js';
import { type Limits, NotebookError, runNotebook } from '../../notebooks/runner/run-notebook.js';
import * as paths from '../../paths.js';

describe('the notebook runner', function () {
  this.timeout(120_000);
  let folder: string;
  let runs = 0;
  let outcomes: Promise<unknown>[];

  before(async () => {
    execFileSync('npm', ['run', 'build', '--silent'], { cwd: paths.root, stdio: 'ignore' });
    folder = await mkdtemp(join(tmpdir(), 'notebooks-'));
    // All at once: most of each run is the start of a compiler.
    outcomes = failures.map(({ cells, limits }) => run(cells, limits).catch((error: unknown) => error));
  });
  after(() => rm(folder, { recursive: true }));

  async function run(cells: string[], limits?: Limits): Promise<Output[][]> {
    const file = join(folder, `${++runs}.ipynb`);
    await writeNotebook(file, notebook(cells));
    return runNotebook(file, limits);
  }

  const failures: { cause: string; cells: string[]; cell: number; message: RegExp; limits?: Limits }[] = [
    { cause: 'a cell that throws', cells: ['1', 'throw new Error("spilt")', '3'], cell: 2, message: /spilt/ },
    {
      cause: 'a cell of a wrong type',
      cells: ['const a: number = "one"'],
      cell: 1,
      message: /not assignable to type 'number'/,
    },
    {
      cause: 'an assertion behind a claim',
      cells: [
        "import { claim } from './dist/notebooks/support/index.js';\nclaim(true, 'Two is two.');\nclaim(false, 'Two is three.');",
      ],
      cell: 1,
      message: /✓ Two is two\..*no longer holds: Two is three\./s,
    },
    {
      cause: 'a rejection that nobody handles',
      cells: ['Promise.reject(new Error("unheard"));', '2'],
      cell: 1,
      message: /unheard/,
    },
    {
      cause: 'an error thrown from a timer while a cell waits',
      cells: ['await new Promise(() => setTimeout(() => { throw new Error("late"); }, 10));'],
      cell: 1,
      message: /late/,
    },
    {
      cause: 'an error thrown from a timer after the last cell',
      cells: ['1', 'setTimeout(() => { throw new Error("too late"); }, 100);'],
      cell: 2,
      message: /too late/,
    },
    {
      cause: 'an endless loop',
      cells: ['1', 'for (;;) {}'],
      cell: 2,
      message: /no end within 5 seconds/,
      limits: { cell: 5, end: 5 },
    },
    {
      cause: 'a timer left running',
      cells: ['setInterval(() => {}, 1000);'],
      cell: 1,
      message: /still runs after 1 seconds/,
      limits: { cell: 60, end: 1 },
    },
    {
      cause: 'a cell that ends the process',
      cells: ['process.exit(0)', '2'],
      cell: 1,
      message: /the process ended before the notebook did/,
    },
  ];
  for (const [index, { cause, cell, message }] of failures.entries()) {
    it(`fails by ${cause}, and names the cell`, async () => {
      const outcome = await outcomes[index];
      assert.ok(outcome instanceof NotebookError, String(outcome));
      assert.equal(outcome.cell, cell);
      assert.match(outcome.message, message);
    });
  }

  it('keeps every line of a burst, and what is printed after the end of a cell', async () => {
    const [burst, late] = await run([
      'for (let i = 0; i < 1000; i++) console.log(i);',
      'setTimeout(() => console.log("later"), 100); console.error("now");',
    ]);
    const expected = Array.from({ length: 1000 }, (_, i) => `${i}\n`);
    assert.deepEqual(burst, [{ output_type: 'stream', name: 'stdout', text: expected }]);
    assert.deepEqual(late, [
      { output_type: 'stream', name: 'stderr', text: ['now\n'] },
      { output_type: 'stream', name: 'stdout', text: ['later\n'] },
    ]);
  });

  it('gives the same outputs each time: tables, charts, Markdown', async () => {
    const cells = [
      `import { chart, markdown, table } from './dist/notebooks/support/index.js';
       const rows = [{ name: 'a', share: 0.25 }, { name: '<b>', share: null }];
       table(rows, 'Two rows');
       markdown('**bold**');
       await chart({
         title: 'Two bars',
         data: rows,
         mark: 'bar',
         encoding: { x: { field: 'share', type: 'quantitative' }, y: { field: 'name' } },
       });`,
    ];
    const [first] = await run(cells);
    assert.deepEqual(
      first!.map((output) => Object.keys(output.output_type === 'display_data' ? output.data : {})),
      [['text/html'], ['text/markdown'], ['image/png']],
    );
    assert.match(JSON.stringify(first), /<td align=\\"right\\">0\.25<\/td>/);
    assert.match(JSON.stringify(first), /&lt;b&gt;.*–/);
    assert.deepEqual(await run(cells), [first]);
  });
});

function notebook(cells: string[]): Notebook {
  return {
    cells: cells.map((source) => ({ cell_type: 'code', source, execution_count: null, outputs: [] })),
  };
}
