/**
 * Reads, opens and proves a trained model: one folder with `model.onnx` and `manifest.json`, as training leaves it.
 * Nothing serves before the manifest is valid, the file is the one it describes, the inputs are the fields of a
 * strike report, and the examples of the manifest come out right.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InferenceSession, Tensor } from '../../onnxruntime.js';
import { isManifest, type Manifest, reportFields, type StrikeReport } from '../../schemas/index.js';
import { StartError } from '../start-error.js';

/** Float32 arithmetic may differ so much between processors, and no more. */
const tolerance = 1e-5;

/** The files of a model as they were read: enough to open it any number of times, whatever becomes of the folder. */
export interface ModelFiles {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly bytes: Uint8Array;
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
  const manifest = await readManifest(folder, cannotServe);
  const bytes = await readPart(join(folder, manifest.file.name), cannotServe);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 === manifest.file.sha256) return { folder, manifest, bytes };
  throw cannotServe(`the SHA-256 of model.onnx is ${sha256}, but manifest.json says ${manifest.file.sha256}.`);
}

/** Opens a model that was read; throws a StartError that says why it cannot serve. */
export async function openModel({ folder, manifest, bytes }: ModelFiles): Promise<Model> {
  const cannotServe = cannotServeFrom(folder);
  const session = await openSession(bytes).catch((error: Error) => {
    throw cannotServe(`onnxruntime does not accept model.onnx: ${error.message}`);
  });
  const model: Model = { manifest, predict: (reports) => run(session, reports), close: () => session.release() };
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

async function readManifest(folder: string, cannotServe: CannotServe): Promise<Manifest> {
  const text = (await readPart(join(folder, 'manifest.json'), cannotServe)).toString();
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

/** onnxruntime-node ends a string at its first NUL, and would take "Gull\0x" for a Gull; such text is no category. */
const asText = (value: unknown) => (typeof value !== 'string' || value.includes('\0') ? '' : value);

/** Feeds one tensor [N, 1] per field: strings with '' and floats with NaN where a value is missing. */
async function run(session: InferenceSession, reports: readonly StrikeReport[]): Promise<Float32Array> {
  const shape = [reports.length, 1];
  const feeds: Record<string, Tensor> = {};
  for (const { name, kind } of reportFields) {
    feeds[name] =
      kind === 'number'
        ? new Tensor(
            'float32',
            Float32Array.from(reports, (report) => (report[name] as number) ?? Number.NaN),
            shape,
          )
        : new Tensor(
            'string',
            reports.map((report) => asText(report[name])),
            shape,
          );
  }
  const { damage_probability: probabilities } = await session.run(feeds);
  return probabilities?.data as Float32Array;
}

/** The graph, the manifest and the schema must name the same inputs, of the same types, in the same order. */
function checkInputs(session: InferenceSession, manifest: Manifest, cannotServe: CannotServe) {
  const expected = reportFields.map(({ name, kind }) => `${name} ${kind === 'number' ? 'float' : 'string'}`).join(', ');
  const manifestInputs = manifest.inputs.map(({ name, type }) => `${name} ${type}`).join(', ');
  if (manifestInputs !== expected)
    throw cannotServe(`a strike report has ${expected}, but manifest.json lists ${manifestInputs}.`);
  const onnxTypes: Record<string, string> = { float32: 'float' };
  const graphInputs = session.inputMetadata
    .map((input) => `${input.name} ${input.isTensor ? (onnxTypes[input.type] ?? input.type) : 'no tensor'}`)
    .join(', ');
  if (graphInputs !== expected)
    throw cannotServe(`a strike report has ${expected}, but model.onnx takes ${graphInputs}.`);
  const [output] = session.outputMetadata.filter(({ name }) => name === manifest.output);
  if (!output?.isTensor || output.type !== 'float32') {
    throw cannotServe(`model.onnx has no output ${manifest.output} of 32-bit floats.`);
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
