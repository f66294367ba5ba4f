/** A TCP connection that writes any bytes, and reads HTTP/1.1 answers, each one whole, as a strict client would. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Bytes } from './bytes.js';

/** One answer; the names of its headers in lower case. */
export interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
}

/** A connection on which answers come in order. */
export interface Connection {
  readonly socket: Socket;
  write(bytes: Bytes): void;
  /** The next answer, undefined once the server has closed; rejects after `timeoutMs` and when an answer is cut or no HTTP. */
  answer(timeoutMs: number, isHead?: boolean): Promise<Answer | undefined>;
}

const headEnd = '\r\n\r\n';

/** The body of chunks that begins at `start`, and where it ends; undefined while it is not whole. */
function readChunks(received: Buffer, start: number): { body: Buffer; end: number } | undefined {
  const parts: Buffer[] = [];
  for (let at = start; ; ) {
    const lineEnd = received.indexOf('\r\n', at);
    if (lineEnd < 0) return undefined;
    const line = received.toString('latin1', at, lineEnd);
    if (!/^[0-9a-f]{1,8}$/i.test(line)) throw new Error(`The answer has the chunk size ${JSON.stringify(line)}.`);
    const bytes = Number.parseInt(line, 16);
    at = lineEnd + 2 + bytes + 2;
    if (at > received.length) return undefined;
    if (bytes === 0) return { body: Buffer.concat(parts), end: at };
    parts.push(received.subarray(lineEnd + 2, lineEnd + 2 + bytes));
  }
}

/** The answer at the start of `received`, and how many bytes it has; undefined while it is not whole. */
function answerIn(received: Buffer, isHead: boolean): { answer: Answer; bytes: number } | undefined {
  const end = received.indexOf(headEnd);
  if (end < 0) return undefined;
  const [statusLine = '', ...lines] = received.toString('latin1', 0, end).split('\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(statusLine)?.[1]);
  if (!status) throw new Error(`The answer begins with ${JSON.stringify(statusLine)}.`);
  const headers = new Map(lines.map((line) => [line.split(':', 1)[0]!.toLowerCase(), line.replace(/^[^:]*: */, '')]));
  const start = end + headEnd.length;
  const answerOf = (body: Buffer) => ({ status, headers, text: body.toString() });
  if (headers.get('transfer-encoding') === 'chunked' && !isHead) {
    const chunkedBody = readChunks(received, start);
    return chunkedBody && { answer: answerOf(chunkedBody.body), bytes: chunkedBody.end };
  }
  const bytes = isHead || status < 200 || status === 304 ? 0 : Number(headers.get('content-length') ?? 0);
  if (start + bytes > received.length) return undefined;
  return { answer: answerOf(received.subarray(start, start + bytes)), bytes: start + bytes };
}

/** Opens a connection to the server at `url`. */
export async function openConnection({ hostname, port }: URL): Promise<Connection> {
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true, noDelay: true });
  let received = Buffer.alloc(0);
  let isClosed = false;
  let onChange = () => {};
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    onChange();
  });
  for (const event of ['end', 'close'] as const) {
    socket.on(event, () => {
      isClosed = true;
      onChange();
    });
  }
  await once(socket, 'connect');
  socket.on('error', () => {}); // 'close' follows

  const takeAnswer = (isHead: boolean): Answer | undefined => {
    const first = answerIn(received, isHead);
    if (!first) return undefined;
    received = received.subarray(first.bytes);
    return first.answer.status === 100 ? takeAnswer(isHead) : first.answer;
  };
  const nextChange = (deadlineMs: number) =>
    new Promise<void>((resolve, reject) => {
      const onTimeout = () =>
        reject(new Error(`No answer in time, only ${JSON.stringify(received.toString('latin1'))}.`));
      const timer = setTimeout(onTimeout, deadlineMs - performance.now());
      onChange = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  return {
    socket,
    write: (bytes) => void socket.write(bytes, 'latin1'),
    async answer(timeoutMs, isHead = false) {
      const deadlineMs = performance.now() + timeoutMs;
      for (;;) {
        const answer = takeAnswer(isHead);
        if (answer) return answer;
        if (isClosed && received.length > 0)
          throw new Error(`The answer is cut: ${JSON.stringify(received.toString())}.`);
        if (isClosed) return undefined;
        await nextChange(deadlineMs);
      }
    },
  };
}

/** Waits until all have ended, so that none runs on into the next group; then rejects with the first failure, if any. */
export async function waitForAll(ends: readonly Promise<unknown>[]): Promise<void> {
  const failure = (await Promise.allSettled(ends)).find((end) => end.status === 'rejected');
  if (failure) throw failure.reason;
}
