import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { models } from '../../paths.js';
import type { Manifest } from '../../schemas/index.js';
import { modelFolder } from '../../server/models/folders.js';
import { facts, numbersIn, written } from './figures.js';
import { prose, read } from './pages.js';

const page = read('docs/data.md').text;
const oneLine = page.replaceAll('\n', ' ');
const manifest: Manifest = JSON.parse(
  readFileSync(join(modelFolder({ version: 'latest' }, models), 'manifest.json'), 'utf8'),
);
const known = facts(manifest);
const [used, damaged, percent, trained, tested, found] = [
  known.used,
  known.damaged,
  known.damagedPercent,
  known.trainedOn,
  known.testedOn,
  known.damagedInTest,
].map((value) => written(value, 'en'));

describe('The page on the data', () => {
  it('counts reports as the manifest does', () => {
    for (const sentence of [
      `After cleaning ${damaged} of ${used} reports are damaged, ${percent} %.`,
      `The ${trained} reports up to 1999 choose and train; the ${tested} from 2000 on are the locked test, with ${found} cases`,
    ]) {
      assert.ok(oneLine.includes(sentence), sentence);
    }
  });

  it('counts the cells of the raw file as the dictionary does, whose every number is counted', () => {
    const dictionary = prose(read('data/README.md').text);
    for (const [sentence, row] of [
      ['The speed is absent from 2,836 reports', '`speedKnots` | 122 | 2,836 |'],
      ['there are 24', '| `exact-duplicates` | 24 |'],
      ['Only 209 reports bear a cost', '| cost given (above 0) | 209 |'],
      ['55 of them without damage', '| … without damage | 55 |'],
      ['Their 829 reports', '| military | 829 |'],
    ] as const) {
      assert.ok(oneLine.includes(sentence) && dictionary.includes(row), sentence);
    }
  });

  it('has no other figure than these', () => {
    const checked = [2836, 24, 209, 55, 829, 1990, 1999, 2000, 2002];
    const rest = [0, 1, 3, 5, 9]; // a speed, a notebook, a licence, folds, a decision
    const allowed = new Set([...Object.values(known), ...checked, ...rest]);
    assert.deepEqual(
      numbersIn(page, 'en').filter((number) => !allowed.has(number)),
      [],
    );
  });
});
