import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../../paths.js';
import { sampleRows } from '../../intake/dialects/files.js';
import { temporaryFolder, trainingFile } from '../data/files/written.js';

/** Runs the program of `npm run train`. */
const train = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(root, 'training/train.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });

describe('npm run train', () => {
  const folder = temporaryFolder();
  after(folder.remove);

  const refusals: [what: string, args: () => string[], message: RegExp][] = [
    ['an option that there is not', () => ['--fast'], /^There is no option --fast; allowed are /],
    ['a file that is not there', () => ['--data', '/nowhere/export.xlsx'], /^export\.xlsx: There is no such file\.$/],
    [
      'a version that is there',
      () => ['--version', '1.0.0'],
      /^models\/strike-damage\/1\.0\.0 is there already and is not overwritten; the next free version is /,
    ],
    [
      'too little data',
      () => ['--data', folder.writeCsv('few.csv', trainingFile('faa-current', sampleRows(100))), '--out', folder.path],
      /^There is too little to train on and test: before .* At least \d+ of each are needed/,
    ],
  ];
  for (const [what, args, message] of refusals) {
    it(`answers with one sentence and no stack trace: ${what}`, () => {
      const { status, stderr } = train(...args());
      assert.equal(status, 1);
      const lines = stderr
        .trim()
        .split('\n')
        .filter((line) => !/Warning:|--trace-warnings/.test(line));
      assert.equal(lines.length, 1, stderr);
      assert.match(lines[0]!, message);
    });
  }

  it('says how it is used', () => {
    const { status, stdout } = train('--help');
    assert.equal(status, 0);
    assert.match(stdout, /--test-from DAY/);
  });
});
