/**
 * How good the released model is with fields missing, for a version whose manifest does not say it. Version 1.0.0 was
 * released without: its manifest stays as it is, and the figures stand beside it in `missing-fields.json`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeChecksums } from '../../model-folder.js';
import type { Manifest, MissingFields } from '../../schemas/index.js';
import type { TrainingInputs } from '../evaluation/ensemble.js';
import { figuresOfTest } from '../evaluation/evaluate.js';
import type { Figures } from '../evaluation/figures.js';
import type { LockedTest } from '../evaluation/locked-test.js';
import { figuresWithMissingFields } from '../evaluation/missing-fields.js';
import type { BootstrapOptions } from '../evaluation/statistics/bootstrap.js';
import { modelCard } from './card/model-card.js';

/** Far below anything that a card shows, far above what another processor changes. */
const TOLERANCE = 1e-4;

const fileIn = (folder: string) => join(folder, 'missing-fields.json');

/** The figures of the version in `folder`, from its manifest or from beside it; undefined where neither has them. */
export function readMissingFields(folder: string, { evaluation }: Manifest): readonly MissingFields[] | undefined {
  if (evaluation.missingFields || !existsSync(fileIn(folder))) return evaluation.missingFields;
  return JSON.parse(readFileSync(fileIn(folder), 'utf8'));
}

/**
 * Writes `missing-fields.json`, the card and the hashes of the version in `folder`, whose manifest stays as it is. Error when the
 * tested model is not the one that the manifest tells of: when its figures are others.
 */
export async function addMissingFields({
  folder,
  ...inputs
}: Omit<TrainingInputs, 'effort'> & {
  readonly folder: string;
  readonly lockedTest: LockedTest;
  readonly resampling: BootstrapOptions;
}): Promise<MissingFields[]> {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const figures = figuresOfTest(inputs, inputs.lockedTest.probabilities);
  for (const name of Object.keys(figures) as (keyof Figures)[]) {
    const released = manifest.evaluation.test[name].value;
    if (Math.abs(figures[name].value - released) <= TOLERANCE) continue;
    throw new Error(`the model was trained otherwise: its ${name} is ${figures[name].value}, released as ${released}`);
  }
  const missingFields = await figuresWithMissingFields(inputs);
  writeFileSync(fileIn(folder), `${JSON.stringify(missingFields, null, 2)}\n`);
  writeFileSync(join(folder, 'MODEL_CARD.md'), modelCard(manifest, missingFields));
  writeChecksums(folder);
  return missingFields;
}
