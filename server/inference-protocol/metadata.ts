/** The metadata of the service and of its model, in the terms of the Open Inference Protocol. */
import openapi from '../../schemas/generated/openapi.json' with { type: 'json' };
import type { InferenceModel, InferenceServer, InferenceTensor, Manifest } from '../../schemas/index.js';

/** Any number of rows, one value in each. */
const column = [-1, 1];

/** The service and its one extension: tensors as bytes, under the name that Triton gave it. */
export const serverMetadata: InferenceServer = {
  name: 'strike-triage',
  version: openapi.info.version,
  extensions: ['binary_tensor_data'],
};

/** The inputs of the model: those of its ONNX file, by the same names and types. */
export const inputTensors = ({ inputs }: Manifest): InferenceTensor[] =>
  inputs.map(({ name, type }) => ({ name, datatype: type === 'float' ? 'FP32' : 'BYTES', shape: column }));

/** The model and the versions of it that answer. Its output is that of the ONNX file too. */
export const modelMetadata = (manifest: Manifest, versions: readonly string[]): InferenceModel => ({
  name: manifest.name,
  versions: [...versions],
  platform: 'onnx_onnxv1',
  inputs: inputTensors(manifest),
  outputs: [{ name: manifest.output, datatype: 'FP32', shape: column }],
});
