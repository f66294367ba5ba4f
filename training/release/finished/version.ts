/**
 * Opens a finished version of the model, ours or anybody's: its manifest and its ONNX file, checked as the service checks
 * them. Writes nothing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { ChecksumError, sha256, verifyChecksums, versionFault, versionsIn } from '../../../model-folder.js';
import * as paths from '../../../paths.js';
import { isManifest, type Manifest } from '../../../schemas/index.js';
import { UserError } from '../../data/user-error.js';

export interface FinishedVersion {
  readonly folder: string;
  readonly manifest: Manifest;
  /** SHA-256 of `manifest.json`. */
  readonly manifestSha256: string;
  /** The bytes of `model.onnx`. */
  readonly file: Uint8Array;
}

/** The folder of the newest version of the project; UserError where there is none. */
function newestFolder(): string {
  const newest = versionsIn(paths.models).at(-1);
  if (newest) return join(paths.models, newest);
  throw new UserError(
    `There is no model in ${paths.models}; npm run train makes one, and --model names one elsewhere.`,
  );
}

/**
 * Opens the version in `folder`, by default the newest of the project. UserError for a folder that is no version, whose
 * files are not those that it was released with, or whose name is another version's.
 */
export function openVersion(folder?: string): FinishedVersion {
  const path = folder === undefined ? newestFolder() : resolve(folder);
  const text = read(path, 'manifest.json');
  const manifest = parse(text.toString(), path);
  const file = read(path, manifest.file.name);
  const found = sha256(file);
  const fault =
    versionFault(path, manifest.version) ??
    (found === manifest.file.sha256
      ? checksumFault(path, { 'manifest.json': text, 'model.onnx': file })
      : `the SHA-256 of model.onnx is ${found}, but manifest.json says ${manifest.file.sha256}.`);
  if (fault) throw cannotOpen(path, fault);
  return { folder: path, manifest, manifestSha256: sha256(text), file };
}

const cannotOpen = (folder: string, reason: string): UserError =>
  new UserError(`The model in ${relative('', folder) || folder} cannot be used: ${reason}`);

function read(folder: string, name: string): Buffer {
  const path = join(folder, name);
  if (existsSync(path)) return readFileSync(path);
  throw cannotOpen(folder, `it has no ${name}; a version is a folder with manifest.json and model.onnx.`);
}

function parse(text: string, folder: string): Manifest {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch (error) {
    throw cannotOpen(folder, `manifest.json is not JSON: ${(error as SyntaxError).message}.`);
  }
  if (isManifest(manifest)) return manifest;
  const faults = isManifest.errors?.map(({ instancePath, message }) => `${instancePath || 'the whole'} ${message}`);
  throw cannotOpen(folder, `manifest.json breaks its schema: ${faults?.join('; ')}.`);
}

function checksumFault(folder: string, contents: Record<string, Uint8Array>): string | undefined {
  try {
    verifyChecksums(folder, contents);
    return undefined;
  } catch (error) {
    if (error instanceof ChecksumError) return error.message;
    throw error;
  }
}
