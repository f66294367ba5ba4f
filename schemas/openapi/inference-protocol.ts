/**
 * The routes of the Open Inference Protocol in the OpenAPI document. Their problems have a form of their own, and the
 * examples show only the codes that no other route answers with.
 */
import strikeReport from '../strike-report.schema.json' with { type: 'json' };
import { misspeltPhase, model, threshold } from './examples.js';
import { content, countSchema, responseRef } from './parts.js';
import { problemExample } from './problem-responses.js';

/** The inputs of version 1.0.0: the fields that its data had. */
const fields = Object.entries(strikeReport.properties)
  .filter(([, property]) => 'x-faa-column' in property)
  .map(([name, { type }]) => ({ name, datatype: [type].flat().includes('number') ? 'FP32' : 'BYTES' }));

const metadata = {
  name: model.name,
  versions: [model.version],
  platform: 'onnx_onnxv1',
  inputs: fields.map((field) => ({ ...field, shape: [-1, 1] })),
  outputs: [{ name: 'damage_probability', datatype: 'FP32', shape: [-1, 1] }],
};

/** Two reports, of which the second has a phase and a size alone; and what the trained model answers. */
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

const problemResponse = (description: string, examples: Record<string, object> = {}) => ({
  description,
  content: content('InferenceProblem', examples),
});

const misfit =
  'The inputs have a binary_data_size of 12 together, but 0 bytes follow the JSON, whose length the header Inference-Header-Content-Length gives.';

const misspeltPhaseInRow1 = {
  ...misspeltPhase,
  pointer: '/inputs/0/data/1',
  message: `phaseOfFlight[1] ${misspeltPhase.message}`,
};

/** Problems of these routes, for `components.responses`. */
export const inferenceProblemResponses = {
  InferenceUnreadable: problemResponse(
    'The request cannot be read.',
    problemExample('malformed-tensors', misfit, [], { error: misfit }),
  ),
  InvalidInference: problemResponse(
    'The tensors are no strike reports; `issues` names everything that is wrong with them, values as `input[row]`.',
    problemExample('invalid-inference', 'The request has 1 problem, listed in issues.', [misspeltPhaseInRow1], {
      error: `${misspeltPhaseInRow1.message} Did you mean "${misspeltPhase.suggestion}"?`,
    }),
  ),
  InferenceOther: problemResponse('No such route or model, or no such method there.'),
};

/** Problems that any of these routes may answer with. */
const commonProblems = {
  '400': responseRef('InferenceUnreadable'),
  '401': problemResponse('The request carries no valid API key.'),
  '404': responseRef('InferenceOther'),
  '429': problemResponse('The client has made more requests than it may.'),
  '500': problemResponse('The server failed; nothing is wrong with the request.'),
  default: responseRef('InferenceOther'),
};

const stoppingProblem = { '503': problemResponse('The server is stopping.') };

const get = (
  operationId: string,
  summary: string,
  schema: string,
  example: unknown,
  more: { parameters?: object[]; problems?: object } = {},
) => ({
  get: {
    operationId,
    tags: ['Open Inference Protocol'],
    summary,
    ...(more.parameters && { parameters: more.parameters }),
    responses: {
      '200': { description: summary, content: content(schema, { shown: example }) },
      ...commonProblems,
      ...more.problems,
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
      'Each input holds one field of all reports. Tensors may follow the JSON as bytes (`binary_tensor_data`): little-endian, a string as its length in 4 bytes and itself; the Content-Type is not looked at. Values are read and checked as in every strike report: names and values of lists in whatever words, a list joined by "; ", a boolean as true or false. An input that is left out is blank in every row; each row must name one of phaseOfFlight, wildlifeSize, species and aircraft at least. Up to 10,000 rows and 4 MiB unless the server says otherwise.',
    parameters: [
      ...parameters,
      {
        name: 'Inference-Header-Content-Length',
        in: 'header',
        description: 'How many bytes of the body are JSON; the tensors follow it.',
        schema: countSchema,
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
            schema: countSchema,
          },
        },
        content: { ...content('InferenceResponse', { twoRows: response }), ...binary('JSON and the tensor after it.') },
      },
      ...commonProblems,
      '408': problemResponse('The body took too long to come.'),
      '413': problemResponse('The body has more bytes or rows than the server allows.'),
      '415': problemResponse('The body is compressed.'),
      '422': responseRef('InvalidInference'),
      '503': problemResponse('More is waiting already than the server lets wait; it will answer again soon.'),
      '504': problemResponse('The answer was not ready in the time that the server allows.'),
    },
  },
});

const pathParameter = (name: string, example: string) => ({
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
    { parameters, problems: stoppingProblem },
  ),
  [`${path}/infer`]: infer(`infer${suffix}`, parameters),
});

const modelParameters = [pathParameter('model', model.name)];

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
    { problems: stoppingProblem },
  ),
  ...modelPaths('/v2/models/{model}', '', modelParameters),
  ...modelPaths('/v2/models/{model}/versions/{version}', 'OfVersion', [
    ...modelParameters,
    pathParameter('version', model.version),
  ]),
});
