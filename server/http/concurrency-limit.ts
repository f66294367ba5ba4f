/** Bounds how many large requests may be under way together, because each is held in memory. */
import type { ServerResponse } from 'node:http';
import { ProblemError } from './errors/problems.js';

/** Admits `limit` requests at once, each until its answer has ended; of one more it throws the problem `overloaded`. */
export function limitConcurrency(limit: number, what: string): (res: ServerResponse) => void {
  let underWay = 0;
  return (res) => {
    if (underWay >= limit) {
      const detail = `The server answers ${limit} ${what} at once and has as many; try again a little later.`;
      throw new ProblemError('overloaded', detail);
    }
    underWay++;
    res.once('close', () => {
      underWay--;
    });
  };
}
