/** The log: one JSON object a line on standard output. Of a request it keeps identifier, method, path and outcome, never what it carries. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Logger, pino } from 'pino';
import { pinoHttp } from 'pino-http';
import type { Config } from './config.js';

/** A logger that keeps what is at least as grave as `level`. */
export const createLog = (level: Config['LOG_LEVEL']): Logger => pino({ level });

/** Gives each request an identifier, also sent as X-Request-Id, and logs its end; health probes only when they fail. */
export const requestLog = (log: Logger) =>
  pinoHttp({
    logger: log,
    genReqId: (_req: IncomingMessage, res: ServerResponse) => {
      const id = randomUUID();
      res.setHeader('X-Request-Id', id);
      return id;
    },
    serializers: {
      req: ({ id, method, url }) => ({ id, method, path: url.split('?')[0] }),
      res: ({ statusCode }) => ({ statusCode }),
    },
    customLogLevel: (req, res, error) => {
      if (error || res.statusCode >= 500) return 'error';
      return req.url?.startsWith('/health/') ? 'debug' : 'info';
    },
  });
