import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { models } from '../../paths.js';
import type { Manifest } from '../../schemas/index.js';
import { modelFolder } from '../../server/models/folders.js';
import { testFrom } from '../../training/data/split.js';
import { resultsTable } from '../../training/release/card/model-card.js';
import { facts, type Language, noBreak, numbersIn, resultsInFrench, written } from './figures.js';
import { prose, read } from './pages.js';

const folder = modelFolder({ version: 'latest' }, models);
const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
const known = facts(manifest);

/** Numbers that are no finding: the oldest Node, the share of chance, intervals, folds, a notebook, a fifth, a thousand. */
const given = [20.19, 20, 95, 5, 3, 1000];
/** Counted by test/docs/data-dictionary.test.ts: airports, and the days of the first and the last report. */
const counted = [50, 8, 25];
const testYear = Number(testFrom.slice(0, 4));
const allowed = new Set([...Object.values(known), ...given, ...counted, testYear - 1, testYear]);

/** What both must say, word for word. */
const sentences: Record<Language, string[]> = {
  en: [
    `held ${known.foundInFirstFifthPercent} % of all damage`,
    `Of 1,000 reports like those of the test, ${known.firstOfThousand} go to the front of the queue: ` +
      `${known.caughtOfThousand} damaged aircraft are found there, ${known.needlessOfThousand} undamaged ones are ` +
      `looked at early, and ${known.missedOfThousand} damaged ones are left in the routine queue.`,
  ],
  fr: [
    `contenait ${known.foundInFirstFifthPercent} % de tous les dommages`,
    `${known.firstOfThousand} passent en tête de file : ${known.caughtOfThousand} dommages y sont trouvés, ` +
      `${known.needlessOfThousand} avions indemnes sont examinés en priorité, et ` +
      `${known.missedOfThousand} dommages restent dans la file ordinaire`,
    `Après nettoyage il en reste ${written(known.used, 'fr')}, dont ${written(known.damaged, 'fr')} avec dommage, ` +
      `soit ${written(known.damagedPercent, 'fr')} %`,
    `jusqu'en ${testYear - 1} (${written(known.trainedOn, 'fr')})`,
    `(${written(known.testedOn, 'fr')}, dont ${known.damagedInTest} avec dommage)`,
    `la moyenne de ${known.networks} réseaux, ${written(known.weights, 'fr')} poids`,
    `Le seuil de ${written(known.threshold, 'fr')}`,
    `coûte autant que ${known.costMissed} inspections`,
  ],
};

const plain = (text: string) => text.replaceAll(noBreak, ' ').replaceAll(/\s+/g, ' ');

for (const [path, language] of [
  ['README.md', 'en'],
  ['README.fr.md', 'fr'],
] as const) {
  const { text } = read(path);

  describe(path, () => {
    it('shows the results of the served model and no others', () => {
      const table = language === 'en' ? resultsTable(manifest) : resultsInFrench(manifest);
      assert.ok(text.includes(table), `the table should be\n${table}`);
      assert.ok(text.includes(`models/strike-damage/${manifest.version}`));
    });

    it('says what the manifest says', () => {
      for (const sentence of sentences[language]) assert.ok(plain(text).includes(plain(sentence)), sentence);
    });

    it('has no other figure', () => {
      const found = numbersIn(text, language);
      assert.ok(found.length > 10);
      assert.deepEqual(
        found.filter((number) => !allowed.has(number)),
        [],
      );
    });
  });
}

describe('README.fr.md', () => {
  it('has no space at which a line could break where French allows none', () => {
    const text = prose(read('README.fr.md').text).replaceAll(/`[^`]*`|<[^>]*>|\]\([^)]*\)/g, ' ');
    assert.deepEqual(text.match(/.{0,20}([ \n](?!!\[)[%;:!?»]|«[ \n]|\d[ \n]\d{3}\b).{0,20}/g) ?? [], []);
  });
});
