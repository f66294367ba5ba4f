/**
 * The structure of the house, as docs/architecture.md tells it: which room may import which, that nothing imports in a
 * circle, and that no room's root grows beyond what one can take in at a glance. Types count as imports like anything else.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { root } from '../paths.js';

/** What each room at the top may import besides itself; files at the root of the project stand below all of them. */
const roomsBelow: Record<string, readonly string[]> = {
  schemas: [],
  intake: ['schemas'],
  training: ['schemas', 'intake'],
  experiments: ['schemas', 'intake', 'training'],
  server: ['schemas', 'intake'],
  desk: ['schemas', 'intake'],
  notebooks: ['schemas', 'intake', 'training', 'experiments', 'server'],
  bench: ['schemas', 'intake', 'server', 'docs'],
  docs: ['schemas', 'intake', 'training', 'experiments', 'server', 'notebooks'],
};

/** Inside two of them, from the ground up: a room imports those before it and none behind it. */
const ladders: Record<string, readonly string[]> = {
  training: [
    'charts',
    'onnx',
    'data',
    'features',
    'network',
    'evaluation',
    'release',
    'options',
    'train.ts',
    'evaluate.ts',
    'recalibrate.ts',
  ],
  server: [
    'start-error.ts',
    'setting-kinds.ts',
    'settings.ts',
    'config.ts',
    'log.ts',
    'metrics.ts',
    'http',
    'drift',
    'models',
    'explanations',
    'predictions',
    'inference-protocol',
    'pages',
    'routes.ts',
    'app.ts',
    'cluster',
    'main.ts',
  ],
};

/** Modules in the root of one room; beyond that it wants rooms of its own. */
const maxFilesInRoot = 12;

const isModule = (path: string) => path.endsWith('.ts') && !path.includes('generated/');

const modules: string[] = Object.keys(roomsBelow).flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(room, ...path.split(/[\\/]/)))
    .filter(isModule),
);

/** Every `from '…'`, `import '…'` and `import('…')` of a path; what only types are taken from too. */
const importPattern = /(?:\bfrom|\bimport)\s*\(?\s*'(\.{1,2}\/[^']+)'/g;

const codeOf = (path: string) => readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

const importsOf = (path: string): string[] =>
  [...codeOf(path).matchAll(importPattern)].map(([, target]) =>
    posix.join(dirname(path), target!.replace(/\.js$/, '.ts')),
  );

const imports = new Map(modules.map((path) => [path, importsOf(path)]));
const topOf = (path: string) => path.split('/')[0]!;

/** The first way from a module back to itself that a search in depth meets, as the modules on it. */
function findCircle(): string[] | undefined {
  const done = new Set<string>();
  const search = (path: string, trail: readonly string[]): string[] | undefined => {
    const start = trail.indexOf(path);
    if (start >= 0) return [...trail.slice(start), path];
    if (done.has(path)) return undefined;
    done.add(path);
    for (const target of imports.get(path) ?? []) {
      const circle = search(target, [...trail, path]);
      if (circle) return circle;
    }
    return undefined;
  };
  for (const path of modules) {
    const circle = search(path, []);
    if (circle) return circle;
  }
  return undefined;
}

describe('The architecture', () => {
  it('is read from modules that there are, hundreds of them and their imports', () => {
    assert.ok(modules.length > 200, String(modules.length));
    const targets = [...imports.values()].flat().filter((path) => path.endsWith('.ts') && topOf(path) in roomsBelow);
    for (const target of targets) assert.ok(modules.includes(target) || target.includes('generated/'), target);
    assert.ok(targets.length > 500, String(targets.length));
  });

  for (const [room, below] of Object.entries(roomsBelow)) {
    it(`lets ${room}/ import ${below.length > 0 ? below.join(', ') : 'no other room'}`, () => {
      for (const [path, targets] of imports) {
        if (topOf(path) !== room) continue;
        for (const target of targets) {
          const top = topOf(target);
          const isAllowed = top === room || below.includes(top) || !target.includes('/');
          assert.ok(isAllowed, `${path} imports ${target}`);
        }
      }
    });
  }

  for (const [room, ladder] of Object.entries(ladders)) {
    it(`lets no room of ${room}/ import one above it: ${ladder.join(' < ')}`, () => {
      const stepOf = (path: string) => ladder.indexOf(path.split('/')[1]!);
      for (const [path, targets] of imports) {
        if (topOf(path) !== room) continue;
        assert.ok(stepOf(path) >= 0, `${path} is in no room of the ladder`);
        for (const target of targets.filter((each) => topOf(each) === room)) {
          assert.ok(stepOf(target) <= stepOf(path), `${path} imports ${target}, which is above it`);
        }
      }
    });
  }

  it('keeps intake/ free of Node and of the browser', () => {
    for (const path of modules.filter((each) => topOf(each) === 'intake')) {
      assert.doesNotMatch(codeOf(path), /from '(?!\.)|\b(?:Buffer|process|document|window|navigator)\b(?=[.(])/, path);
    }
  });

  it('has no circle of imports', () => {
    assert.equal(findCircle()?.join(' → '), undefined);
  });

  it(`has at most ${maxFilesInRoot} modules in the root of a room`, () => {
    const counts = new Map<string, number>();
    for (const path of modules) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
    const tooFull = [...counts].filter(([, count]) => count > maxFilesInRoot);
    assert.deepEqual(tooFull, []);
  });
});
