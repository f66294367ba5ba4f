/** Every refusal the server can give: RFC 9457 problem details from one table of codes. */
import type { Issue, Problem } from '../../../schemas/index.js';

/** Status and title of each code, and when to try again; the OpenAPI document shows an example of each, and a test holds the two together. */
export const problems: Record<Problem['code'], { status: number; title: string; retryAfterSeconds?: number }> = {
  'malformed-url': { status: 400, title: 'Malformed URL' },
  'malformed-json': { status: 400, title: 'Body is not JSON' },
  'malformed-csv': { status: 400, title: 'Body is not CSV' },
  'malformed-tensors': { status: 400, title: 'Tensors cannot be read' },
  'empty-body': { status: 400, title: 'Body is empty' },
  'invalid-query': { status: 400, title: 'Invalid query' },
  unauthorized: { status: 401, title: 'Unauthorized' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  'not-acceptable': { status: 406, title: 'Not acceptable' },
  'request-timeout': { status: 408, title: 'Request timeout' },
  'model-refused': { status: 409, title: 'Model refused' },
  'body-too-large': { status: 413, title: 'Body too large' },
  'too-many-rows': { status: 413, title: 'Too many rows' },
  'row-too-long': { status: 413, title: 'Row too long' },
  'unsupported-media-type': { status: 415, title: 'Unsupported media type' },
  'unsupported-encoding': { status: 415, title: 'Unsupported content encoding' },
  'invalid-report': { status: 422, title: 'Invalid report' },
  'invalid-batch': { status: 422, title: 'Invalid batch' },
  'invalid-inference': { status: 422, title: 'Invalid inference request' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'internal-error': { status: 500, title: 'Internal error' },
  'not-ready': { status: 503, title: 'Not ready' },
  overloaded: { status: 503, title: 'Overloaded', retryAfterSeconds: 2 },
  'deadline-exceeded': { status: 504, title: 'Deadline exceeded' },
};

/** Ends a request with the problem of this code; `detail` is read by the client, `retryAfterSeconds` stands before the table's. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(
    readonly code: Problem['code'],
    readonly detail: string,
    readonly issues: Issue[] = [],
    readonly retryAfterSeconds?: number,
  ) {
    super(`${code}: ${detail}`);
  }

  /** The body of the answer; `requestId` is a UUID. */
  toProblem(requestId: string): Problem {
    return {
      type: `urn:strike-triage:problem:${this.code}`,
      title: problems[this.code].title,
      status: problems[this.code].status,
      detail: this.detail,
      code: this.code,
      instance: `urn:uuid:${requestId}`,
      issues: this.issues,
    };
  }
}
