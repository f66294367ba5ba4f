/** Refuses the methods that a route does not answer. */
import type { RequestHandler } from 'express';
import { ProblemError } from './problems.js';

/** Refuses every request; to stand behind the handlers of a route, whose `methods` it names, such as `GET, HEAD`. */
export const methodNotAllowed =
  (methods: string): RequestHandler =>
  (req, res) => {
    res.set('Allow', methods);
    throw new ProblemError('method-not-allowed', `${req.path} does not answer ${req.method}; it answers ${methods}.`);
  };
