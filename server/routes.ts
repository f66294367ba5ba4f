/** The routes of the service, in Express: what is answered where, and what is refused. */
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import openapi from '../schemas/generated/openapi.json' with { type: 'json' };
import type { Health, ModelList } from '../schemas/index.js';
import { explainOne } from './explanations/route.js';
import type { BodyLimits } from './http/body.js';
import { handleError } from './http/errors/error-handler.js';
import { methodNotAllowed } from './http/errors/method-not-allowed.js';
import { ProblemError } from './http/errors/problems.js';
import { asListener } from './http/handler.js';
import { checkAccept } from './http/json.js';
import type { MiddlewareParts } from './http/middleware.js';
import { inferenceProtocol } from './inference-protocol/routes.js';
import { type AdminParts, listModels, reloadModels } from './models/admin.js';
import type { LiveModels } from './models/live-models.js';
import { desk } from './pages/desk.js';
import { docs } from './pages/docs.js';
import { type BatchLimits, batch } from './predictions/batch.js';
import { predictOne } from './predictions/single.js';

/** What the service needs; `isReady` turns false when the server is about to stop. */
export interface AppParts extends MiddlewareParts, AdminParts {
  readonly models: Pick<LiveModels, 'manifest' | 'shadowManifest' | 'drift' | 'predict' | 'explain'>;
  readonly isReady: () => boolean;
  readonly bodyLimits: BodyLimits;
  readonly batchLimits: BatchLimits;
  /** The versions of the model on disk, whether they are in service or not. */
  readonly foundVersions: () => readonly string[];
  /** The metrics in the text form of Prometheus, of all processes of this server. */
  readonly metricsText: () => Promise<string>;
}

/** The routes, to be put behind the door. */
export function createRoutes(parts: AppParts): Express {
  const { models, isReady, bodyLimits, log } = parts;
  const app = express();
  app.disable('x-powered-by');
  // A path is one of the contract or none: what answers also under other spellings escapes metrics and rules by path.
  app.enable('case sensitive routing').enable('strict routing');
  app.use(readableUrl);

  app
    .route('/v1/predictions')
    .post(asListener(log, predictOne(models.predict, bodyLimits)))
    .all(methodNotAllowed('POST'));
  app
    .route('/v1/predictions/batch')
    .post(batch(models.predict, parts.batchLimits, parts.metrics.onBatch))
    .all(methodNotAllowed('POST'));
  app
    .route('/v1/explanations')
    .post(asListener(log, explainOne(models.explain, bodyLimits)))
    .all(methodNotAllowed('POST'));

  const modelList = (): ModelList => listModels(models, parts.foundVersions());
  app
    .route('/v1/admin/reload')
    .post(answersJson, reloadModels(parts), (_req, res) => void res.json(modelList()))
    .all(methodNotAllowed('POST'));

  const get = (path: string, answer: () => unknown) =>
    app
      .route(path)
      .get(answersJson, (_req, res) => void res.json(answer()))
      .all(methodNotAllowed('GET, HEAD'));

  get('/v1/model', () => models.manifest());
  get('/v1/models', modelList);
  get('/v1/drift', models.drift);
  get('/openapi.json', () => openapi);
  get('/health/live', (): Health => ({ status: 'live' }));
  const checkReady = () => {
    if (!isReady()) throw new ProblemError('not-ready', 'The server is stopping and takes no new work.');
  };
  get('/health/ready', (): Health => {
    checkReady();
    return { status: 'ready' };
  });
  app
    .route('/metrics')
    .get(async (_req, res) => void res.type('text/plain; version=0.0.4').send(await parts.metricsText()))
    .all(methodNotAllowed('GET, HEAD'));

  const { arrayRows: rows, arrayBytes: bytes, concurrency } = parts.batchLimits;
  app.use(
    inferenceProtocol({
      manifest: models.manifest,
      versions: () => [models.manifest().version],
      predict: models.predict,
      checkReady,
      limits: { rows, bytes, concurrency, timeoutMs: bodyLimits.timeoutMs },
    }),
  );

  app.use(desk());
  app.use('/docs', docs());
  app.use((req) => {
    throw new ProblemError('not-found', `Nothing is at ${req.path}; the routes are listed at /openapi.json.`);
  });
  const answerError: ErrorRequestHandler = (error, req, res, _next) => handleError(log, error, req, res);
  app.use(answerError);
  return app;
}

const readableUrl: RequestHandler = (req, _res, next) => {
  try {
    decodeURIComponent(req.path);
  } catch {
    throw new ProblemError(
      'malformed-url',
      'The path of the URL has a % that is not followed by a valid UTF-8 escape.',
    );
  }
  next();
};

const answersJson: RequestHandler = (req, _res, next) => {
  checkAccept(req);
  next();
};
