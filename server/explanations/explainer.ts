/** Explains reports in worker threads, so that predictions keep their latency meanwhile. */
import type { Explanation, StrikeReport } from '../../schemas/index.js';
import { threadEntry } from '../../thread-entry.js';
import { ProblemError } from '../http/errors/problems.js';
import type { Explainer } from '../models/explainer.js';
import type { ModelFiles } from '../models/model.js';
import { createPool, PoolFullError, PoolTimeoutError } from './pool.js';

/** How many reports may wait for each thread: as many as are explained in the seconds that Retry-After names. */
const maxWaitingPerThread = 8;

/**
 * Explains with the model in `files`, each report within `timeoutMs`, in threads that run `entry`; fails with the problem
 * `overloaded` when too many reports wait already, and with `deadline-exceeded` when the time is over.
 */
export function createExplainer(
  files: ModelFiles,
  threads: number,
  timeoutMs: number,
  entry = threadEntry('worker', import.meta.url),
): Explainer {
  const maxWaiting = maxWaitingPerThread * threads;
  const pool = createPool<StrikeReport, Explanation>({ entry, data: files, threads, maxWaiting, timeoutMs });
  return {
    explain: (report, isAborted) =>
      pool.run(report, isAborted).catch((error: Error) => {
        if (error instanceof PoolFullError) {
          throw new ProblemError(
            'overloaded',
            'Too many reports are waiting to be explained; try again a little later.',
          );
        }
        if (error instanceof PoolTimeoutError) {
          throw new ProblemError('deadline-exceeded', 'The report was not explained in the time allowed.');
        }
        throw error;
      }),
    close: pool.close,
  };
}
