/** One connection that sends the same request again and again, each as soon as the one before is answered. */
import { connect, type Socket } from 'node:net';

/** Called when an answer is complete, and with the error that ends the connection early. */
export interface ConnectionEvents {
  onAnswer(): void;
  onError(error: Error): void;
}

const headEnd = Buffer.from('\r\n\r\n');

/** Opens a connection and sends `request`; `send` sends it again. Leaner than an HTTP client, so that the server is measured and not the client. */
export function openConnection(
  port: number,
  request: Buffer,
  events: ConnectionEvents,
): { send(): void; close(): void } {
  const socket: Socket = connect(port, '127.0.0.1');
  socket.setNoDelay(true);
  let head: Buffer | undefined;
  let missing = 0;

  const takeHead = (bytes: Buffer): void => {
    const all = head ? Buffer.concat([head, bytes]) : bytes;
    const end = all.indexOf(headEnd);
    if (end < 0) {
      head = all;
      return;
    }
    head = undefined;
    const text = all.toString('latin1', 0, end);
    const length = /\r\ncontent-length: (\d+)/i.exec(text)?.[1];
    if (!text.startsWith('HTTP/1.1 200 ') || length === undefined) throw new Error(`Not an answer to measure: ${text}`);
    missing = Number(length);
    takeBody(all.length - end - headEnd.length);
  };
  const takeBody = (bytes: number) => {
    missing -= bytes;
    if (missing === 0) events.onAnswer();
    else if (missing < 0) throw new Error('More came than was asked for.');
  };

  socket.on('data', (bytes) => {
    try {
      if (missing > 0) takeBody(bytes.length);
      else takeHead(bytes);
    } catch (error) {
      events.onError(error as Error);
    }
  });
  socket.on('error', events.onError);
  return { send: () => void socket.write(request), close: () => void socket.destroy() };
}
