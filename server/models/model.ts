/**
 * Reads, opens and proves a trained model: one folder with `model.onnx` and `manifest.json`, as training leaves it.
 * Nothing serves before the manifest is valid and of the version that the folder names, the files have their hashes, the
 * inputs are fields of a strike report, any of them, and the examples of the manifest come out right.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ChecksumError, sha256, verifyChecksums, versionFault } from '../../model-folder.js';
import { InferenceSession } from '../../onnxruntime.js';
import { isManifest, type Manifest, reportFields, type StrikeReport } from '../../schemas/index.js';
import { StartError } from '../start-error.js';
import { feedsOf } from './model-inputs.js';

/** Float32 arithmetic may differ so much between processors, and no more. */
const tolerance = 1e-5;

/** The files of a model as they were read: enough to open it any number of times, whatever becomes of the folder. */
export interface ModelFiles {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly bytes: Uint8Array;
  /** Whether a list of hashes stands beside them; versions made before there were any have none. */
  readonly hasChecksums: boolean;
}

/** A model ready to answer. */
export interface Model {
  readonly manifest: Manifest;
  /** One probability per report, in order; a missing value is absent or null. */
  predict(reports: readonly StrikeReport[]): Promise<Float32Array>;
  /** Frees the memory outside JavaScript; no prediction may be running. */
  close(): Promise<void>;
}

const cannotServeFrom =
  (folder: string): CannotServe =>
  (reason) =>
    new StartError(`The model in ${folder} cannot be served: ${reason}`);

/** Reads the model in `folder`; throws a StartError that says what is wrong with its files. */
export async function readModel(folder: string): Promise<ModelFiles> {
  const cannotServe = cannotServeFrom(folder);
  const text = await readPart(join(folder, 'manifest.json'), cannotServe);
  const manifest = parseManifest(text.toString(), cannotServe);
  const fault = versionFault(folder, manifest.version);
  if (fault) throw cannotServe(fault);
  const bytes = await readPart(join(folder, manifest.file.name), cannotServe);
  const found = sha256(bytes);
  if (found !== manifest.file.sha256) {
    throw cannotServe(`the SHA-256 of model.onnx is ${found}, but manifest.json says ${manifest.file.sha256}.`);
  }
  try {
    const hasChecksums = verifyChecksums(folder, { 'manifest.json': text, 'model.onnx': bytes });
    return { folder, manifest, bytes, hasChecksums };
  } catch (error) {
    throw error instanceof ChecksumError ? cannotServe(error.message) : error;
  }
}

/** Opens a model that was read; throws a StartError that says why it cannot serve. */
export async function openModel({ folder, manifest, bytes }: ModelFiles): Promise<Model> {
  const cannotServe = cannotServeFrom(folder);
  const session = await openSession(bytes).catch((error: Error) => {
    throw cannotServe(`onnxruntime does not accept model.onnx: ${error.message}`);
  });
  const model: Model = {
    manifest,
    predict: (reports) => run(session, manifest, reports),
    close: () => session.release(),
  };
  try {
    checkInputs(session, manifest, cannotServe);
    await checkExamples(model, cannotServe);
  } catch (error) {
    await model.close();
    throw error;
  }
  return model;
}

/** Reads and opens the model in `folder`. */
export const loadModel = async (folder: string): Promise<Model> => openModel(await readModel(folder));

type CannotServe = (reason: string) => StartError;

const readPart = (path: string, cannotServe: CannotServe) =>
  readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw cannotServe(error.code === 'ENOENT' ? `${path} is missing.` : `${path} cannot be read (${error.code}).`);
  });

function parseManifest(text: string, cannotServe: CannotServe): Manifest {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch (error) {
    throw cannotServe(`manifest.json is not JSON: ${(error as SyntaxError).message}.`);
  }
  if (isManifest(manifest)) return manifest;
  const faults = isManifest.errors?.map(({ instancePath, message }) => `${instancePath || 'the whole'} ${message}`);
  throw cannotServe(`manifest.json breaks its schema: ${faults?.join('; ')}.`);
}

/** One thread: the network is so small that a second one only waits, and onnxruntime ignores the limits of a container. */
const openSession = (bytes: Uint8Array) =>
  InferenceSession.create(bytes, { intraOpNumThreads: 1, interOpNumThreads: 1, logSeverityLevel: 3 });

async function run(
  session: InferenceSession,
  { inputs, output }: Manifest,
  reports: readonly StrikeReport[],
): Promise<Float32Array> {
  const { [output]: probabilities } = await session.run(feedsOf(reports, inputs));
  return probabilities?.data as Float32Array;
}

const onnxTypes: Record<string, string> = { float32: 'float' };

/** The inputs of the manifest must be fields of a report, and those of the graph, of the same types. */
function checkInputs(session: InferenceSession, { inputs, output }: Manifest, cannotServe: CannotServe) {
  for (const { name, type } of inputs) {
    const field = reportFields.find((each) => each.name === name);
    if (!field) throw cannotServe(`manifest.json lists the input ${name}, which is no field of a strike report.`);
    const expected = field.kind === 'number' ? 'float' : 'string';
    if (type !== expected) throw cannotServe(`manifest.json says that ${name} is a ${type}; it must be a ${expected}.`);
  }
  const listed = inputs.map(({ name, type }) => `${name} ${type}`).toSorted();
  const graphInputs = session.inputMetadata
    .map((input) => `${input.name} ${input.isTensor ? (onnxTypes[input.type] ?? input.type) : 'no tensor'}`)
    .toSorted();
  if (graphInputs.join() !== listed.join()) {
    throw cannotServe(`manifest.json lists ${listed.join(', ')}, but model.onnx takes ${graphInputs.join(', ')}.`);
  }
  const [metadata] = session.outputMetadata.filter(({ name }) => name === output);
  if (!metadata?.isTensor || metadata.type !== 'float32') {
    throw cannotServe(`model.onnx has no output ${output} of 32-bit floats.`);
  }
}

async function checkExamples({ manifest, predict }: Model, cannotServe: CannotServe) {
  const answers = await predict(manifest.examples.map(({ report }) => report)).catch((error: Error) => {
    throw cannotServe(`it fails on the examples of its manifest: ${error.message}`);
  });
  for (const [index, { damageProbability }] of manifest.examples.entries()) {
    const answer = answers[index] ?? Number.NaN;
    if (!(Math.abs(answer - damageProbability) <= tolerance)) {
      throw cannotServe(`example ${index} of its manifest should come out as ${damageProbability}, not ${answer}.`);
    }
  }
}
