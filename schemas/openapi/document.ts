/** The OpenAPI 3.1 document of the service, built from the schemas; `generate.ts` writes it down, the server serves it. */
import { bundle } from '../bundle.js';
import { batchPaths } from './batch.js';
import { driftExamples, explanationExamples, predictionExamples } from './examples.js';
import { inferencePaths, inferenceProblemResponses } from './inference-protocol.js';
import { content, responseRef } from './parts.js';
import { problemResponses } from './problem-responses.js';

const modelList = { name: 'strike-damage', versions: [{ version: '1.0.0', role: 'served' }] };

const answer = (description: string, schema: string, examples: Record<string, unknown> = {}) => ({
  description,
  content: content(schema, examples),
});

/** Problems that any route may answer with. */
const commonProblems = {
  '400': responseRef('BadRequest'),
  '401': responseRef('Unauthorized'),
  '406': responseRef('NotAcceptable'),
  '429': responseRef('TooManyRequests'),
  '500': responseRef('InternalError'),
  default: responseRef('Other'),
};

/** Problems of routes that wait for the model. */
const modelProblems = { '503': responseRef('Overloaded'), '504': responseRef('DeadlineExceeded') };

/** Problems of routes that read one report. */
const reportProblems = {
  ...commonProblems,
  '408': responseRef('TooSlow'),
  '413': responseRef('TooLarge'),
  '415': responseRef('UnsupportedMediaType'),
  '422': responseRef('InvalidReport'),
  ...modelProblems,
};

