/** Stops an HTTP server without losing a request that has reached it. */
import type { Server, ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from '../config.js';
import type { Log } from '../log.js';

/** How long a kept connection may still bring a request once no new connection is accepted. */
const lingerMs = 500;

/** How often idle connections are closed after that. */
const closeIdleEveryMs = 50;

/** Stops a server; fulfilled with whether every request was answered within `timeoutMs`. The others are cut. */
export type CloseServer = (timeoutMs: number) => Promise<boolean>;

/**
 * Watches the requests of `server` and returns the function that stops it: no new connections, and every request that has
 * arrived is answered. Each answer then carries `Connection: close`, so that clients close their connections themselves;
 * those that stay silent are closed a little later. `server.close()` alone would cut at once every connection that looks
 * idle, and with it the requests already on their way.
 */
export function gracefulClose(server: Server): CloseServer {
  const unanswered = new Set<ServerResponse>();
  let stopping = false;
  const closeAfter = (response: ServerResponse) => {
    if (!response.headersSent) response.setHeader('Connection', 'close');
  };
  server.prependListener('request', (_request, response) => {
    unanswered.add(response);
    response.once('close', () => unanswered.delete(response));
    if (stopping) closeAfter(response);
  });

  return async (timeoutMs) => {
    stopping = true;
    unanswered.forEach(closeAfter);
    const closed = new Promise((resolve) => NetServer.prototype.close.call(server, resolve));
    const closeIdle = () => server.closeIdleConnections();
    setTimeout(() => setInterval(closeIdle, closeIdleEveryMs).unref(), lingerMs).unref();
    const inTime = await Promise.race([closed.then(() => true), delay(timeoutMs, false, { ref: false })]);
    server.closeAllConnections();
    return inTime;
  };
}

/** What is stopped, in this order: readiness, then the server, then the models. */
export interface Stoppable {
  /** Makes the process say that it is not ready. */
  readonly onStop: () => void;
  readonly closeServer: CloseServer;
  readonly closeModels: () => Promise<void>;
  readonly limits: Config['shutdown'];
  readonly log: Log;
}

/** Stops a process that was signalled to; fulfilled when it may end. */
export async function stop(
  { onStop, closeServer, closeModels, limits, log: { log, flush } }: Stoppable,
  signal: NodeJS.Signals,
): Promise<void> {
  onStop();
  log.info({ signal }, 'stopping: answering what has arrived');
  await delay(limits.delayMs);
  if (await closeServer(limits.timeoutMs)) {
    await closeModels();
    log.info('stopped');
  } else log.warn('stopped with requests unanswered: SHUTDOWN_TIMEOUT_MS has passed');
  flush();
}
