/** Finds the folder of the model that the settings ask for, below models/strike-damage or anywhere else. */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Config } from './config.js';
import { StartError } from './start-error.js';

const byVersion = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

/** The versions in `models` that have a manifest, oldest first. */
export function versionsIn(models: string): string[] {
  const names = existsSync(models) ? readdirSync(models) : [];
  return names
    .filter((name) => /^\d+\.\d+\.\d+$/.test(name) && existsSync(join(models, name, 'manifest.json')))
    .sort(byVersion);
}

/** MODEL_DIR when it is given, else the folder of MODEL_VERSION in `models`; throws a StartError when there is none. */
export function modelFolder({ MODEL_DIR, MODEL_VERSION }: Pick<Config, 'MODEL_DIR' | 'MODEL_VERSION'>, models: string) {
  if (MODEL_DIR) return resolve(MODEL_DIR);
  const versions = versionsIn(models);
  const version = MODEL_VERSION === 'latest' ? versions.at(-1) : versions.find((name) => name === MODEL_VERSION);
  if (version) return join(models, version);
  throw new StartError(
    versions.length === 0
      ? `There is no model in ${models}; \`npm run train\` makes one.`
      : `MODEL_VERSION is "${MODEL_VERSION}", but ${models} has ${versions.join(', ')}.`,
  );
}