const paths = {
  '/v1/predictions': {
    post: {
      operationId: 'predict',
      tags: ['Predictions'],
      summary: 'Judge one strike report',
      description: [
        'Gives the calibrated probability that the strike damaged the aircraft, and the queue the report belongs to. Every report is answered that names one at least of phaseOfFlight, wildlifeSize, species and aircraft; `basis` says which fields the probability rests on and which were missing.',
        'Names of members are those of the schema and no others. Values may be written as people write them: `CLIMB`, ` large`, `B738`, `Boeing 737-800`, `bernache du Canada`, `CO`. What was read otherwise than it was sent stands in `readAs`; UNKNOWN, No Data and blanks count as left out.',
        'What the model could not use as it was sent, and what contradicts itself, is named in `warnings`. Their codes are an open list, and answers may gain members: pass over what you do not know.',
      ].join('\n\n'),
      requestBody: {
        required: true,
        content: content('StrikeReport', predictionExamples('report')),
      },
      responses: {
        '200': answer(
          'The probability, the queue and what the model could not use.',
          'Prediction',
          predictionExamples('prediction'),
        ),
        ...reportProblems,
      },
    },
  },
  ...batchPaths({
    ...commonProblems,
    '400': responseRef('BatchUnreadable'),
    '408': responseRef('TooSlow'),
    '413': responseRef('BatchTooLarge'),
    '415': responseRef('UnsupportedMediaType'),
    '422': responseRef('InvalidBatch'),
    '503': responseRef('Overloaded'),
  }),
  '/v1/explanations': {
    post: {
      operationId: 'explain',
      tags: ['Explanations'],
      summary: 'Say what each field of a report has added to its probability',
      description:
        'Shapley values of the probability over the fields that have a value, against the reports in `background` of the manifest: exact ones up to 12 fields, and beyond estimates with their standard errors, the same for the same report. Computed beside the predictions, which do not wait for it.',
      requestBody: {
        required: true,
        content: content('StrikeReport', explanationExamples('report')),
      },
      responses: {
        '200': answer(
          'The base value and what each field added to it.',
          'Explanation',
          explanationExamples('explanation'),
        ),
        ...reportProblems,
      },
    },
  },
  '/v1/model': {
    get: {
      operationId: 'describeModel',
      tags: ['Model'],
      summary: 'Read the manifest of the served model',
      description: 'Inputs with their known categories, data, settings, threshold and every figure of the evaluation.',
      responses: { '200': answer('The manifest, as training wrote it.', 'Manifest'), ...commonProblems },
    },
  },
  '/v1/models': {
    get: {
      operationId: 'listModels',
      tags: ['Model'],
      summary: 'List the versions of the model',
      responses: {
        '200': answer('The versions that the server finds, newest first.', 'ModelList', { one: modelList }),
        ...commonProblems,
      },
    },
  },
  '/v1/admin/reload': {
    post: {
      operationId: 'reload',
      tags: ['Operations'],
      summary: 'Serve the model that is to be served now',
      description:
        'Looks again for the version that the settings ask for, opens it, lets it prove itself on its examples and exchanges it between two calls. When that fails, the model before goes on and the answer says why. Needs an admin key.',
      security: [{ key: [] }],
      responses: {
        '200': answer('What is served from now on.', 'ModelList', { one: modelList }),
        ...commonProblems,
        '409': responseRef('ModelRefused'),
      },
    },
  },
  '/metrics': {
    get: {
      operationId: 'readMetrics',
      tags: ['Operations'],
      summary: 'Read the metrics',
      description: 'In the text form of Prometheus, of all processes of this server together.',
      responses: {
        '200': {
          description: 'Durations, requests in flight, calls of the model, predictions, unseen categories, reloads.',
          content: { 'text/plain': { schema: { type: 'string' } } },
        },
        ...commonProblems,
      },
    },
  },
  '/v1/drift': {
    get: {
      operationId: 'describeDrift',
      tags: ['Model'],
      summary: 'Compare the latest reports with those of training',
      description:
        'Population stability index of each field and of the probabilities given, over a sliding window of the reports that this process has answered: below 0.1 stable, up to 0.25 moderate, above major. Chance alone gives a small window an index above 0; `byChance` says how much.',
      responses: {
        '200': answer('The differences, field by field, and whether they raise an alarm.', 'Drift', driftExamples),
        ...commonProblems,
      },
    },
  },
  '/health/live': {
    get: {
      operationId: 'live',
      tags: ['Operations'],
      summary: 'Is the process alive?',
      responses: { '200': answer('It is.', 'Health', { live: { status: 'live' } }), ...commonProblems },
    },
  },
  '/health/ready': {
    get: {
      operationId: 'ready',
      tags: ['Operations'],
      summary: 'Should requests be sent here?',
      description:
        'Not before the model has reproduced the examples of its manifest, and no more once the server is stopping.',
      responses: {
        '200': answer('Yes.', 'Health', { ready: { status: 'ready' } }),
        ...commonProblems,
        '503': responseRef('NotReady'),
      },
    },
  },
  '/openapi.json': {
    get: {
      operationId: 'describeApi',
      tags: ['Operations'],
      summary: 'Read this document',
      responses: {
        '200': {
          description: 'OpenAPI 3.1.',
          content: { 'application/json': { schema: { type: 'object' } } },
        },
        ...commonProblems,
      },
    },
  },
};

/** The whole document; `version` is the project's. */
export function openapi(version: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Strike Triage',
      version,
      description:
        'A calibrated probability of damage for every wildlife strike report, so that the aircraft most likely to be damaged are inspected first.',
      license: { name: 'BSD-3-Clause', identifier: 'BSD-3-Clause' },
    },
    servers: [{ url: '/', description: 'The server that this document came from.' }],
    // Keys are asked for where the server has some; a server without them lets everybody in.
    security: [{}, { key: [] }],
    tags: [
      { name: 'Predictions', description: 'Reports in, probabilities out.' },
      { name: 'Explanations', description: 'Why a probability is what it is.' },
      { name: 'Open Inference Protocol', description: 'The model as its clients call it: KServe V2 over REST.' },
      { name: 'Model', description: 'What is known of the model.' },
      { name: 'Operations', description: 'For whoever runs the service.' },
    ],
    paths: { ...paths, ...inferencePaths(version) },
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
      responses: { ...problemResponses, ...inferenceProblemResponses },
      schemas: bundle('#/components/schemas/'),
    },
  };
}
