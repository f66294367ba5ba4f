import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { root } from '../../paths.js';
import { read } from './pages.js';
import { type Copy, copyOfProject, run, type Started, start } from './shell.js';

const documents = ['README.md', 'README.fr.md', 'CONTRIBUTING.md', 'docs/api.md'].map(read);

/** `npm run up`, step by step: without the first there would be no test, and the others are run before the tests. */
const up = ['npm ci', 'npm run build', 'node dist/server/main.js'];

/** What starts a service. */
const starts: Record<string, () => Promise<void>> = {
  'npm run up': async () => assert.equal(packageJson.scripts.up, up.join(' && ')),
  'npm run start:dev': async () => (await start('npm run start:dev')).stop(),
};

/** What is run here in a copy of the project, made smaller where it would take minutes, and what it then says. */
const tried: Record<string, { as?: string; says: RegExp }> = {
  'npm run train -- --quick': { says: /written to.*models\/quick\/0\.0\.0/ },
  // The same program, with fewer networks.
  'npm run train': { as: 'npm run train -- --quick', says: /written to.*models\/quick\/0\.0\.0/ },
  // In the copy all trials, ablations and diagnoses have been made: they are read, and nothing is missing.
  'npm run tune': { says: /Settings of trial \d+ written to models\/search\/settings\.json/ },
  'npm run ablate': { says: /│ topic\s+│ change\s+│ score\s+│ difference/ },
  'npm run diagnose': { says: /What was found is in models\/search\/diagnostics\.json/ },
  // The first of its three sizes.
  'npm run bench:training': { as: 'npm run bench:training -- 1', says: /"reports":9976,"seconds":/ },
};

/** What other files run, and their words for it. */
const elsewhere: Record<string, { file: string; words: string }> = {
  'npm ci': { file: '.ci/run', words: 'npm cit' },
  'npm cit': { file: '.ci/run', words: 'npm cit' },
  'npm run check': { file: 'package.json', words: '"test": "npm run check"' },
  'npm run generate': { file: 'package.json', words: 'npm run generate -- --check' },
  'npm run notebooks': { file: 'test/notebooks/notebooks.test.ts', words: 'await runNotebook(file)' },
  'docker compose up': { file: '.ci/docker', words: 'compose up -d' },
  'docker compose up --scale api=3': { file: '.ci/docker', words: 'compose up -d --scale api=3' },
};

/** A call of the service, and the answer that the document shows, if it does. */
interface Call {
  readonly path: string;
  readonly script: string;
  readonly answer?: string;
}

const calls: Call[] = documents.flatMap(({ path, text }) =>
  [...text.matchAll(/^```sh\n((?:(?!^```)[\s\S])*?curl [\s\S]*?)^```\n(?:\n```(?:json|csv)\n([\s\S]*?)^```)?/gm)].map(
    ([, script, answer]) => ({ path, script: script!, ...(answer && { answer }) }),
  ),
);

/** Every other command, one a line, its remark left out. */
const commands = documents.flatMap(({ text }) =>
  [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
    .map(([, script]) => script!)
    .filter((script) => !script.includes('curl '))
    .flatMap((script) => script.trim().split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter(Boolean),
);

/** An answer without what differs from call to call and from one way of writing JSON to another. */
function asSaid(text: string): string[] {
  let plain = text.trim().replaceAll('\r\n', '\n');
  try {
    plain = JSON.stringify(JSON.parse(plain));
  } catch {
    // Lines of JSON, or CSV.
  }
  return plain.replaceAll(/urn:uuid:[\w-]+/g, 'urn:uuid').split(/(\d+\.\d{4,})/);
}

/** Figures may differ in the sixth digit: another kind of processor rounds otherwise. */
function assertSaid(given: string, shown: string) {
  const [actual, expected] = [asSaid(given), asSaid(shown)];
  const near = (a: string, b: string | undefined) => Math.abs(Number(a) - Number(b)) < 2e-6;
  assert.deepEqual(
    actual.map((part, place) => (near(part, expected[place]) ? expected[place] : part)),
    expected,
  );
}

describe('The commands in the documents', function () {
  this.timeout(600_000);
  let service: Started;
  let copy: Copy;
  const runs = new Map<string, Promise<string>>();

  before(async () => {
    copy = copyOfProject();
    for (const command of new Set(Object.entries(tried).map(([command, { as = command }]) => as))) {
      const running = run(command, copy.folder);
      running.catch(() => {}); // its own test tells
      runs.set(command, running);
    }
    await run(`${up[1]} --silent`);
    service = await start(up[2]!);
  });
  after(async () => {
    await service?.stop();
    await Promise.allSettled(runs.values());
    copy?.remove();
  });

  it('are each run, here or by another file', () => {
    const known = [tried, elsewhere, starts].flatMap((way) => Object.keys(way));
    const isTest = (command: string) => command.startsWith('npx mocha ');
    const found = new Set(commands.filter((command) => !isTest(command)));
    assert.deepEqual([...found].sort(), known.sort());
  });

  for (const [command, { file, words }] of Object.entries(elsewhere)) {
    it(`are run by ${file}: ${command}`, () => {
      assert.ok(readFileSync(join(root, file), 'utf8').includes(words), `${file} does not say: ${words}`);
    });
  }

  for (const [command, { as = command, says }] of Object.entries(tried)) {
    it(`work: ${command}`, async () => assert.match(await runs.get(as)!, says));
  }

  for (const [command, tryIt] of Object.entries(starts)) it(`work: ${command}`, tryIt);

  for (const { path, script, answer } of calls) {
    it(`are answered as ${path} shows: ${script.split('\n', 1)[0]!.slice(0, 90)}`, async () => {
      const given = await run(script.replaceAll('http://localhost:3000', service.url));
      if (answer) assertSaid(given, answer);
      else assert.match(given, /damageProbability/);
    });
  }

  it('that run one file of tests name one that is there', () => {
    const files = commands.flatMap((command) => command.match(/^npx mocha .* (\S+)$/)?.slice(1) ?? []);
    assert.ok(files.length > 0);
    for (const file of files) readFileSync(join(root, file));
  });
});
