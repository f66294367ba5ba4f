/** Finds the folder of the model that the settings ask for, below models/strike-damage or anywhere else. */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Config } from '../config.js';
import { StartError } from '../start-error.js';

/** Orders versions, oldest first. */
export const byVersion = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

/** The versions in `models` that have a manifest, oldest first. */
export function versionsIn(models: string): string[] {
  const names = existsSync(models) ? readdirSync(models) : [];
  return names
    .filter((name) => /^\d+\.\d+\.\d+$/.test(name) && existsSync(join(models, name, 'manifest.json')))
    .sort(byVersion);
}

type ModelSettings = Pick<Config, 'MODEL_DIR' | 'MODEL_VERSION'> & Pick<Partial<Config>, 'SHADOW_VERSION'>;

function folderOf(version: string, variable: string, models: string) {
  const versions = versionsIn(models);
  const matchingVersion = version === 'latest' ? versions.at(-1) : versions.find((name) => name === version);
  if (matchingVersion) return join(models, matchingVersion);
  throw new StartError(
    versions.length === 0
      ? `There is no model in ${models}; \`npm run train\` makes one.`
      : `${variable} is "${version}", but ${models} has ${versions.join(', ')}.`,
  );
}

/** MODEL_DIR when it is given, else the folder of MODEL_VERSION in `models`; throws a StartError when there is none. */
export const modelFolder = ({ MODEL_DIR, MODEL_VERSION }: ModelSettings, models: string) =>
  MODEL_DIR ? resolve(MODEL_DIR) : folderOf(MODEL_VERSION, 'MODEL_VERSION', models);

/** The folder of SHADOW_VERSION in `models`, when one is given; throws a StartError when there is none. */
export const shadowFolder = ({ SHADOW_VERSION }: ModelSettings, models: string) =>
  SHADOW_VERSION ? folderOf(SHADOW_VERSION, 'SHADOW_VERSION', models) : undefined;
