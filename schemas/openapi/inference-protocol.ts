/**
 * The routes of the Open Inference Protocol in the OpenAPI document. Their refusals have a form of their own, and the
 * examples of these show only what no other route refuses.
 */

import strikeReport from '../strike-report.schema.json' with { type: 'json' };
import { model, threshold } from './examples.js';
import { content } from './refusals.js';

const fields = Object.entries(strikeReport.properties).map(([name, { type }]) => ({
  name,
  datatype: [type].flat().includes('number') ? 'FP32' : 'BYTES',
}));

const metadata = {
  name: model.name,
  versions: [model.version],
  platform: 'onnx_onnxv1',
  inputs: fields.map((field) => ({ ...field, shape: [-1, 1] })),
  outputs: [{ name: 'damage_probability', datatype: 'FP32', shape: [-1, 1] }],
};

/** Two reports, of which the second lacks all but what is required; and what the trained model answers. */
const request = {
  id: 'A-1',
  inputs: [
    { name: 'phaseOfFlight', shape: [2, 1], datatype: 'BYTES', data: ['Climb', 'Taxi'] },
    { name: 'wildlifeSize', shape: [2, 1], datatype: 'BYTES', data: ['Large', 'Small'] },
    { name: 'speedKnots', shape: [2, 1], datatype: 'FP32', data: [180, null] },
    { name: 'species', shape: [2, 1], datatype: 'BYTES', data: ['Canada gose', ''] },
  ],
};

const response = {
  model_name: model.name,
  model_version: model.version,
  id: 'A-1',
  parameters: { threshold, warnings: 1 },
  outputs: [{ name: 'damage_probability', datatype: 'FP32', shape: [2, 1], data: [0.471797, 0.06912] }],
};

const refusal = (description: string, examples: Record<string, unknown> = {}) => ({
  description,
  content: content('InferenceProblem', examples),
});

const problem = (
  status: number,
  code: string,
  title: string,
  detail: string,
  error: string,
  issues: unknown[] = [],
) => ({
  [code]: { type: `urn:strike-triage:problem:${code}`, title, status, detail, code, issues, error },
});

const misfit =
  'The inputs have a binary_data_size of 12 together, but 0 bytes follow the JSON, whose length the header Inference-Header-Content-Length gives.';

/** Refusals of these routes, for `components.responses`. */
export const inferenceRefusals = {
  InferenceUnreadable: refusal(
    'The request cannot be read.',
    problem(400, 'malformed-tensors', 'Tensors cannot be read', misfit, misfit),
  ),
  InvalidInference: refusal(
    'The tensors are no strike reports; `issues` names everything that is wrong with them, values as `input[row]`.',
    problem(
      422,
      'invalid-inference',
      'Invalid inference request',
      'The request has 1 problem, listed in issues.',
      'phaseOfFlight[1] "climb" is not an allowed value. Did you mean "Climb"?',
      [
        {
          pointer: '/inputs/0/data/1',
          message: 'phaseOfFlight[1] "climb" is not an allowed value.',
          allowed: strikeReport.properties.phaseOfFlight.enum,
          suggestion: 'Climb',
        },
      ],
    ),
  ),
  InferenceOther: refusal('No such route or model, or no such method there.'),
};

const ref = (name: string) => ({ $ref: `#/components/responses/${name}` });
const common = {
  '400': ref('InferenceUnreadable'),
  '401': refusal('The request carries no valid API key.'),
  '404': ref('InferenceOther'),
  '429': refusal('The client has made more requests than it may.'),
  '500': refusal('The server failed; nothing is wrong with the request.'),
  default: ref('InferenceOther'),
};
const stopping = { '503': refusal('The server is stopping.') };

const get = (
  operationId: string,
  summary: string,
  schema: string,
  example: unknown,
  more: { parameters?: object[]; refusals?: object } = {},
) => ({
  get: {
    operationId,
    tags: ['Open Inference Protocol'],
    summary,
    ...(more.parameters && { parameters: more.parameters }),
    responses: {
      '200': { description: summary, content: content(schema, { shown: example }) },
      ...common,
      ...more.refusals,
    },
  },
});

const binary = (description: string) => ({
  'application/octet-stream': { schema: { type: 'string', format: 'binary', description } },
});

const infer = (operationId: string, parameters: object[]) => ({
  post: {
    operationId,
    tags: ['Open Inference Protocol'],
    summary: 'Infer probabilities from tensors',
    description:
      'Each input holds one field of all reports. Tensors may follow the JSON as bytes (`binary_tensor_data`): little-endian, a string as its length in 4 bytes and itself; the Content-Type is not looked at. Values are checked as in every strike report. Up to 10,000 rows and 4 MiB unless the server says otherwise.',
    parameters: [
      ...parameters,
      {
        name: 'Inference-Header-Content-Length',
        in: 'header',
        description: 'How many bytes of the body are JSON; the tensors follow it.',
        schema: { type: 'integer', minimum: 0 },
      },
    ],
    requestBody: {
      required: true,
      content: { ...content('InferenceRequest', { twoRows: request }), ...binary('JSON and the tensors after it.') },
    },
    responses: {
      '200': {
        description: 'The probabilities, as JSON or, where the request asks for it, as bytes after the JSON.',
        headers: {
          'Inference-Header-Content-Length': {
            description: 'How many bytes of the body are JSON, where a tensor follows it.',
            schema: { type: 'integer', minimum: 0 },
          },
        },
        content: { ...content('InferenceResponse', { twoRows: response }), ...binary('JSON and the tensor after it.') },
      },
      ...common,
      '408': refusal('The body took too long to come.'),
      '413': refusal('The body has more bytes or rows than the server allows.'),
      '415': refusal('The body is compressed.'),
      '422': ref('InvalidInference'),
      '503': refusal('More is waiting already than the server lets wait; it will answer again soon.'),
      '504': refusal('The answer was not ready in the time that the server allows.'),
    },
  },
});

const named = (name: string, example: string) => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string' },
  example,
});

/** The routes of one model, whose path has these parameters; `suffix` keeps the operations apart. */
const modelPaths = (path: string, suffix: string, parameters: object[]) => ({
  [path]: get(`inferenceModel${suffix}`, 'Describe the inputs and the output', 'InferenceModel', metadata, {
    parameters,
  }),
  [`${path}/ready`]: get(
    `inferenceModelReady${suffix}`,
    'Does the model answer?',
    'InferenceModelReady',
    { name: model.name, ready: true },
    { parameters, refusals: stopping },
  ),
  [`${path}/infer`]: infer(`infer${suffix}`, parameters),
});

const ofModel = [named('model', model.name)];

/** `paths` of the protocol; `version` is the project's. */
export const inferencePaths = (version: string) => ({
  '/v2': get('inferenceServer', 'Name the server and its extensions', 'InferenceServer', {
    name: 'strike-triage',
    version,
    extensions: ['binary_tensor_data'],
  }),
  '/v2/health/live': get('inferenceLive', 'Is the process alive?', 'InferenceLive', { live: true }),
  '/v2/health/ready': get(
    'inferenceReady',
    'Should requests be sent here?',
    'InferenceReady',
    { ready: true },
    { refusals: stopping },
  ),
  ...modelPaths('/v2/models/{model}', '', ofModel),
  ...modelPaths('/v2/models/{model}/versions/{version}', 'OfVersion', [...ofModel, named('version', model.version)]),
});
