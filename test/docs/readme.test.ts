import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import packageJson from '../../package.json' with { type: 'json' };
import { models, root } from '../../paths.js';
import { modelFolder } from '../../server/models/folders.js';
import { resultsTable } from '../../training/model-card.js';
import { served, smallApp } from '../server/small-app.js';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const inOneLine = readme.replaceAll('\n', ' ');
const model = await served(modelFolder({ MODEL_VERSION: 'latest' }, models));
const { manifest } = model;

describe('The README', () => {
  it('shows the results of the served model and no others', () => {
    assert.ok(readme.includes(resultsTable(manifest)), `the table should be\n${resultsTable(manifest)}`);
    const found = Math.round(100 * manifest.evaluation.test.recallAtTop20Percent.value);
    assert.ok(inOneLine.includes(`held ${found} % of all damage`), `the first fifth of the queue holds ${found} %`);
    assert.ok(readme.includes(`models/strike-damage/${manifest.version}`));
  });

  it('shows a curl call whose answer the service gives', async () => {
    const [, body] = readme.match(/-d '(\{[^']+\})'/) ?? [];
    const [, answer] = readme.match(/```json\n([^`]+)```/) ?? [];
    const app = smallApp(model);
    const response = await request(app).post('/v1/predictions').set('Content-Type', 'application/json').send(body);
    const { damageProbability, ...rest } = JSON.parse(answer!);
    const { damageProbability: served, ...others } = response.body;
    assert.deepEqual(others, rest);
    // Another kind of processor may round the sixth digit otherwise.
    assert.ok(Math.abs(served - damageProbability) < 2e-6, `${served} instead of ${damageProbability}`);
  });

  it('names only npm scripts, files and folders that exist', () => {
    const builtIn = ['cit'];
    for (const [, script] of readme.matchAll(/^npm (?:run )?(\S+)/gm)) {
      assert.ok(script! in packageJson.scripts || builtIn.includes(script!), `npm run ${script}`);
    }
    const links = [...readme.matchAll(/\]\((?!http)([^)]+)\)/g)].map(([, link]) => link!);
    const code = [...readme.matchAll(/`((?:[a-z-]+\/)+[\w.-]*)`/g)].map(([, path]) => path!);
    for (const path of [...links, ...code].filter((each) => each !== 'models/quick/')) {
      assert.ok(existsSync(join(root, path)), `${path} does not exist`);
    }
  });
});
