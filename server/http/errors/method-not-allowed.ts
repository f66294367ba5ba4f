/** Refuses the methods that a route does not answer. */
import type { RequestHandler } from 'express';
import { ProblemError } from './problems.js';

/** Refuses every request that comes so far, naming the `methods` that the route answers, such as `GET, HEAD`. */
export const methodNotAllowed =
  (methods: string): RequestHandler =>
  (req, res) => {
    res.set('Allow', methods);
    throw new ProblemError('method-not-allowed', `${req.path} does not answer ${req.method}; it answers ${methods}.`);
  };
