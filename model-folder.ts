/**
 * The folder of one version of the model: the version that its name says, and the hashes of its files. Training writes such
 * folders and the service opens them; neither imports the other, so what both must know of a folder stands here.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** Three numbers with dots between. */
export const versionPattern = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/;

/** Orders versions, oldest first. */
export const byVersion = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

/** The versions in `models` that have a manifest, oldest first. */
export function versionsIn(models: string): string[] {
  const names = existsSync(models) ? readdirSync(models) : [];
  return names
    .filter((name) => versionPattern.test(name) && existsSync(join(models, name, 'manifest.json')))
    .sort(byVersion);
}

/**
 * What is wrong with a folder whose name is another version than `version`, which its manifest says; undefined where they
 * agree. A folder may have a name that is no version at all, as the volume of a cluster has.
 */
export function versionFault(folder: string, version: string): string | undefined {
  const name = basename(resolve(folder));
  if (!versionPattern.test(name) || name === version) return undefined;
  return `its folder is called ${name}, but manifest.json says version ${version}; both must name the same version.`;
}

/** The file with the hashes, in the form that `sha256sum` writes and `sha256sum -c` checks. */
const checksumsFile = 'SHA256SUMS';

/** The files that an answer or the card depends on; the second stands only beside version 1.0.0. */
const coveredFiles = ['manifest.json', 'missing-fields.json', 'model.onnx'];

/** Files that every list of hashes must have. */
const requiredFiles = ['manifest.json', 'model.onnx'];

/** The SHA-256 of bytes, in hexadecimal digits. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Thrown for a folder whose files are not those that its list of hashes says; the message is part of a sentence. */
export class ChecksumError extends Error {
  override readonly name = 'ChecksumError';
}

/** Writes SHA256SUMS for the files that are in `folder`. */
export function writeChecksums(folder: string): void {
  const names = coveredFiles.filter((name) => existsSync(join(folder, name)));
  const lines = names.map((name) => `${sha256(readFileSync(join(folder, name)))}  ${name}\n`);
  writeFileSync(join(folder, checksumsFile), lines.join(''));
}

/**
 * Compares the files of `folder` with its SHA256SUMS. `contents` are files as they were read, by name: what is used must
 * be what was checked. Returns false where there is no list, as beside versions made before there were any; throws a
 * ChecksumError where a file is missing from the list or from the folder, or differs.
 */
export function verifyChecksums(folder: string, contents: Readonly<Record<string, Uint8Array>>): boolean {
  const path = join(folder, checksumsFile);
  if (!existsSync(path)) return false;
  const hashes = parseChecksums(readFileSync(path, 'utf8'));
  for (const name of requiredFiles) {
    if (!hashes.has(name)) throw new ChecksumError(`${checksumsFile} has no line for ${name}.`);
  }
  for (const [name, expected] of hashes) {
    const bytes = contents[name] ?? readListed(folder, name);
    const found = sha256(bytes);
    if (found !== expected) {
      throw new ChecksumError(`the SHA-256 of ${name} is ${found}, but ${checksumsFile} says ${expected}.`);
    }
  }
  return true;
}

/** The hashes by the names of their files. */
function parseChecksums(text: string): Map<string, string> {
  const hashes = new Map<string, string>();
  for (const [at, line] of text.trimEnd().split(/\r?\n/).entries()) {
    const [, hash, name] = /^([0-9a-f]{64}) [ *]([\w.-]+)$/i.exec(line) ?? [];
    if (!hash || !name) {
      throw new ChecksumError(
        `line ${at + 1} of ${checksumsFile} is not a SHA-256, two spaces and the name of a file in the folder.`,
      );
    }
    hashes.set(name, hash.toLowerCase());
  }
  return hashes;
}

function readListed(folder: string, name: string): Uint8Array {
  try {
    return readFileSync(join(folder, name));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ChecksumError(
      `${name}, which ${checksumsFile} lists, ${code === 'ENOENT' ? 'is missing' : `cannot be read (${code})`}.`,
    );
  }
}
