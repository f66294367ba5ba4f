/**
 * Builds the service: the middleware, the fast path and the routes. It listens to nothing; `cluster/service.ts` does.
 * POST /v1/predictions has a fast path past Express, whose routing costs more than the prediction
 * (docs/decisions/0006-a-fast-path-past-express.md). The same listener answers there and in Express, where a request
 * with a query or with another spelling of the URL arrives.
 */
import type { RequestListener } from 'node:http';
import type { Request, Response } from 'express';
import { createErrorHandler } from './http/errors/error-handler.js';
import { ProblemError } from './http/errors/problems.js';
import { withMiddleware } from './http/middleware.js';
import { isProtocolPath, writeProtocolProblem } from './inference-protocol/problem.js';
import { type AppParts, createRoutes } from './routes.js';

/** Express answers a URL that it finds no path in with a page of its own, unless it can pass the request on. */
const noPath = () => new ProblemError('malformed-url', 'The URL cannot be read: it has no path.');

/** The service as a listener of node:http. */
export function createApp(parts: AppParts): RequestListener {
  const handleError = createErrorHandler(parts.log, [{ hasPath: isProtocolPath, write: writeProtocolProblem }]);
  const { predictions, express } = createRoutes(parts, handleError);
  const route: RequestListener = (req, res) => {
    if (req.method === 'POST' && req.url === '/v1/predictions') predictions(req, res);
    else express(req as Request, res as Response, () => handleError(noPath(), req, res));
  };
  return withMiddleware(parts, route, handleError);
}
