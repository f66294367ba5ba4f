/**
 * How fast the service is: `npm run bench`, after `npm run build`. Measures the built service beside its peers on this
 * Node and on a current LTS, prints the tables and writes them into docs/performance.md.
 *
 *   --quick         shorter rounds; the page stays as it is
 *   --node=20,24    major versions of Node
 *   --memory[=rows] only how much memory one batch takes, of a million rows by default; ends with 1 at 100 MB or more
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withGeneratedPart } from '../docs/generated-part.js';
import { root } from '../paths.js';
import { measureAtRest } from './at-rest.js';
import { measureBatches, memoryGrowth } from './batches.js';
import { measureFiles } from './files.js';
import type { Results } from './goals.js';
import type { Load, Speed } from './load/generator.js';
import { loadCores, machine } from './machine.js';
import { measureOneReport, measureWorkers } from './one-report.js';
import { nodeBinary, startTool, type Tool, versionOf } from './programs.js';
import { inMarkdown, tablesOf } from './tables.js';

const page = join(root, 'docs/performance.md');

const maxGrowthMegabytes = 100;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    node: { type: 'string', default: '20,24' },
    memory: { type: 'string' },
  },
  args: process.argv.slice(2).map((word) => (word === '--memory' ? '--memory=1000000' : word)),
});

async function measureAll(node: string, generator: Tool<Load, Speed>): Promise<Results> {
  const rounds = values.quick ? { count: 3, seconds: 0.5 } : { count: 7, seconds: 1 };
  const atRest = await measureAtRest(node, values.quick ? 3 : 7);
  const oneReport = await measureOneReport(node, generator, rounds);
  const workers = await measureWorkers(node, generator, rounds);
  const batches = await measureBatches(node, generator, rounds);
  const files = await measureFiles(node, generator, rounds);
  return { node: versionOf(node).slice(1), atRest, oneReport, workers, ...batches, files };
}

async function checkMemory(node: string, generator: Tool<Load, Speed>, rows: number) {
  for (const form of ['application/x-ndjson', 'text/csv'] as const) {
    const growth = await memoryGrowth(node, generator, form, rows);
    console.log(`${rows} rows of ${form}: ${Math.round(growth)} MB more than at rest.`);
    if (growth >= maxGrowthMegabytes) process.exitCode = 1;
  }
}

const generator = startTool<Load, Speed>(process.execPath, 'load/generator.ts', loadCores);
if (values.memory !== undefined) {
  await checkMemory(process.execPath, generator, Number(values.memory));
} else {
  const nodes = values.node.split(',').map(nodeBinary);
  const all: Results[] = [];
  for (const node of nodes) all.push(await measureAll(node, generator));
  const text = [machine(), ...tablesOf(all).map(inMarkdown)].join('\n\n');
  console.log(text);
  if (!values.quick) writeFileSync(page, withGeneratedPart(readFileSync(page, 'utf8'), 'npm run bench', text));
}
await generator.stop();
