import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../paths.js';
import document from '../../schemas/generated/openapi.json' with { type: 'json' };
import { readConfig } from '../../server/config.js';

const page = readFileSync(join(root, 'docs/inference-protocol.md'), 'utf8');

// Its example in Python is run by test/clients/inference_clients.py.
describe('The page on the Open Inference Protocol', () => {
  it('shows every route of the protocol that names no version, and no other', () => {
    const shown = [...page.matchAll(/^\| (`.+`) \|/gm)].flatMap(([, cell]) => {
      const [method, ...paths] = [...cell!.matchAll(/[A-Z]+(?= )|\/v2[^`]*/g)].map(([word]) => word);
      return paths.map((path) => `${method} ${path}`);
    });
    const routes = Object.entries(document.paths)
      .filter(([path]) => /^\/v2(?!.*\{version\})/.test(path))
      .flatMap(([path, methods]) =>
        Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace('{model}', 'strike-damage')}`),
      );
    assert.deepEqual(shown.sort(), routes.sort());
  });

  it('shows the limits as the settings have them', () => {
    const { arrayRows, arrayBytes } = readConfig({}).batch;
    const inOneLine = page.replaceAll('\n', ' ');
    assert.ok(inOneLine.includes(`${arrayRows.toLocaleString('en')} rows (\`BATCH_ROW_LIMIT\`)`));
    assert.ok(inOneLine.includes(`${arrayBytes / 2 ** 20} MiB (\`BATCH_ARRAY_LIMIT_BYTES\`)`));
  });
});
