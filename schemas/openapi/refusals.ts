/**
 * The refusals in the OpenAPI document. Each example is what the server says word for word, `instance` aside; the tests
 * provoke every one of them.
 */
import strikeReport from '../strike-report.schema.json' with { type: 'json' };

/** The `content` of an OpenAPI request or response: one media type, one schema, examples by name. */
export const content = (schema: string, examples: Record<string, unknown>, mediaType = 'application/json') => ({
  [mediaType]: {
    schema: { $ref: `#/components/schemas/${schema}` },
    ...(Object.keys(examples).length > 0 && {
      examples: Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])),
    }),
  },
});

/** What the header of a CSV file may say. */
const columnNames = [
  'id',
  ...Object.entries(strikeReport.properties).flatMap(([name, property]) => [name, property['x-faa-column']]),
];

const problem = (status: number, code: string, title: string, detail: string, issues: unknown[] = []) => ({
  [code]: { type: `urn:strike-triage:problem:${code}`, title, status, detail, code, issues },
});

const refusal = (description: string, ...examples: ReturnType<typeof problem>[]) => ({
  description,
  content: content('Problem', Object.assign({}, ...examples), 'application/problem+json'),
});

const retryAfter = {
  'Retry-After': { description: 'Seconds after which to try again.', schema: { type: 'integer', minimum: 1 } },
};

/** `components.responses` of the document; `Other` is what a path or method outside the document gets. */
export const refusals = {
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
  Unauthorized: refusal(
    'The server asks for an API key.',
    problem(
      401,
      'unauthorized',
      'Unauthorized',
      'The request carries no valid API key; send one as "Authorization: Bearer KEY" or "X-API-Key: KEY".',
    ),
  ),
  TooManyRequests: {
    ...refusal(
      'The client has made more requests than the server allows it in a minute.',
      problem(
        429,
        'too-many-requests',
        'Too many requests',
        'A client may make 60 requests a minute; Retry-After says when the next may come.',
      ),
    ),
    headers: retryAfter,
  },
  ModelRefused: refusal(
    'The new model cannot serve; the one before goes on.',
    problem(409, 'model-refused', 'Model refused', 'MODEL_VERSION is "1.0.0", but models has 0.9.0.'),
  ),
  BatchUnreadable: refusal(
    'The request cannot be read, nor any row of it.',
    problem(400, 'malformed-csv', 'Body is not CSV', 'The header cannot be read. A quoted cell is not closed.'),
    problem(400, 'invalid-query', 'Invalid query', 'rank is "yes"; it must be true or false.'),
  ),
  TooSlow: refusal(
    'The body took too long to come.',
    problem(408, 'request-timeout', 'Request timeout', 'The body did not come whole in the time allowed.'),
  ),
  BatchTooLarge: refusal(
    'The batch is larger than the server allows at once.',
    problem(
      413,
      'too-many-rows',
      'Too many rows',
      'The list has 10001 rows and may have 10000; NDJSON and CSV may have any number.',
    ),
    problem(
      413,
      'row-too-long',
      'Row too long',
      'The header cannot be read. The row is longer than the 65536 bytes allowed.',
    ),
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
  InvalidBatch: refusal(
    'The body is no list of reports, or the header of the CSV file is wrong; `issues` names every column at fault.',
    problem(422, 'invalid-batch', 'Invalid batch', 'The header of the CSV file has 1 problem, listed in issues.', [
      {
        pointer: '/wildlife size',
        message: 'is not a column of a strike report.',
        allowed: columnNames,
        suggestion: 'wildlifeSize',
      },
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
  Overloaded: {
    ...refusal(
      'More reports are waiting already than the server lets wait; it will answer again soon.',
      problem(
        503,
        'overloaded',
        'Overloaded',
        'Too many reports are waiting to be explained; try again a little later.',
      ),
    ),
    headers: retryAfter,
  },
  DeadlineExceeded: refusal(
    'The answer was not ready in the time that the server allows.',
    problem(
      504,
      'deadline-exceeded',
      'Deadline exceeded',
      'The model did not come to this report in the time allowed.',
    ),
  ),
  Other: refusal(
    'No such route, or no such method there.',
    problem(404, 'not-found', 'Not found', 'Nothing is at /v1/predict; the routes are listed at /openapi.json.'),
    problem(405, 'method-not-allowed', 'Method not allowed', '/v1/predictions does not answer GET; it answers POST.'),
  ),
};
