/** The service on a port of its own, for requests that no client library would send. */
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Logger, pino } from 'pino';
import { openSocket } from './running-server.js';

const servers = new Set<Server>();

/** Ends the servers of a test. */
export function closeServers(): void {
  for (const server of servers) server.close().closeAllConnections();
  servers.clear();
}

/** Listens on any free port of this machine. */
export async function listening(app: RequestListener): Promise<URL> {
  const server = createServer(app).listen(0, '127.0.0.1');
  servers.add(server);
  await once(server, 'listening');
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}

/** An answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

function parseAnswer(text: string): RawAnswer {
  const [head = '', body = ''] = text.split('\r\n\r\n', 2);
  const [start = '', ...lines] = head.split('\r\n');
  const headers = lines.map((line) => [line.split(': ', 1)[0]!.toLowerCase(), line.replace(/^[^:]*: /, '')]);
  return { status: Number(start.split(' ')[1]), headers: Object.fromEntries(headers), body };
}

/** Sends a request line and headers exactly so, and reads until the server closes the connection. */
export async function sendRaw(url: URL, requestLine: string, headers: string[] = [], body = ''): Promise<RawAnswer> {
  const { socket, received } = await openSocket(url);
  socket.write([`${requestLine} HTTP/1.1`, 'Host: x', 'Connection: close', ...headers, '', body].join('\r\n'));
  await once(socket, 'close');
  return parseAnswer(received());
}

/** A log that is kept, line by line. */
export function keptLog(level = 'info'): { log: Logger; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  return { log: pino({ level }, { write: (line) => void lines.push(JSON.parse(line)) }), lines };
}
