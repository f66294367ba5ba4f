/** Handlers of single requests, which work with Express and without it. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { HandleError } from './errors/error-handler.js';

/** Answers one request; rejects with a ProblemError, or with the error that made the server fail. */
export type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** A listener that lets `handler` answer, and passes the error that it rejects with to `handleError`. */
export const asListener =
  (handler: Handler, handleError: HandleError): RequestListener =>
  (req, res) =>
    void handler(req, res).catch((error: unknown) => handleError(error, req, res));
