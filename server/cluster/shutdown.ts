/** Stops an HTTP server without losing a request that has reached it. */
import type { Server, ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** How long a kept connection may still bring a request once no new connection is accepted. */
const lingerMs = 500;

/**
 * Watches the requests of `server` and returns what stops it: no new connections, and what has arrived is answered.
 * Each answer then says `Connection: close`, so that clients let go of their connections themselves; those that stay
 * silent are closed a little later. `server.close()` alone would cut at once every connection that looks idle, and with
 * it the requests already on their way.
 *
 * The returned function tells whether everything was answered within `timeoutMs`; after that, what is left is cut.
 */
export function stoppable(server: Server): (timeoutMs: number) => Promise<boolean> {
  const underWay = new Set<ServerResponse>();
  let stopping = false;
  const closeAfter = (response: ServerResponse) => {
    if (!response.headersSent) response.setHeader('Connection', 'close');
  };
  server.prependListener('request', (_request, response) => {
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
    if (stopping) closeAfter(response);
  });

  return async (timeoutMs) => {
    stopping = true;
    underWay.forEach(closeAfter);
    const closed = new Promise((resolve) => NetServer.prototype.close.call(server, resolve));
    const closeIdle = () => server.closeIdleConnections();
    setTimeout(() => setInterval(closeIdle, 50).unref(), lingerMs).unref();
    const inTime = await Promise.race([closed.then(() => true), delay(timeoutMs, false, { ref: false })]);
    server.closeAllConnections();
    return inTime;
  };
}
