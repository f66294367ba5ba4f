/** The log: one JSON object a line on standard output. Of a request it keeps identifiers, method, path and outcome, never what it carries. */
import { type Logger, pino } from 'pino';
import type { Config } from './config.js';

/** Written together: a system call a line would cost each request more than its line is worth. */
const buffer = { dest: 1, sync: false, minLength: 65_536, periodicFlush: 50 };

/** A log and the way to write what it still holds, which is to be done before the process ends. */
export interface Log {
  readonly log: Logger;
  flush(): void;
}

/** A log that keeps what is at least as grave as `level`, and writes it some milliseconds later. */
export function createLog(level: Config['LOG_LEVEL']): Log {
  const destination = pino.destination(buffer);
  return { log: pino({ level }, destination), flush: () => destination.flushSync() };
}
