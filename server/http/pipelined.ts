/**
 * Pipelining: HTTP/1.1 lets a client send a request before the one before it is answered. When such a connection is lost,
 * Node closes only the answer that was being written; those behind it would never close, nor release what they use.
 */
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

const unclosed = new WeakMap<Socket, Set<ServerResponse>>();

function watch(socket: Socket): Set<ServerResponse> {
  const answers = new Set<ServerResponse>();
  unclosed.set(socket, answers);
  socket.once('close', () => {
    for (const res of answers) {
      if (res.socket) continue; // Node closes this one itself
      res.destroy();
      res.emit('close');
    }
  });
  return answers;
}

/** Lets `res` close with `socket`, its connection, although other answers go before it. */
export function closeWith(socket: Socket, res: ServerResponse): void {
  const answers = unclosed.get(socket) ?? watch(socket);
  answers.add(res);
  res.once('close', () => answers.delete(res));
}
