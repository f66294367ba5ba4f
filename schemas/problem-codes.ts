/** The one table of problem codes: the schema of a problem, the OpenAPI document and the server's errors follow from it. */
import type { Problem } from './generated/types.js';

/** What all problems of one code have in common; `retryAfterSeconds` only where the time to wait is always the same. */
interface ProblemKind {
  readonly status: number;
  readonly title: string;
  readonly retryAfterSeconds?: number;
}

/** HTTP status and title of each code; the OpenAPI document shows an example of each. */
export const problemCodes: Readonly<Record<Problem['code'], ProblemKind>> = {
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

/** The members of a problem that its code decides, with its `detail`, in the order of the answer. */
export const problemMembers = (code: Problem['code'], detail: string) => {
  const { title, status } = problemCodes[code];
  return { type: `urn:strike-triage:problem:${code}`, title, status, detail, code };
};
