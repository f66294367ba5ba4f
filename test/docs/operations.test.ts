import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsTable } from '../../docs/settings-table.js';
import { root } from '../../paths.js';
import { problemCodes } from '../../schemas/index.js';
import { createMetrics } from '../../server/metrics.js';
import { smallModel } from '../server/small-app.js';

const page = readFileSync(join(root, 'docs/operations.md'), 'utf8');

describe('docs/operations.md', () => {
  it('lists every setting of the server as it is', () => {
    assert.ok(page.includes(settingsTable), `the table should be\n${settingsTable}`);
  });

  it('names only metrics that the server has', async () => {
    const metrics = createMetrics({ ofProcess: true });
    metrics.watchDrift(smallModel.drift.state);
    const names = new Set((await metrics.registry.getMetricsAsJSON()).map(({ name }) => name));
    const rows = page.slice(page.indexOf('## What to watch'), page.indexOf('In PromQL'));
    const named = [...rows.matchAll(/^\| `([a-z_0-9]+)/gm)].map(([, name]) => name!);
    assert.ok(named.length > 8);
    assert.deepEqual(
      named.filter((name) => !names.has(name)),
      [],
    );
  });

  it('explains every way in which the server itself may fail', () => {
    for (const [code, { status }] of Object.entries(problemCodes)) {
      if (status >= 500) assert.ok(page.includes(`**${status} \`${code}\`**`), `${status} ${code} is not explained`);
    }
  });
});
