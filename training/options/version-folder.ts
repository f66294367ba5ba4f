/** The folder that a new version of the model is written to. No version that is there already is ever overwritten. */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { byVersion, versionPattern } from '../../model-folder.js';
import { root } from '../../paths.js';
import { UserError } from '../data/user-error.js';

/** The first released version: whatever comes after it has a higher number. */
const firstVersion = '1.0.0';

/** Also those without a manifest: whatever is there stays as it is. */
const foldersOfVersions = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => versionPattern.test(name)) : [];

/** The next minor version after all in `folder`. */
export function nextVersion(folder: string): string {
  const [last] = [firstVersion, ...foldersOfVersions(folder)].sort(byVersion).reverse();
  const [major, minor] = last!.split('.').map(Number);
  return `${major}.${minor! + 1}.0`;
}

/** A folder as people read it: below the project without the project's own path. */
export function shownFolder(folder: string): string {
  const inProject = relative(root, resolve(folder));
  return inProject.startsWith('..') ? folder : inProject || '.';
}

/** A version and the folder it is written to. */
export interface VersionFolder {
  readonly version: string;
  readonly folder: string;
}

/**
 * The folder of `version`, or of the next free one, in the folder of versions `out`, which is made where it is missing.
 * Throws a UserError where the version is there already or `out` is no folder.
 */
export function newVersionFolder(out: string, version = nextVersion(out)): VersionFolder {
  const folder = join(out, version);
  if (existsSync(folder)) {
    throw new UserError(
      `${shownFolder(folder)} is there already and is not overwritten; the next free version is ${nextVersion(out)}.`,
    );
  }
  try {
    mkdirSync(out, { recursive: true });
  } catch (error) {
    throw new UserError(`${shownFolder(out)} cannot be written to: ${(error as Error).message}.`);
  }
  return { version, folder };
}
