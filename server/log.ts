/** The log: one JSON object a line on standard output. Of a request it keeps identifiers, method, path and outcome, never what it carries. */
import cluster from 'node:cluster';
import { type Logger, pino } from 'pino';
import type { Config } from './config.js';

/**
 * Written together: a system call a line would cost each request more than its line is worth. Processes that share the
 * output write at most 4096 bytes at once, which a pipe takes whole or not yet; of more it may take a part, and lines
 * would be torn by those of the others.
 */
const buffer = () => ({
  dest: 1,
  sync: false,
  periodicFlush: 50,
  ...(cluster.isWorker ? { minLength: 3072, maxWrite: 4096 } : { minLength: 65_536, maxWrite: 131_072 }),
});

/** A log and the way to write what it still holds, which is to be done before the process ends. */
export interface Log {
  readonly log: Logger;
  flush(): void;
}

/** A log that keeps what is at least as grave as `level`, and writes it some milliseconds later. */
export function createLog(level: Config['LOG_LEVEL']): Log {
  const destination = pino.destination(buffer());
  return { log: pino({ level }, destination), flush: () => destination.flushSync() };
}
