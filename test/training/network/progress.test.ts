import assert from 'node:assert/strict';
import { progressOfRun, startProgress } from '../../../training/network/progress.js';

/** What is written to stderr meanwhile, where it is no terminal. */
function linesOf(run: () => void): string[] {
  const lines: string[] = [];
  const { error } = console;
  const isTTY = process.stderr.isTTY;
  console.error = (line: string) => void lines.push(line);
  process.stderr.isTTY = false;
  try {
    run();
  } finally {
    console.error = error;
    process.stderr.isTTY = isTTY;
  }
  return lines;
}

describe('Progress in a log', () => {
  it('is a line for each stage, and in half-minutes one of how much of the run is done and how long the rest takes', () => {
    let now = 0;
    const lines = linesOf(() => {
      const start = progressOfRun([1, 3], () => now);
      const first = start('First', 10);
      for (let step = 0; step < 10; step++) {
        now += 10_000;
        first.advance();
      }
      first.stop();
      const second = start('Second', 2);
      now += 300_000;
      second.advance();
      second.advance();
      second.stop();
    });
    assert.deepEqual(lines, [
      'First …',
      '  7 %, 6 min left',
      '  15 %, 6 min left',
      '  22 %, 5 min left',
      'Second …',
      '  62 %, 4 min left',
    ]);
  });

  it('is one line alone for what is done soon', () => {
    const lines = linesOf(() => {
      const progress = startProgress('Quick', 3);
      progress.advance(2);
      progress.advance();
      progress.stop();
    });
    assert.deepEqual(lines, ['Quick …']);
  });

  it('never says more than the whole, however much more is done than was said before', () => {
    let now = 0;
    const lines = linesOf(() => {
      const progress = progressOfRun([1], () => now)('Long', 1);
      now = 40_000;
      progress.advance(5);
      progress.stop();
    });
    assert.deepEqual(lines, ['Long …', '  100 %, 0 s left']);
  });
});
