/**
 * Writes what follows from other files: `npm run generate`, or `npm run generate -- --check` to fail when a file is stale.
 * Everything in schemas/generated comes from schemas/generate.ts; then the table of settings goes into docs/operations.md.
 */
import '../schemas/generate.js';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.js';
import { withGeneratedPart } from './generated-part.js';
import { settingsTable } from './settings-table.js';

const name = 'docs/operations.md';
const path = join(root, name);
const page = readFileSync(path, 'utf8');
const newPage = withGeneratedPart(page, 'npm run generate', settingsTable);

if (newPage !== page && process.argv.includes('--check')) {
  console.error(`Stale: ${name}. Run \`npm run generate\` and commit what it writes.`);
  process.exitCode = 1;
} else if (newPage !== page) {
  writeFileSync(path, newPage);
  console.log(`Wrote ${name}.`);
}
