/** The log: one JSON object a line on standard output. Of a request it keeps identifiers, method, path and outcome, never what it carries. */
import cluster from 'node:cluster';
import { type Logger, pino } from 'pino';
import type { Config } from './config.js';

/**
 * Written together: a system call a line would cost each request more than its line is worth. Processes that share the
 * output write at most 4096 bytes at once, which a pipe takes whole or not yet; of more it may take a part, and lines
 * would be torn by those of the others.
 */
const mostBytes = () => (cluster.isWorker ? 4096 : 65_536);

const longestWaitMs = 50;

/** A log and the way to write what it still holds, which is to be done before the process ends. */
export interface Log {
  readonly log: Logger;
  flush(): void;
}

/** A log that keeps what is at least as grave as `level`, and writes it some milliseconds later. */
export function createLog(level: Config['LOG_LEVEL']): Log {
  const most = mostBytes();
  const destination = pino.destination({ dest: 1, sync: false, maxWrite: most });
  let lines = '';
  let bytes = 0;
  let timer: NodeJS.Timeout | undefined;

  const pass = () => {
    clearTimeout(timer);
    timer = undefined;
    destination.write(lines);
    lines = '';
    bytes = 0;
  };
  // Gathered here: the destination would count the bytes of all that waits anew for each line.
  const write = (line: string) => {
    const more = Buffer.byteLength(line);
    if (bytes > 0 && bytes + more > most) pass();
    lines += line;
    bytes += more;
    timer ??= setTimeout(pass, longestWaitMs);
  };
  const flush = () => {
    if (bytes > 0) pass();
    destination.flushSync();
  };
  process.once('exit', flush);
  return { log: pino({ level }, { write }), flush };
}
