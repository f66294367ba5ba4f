/**
 * Recalibrates a finished version: learns the line of its log-odds anew from outcomes, and writes a version with that line
 * in its ONNX file.
 */

import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeChecksums } from '../../../model-folder.js';
import { isManifest, type Manifest } from '../../../schemas/index.js';
import type { DataSource } from '../../data/source.js';
import { UserError } from '../../data/user-error.js';
import { outcomesOf } from '../../evaluation/breakdown/breakdown.js';
import { type Calibration, calibrate } from '../../evaluation/calibration.js';
import { crossFit, fitLine, type Learnt, learntFrom, logOdds } from '../../evaluation/outcomes/cross-fitting.js';
import { GraphError } from '../../onnx/graph.js';
import { lineBeforeSigmoid } from '../../onnx/line-before-sigmoid.js';
import { modelCard } from '../card/model-card.js';
import { answersOfVersion } from '../finished/answers.js';
import type { PeriodScores } from '../finished/period.js';
import type { FinishedVersion } from '../finished/version.js';
import { checkAnswers } from '../parity.js';
import { recalibratedManifest } from './recalibrated-manifest.js';

type Recalibration = NonNullable<Manifest['calibration']['recalibration']>;

/** With fewer damaged, or fewer undamaged, reports even a shift would be chance. */
const MIN_OUTCOMES = 30;

const count = (n: number) => n.toLocaleString('en-US');

/**
 * Learns the line from the outcomes of the scored reports. UserError where there are too few of them, where they speak
 * against the order of the version, or where the line shows no gain on reports that it was not learnt from.
 */
export function learnRecalibration(
  { manifest, manifestSha256 }: FinishedVersion,
  scores: PeriodScores,
  source: DataSource,
): Recalibration {
  const { p, y } = outcomesOf(scores);
  const labels = Uint8Array.from(y);
  const damaged = labels.reduce((sum, label) => sum + label, 0);
  checkOutcomes(damaged, labels.length);
  const learnt = learntFrom(damaged);
  const line = lineOf(p, labels, learnt);
  const crossFitted = crossFit(p, labels, learnt);
  const { logLossGain, before, after } = crossFitted;
  if (!(logLossGain.value > 0)) {
    throw new UserError(
      `Nothing is gained by a recalibration: on reports that the line was not learnt from, the log loss is ${after.logLoss.value.toFixed(5)}, and ${before.logLoss.value.toFixed(5)} without it. Version ${manifest.version} stays as it is.`,
    );
  }
  const { firstDate, lastDate } = scores;
  const files = (source.files ?? []).map(({ name, sha256, dialect }) => ({ name, sha256, dialect }));
  return {
    from: { version: manifest.version, modelSha256: manifest.file.sha256, manifestSha256 },
    ...line,
    learnt,
    data: {
      source: source.description,
      sha256: source.sha256,
      files,
      reports: labels.length,
      damaged,
      firstDate,
      lastDate,
    },
    crossFitted,
  };
}

function checkOutcomes(damaged: number, all: number): void {
  if (Math.min(damaged, all - damaged) >= MIN_OUTCOMES) return;
  throw new UserError(
    `${count(damaged)} of the ${count(all)} reports are damaged: too little to learn from; at least ${MIN_OUTCOMES} damaged and ${MIN_OUTCOMES} undamaged ones are needed.`,
  );
}

function lineOf(p: Float64Array, labels: Uint8Array, learnt: Learnt): Calibration {
  try {
    const { slope, intercept } = fitLine(logOdds(p), labels, learnt);
    if (slope > 0) return { slope, intercept };
  } catch (error) {
    if (error instanceof RangeError)
      throw new UserError(`No line can be learnt from these outcomes: ${error.message}.`);
    throw error;
  }
  throw new UserError(
    'These outcomes speak against the model: reports with higher probabilities were damaged less often. No line mends that; train a new model.',
  );
}

/** The version to write, and the folder for it, which is not there yet. */
export interface RecalibratedTarget {
  readonly version: string;
  readonly folder: string;
}

/** Writes the version. UserError where its ONNX file does not end in a sigmoid or the folder cannot be written to. */
export async function writeRecalibrated(
  before: FinishedVersion,
  recalibration: Recalibration,
  scores: PeriodScores,
  { version, folder }: RecalibratedTarget,
): Promise<Manifest> {
  const file = fileWithLine(before, recalibration, version);
  const manifest = await recalibratedManifest({ before, version, file, recalibration });
  if (!isManifest(manifest)) throw new Error(`the manifest breaks its schema: ${JSON.stringify(isManifest.errors)}`);
  const { columns, probabilities } = scores;
  checkAnswers(await answersOfVersion({ manifest, file }, columns), calibrate(logOdds(probabilities), recalibration));
  await mkdir(folder, { recursive: true }).catch((error: Error) => {
    throw new UserError(`${folder} cannot be written to: ${error.message}.`);
  });
  await writeFile(join(folder, 'model.onnx'), file);
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await writeFile(join(folder, 'MODEL_CARD.md'), modelCard(manifest));
  // The predictions of the evaluated models, which are still what the manifest's evaluation is about.
  const predictions = join(before.folder, 'predictions.csv');
  if (existsSync(predictions)) await copyFile(predictions, join(folder, 'predictions.csv'));
  writeChecksums(folder);
  return manifest;
}

function fileWithLine({ manifest, file }: FinishedVersion, line: Recalibration, version: string): Uint8Array {
  try {
    return lineBeforeSigmoid(file, manifest.output, line, { version, recalibrated_from: manifest.version });
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    throw new UserError(`The model.onnx of version ${manifest.version} cannot be recalibrated: ${error.message}.`);
  }
}
