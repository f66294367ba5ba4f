/** Builds the service: routes, contract and refusals. It listens to nothing; `main.ts` does. */
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import openapi from '../schemas/generated/openapi.json' with { type: 'json' };
import { type Health, isStrikeReport, type Manifest } from '../schemas/index.js';
import { type BatchLimits, batch } from './batch/route.js';
import { jsonBody } from './body.js';
import { docs } from './docs.js';
import type { DriftMonitor } from './drift/monitor.js';
import type { Explain } from './explanations/explainer.js';
import { issuesFrom, sentence } from './issues.js';
import { requestLog } from './log.js';
import type { Predict } from './predictor.js';
import { ProblemError, problems } from './problems.js';

/** What the service needs; `isReady` turns false when the server is about to stop. */
export interface AppParts {
  manifest: Manifest;
  predict: Predict;
  explain: Explain;
  drift: DriftMonitor;
  isReady: () => boolean;
  bodyLimitBytes: number;
  bodyTimeoutMs: number;
  batchLimits: BatchLimits;
  log: Logger;
}

/** The service as an Express application. */
export function createApp(parts: AppParts): Express {
  const { manifest, predict, explain, drift, isReady, log } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.use(requestLog(log), securityHeaders, readableUrl);

  app
    .route('/v1/predictions')
    .post(answersJson, jsonBody(parts.bodyLimitBytes, parts.bodyTimeoutMs), async (req, res) => {
      const report: unknown = req.body;
      if (!isStrikeReport(report)) throw invalidReport();
      const [prediction] = await predict([report]);
      res.json(prediction);
    })
    .all(only('POST'));
  app.route('/v1/predictions/batch').post(batch(predict, parts.batchLimits)).all(only('POST'));

  app
    .route('/v1/explanations')
    .post(answersJson, jsonBody(parts.bodyLimitBytes, parts.bodyTimeoutMs), async (req, res) => {
      const report: unknown = req.body;
      if (!isStrikeReport(report)) throw invalidReport();
      res.json(await explain(report, () => !res.destroyed));
    })
    .all(only('POST'));

  const get = (path: string, answer: () => unknown) =>
    app
      .route(path)
      .get(answersJson, (_req, res) => void res.json(answer()))
      .all(only('GET, HEAD'));

  get('/v1/model', () => manifest);
  get('/v1/drift', drift.state);
  get('/openapi.json', () => openapi);
  get('/health/live', (): Health => ({ status: 'live' }));
  get('/health/ready', (): Health => {
    if (isReady()) return { status: 'ready' };
    throw new ProblemError('not-ready', 'The server is stopping and takes no new work.');
  });

  app.get('/', (_req, res) => res.redirect('docs/'));
  app.use('/docs', docs());
  app.use((req) => {
    throw new ProblemError('not-found', `Nothing is at ${req.path}; the routes are listed at /openapi.json.`);
  });
  app.use(answerError);
  return app;
}

/**
 * Helmet's headers, for a page that loads nothing from elsewhere; Swagger UI sets styles from its script. Those that only
 * TLS makes sense of are left to whoever puts it in front: browsers complain of them without it, and
 * `upgrade-insecure-requests` would break /docs on any host but localhost.
 */
const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
});

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
  if (req.accepts('application/json')) return next();
  throw new ProblemError('not-acceptable', 'Answers here are application/json; the Accept header excludes it.');
};

const only =
  (methods: string): RequestHandler =>
  (req, res) => {
    res.set('Allow', methods);
    throw new ProblemError('method-not-allowed', `${req.path} does not answer ${req.method}; it answers ${methods}.`);
  };

function invalidReport() {
  const issues = issuesFrom(isStrikeReport.errors ?? []);
  return new ProblemError('invalid-report', sentence('The report', issues), issues);
}

/** Refusals go out as they are; anything else is the server's own failure, told to the log and to nobody else. */
const answerError: ErrorRequestHandler = (error, req, res, _next) => {
  const clientHasLeft = !req.complete && req.socket.destroyed;
  if (clientHasLeft) return;
  const isRefusal = error instanceof ProblemError;
  if (!isRefusal) req.log.error({ err: error }, 'request failed');
  if (res.headersSent) return void req.socket.destroy();
  const refusal = isRefusal ? error : internalError();
  const problem = refusal.toProblem(String(req.id));
  const { retryAfterSeconds } = problems[problem.code];
  if (retryAfterSeconds) res.set('Retry-After', String(retryAfterSeconds));
  res.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
};

const internalError = () =>
  new ProblemError('internal-error', 'The server failed on this request; its log carries the identifier in instance.');
