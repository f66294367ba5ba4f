/** Finds the scripts of the desk among what `npm run build` has compiled. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { scripts } from '../../paths.js';

/** What the page loads at once, and what a worker loads once a file is chosen. */
const mainScript = 'desk/main.js';
const workerScript = 'desk/queue/file/worker.js';

/** The paths of the scripts that the script at `path` imports, below the folder of all compiled scripts. */
const importsOf = (path: string): string[] =>
  [...readFileSync(join(scripts, path), 'utf8').matchAll(/\bfrom '(\.[^']+)'/g)].map(([, specifier]) =>
    posix.join(posix.dirname(path), specifier!),
  );

/** The paths of a script and of all that it imports, directly or not. */
function withImports(script: string): Set<string> {
  const paths = new Set([script]);
  // A set is iterated over what is added to it meanwhile, too.
  for (const path of paths) for (const imported of importsOf(path)) paths.add(imported);
  return paths;
}

/** The scripts of the desk, of whatever room, and no others. */
export interface DeskScripts {
  /** Those that the page needs at once. */
  readonly page: readonly string[];
  /** Those and the ones that its worker needs. */
  readonly all: readonly string[];
}

/** Finds the scripts; none before the first build. */
export function deskScripts(): DeskScripts {
  if (!existsSync(join(scripts, mainScript))) return { page: [], all: [] };
  const page = withImports(mainScript);
  return { page: [...page].sort(), all: [...new Set([...page, ...withImports(workerScript)])].sort() };
}
