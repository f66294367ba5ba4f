/** Closed-loop load: a number of connections, each with one request under way at any time. */
import { createHistogram } from 'node:perf_hooks';
import { openConnection } from './connection.js';

/** What to send, over how many connections and for how long. */
export interface RequestLoad {
  readonly kind: 'requests';
  readonly port: number;
  readonly path: string;
  readonly body: string;
  readonly connections: number;
  readonly seconds: number;
}

/** The result. */
export interface RequestSpeed {
  readonly answers: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** The generator's share of its own core: near 1, the generator is measured and not the server. */
  readonly generatorShare: number;
}

/** Sends for `seconds`, then waits for the last answers; rejects at the first answer that is no 200. */
export function sendRequests({ port, path, body, connections, seconds }: RequestLoad): Promise<RequestSpeed> {
  const head = `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\n`;
  const request = Buffer.from(`${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  return new Promise((resolve, reject) => {
    const microseconds = createHistogram();
    const processor = process.cpuUsage();
    const startMs = performance.now();
    const endMs = startMs + seconds * 1000;
    const lines: ReturnType<typeof openConnection>[] = [];
    let open = connections;
    let answers = 0;

    const finish = () => {
      const elapsedMs = performance.now() - startMs;
      const { user, system } = process.cpuUsage(processor);
      for (const line of lines) line.close();
      resolve({
        answers,
        perSecond: (answers * 1000) / elapsedMs,
        p50Ms: microseconds.percentile(50) / 1000,
        p99Ms: microseconds.percentile(99) / 1000,
        generatorShare: (user + system) / 1000 / elapsedMs,
      });
    };
    const onError = (error: Error) => {
      for (const line of lines) line.close();
      reject(error);
    };
    for (let i = 0; i < connections; i++) {
      let sentMs = performance.now();
      const line = openConnection(port, request, {
        onAnswer() {
          const nowMs = performance.now();
          microseconds.record(Math.max(1, Math.round((nowMs - sentMs) * 1000)));
          answers++;
          if (nowMs >= endMs) {
            if (--open === 0) finish();
            return;
          }
          sentMs = nowMs;
          line.send();
        },
        onError,
      });
      lines.push(line);
      line.send();
    }
  });
}
