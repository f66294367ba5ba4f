/** Handlers of single requests, which work with Express and without it. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { handleError } from './errors/error-handler.js';

/** Answers one request; rejects with a ProblemError, or with the error that made the server fail. */
export type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** A listener that lets `handler` answer, and answers the errors that `handler` rejects with. */
export const asListener =
  (log: Logger, handler: Handler): RequestListener =>
  (req, res) =>
    void handler(req, res).catch((error: unknown) => handleError(log, error, req, res));
