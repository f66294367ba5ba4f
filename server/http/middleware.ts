/**
 * The way into the service, the same for every route: a request gets its identifier and its place in a trace, the answer
 * its headers; keys and rates are checked; and when it is over, the log and the metrics hear of it.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import cors from 'cors';
import type { Logger } from 'pino';
import type { HttpMetrics } from '../metrics.js';
import type { ApiKeys } from './api-keys.js';
import { handleError } from './errors/error-handler.js';
import { ProblemError } from './errors/problems.js';
import { closeWith } from './pipelined.js';
import { type LimitRate, rateLimit } from './rate-limit.js';
import { createRequestContext, traceparentOf } from './request-context.js';
import { pathOf, routeOf } from './route-names.js';
import { securityHeaders } from './security-headers.js';

/** How the door is kept. */
export interface MiddlewareParts {
  readonly log: Logger;
  readonly metrics: HttpMetrics;
  /** How long a client is to wait for an answer. */
  readonly deadlineMs: number;
  /** Whoever carries none of these is refused; absent, everybody may come in. */
  readonly keys?: Pick<ApiKeys, 'nameOf'>;
  /** Requests a minute and client; 0: as many as they like. */
  readonly ratePerMinute: number;
  /** Proxies in front whose X-Forwarded-For is believed. */
  readonly trustedHops: number;
  /** Other sites whose pages may call the service. */
  readonly corsOrigins: readonly string[];
}

/**
 * What anybody may see: the pages, which tell of no report, and the probes of machinery that carries no key. The admin
 * routes ask for keys of their own. Everything else needs a key, so that a new route is never open by oversight.
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
    ...['Rows', 'Refused', 'Queue-Limit'].map((name) => `Batch-${name}`),
  ],
  maxAge: 600,
};

/** Puts the door in front of `handle`. */
export function withMiddleware(parts: MiddlewareParts, handle: RequestListener): RequestListener {
  const { log, metrics, deadlineMs, keys, ratePerMinute, trustedHops, corsOrigins } = parts;
  const limitRate: LimitRate | undefined = ratePerMinute > 0 ? rateLimit(ratePerMinute, trustedHops) : undefined;
  const allowOrigin = corsOrigins.length > 0 ? cors({ origin: [...corsOrigins], ...corsRules }) : undefined;

  const over = (req: IncomingMessage, res: ServerResponse, path: string) => {
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
  };

  const needsKey = (req: IncomingMessage, path: string) => {
    if (!keys || isOpen(path)) return false;
    req.context.client = keys.nameOf(req);
    return req.context.client === undefined;
  };

  /** Refused keys count as well: else they could be guessed at any rate. */
  const admit = async (limit: LimitRate, isRefused: boolean, req: IncomingMessage, res: ServerResponse) => {
    await limit(req, res);
    if (isRefused) throw unauthorized(res);
    handle(req, res);
  };

  return (req, res) => {
    const path = pathOf(req.url);
    req.context = createRequestContext(req, deadlineMs);
    metrics.onRequest();
    if (!res.socket) closeWith(req.socket, res);
    res.once('close', () => over(req, res, path)); // Node 24 says it twice of an answer that never came to its turn
    res.setHeader('X-Request-Id', req.context.id);
    res.setHeader('traceparent', traceparentOf(req.context));
    for (const [name, value] of securityHeaders) res.setHeader(name, value);
    const enter = () => {
      try {
        const isRefused = needsKey(req, path);
        if (limitRate && !isProbe(path)) {
          admit(limitRate, isRefused, req, res).catch((error: unknown) => handleError(log, error, req, res));
        } else if (isRefused) throw unauthorized(res);
        else handle(req, res);
      } catch (error) {
        handleError(log, error, req, res);
      }
    };
    if (allowOrigin) allowOrigin(req, res, enter);
    else enter();
  };
}
