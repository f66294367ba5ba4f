/**
 * Builds the service: the door, the lane and the routes. It listens to nothing; `service.ts` does.
 * POST /v1/predictions has a lane past Express, whose routing costs more than the prediction
 * (docs/decisions/0006-a-lane-past-express.md); what answers there is the handler that Express has for it too.
 */
import type { RequestListener } from 'node:http';
import { door } from './door/door.js';
import { handled, predictOne } from './one-report.js';
import { type AppParts, createRoutes } from './routes.js';

/** The service as a listener of node:http. */
export function createApp(parts: AppParts): RequestListener {
  const routes = createRoutes(parts);
  const predictions = handled(parts.log, predictOne(parts.models.predict, parts.bodyLimits));
  return door(parts, (req, res) => {
    if (req.method === 'POST' && req.url === '/v1/predictions') predictions(req, res);
    else routes(req, res);
  });
}
