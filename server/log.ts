/** The log: one JSON object a line on standard output. Of a request it has identifiers, method, path and outcome, never its content. */
import cluster from 'node:cluster';
import { type Logger, pino } from 'pino';
import type { Config } from './config.js';

/**
 * Lines are written together: a system call for each would cost a request more than its line is worth. Processes that
 * share the output write at most 4096 bytes at once, which a pipe takes whole or not yet; of more it may take a part, and
 * the lines of other processes would come between.
 */
const maxBytesAtOnce = () => (cluster.isWorker ? 4096 : 65_536);

const maxWaitMs = 50;

/** A log; `flush` writes the lines that still wait, and must be called before the process ends. */
export interface Log {
  readonly log: Logger;
  flush(): void;
}

/** A log of everything at least as grave as `level`, written some milliseconds later. */
export function createLog(level: Config['log']['level']): Log {
  const maxBytes = maxBytesAtOnce();
  const destination = pino.destination({ dest: 1, sync: false, maxWrite: maxBytes });
  let lines = '';
  let bytes = 0;
  let timer: NodeJS.Timeout | undefined;

  const writeOut = () => {
    clearTimeout(timer);
    timer = undefined;
    destination.write(lines);
    lines = '';
    bytes = 0;
  };
  // Lines gather here, since the destination would count the bytes of all waiting lines anew for each one.
  const write = (line: string) => {
    const lineBytes = Buffer.byteLength(line);
    if (bytes > 0 && bytes + lineBytes > maxBytes) writeOut();
    lines += line;
    bytes += lineBytes;
    timer ??= setTimeout(writeOut, maxWaitMs);
  };
  const flush = () => {
    if (bytes > 0) writeOut();
    destination.flushSync();
  };
  process.once('exit', flush);
  return { log: pino({ level }, { write }), flush };
}
