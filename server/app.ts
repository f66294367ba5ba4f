/**
 * Builds the service: the door, the lane and the routes. It listens to nothing; `service.ts` does.
 * POST /v1/predictions has a lane past Express, whose routing costs more than the prediction
 * (docs/decisions/0006-a-lane-past-express.md); what answers there is the handler that Express has for it too.
 */
import type { RequestListener } from 'node:http';
import type { Request, Response } from 'express';
import { handleError } from './http/errors/error-handler.js';
import { ProblemError } from './http/errors/problems.js';
import { asListener } from './http/handler.js';
import { withMiddleware } from './http/middleware.js';
import { predictOne } from './predictions/single.js';
import { type AppParts, createRoutes } from './routes.js';

/** Express answers a URL that it finds no path in with a page of its own, unless it can pass it on. */
const noPath = () => new ProblemError('malformed-url', 'The URL cannot be read: it has no path.');

/** The service as a listener of node:http. */
export function createApp(parts: AppParts): RequestListener {
  const routes = createRoutes(parts);
  const predictions = asListener(parts.log, predictOne(parts.models.predict, parts.bodyLimits));
  return withMiddleware(parts, (req, res) => {
    if (req.method === 'POST' && req.url === '/v1/predictions') predictions(req, res);
    else routes(req as Request, res as Response, () => handleError(parts.log, noPath(), req, res));
  });
}
