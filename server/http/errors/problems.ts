/** The error that ends a request with a problem: RFC 9457 problem details, whose codes stand in schemas/problem-codes.ts. */
import { type Issue, type Problem, problemCodes, problemMembers } from '../../../schemas/index.js';

/** `detail` is read by the client; `retryAfterSeconds` is what the table says of the code unless the error knows better. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(
    readonly code: Problem['code'],
    readonly detail: string,
    readonly issues: Issue[] = [],
    readonly retryAfterSeconds: number | undefined = problemCodes[code].retryAfterSeconds,
  ) {
    super(`${code}: ${detail}`);
  }

  /** The body of the answer; `requestId` is a UUID. */
  toProblem(requestId: string): Problem {
    return {
      ...problemMembers(this.code, this.detail),
      instance: `urn:uuid:${requestId}`,
      issues: this.issues,
    };
  }
}
