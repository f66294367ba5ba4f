/**
 * One version of the model as files: `model.onnx`, `manifest.json`, `MODEL_CARD.md`, `predictions.csv` and the hashes of
 * the first two, `SHA256SUMS`, in a folder.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { versionFault, writeChecksums } from '../../model-folder.js';
import { isManifest } from '../../schemas/index.js';
import { fieldsOf } from '../data/columns.js';
import { probabilities } from '../evaluation/ensemble.js';
import { predictionsCsv } from '../evaluation/predictions.js';
import { assumedCosts, costThreshold } from '../evaluation/threshold.js';
import { encodeModel } from '../onnx/model.js';
import { modelCard } from './card/model-card.js';
import { servedGraph } from './export.js';
import { buildManifest, type ManifestParts, onnxMetadata } from './manifest.js';
import { checkParity } from './parity.js';

/** What the files are made from, and the folder that they are written to. */
export interface VersionParts extends Omit<ManifestParts, 'file'> {
  readonly folder: string;
}

export interface VersionFiles {
  /** Size of `model.onnx`. */
  readonly bytes: number;
  /** Largest difference between a probability of the file and the same one of the training code. */
  readonly parity: number;
}

/**
 * Writes the files. Error when the folder is called by another version, the ONNX file differs from the training code, or
 * the manifest from its schema.
 */
export async function writeVersion({ folder, ...parts }: VersionParts): Promise<VersionFiles> {
  const fault = versionFault(folder, parts.version);
  if (fault) throw new Error(`The version cannot be written to ${folder}: ${fault}`);
  const { reports, model, settings, predictions } = parts;
  const file = onnxFile(parts);
  const parity = await checkParity(file, reports.columns, await probabilities(model, model.dataset.reports, settings));
  const manifest = await buildManifest({ ...parts, file });
  if (!isManifest(manifest)) throw new Error(`the manifest breaks its schema: ${JSON.stringify(isManifest.errors)}`);

  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'model.onnx'), file);
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await writeFile(join(folder, 'MODEL_CARD.md'), modelCard(manifest));
  await writeFile(join(folder, 'predictions.csv'), predictionsCsv(predictions));
  writeChecksums(folder);
  return { bytes: file.length, parity };
}

function onnxFile({ version, reports, model, settings, effort, evaluation }: Omit<ManifestParts, 'file'>): Uint8Array {
  const fields = fieldsOf(reports.columns);
  const graph = servedGraph(fields, model.ensemble, model.dataset.encoding, settings, model.calibration);
  return encodeModel(graph, {
    name: 'strike_damage',
    description: 'Calibrated probability that a reported wildlife strike damaged the aircraft.',
    metadata: onnxMetadata(version, reports, settings, effort.seed, costThreshold(assumedCosts), evaluation.test),
  });
}
