/** Finds the scripts of the desk among what `npm run build` has compiled. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { scripts } from '../../paths.js';

const mainScript = 'desk/main.js';

/** The paths of the scripts that the script at `path` imports, below the folder of all compiled scripts. */
const importsOf = (path: string): string[] =>
  [...readFileSync(join(scripts, path), 'utf8').matchAll(/\bfrom '(\.[^']+)'/g)].map(([, specifier]) =>
    posix.join(posix.dirname(path), specifier!),
  );

/**
 * The paths of the main script and of all that it imports, directly or not: those that the page needs, of whatever room,
 * and no others. None before the first build.
 */
export function deskScripts(): string[] {
  if (!existsSync(join(scripts, mainScript))) return [];
  const paths = new Set([mainScript]);
  // A set is iterated over what is added to it meanwhile, too.
  for (const path of paths) for (const imported of importsOf(path)) paths.add(imported);
  return [...paths].sort();
}
