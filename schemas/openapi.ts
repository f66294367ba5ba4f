/**
 * The OpenAPI 3.1 document of the service, built from the schemas; `generate.ts` writes it down, the server serves it.
 * The problem examples are what the server says word for word, `instance` aside; the tests replay every one of them.
 */
import { bundle } from './bundle.js';
import strikeReport from './strike-report.schema.json' with { type: 'json' };

const json = 'application/json';
const [completeReport] = strikeReport.examples;

const body = (schema: string, examples: Record<string, unknown>, mediaType = json) => ({
  [mediaType]: {
    schema: { $ref: `#/components/schemas/${schema}` },
    ...(Object.keys(examples).length > 0 && {
      examples: Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])),
    }),
  },
});

const problem = (status: number, code: string, title: string, detail: string, issues: unknown[] = []) => ({
  [code]: { type: `urn:strike-triage:problem:${code}`, title, status, detail, code, issues },
});

const refusal = (description: string, ...examples: ReturnType<typeof problem>[]) => ({
  description,
  content: body('Problem', Object.assign({}, ...examples), 'application/problem+json'),
});

const answer = (description: string, schema: string, examples: Record<string, unknown>) => ({
  description,
  content: body(schema, examples),
});

const ref = (name: string) => ({ $ref: `#/components/responses/${name}` });

/** Refusals that any route may give. */
const common = { '400': ref('BadRequest'), '406': ref('NotAcceptable'), default: ref('Other') };

const responses = {
  BadRequest: refusal(
    'The request cannot be read.',
    problem(
      400,
      'malformed-url',
      'Malformed URL',
      'The path of the URL has a % that is not followed by a valid UTF-8 escape.',
    ),
    problem(
      400,
      'malformed-json',
      'Body is not JSON',
      `The body cannot be read as JSON: Unexpected end of JSON input.`,
    ),
    problem(400, 'empty-body', 'Body is empty', 'The body is empty; send one strike report as a JSON object.'),
  ),
  NotAcceptable: refusal(
    'The Accept header excludes JSON.',
    problem(
      406,
      'not-acceptable',
      'Not acceptable',
      'Answers here are application/json; the Accept header excludes it.',
    ),
  ),
  TooLarge: refusal(
    'The body is larger than the server allows.',
    problem(413, 'body-too-large', 'Body too large', 'The body is larger than the 65536 bytes allowed.'),
  ),
  UnsupportedMediaType: refusal(
    'The body is of a kind that this route does not read.',
    problem(
      415,
      'unsupported-media-type',
      'Unsupported media type',
      'The Content-Type is "text/plain"; send application/json in UTF-8.',
    ),
    problem(
      415,
      'unsupported-encoding',
      'Unsupported content encoding',
      'The Content-Encoding is "gzip"; send the body uncompressed.',
    ),
  ),
  InvalidReport: refusal(
    'The report breaks its schema; `issues` names everything that is wrong with it.',
    problem(422, 'invalid-report', 'Invalid report', 'The report has 4 problems, listed in issues.', [
      { pointer: '/wildlifeSize', message: 'is required.', allowed: strikeReport.properties.wildlifeSize.enum },
      {
        pointer: '/wildlifesize',
        message: 'is not a property of a strike report.',
        allowed: Object.keys(strikeReport.properties),
        suggestion: 'wildlifeSize',
      },
      {
        pointer: '/phaseOfFlight',
        message: '"climb" is not an allowed value.',
        allowed: strikeReport.properties.phaseOfFlight.enum,
        suggestion: 'Climb',
      },
      { pointer: '/speedKnots', message: 'must be from 0 to 700, not 1800.' },
    ]),
  ),
  InternalError: refusal(
    'The server failed; nothing is wrong with the request.',
    problem(
      500,
      'internal-error',
      'Internal error',
      'The server failed on this request; its log carries the identifier in instance.',
    ),
  ),
  NotReady: refusal(
    'The server is stopping.',
    problem(503, 'not-ready', 'Not ready', 'The server is stopping and takes no new work.'),
  ),
  Other: refusal(
    'No such route, or no such method there.',
    problem(404, 'not-found', 'Not found', 'Nothing is at /v1/predict; the routes are listed at /openapi.json.'),
    problem(405, 'method-not-allowed', 'Method not allowed', '/v1/predictions does not answer GET; it answers POST.'),
  ),
};

const model = { name: 'strike-damage', version: '1.0.0' };
const threshold = 0.1;

/** Reports with their answers; a new model may move the figures a little, and the tests tell when it is too much. */
const predictions = {
  complete: {
    report: completeReport,
    prediction: { damageProbability: 0.5, triage: 'priority', threshold, warnings: [], model },
  },
  leastThatIsNeeded: {
    report: { phaseOfFlight: 'Taxi', wildlifeSize: 'Small' },
    prediction: { damageProbability: 0.02, triage: 'routine', threshold, warnings: [], model },
  },
  unknownCategory: {
    report: { phaseOfFlight: 'Approach', wildlifeSize: 'Medium', speedKnots: null, species: 'Canada gose' },
    prediction: {
      damageProbability: 0.1,
      triage: 'priority',
      threshold,
      warnings: [
        {
          pointer: '/species',
          code: 'unknown-category',
          message: 'The model knows no species "Canada gose"; the answer takes it as missing.',
          value: 'Canada gose',
          suggestion: 'Canada goose',
        },
      ],
      model,
    },
  },
};

const each = (part: 'report' | 'prediction') =>
  Object.fromEntries(Object.entries(predictions).map(([name, example]) => [name, example[part]]));

const paths = {
  '/v1/predictions': {
    post: {
      operationId: 'predict',
      tags: ['Predictions'],
      summary: 'Judge one strike report',
      description:
        'Gives the calibrated probability that the strike damaged the aircraft, and the queue the report belongs to. A category that the model never saw is taken as missing and named in `warnings`.',
      requestBody: {
        required: true,
        content: body('StrikeReport', each('report')),
      },
      responses: {
        '200': answer('The probability, the queue and what the model could not use.', 'Prediction', each('prediction')),
        ...common,
        '413': ref('TooLarge'),
        '415': ref('UnsupportedMediaType'),
        '422': ref('InvalidReport'),
        '500': ref('InternalError'),
      },
    },
  },
  '/v1/model': {
    get: {
      operationId: 'describeModel',
      tags: ['Model'],
      summary: 'Read the manifest of the served model',
      description: 'Inputs with their known categories, data, settings, threshold and every figure of the evaluation.',
      responses: { '200': answer('The manifest, as training wrote it.', 'Manifest', {}), ...common },
    },
  },
  '/health/live': {
    get: {
      operationId: 'live',
      tags: ['Operations'],
      summary: 'Is the process alive?',
      responses: { '200': answer('It is.', 'Health', { live: { status: 'live' } }), ...common },
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
        ...common,
        '503': ref('NotReady'),
      },
    },
  },
};

const openapiPath = {
  '/openapi.json': {
    get: {
      operationId: 'describeApi',
      tags: ['Operations'],
      summary: 'Read this document',
      responses: {
        '200': {
          description: 'OpenAPI 3.1.',
          content: { [json]: { schema: { type: 'object' } } },
        },
        ...common,
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
    security: [],
    tags: [
      { name: 'Predictions', description: 'Reports in, probabilities out.' },
      { name: 'Model', description: 'What is known of the model.' },
      { name: 'Operations', description: 'For whoever runs the service.' },
    ],
    paths: { ...paths, ...openapiPath },
    components: { responses, schemas: bundle('#/components/schemas/') },
  };
}
