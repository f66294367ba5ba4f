/** Finds the folder of the model that the settings ask for, below models/strike-damage or anywhere else. */
import { join, resolve } from 'node:path';
import { versionsIn } from '../../model-folder.js';
import type { Config } from '../config.js';
import { StartError } from '../start-error.js';

type ModelSettings = Pick<Config['model'], 'version'> & Partial<Config['model']>;

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

/** MODEL_DIR where that is set, else the folder of MODEL_VERSION in `models`; throws a StartError when there is none. */
export const modelFolder = ({ folder, version }: ModelSettings, models: string) =>
  folder ? resolve(folder) : folderOf(version, 'MODEL_VERSION', models);

/** The folder of SHADOW_VERSION in `models`, where that is set; throws a StartError when there is none. */
export const shadowFolder = ({ shadowVersion }: ModelSettings, models: string) =>
  shadowVersion ? folderOf(shadowVersion, 'SHADOW_VERSION', models) : undefined;
