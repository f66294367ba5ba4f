import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { root } from '../../paths.js';
import { pages, prose, read } from './pages.js';

/** What the URL of a heading ends in, as GitHub makes it. */
const slug = (heading: string) =>
  heading
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/** The anchors of a document: a heading that repeats gets a number. */
function anchors(text: string): Set<string> {
  const seen = new Map<string, number>();
  const all = [...prose(text).matchAll(/^#{1,6} (.*)$/gm)].map(([, heading]) => {
    const name = slug(heading!);
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return times === 0 ? name : `${name}-${times}`;
  });
  return new Set(all);
}

/** Where the links of a text lead, images among them; those to other hosts left out. */
const linksOf = (text: string) =>
  [...prose(text).matchAll(/\]\(([^)\s]+)\)|\b(?:src|href)="([^"]+)"/g)]
    .map(([, link, ofTag]) => link ?? ofTag!)
    .filter((link) => !/^[a-z]+:/.test(link));

/** What a run makes and nobody commits, and the file inside the package that the data come from. */
const elsewhere = /^(dist|models\/quick|node_modules)\/|^data\/birdstrikes\.csv$/;

/** Files and folders named in the text by their path from the project's folder. */
const pathsIn = (text: string) =>
  [...prose(text).matchAll(/`((?:[\w.-]+\/)+[\w.-]*)`/g)]
    .map(([, path]) => path!)
    .filter((path) => existsSync(join(root, path.split('/')[0]!)) && !elsewhere.test(path));

/** npm scripts named in text or code. */
const scriptsIn = (text: string) =>
  [...text.matchAll(/\bnpm run (?:-{1,2}[\w-]+ )*(\w+(?::\w+)*)/g)].map(([, script]) => script!);

describe('The documents', () => {
  it('are found, the README and the notebooks among them', () => {
    for (const path of ['README.md', 'docs/operations.md', 'notebooks/03-network.ipynb']) {
      assert.ok(pages.some((page) => page.path === path));
    }
  });

  for (const { path, text } of pages) {
    it(`link to nothing that is not there: ${path}`, () => {
      for (const link of linksOf(text)) {
        const [file, anchor] = link.split('#', 2);
        const target = file ? posix.join(posix.dirname(path), decodeURI(file)) : path;
        assert.ok(existsSync(join(root, target)), `${link} leads nowhere`);
        if (file?.endsWith('/')) assert.ok(statSync(join(root, target)).isDirectory(), `${link} is no folder`);
        if (anchor) assert.ok(anchors(read(target).text).has(anchor), `${link} has no such heading`);
      }
    });

    it(`name only files, folders and npm scripts that exist: ${path}`, () => {
      for (const name of pathsIn(text)) assert.ok(existsSync(join(root, name)), `${name} does not exist`);
      for (const script of scriptsIn(text)) assert.ok(script in packageJson.scripts, `npm run ${script}`);
    });
  }

  it('are all reached from the README', () => {
    const reached = new Set(['README.md']);
    for (const path of reached) {
      const isText = /\.(md|ipynb)$/.test(path) && existsSync(join(root, path));
      for (const link of isText ? linksOf(read(path).text) : []) {
        reached.add(posix.join(posix.dirname(path), link.split('#')[0] || posix.basename(path)));
      }
    }
    assert.deepEqual(
      pages.map(({ path }) => path).filter((path) => !reached.has(path)),
      [],
    );
  });
});
