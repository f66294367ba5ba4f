/** A limit on the number of large requests that are answered at the same time, because each is kept in memory. */
import type { ServerResponse } from 'node:http';
import { ProblemError } from '../errors/problems.js';

/**
 * A function that admits a request by its response; throws the problem `overloaded` while `limit` others, called `what` in
 * the message, are not over.
 */
export function limitConcurrency(limit: number, what: string): (res: ServerResponse) => void {
  let running = 0;
  return (res) => {
    if (running >= limit) {
      const detail = `The server answers ${limit} ${what} at once and has as many; try again a little later.`;
      throw new ProblemError('overloaded', detail);
    }
    running++;
    res.once('close', () => {
      running--;
    });
  };
}
