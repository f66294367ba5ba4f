/** Ends a request that failed: with the refusal that the error stands for, or with a 500 that reveals nothing of the inside. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Problem } from '../../../schemas/index.js';
import { answerJson } from '../json.js';
import { ProblemError } from './problems.js';

/** Ends a request with an error: a ProblemError as the refusal that it is, any other as an internal error. */
export type HandleError = (error: unknown, req: IncomingMessage, res: ServerResponse) => void;

/** The form of refusals below some paths, where clients expect another one than RFC 9457's. */
export interface ProblemFormat {
  readonly hasPath: (url?: string) => boolean;
  readonly write: (res: ServerResponse, problem: Problem) => void;
}

const writeProblem: ProblemFormat['write'] = (res, problem) =>
  answerJson(res, problem.status, problem, 'application/problem+json; charset=utf-8');

const internalError = () =>
  new ProblemError('internal-error', 'The server failed on this request; its log carries the identifier in instance.');

/** The sender of a refused body may read the answer only after the whole body is sent; it gets this long for that. */
const lingerMs = 30_000;

function cutOffLater(req: IncomingMessage) {
  const timer = setTimeout(() => req.socket.destroy(), lingerMs);
  req.once('close', () => clearTimeout(timer));
}

/**
 * Makes the error handler of a service. Refusals go out as they are; any other error is the server's own failure, which
 * only the log describes. An answer that has begun can only be cut; a client that has left gets no answer.
 */
export function createErrorHandler(log: Logger, formats: readonly ProblemFormat[]): HandleError {
  return (error, req, res) => {
    const hasLeft = !req.complete || error === req.errored; // node ends a request that was read to its end so, too
    if (hasLeft && req.socket.destroyed) return;
    const isRefusal = error instanceof ProblemError;
    const { id, traceId } = req.context;
    if (!isRefusal) log.error({ err: error, req: { id }, traceId }, 'request failed');
    if (res.headersSent) return void req.socket.destroy();
    const refusal = isRefusal ? error : internalError();
    const problem = refusal.toProblem(id);
    if (refusal.retryAfterSeconds) res.setHeader('Retry-After', refusal.retryAfterSeconds);
    const write = formats.find(({ hasPath }) => hasPath(req.url))?.write ?? writeProblem;
    write(res, problem);
    req.resume(); // an unread rest would stand between the connection and its next request
    if (!req.complete) cutOffLater(req);
  };
}
