/** The answer to an inference request: the output, in JSON or as bytes after it. */
import type { ServerResponse } from 'node:http';
import type { InferenceRequest, InferenceResponse, Issue, Manifest, Prediction } from '../../schemas/index.js';
import { jsonLengthHeader } from './body.js';
import { invalidInference, unknownTensor } from './invalid-inference.js';
import { floatBuffer } from './tensor-bytes.js';

/** Parameters of an output that ask for something else than its values; without an error the client would take one for the other. */
const unsupportedParameters = ['classification', 'shared_memory_region'];

/** Whether the output should be sent as bytes. Throws a ProblemError when the request asks for another one, or twice. */
export function wantsBytes({ outputs, parameters }: InferenceRequest, { output }: Manifest): boolean {
  const issues = (outputs ?? []).flatMap(({ name, parameters }, place): Issue[] => {
    const pointer = `/outputs/${place}`;
    if (name !== output) return [unknownTensor(`${pointer}/name`, name, 'output', [output])];
    const unsupported = unsupportedParameters.find((parameter) => parameter in (parameters ?? {}));
    if (unsupported) {
      const message = `The parameter ${unsupported} is not served.`;
      return [{ pointer: `${pointer}/parameters/${unsupported}`, message }];
    }
    return place > 0 ? [{ pointer: `${pointer}/name`, message: `The output ${output} is asked for twice.` }] : [];
  });
  if (issues.length > 0) throw invalidInference(issues);
  return outputs?.[0]?.parameters?.binary_data ?? parameters?.binary_data_output ?? false;
}

/** Writes the answer for these predictions, one for each row. */
export function writeInference(
  res: ServerResponse,
  request: InferenceRequest,
  manifest: Manifest,
  predictions: readonly Prediction[],
  asBytes: boolean,
): void {
  const probabilities = predictions.map(({ damageProbability }) => damageProbability);
  const bytes = asBytes ? floatBuffer(probabilities) : Buffer.alloc(0);
  const [first] = predictions;
  const response: InferenceResponse = {
    model_name: manifest.name,
    model_version: first?.model.version ?? manifest.version,
    ...(typeof request.id === 'string' && { id: request.id }),
    parameters: {
      threshold: first?.threshold ?? manifest.threshold.value,
      warnings: predictions.reduce((sum, { warnings }) => sum + warnings.length, 0),
    },
    outputs: [
      {
        name: manifest.output,
        datatype: 'FP32',
        shape: [predictions.length, 1],
        ...(asBytes ? { parameters: { binary_data_size: bytes.length } } : { data: probabilities }),
      },
    ],
  };
  const json = Buffer.from(JSON.stringify(response));
  res.setHeader('Content-Type', asBytes ? 'application/octet-stream' : 'application/json');
  if (asBytes) res.setHeader(jsonLengthHeader, json.length);
  res.setHeader('Content-Length', json.length + bytes.length);
  res.end(Buffer.concat([json, bytes]));
}
