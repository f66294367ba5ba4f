/** Ends a request that failed: with the refusal that it earned, or with a 500 that says nothing of the inside. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Problem } from '../../../schemas/index.js';
import { isProtocolPath, writeProtocolProblem } from '../../inference-protocol/problem.js';
import { answerJson } from '../json.js';
import { ProblemError } from './problems.js';

const writeProblem = (res: ServerResponse, problem: Problem) =>
  answerJson(res, problem.status, problem, 'application/problem+json; charset=utf-8');

const internalError = () =>
  new ProblemError('internal-error', 'The server failed on this request; its log carries the identifier in instance.');

/** What was refused may still be on its way, and its sender read the answer only then; but not for ever. */
const lingerMs = 30_000;

function cutOffLater(req: IncomingMessage) {
  const timer = setTimeout(() => req.socket.destroy(), lingerMs);
  req.once('close', () => clearTimeout(timer));
}

/**
 * Refusals go out as they are; any other error is the server's own failure, told to the log and to nobody else. An answer
 * that has begun can only be cut; to a client that has left there is nothing to say.
 */
export function handleError(log: Logger, error: unknown, req: IncomingMessage, res: ServerResponse) {
  const hasLeft = !req.complete || error === req.errored; // node ends a request that was read to its end so, too
  if (hasLeft && req.socket.destroyed) return;
  const isRefusal = error instanceof ProblemError;
  const { id, traceId } = req.context;
  if (!isRefusal) log.error({ err: error, req: { id }, traceId }, 'request failed');
  if (res.headersSent) return void req.socket.destroy();
  const refusal = isRefusal ? error : internalError();
  const problem = refusal.toProblem(id);
  if (refusal.retryAfterSeconds) res.setHeader('Retry-After', refusal.retryAfterSeconds);
  if (isProtocolPath(req.url)) writeProtocolProblem(res, problem);
  else writeProblem(res, problem);
  req.resume(); // an unread rest would stand between the connection and its next request
  if (!req.complete) cutOffLater(req);
}
