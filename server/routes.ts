/** The routes of the service, in Express: what is answered where, and what is refused. */
import type { RequestListener } from 'node:http';
import createExpress, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import openapi from '../schemas/generated/openapi.json' with { type: 'json' };
import type { Health, ModelList } from '../schemas/index.js';
import { explainOne } from './explanations/route.js';
import type { BodyLimits } from './http/body.js';
import type { HandleError } from './http/errors/error-handler.js';
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
import { batch } from './predictions/batch.js';
import type { BatchLimits } from './predictions/batch-limits.js';
import { predictOne } from './predictions/single.js';

/** What the service needs; `isReady` turns false when the server is about to stop. */
export interface AppParts extends MiddlewareParts, AdminParts {
  readonly models: Pick<LiveModels, 'manifest' | 'shadowManifest' | 'drift' | 'predict' | 'explain'>;
  readonly isReady: () => boolean;
  readonly bodyLimits: BodyLimits;
  readonly batchLimits: BatchLimits;
  /** The versions of the model on disk, whether they are in service or not. */
  readonly versionsOnDisk: () => readonly string[];
  /** The metrics in the text form of Prometheus, of all processes of this server. */
  readonly metricsText: () => Promise<string>;
}

/** The routes of the service, to be put behind the middleware. */
export interface Routes {
  /** Every route. */
  readonly express: Express;
  /** POST /v1/predictions alone, the same listener that Express has for it. */
  readonly predictions: RequestListener;
}

/** Builds the routes; what they refuse or fail with goes to `handleError`. */
export function createRoutes(parts: AppParts, handleError: HandleError): Routes {
  const express = createExpress();
  express.disable('x-powered-by');
  // A path is one of the contract or none: what answers also under other spellings escapes metrics and rules by path.
  express.enable('case sensitive routing').enable('strict routing');
  express.use(checkEscapes);

  const predictions = asListener(predictOne(parts.models.predict, parts.bodyLimits), handleError);
  addPredictions(express, parts, predictions, handleError);
  addInformation(express, parts);
  addProtocol(express, parts);
  express.use(desk());
  express.use('/docs', docs());

  express.use((req) => {
    throw new ProblemError('not-found', `Nothing is at ${req.path}; the routes are listed at /openapi.json.`);
  });
  const answerError: ErrorRequestHandler = (error, req, res, _next) => handleError(error, req, res);
  express.use(answerError);
  return { express, predictions };
}

/** Predictions and explanations. */
function addPredictions(
  express: Express,
  { models, bodyLimits, batchLimits, metrics }: AppParts,
  predictions: RequestListener,
  handleError: HandleError,
): void {
  express.route('/v1/predictions').post(predictions).all(methodNotAllowed('POST'));
  express
    .route('/v1/predictions/batch')
    .post(batch(models.predict, batchLimits, metrics.onBatch))
    .all(methodNotAllowed('POST'));
  express
    .route('/v1/explanations')
    .post(asListener(explainOne(models.explain, bodyLimits), handleError))
    .all(methodNotAllowed('POST'));
}

const checkReady = (isReady: () => boolean) => {
  if (!isReady()) throw new ProblemError('not-ready', 'The server is stopping and takes no new work.');
};

/** The models, the health of the service, its contract and its metrics. */
function addInformation(express: Express, parts: AppParts): void {
  const { models, isReady } = parts;
  const modelList = (): ModelList => listModels(models, parts.versionsOnDisk());
  express
    .route('/v1/admin/reload')
    .post(acceptsJson, reloadModels(parts), (_req, res) => void res.json(modelList()))
    .all(methodNotAllowed('POST'));

  const get = (path: string, answer: () => unknown) =>
    express
      .route(path)
      .get(acceptsJson, (_req, res) => void res.json(answer()))
      .all(methodNotAllowed('GET, HEAD'));

  get('/v1/model', () => models.manifest());
  get('/v1/models', modelList);
  get('/v1/drift', models.drift);
  get('/openapi.json', () => openapi);
  get('/health/live', (): Health => ({ status: 'live' }));
  get('/health/ready', (): Health => {
    checkReady(isReady);
    return { status: 'ready' };
  });
  express
    .route('/metrics')
    .get(async (_req, res) => void res.type('text/plain; version=0.0.4').send(await parts.metricsText()))
    .all(methodNotAllowed('GET, HEAD'));
}

/** The Open Inference Protocol. */
function addProtocol(express: Express, { models, isReady, bodyLimits, batchLimits }: AppParts): void {
  const { arrayRows: rows, arrayBytes: bytes, concurrency } = batchLimits;
  express.use(
    inferenceProtocol({
      manifest: models.manifest,
      versions: () => [models.manifest().version],
      predict: models.predict,
      checkReady: () => checkReady(isReady),
      limits: { rows, bytes, concurrency, timeoutMs: bodyLimits.timeoutMs },
    }),
  );
}

const checkEscapes: RequestHandler = (req, _res, next) => {
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

const acceptsJson: RequestHandler = (req, _res, next) => {
  checkAccept(req);
  next();
};
