import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../paths.js';
import { text } from './files.js';

const rooms = ['server', 'schemas', 'intake'];

/** The modules at the root of the project that the rooms of the service import, or that these import in turn. */
function rootModules(): string[] {
  const sources = rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => ({ depth: file.split(/[\\/]/).length, path: join(root, room, file) })),
  );
  const names = new Set(
    sources.flatMap(({ depth, path }) => {
      const inRoot = new RegExp(`'(?:\\.\\./){${depth}}([\\w-]+)\\.js'`, 'g');
      return [...readFileSync(path, 'utf8').matchAll(inRoot)].map(([, name]) => name!);
    }),
  );
  for (const name of names) {
    for (const [, other] of text(`${name}.ts`).matchAll(/'\.\/([\w-]+)\.js'/g)) names.add(other!);
  }
  return [...names].sort();
}

describe('The image', () => {
  it('is built from every module at the root that the service needs, and holds it', () => {
    const modules = rootModules();
    assert.ok(modules.includes('threads') && modules.includes('paths'), `found ${modules}`);
    const [ignored, dockerfile] = [text('.dockerignore'), text('Dockerfile')];
    for (const name of modules) {
      assert.match(ignored, new RegExp(`^!${name}\\.ts$`, 'm'), name);
      assert.match(dockerfile, new RegExp(`^COPY .* ${name}\\.ts .*\\./$`, 'm'), name);
      assert.match(dockerfile, new RegExp(`^COPY .* /app/dist/${name}\\.js `, 'm'), name);
    }
  });
});
