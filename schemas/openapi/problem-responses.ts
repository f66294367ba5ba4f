/**
 * The problems in the OpenAPI document. Each example is what the server answers word for word, `instance` aside; the tests
 * provoke every one of them.
 */
import type { Issue, Problem } from '../generated/types.js';
import { problemMembers } from '../problem-codes.js';
import strikeReport from '../strike-report.schema.json' with { type: 'json' };
import { misspeltPhase, saysNothing } from './examples.js';
import { content } from './parts.js';

/** An example of a problem, under its code; `protocolMembers` are those that a protocol of its own adds. */
export const problemExample = (
  code: Problem['code'],
  detail: string,
  issues: Issue[] = [],
  protocolMembers: object = {},
) => ({
  [code]: { ...problemMembers(code, detail), issues, ...protocolMembers },
});

const problemResponse = (description: string, ...examples: Readonly<Record<string, unknown>>[]) => ({
  description,
  content: content('Problem', Object.assign({}, ...examples), 'application/problem+json'),
});

const retryAfter = {
  'Retry-After': { description: 'Seconds after which to try again.', schema: { type: 'integer', minimum: 1 } },
};

/** `components.responses` of the document; `Other` is what a path or method outside the document gets. */
export const problemResponses = {
  BadRequest: problemResponse(
    'The request cannot be read.',
    problemExample('malformed-url', 'The path of the URL has a % that is not followed by a valid UTF-8 escape.'),
    problemExample('malformed-json', 'The body cannot be read as JSON: Unexpected end of JSON input.'),
    problemExample('empty-body', 'The body is empty; send one strike report as a JSON object.'),
  ),
  Unauthorized: problemResponse(
    'The server asks for an API key.',
    problemExample(
      'unauthorized',
      'The request carries no valid API key; send one as "Authorization: Bearer KEY" or "X-API-Key: KEY".',
    ),
  ),
  TooManyRequests: {
    ...problemResponse(
      'The client has made more requests than the server allows it in a minute.',
      problemExample(
        'too-many-requests',
        'A client may make 60 requests a minute; Retry-After says when the next may come.',
      ),
    ),
    headers: retryAfter,
  },
  ModelRefused: problemResponse(
    'The new model cannot serve; the one before goes on.',
    problemExample('model-refused', 'MODEL_VERSION is "1.0.0", but models has 0.9.0.'),
  ),
  BatchUnreadable: problemResponse(
    'The request cannot be read, nor any row of it.',
    problemExample('malformed-csv', 'The header cannot be read. A quoted cell is not closed.'),
    problemExample('invalid-query', 'rank is "yes"; it must be true or false.'),
  ),
  TooSlow: problemResponse(
    'The body took too long to come.',
    problemExample('request-timeout', 'The body did not come whole in the time allowed.'),
  ),
  BatchTooLarge: problemResponse(
    'The batch is larger than the server allows at once.',
    problemExample(
      'too-many-rows',
      'The list has 10001 rows and may have 10000; NDJSON and files may have any number.',
    ),
    problemExample('row-too-long', 'The header cannot be read. The row is longer than the 65536 bytes allowed.'),
  ),
  NotAcceptable: problemResponse(
    'The Accept header excludes JSON.',
    problemExample('not-acceptable', 'Answers here are application/json; the Accept header excludes it.'),
  ),
  TooLarge: problemResponse(
    'The body is larger than the server allows.',
    problemExample('body-too-large', 'The body is larger than the 65536 bytes allowed.'),
  ),
  UnsupportedMediaType: problemResponse(
    'The body is of a kind that this route does not read.',
    problemExample('unsupported-media-type', 'The Content-Type is "text/plain"; send application/json in UTF-8.'),
    problemExample('unsupported-encoding', 'The Content-Encoding is "gzip"; send the body uncompressed.'),
  ),
  InvalidReport: problemResponse(
    'The report breaks its schema; `issues` names everything that is wrong with it.',
    problemExample('invalid-report', 'The report has 3 problems, listed in issues.', [
      {
        pointer: '/wildlifesize',
        message: 'is not a property of a strike report.',
        allowed: Object.keys(strikeReport.properties),
        suggestion: 'wildlifeSize',
      },
      misspeltPhase,
      { pointer: '/speedKnots', message: 'must be from 0 to 700, not 1800.' },
    ]),
    {
      saysNothing: problemExample('invalid-report', 'The report has 1 problem, listed in issues.', [saysNothing])[
        'invalid-report'
      ],
    },
  ),
  InvalidBatch: problemResponse(
    'The body is no list of reports, or the header of the CSV file is wrong; `issues` names every column at fault.',
    problemExample('invalid-batch', 'The header of the file has 1 problem, listed in issues.', [
      {
        pointer: '/phaseOfFligth',
        message:
          'No column is read as phaseOfFlight, wildlifeSize, species or aircraft, and a report must name one of them. The column "phaseOfFligth" is probably phaseOfFlight. Say which column it is, as in columns=phaseOfFligth:phaseOfFlight.',
        allowed: ['phaseOfFlight', 'wildlifeSize', 'species', 'aircraft'],
        suggestion: 'phaseOfFlight',
      },
    ]),
  ),
  InternalError: problemResponse(
    'The server failed; nothing is wrong with the request.',
    problemExample('internal-error', 'The server failed on this request; its log carries the identifier in instance.'),
  ),
  NotReady: problemResponse(
    'The server is stopping.',
    problemExample('not-ready', 'The server is stopping and takes no new work.'),
  ),
  Overloaded: {
    ...problemResponse(
      'More reports are waiting already than the server lets wait; it will answer again soon.',
      problemExample('overloaded', 'Too many reports are waiting to be explained; try again a little later.'),
    ),
    headers: retryAfter,
  },
  DeadlineExceeded: problemResponse(
    'The answer was not ready in the time that the server allows.',
    problemExample('deadline-exceeded', 'The model did not come to this report in the time allowed.'),
  ),
  Other: problemResponse(
    'No such route, or no such method there.',
    problemExample('not-found', 'Nothing is at /v1/predict; the routes are listed at /openapi.json.'),
    problemExample('method-not-allowed', '/v1/predictions does not answer GET; it answers POST.'),
  ),
};
