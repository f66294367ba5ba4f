/** The HTTP server of one process: its timeouts, the way it asks for bodies, and the address it listens on. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from '../config.js';
import { StartError } from '../start-error.js';

const timeouts = {
  /** Load balancers keep connections for a minute; the server must not be the first to close them. */
  keepAliveTimeout: 65_000,
  headersTimeout: 30_000,
  /** None: a batch may take hours to arrive, so each route bounds the time of its requests itself. */
  requestTimeout: 0,
};

/** A server that answers with `app` and does not listen yet. */
export function createHttpServer(app: RequestListener): Server {
  const server = createServer(timeouts, app);
  // Of a request that waits behind another on its connection, node would write 100 Continue into the middle of its answer.
  server.on('checkContinue', (req, res) => {
    const goOn = () => {
      res.writeContinue();
      server.emit('request', req, res);
    };
    if (res.socket) goOn();
    else res.once('socket', goOn);
  });
  return server;
}

/** Lets `server` listen; rejects with a StartError where the address is not to be had. */
export function listen(server: Server, { host, port }: Config['server']): Promise<AddressInfo> {
  const reasons: Record<string, string> = {
    EADDRINUSE: `port ${port} is already in use; stop what uses it or set PORT to another one.`,
    EACCES: `port ${port} needs rights that this user lacks; set PORT to one above 1023.`,
    EADDRNOTAVAIL: `HOST is "${host}", which is no address of this machine.`,
    ENOTFOUND: `HOST is "${host}", which no name server knows.`,
  };
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = reasons[error.code ?? ''];
      reject(reason ? new StartError(`The server cannot listen: ${reason}`) : error);
    });
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}
