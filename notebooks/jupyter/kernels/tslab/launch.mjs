/**
 * How Jupyter starts the kernel: from the project's folder, wherever that is, so that cells import from there.
 */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../../..');
const kernel = join(root, 'dist/notebooks/runner/jupyter.js');
if (!existsSync(kernel)) {
  console.error('The notebooks import the compiled project: run "npm run build" first.');
  process.exit(1);
}
process.chdir(root);
await import(pathToFileURL(kernel).href);
