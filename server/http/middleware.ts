/**
 * The middleware before every route, whether Express has it or not: a request gets its identifier and its place in a
 * trace, its answer gets headers, its key and its rate are checked; once it is over, it goes into the log and the metrics.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import cors from 'cors';
import type { Logger } from 'pino';
import type { HttpMetrics } from '../metrics.js';
import type { ApiKeys } from './api-keys.js';
import type { HandleError } from './errors/error-handler.js';
import { ProblemError } from './errors/problems.js';
import { type LimitRate, rateLimit } from './limits/rate-limit.js';
import { closeWith } from './pipelined.js';
import { createRequestContext, traceparentOf } from './request-context.js';
import { pathOf, routeOf } from './route-names.js';
import { securityHeaders } from './security-headers.js';

/** The settings of the middleware, and where it reports to. */
export interface MiddlewareParts {
  readonly log: Logger;
  readonly metrics: HttpMetrics;
  /** How long a client is to wait for an answer. */
  readonly deadlineMs: number;
  /** Requests without one of these keys are refused; absent, everybody may call. */
  readonly keys?: Pick<ApiKeys, 'nameOf'>;
  /** Requests a minute from one client; 0 for no limit. */
  readonly ratePerMinute: number;
  /** Proxies in front of the server whose X-Forwarded-For is believed. */
  readonly trustedHops: number;
  /** Other sites whose pages may call the service. */
  readonly corsOrigins: readonly string[];
}

/**
 * What anybody may see: the pages, which contain no report, and the probes of machinery that carries no key. The admin
 * routes check keys of their own. Everything else needs a key, so that a new route is never open by oversight.
 */
const isOpen = (path: string) =>
  path === '/' || /^\/(health|desk|docs|openapi\.json|v1\/admin|v2\/health)(\/|$)/.test(path);

const isProbe = (path: string) => path.startsWith('/health/') || path.startsWith('/v2/health/');

function unauthorized(res: ServerResponse): ProblemError {
  res.setHeader('WWW-Authenticate', 'Bearer');
  return new ProblemError(
    'unauthorized',
    'The request carries no valid API key; send one as "Authorization: Bearer KEY" or "X-API-Key: KEY".',
  );
}

/** What pages of other sites may do, and which headers they may read. */
const corsRules = {
  methods: ['GET', 'HEAD', 'POST'],
  exposedHeaders: [
    'X-Request-Id',
    'traceparent',
    'Retry-After',
    ...['Limit', 'Remaining', 'Reset'].map((name) => `RateLimit-${name}`),
    ...['Rows', 'Refused', 'Queue-Limit', 'Dialect', 'Columns-Ignored'].map((name) => `Batch-${name}`),
  ],
  maxAge: 600,
};

/** Reports a request that is over to the metrics and the log. */
function reportEnd({ log, metrics }: MiddlewareParts, req: IncomingMessage, res: ServerResponse, path: string): void {
  const { id, traceId, spanId, parentId, client, arrivedAtMs } = req.context;
  const durationMs = performance.now() - arrivedAtMs;
  const status = res.writableFinished || res.headersSent ? res.statusCode : 499; // nginx's number for a client that left
  metrics.onResponse(req.method!, routeOf(path), status, durationMs / 1000);
  const level = status >= 500 ? 'error' : isProbe(path) ? 'debug' : 'info';
  if (!log.isLevelEnabled(level)) return;
  log[level](
    {
      req: { id, method: req.method, path },
      res: { statusCode: status },
      responseTime: Math.round(durationMs * 1000) / 1000,
      traceId,
      spanId,
      parentId,
      client,
    },
    'request completed',
  );
}

/** Puts the middleware in front of `handle`; what it refuses goes to `handleError`. */
export function withMiddleware(
  parts: MiddlewareParts,
  handle: RequestListener,
  handleError: HandleError,
): RequestListener {
  const { metrics, deadlineMs, keys, ratePerMinute, trustedHops, corsOrigins } = parts;
  const limitRate: LimitRate | undefined = ratePerMinute > 0 ? rateLimit(ratePerMinute, trustedHops) : undefined;
  const allowOrigin = corsOrigins.length > 0 ? cors({ origin: [...corsOrigins], ...corsRules }) : undefined;

  const lacksKey = (req: IncomingMessage, path: string) => {
    if (!keys || isOpen(path)) return false;
    req.context.client = keys.nameOf(req);
    return req.context.client === undefined;
  };

  /** Requests without a valid key count as well: else keys could be guessed at any rate. */
  const handleWithinRate = async (limit: LimitRate, isRefused: boolean, req: IncomingMessage, res: ServerResponse) => {
    await limit(req, res);
    if (isRefused) throw unauthorized(res);
    handle(req, res);
  };

  const checkAndHandle = (req: IncomingMessage, res: ServerResponse, path: string) => {
    try {
      const isRefused = lacksKey(req, path);
      if (limitRate && !isProbe(path)) {
        handleWithinRate(limitRate, isRefused, req, res).catch((error: unknown) => handleError(error, req, res));
      } else if (isRefused) throw unauthorized(res);
      else handle(req, res);
    } catch (error) {
      handleError(error, req, res);
    }
  };

  return (req, res) => {
    const path = pathOf(req.url);
    req.context = createRequestContext(req, deadlineMs);
    metrics.onRequest();
    if (!res.socket) closeWith(req.socket, res);
    res.once('close', () => reportEnd(parts, req, res, path)); // once: Node 24 emits it twice for a pipelined answer that was never sent
    res.setHeader('X-Request-Id', req.context.id);
    res.setHeader('traceparent', traceparentOf(req.context));
    for (const [name, value] of securityHeaders) res.setHeader(name, value);
    if (allowOrigin) allowOrigin(req, res, () => checkAndHandle(req, res, path));
    else checkAndHandle(req, res, path);
  };
}
