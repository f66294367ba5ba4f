/**
 * Every setting that the search may choose, in one flat record: what a trial varies and `train` uses.
 * Reads models/search/settings.json.
 */
import { readFile } from 'node:fs/promises';
import * as paths from '../../paths.js';
import type { EncodingSettings } from '../features/encoding.js';

export interface NetworkSettings {
  /** Length of an embedding vector; 0 leaves only the linear part, which is logistic regression. */
  readonly embedding: number;
  /** Widths of the hidden layers, first to last. */
  readonly hidden: readonly number[];
  /** Standard deviation of the initial embeddings. */
  readonly embeddingInitStd: number;
}

export interface TrainingSettings extends NetworkSettings {
  readonly epochs: number;
  readonly batchSize: number;
  /** Highest learning rate of the one-cycle schedule. */
  readonly learningRate: number;
  /** L2 penalties λ: λ·|w|² is added to the loss, for the weights of layers and for embeddings. */
  readonly weightPenalty: number;
  readonly embeddingPenalty: number;
  /** Probability that a feature of a report is masked when the report is in a batch. */
  readonly maskRate: number;
  /**
   * Probability that the phase, that the size, and that both of a report are hidden when the report is in a batch, besides
   * the masking; 1/3 at most. Left out, it is 0, as in version 1.0.0.
   */
  readonly hideRate?: number;
  /** Decay of the exponential moving average of the weights: the weight of the old average in each step. */
  readonly emaDecay: number;
}

export type Settings = EncodingSettings & TrainingSettings;

/** Settings that have another name in files; the others have the same. */
const namesInFiles = { embeddingInitStd: 'embeddingSpread', emaDecay: 'averageMemory' } as const;

type NamesInFiles = typeof namesInFiles;

/**
 * Settings as the files have them: models/search/*, `network.settings` of a manifest, `settings` in the metadata of an
 * ONNX file. The files were written before two settings were renamed, and clients know their keys.
 */
export type SettingsInFile = {
  readonly [Name in keyof Settings as Name extends keyof NamesInFiles ? NamesInFiles[Name] : Name]: Settings[Name];
};

/**
 * Settings under the names of the files, in the same order. A `hideRate` of 0 is left out, so that the files of a version
 * that was trained without stay as they are.
 */
export function settingsForFile({ hideRate, ...settings }: Settings): SettingsInFile {
  return renameKeys(hideRate ? { ...settings, hideRate } : settings, namesInFiles) as unknown as SettingsInFile;
}

/** Settings under the names of the code, in the same order. */
export function settingsFromFile(settings: SettingsInFile): Settings {
  const namesInCode = Object.fromEntries(Object.entries(namesInFiles).map(([code, file]) => [file, code]));
  return renameKeys(settings, namesInCode) as unknown as Settings;
}

/** The settings that the search chose. */
export async function readSettings(): Promise<Settings> {
  return settingsFromFile(JSON.parse(await readFile(paths.settings, 'utf8')));
}

function renameKeys(values: object, names: Readonly<Record<string, string>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [names[key] ?? key, value]));
}
