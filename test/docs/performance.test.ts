import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goals, isReached, type Results, targetText } from '../../bench/goals.js';
import { batchSizes, batchWays, comparedConnections, fileForms, otherConnections, servers } from '../../bench/plan.js';
import { inMarkdown, tablesOf } from '../../bench/tables.js';
import { generatedPart, withGeneratedPart } from '../../docs/generated-part.js';
import { root } from '../../paths.js';

const page = readFileSync(join(root, 'docs/performance.md'), 'utf8');

const spread = { median: 2, low: 1, high: 3 };
const measured = { perSecond: 10, processorMicroseconds: 5, answers: 1, p50Ms: 1, p99Ms: 2, generatorShare: 0.5 };

/** What the bench finds on one version of Node, with every row it measures on any machine and figures of no meaning. */
const resultsOf = (node: string): Results => ({
  node,
  oneReport: {
    ofExpress: spread,
    ofHttp: spread,
    ofExpressByProcessor: spread,
    ofHttpByProcessor: spread,
    rows: servers.flatMap((server) =>
      [...comparedConnections, ...(server === 'service' ? otherConnections : [])]
        .sort((a, b) => a - b)
        .map((connections) => ({ server, connections, ...measured })),
    ),
  },
  workers: [1, 2].map((workers) => ({ workers, connections: 64, ...measured })),
  long: batchWays.map((way) => ({ way, ...measured, ofRaw: spread, ofRawByProcessor: spread })),
  bySize: batchSizes.map((rows) => ({ rows, service: measured, raw: measured })),
  files: fileForms.map((form) => ({ form, ...measured, speed: spread, ofSample: spread, ofRawByProcessor: spread })),
  atRest: { startMs: spread, memoryMegabytes: spread },
});

const cellsIn = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

/** The tables of the page by their titles: columns, the line below them, rows. */
const onPage = new Map(
  generatedPart(page, 'npm run bench')
    .split('### ')
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), cellsIn(part)]),
);
const nodes = (onPage.get('Goals')?.[0] ?? []).slice(2).map((column) => column.replace('Node ', ''));
const expected = tablesOf(nodes.map(resultsOf));

/** What names a row: all that is no figure, and numbers of connections, workers and rows. */
const labels: Record<string, number> = { Goals: 2, 'One report a request, by connections': 3 };
const labelsOf = (title: string, rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.slice(0, labels[title] ?? 2));

describe('docs/performance.md', () => {
  it('shows every table that the bench writes, on two versions of Node, with all its columns and rows', () => {
    assert.ok(nodes.length >= 2 && nodes.some((node) => node.startsWith('20.')), `it shows Node ${nodes}`);
    assert.deepEqual(
      [...onPage.keys()],
      expected.map(({ title }) => title),
    );
    for (const { title, columns, rows } of expected) {
      const [shownColumns, , ...shown] = onPage.get(title)!;
      assert.deepEqual(shownColumns, columns, title);
      if (title === 'The same by time on the processor') {
        assert.deepEqual(
          shown.map(([node]) => node),
          nodes,
        );
      } else if (title === 'One report a request, by workers') {
        const onThisMachine = labelsOf(title, shown).map(String);
        for (const row of labelsOf(title, rows)) assert.ok(onThisMachine.includes(String(row)), String(row));
      } else {
        assert.deepEqual(labelsOf(title, shown), labelsOf(title, rows), title);
      }
    }
  });

  it('has the goals of the bench, and calls reached what reaches them and missed what does not', () => {
    const rows = onPage.get('Goals')!.slice(2);
    for (const [place, goal] of goals.entries()) {
      const [name, text, ...values] = rows[place]!;
      assert.deepEqual([name, text], [goal.name, targetText(goal)]);
      for (const value of values) {
        const verdict = isReached(goal, Number.parseFloat(value.replaceAll(',', ''))) ? 'reached' : 'missed';
        assert.ok(value.endsWith(verdict), `${name}: ${value}`);
      }
    }
  });

  it('keeps its text when the bench writes the tables anew', () => {
    const tables = expected.map(inMarkdown).join('\n\n');
    const next = withGeneratedPart(page, 'npm run bench', tables);
    assert.equal(generatedPart(next, 'npm run bench').trim(), tables);
    assert.equal(withGeneratedPart(next, 'npm run bench', generatedPart(page, 'npm run bench').trim()), page);
  });
});

describe('A goal', () => {
  it('is reached on its border where it names the least, and below it where it names the most', () => {
    const [speed, start] = [goals[0]!, goals.find(({ unit }) => unit === ' ms')!];
    assert.deepEqual([targetText(speed), isReached(speed, 1), isReached(speed, 0.99)], ['≥ 1.0', true, false]);
    assert.deepEqual([targetText(start), isReached(start, 699), isReached(start, 700)], ['< 700 ms', true, false]);
  });
});
