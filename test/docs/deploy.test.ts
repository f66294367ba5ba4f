import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../paths.js';
import { settings, text, yaml } from '../deploy/files.js';

const page = text('docs/deploy.md');

describe('The page on deployment', () => {
  it('names only files and folders that exist', () => {
    const paths = [...page.matchAll(/(?:\.ci|deploy|test)\/[\w/.-]*|docker-compose\.yml/g)].map(([path]) => path);
    assert.ok(paths.length > 10);
    for (const path of paths) assert.ok(existsSync(join(root, path)), path);
  });

  it('names only services and settings that exist', () => {
    const { services } = yaml('docker-compose.yml');
    for (const [, name] of page.matchAll(/--scale (\w+)=|SIGHUP (\w+)/g)) assert.ok(!name || name in services, name);
    const table = page.slice(page.indexOf('| setting |'), page.indexOf('\n\nMemory grows'));
    const names = [...table.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name!);
    assert.ok(names.length >= 8);
    for (const name of names) settings({ [name]: '2' });
  });

  it('gives the API keys to a service that there is', () => {
    const [, lines] = /```yaml\n([^`]+)```/.exec(page)!;
    const override = parse(lines!);
    const { environment, secrets } = override.services.api;
    assert.equal(settings(environment).keys.apiFile, `/run/secrets/${secrets[0]}`);
    assert.ok(secrets[0] in override.secrets);
  });
});
