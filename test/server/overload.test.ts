import assert from 'node:assert/strict';
import { mock } from 'node:test';
import strikeReport from '../../schemas/strike-report.schema.json' with { type: 'json' };
import { createExplainer } from '../../server/explanations/explainer.js';
import { createBatcher } from '../../server/models/batching/batcher.js';
import type { QueueLimits } from '../../server/models/batching/job-queue.js';
import { readModel } from '../../server/models/model.js';
import { createPredictor } from '../../server/models/predictor.js';
import { closeServers, listening } from './listening.js';
import { openSocket } from './running-server.js';
import { smallApp, smallModel } from './small-app.js';
import { writeSmallModel } from './small-model.js';

const json = { 'Content-Type': 'application/json' };
const least = { phaseOfFlight: 'Climb', wildlifeSize: 'Large' };

/** A model whose calls wait until `open` is called. */
function gated(limits: QueueLimits) {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const calls: number[] = [];
  const batcher = createBatcher(async (reports) => {
    calls.push(reports.length);
    await opened;
    return new Float32Array(reports.length);
  }, limits);
  return { predict: createPredictor(smallModel.manifest, batcher), open, calls };
}

const post = async (url: URL, path: string, body: unknown) => {
  const response = await fetch(new URL(path, url), { method: 'POST', headers: json, body: JSON.stringify(body) });
  const { code } = (await response.json()) as { code?: string };
  return { status: response.status, code, retryAfter: response.headers.get('retry-after') };
};

const statusesOf = async (answers: ReturnType<typeof post>[]) =>
  (await Promise.all(answers)).map(({ status }) => status);

describe('A service that has too much to do', () => {
  afterEach(closeServers);

  it('answers 503 and when to come back beyond its queue, and the others once it can', async () => {
    const { predict, open, calls } = gated({ maxPerCall: 1, maxWaiting: 2 });
    const url = await listening(smallApp({ predict }));
    const first = post(url, '/v1/predictions', least);
    while (calls.length === 0) await new Promise(setImmediate);
    // One is being answered; of the next, two may wait.
    const others = [1, 2, 3, 4, 5].map(() => post(url, '/v1/predictions', least));
    const refused: unknown[] = [];
    for (const other of others) void other.then((answer) => refused.push(answer));
    while (refused.length < 3) await new Promise(setImmediate);
    open();
    assert.deepEqual(refused.slice(0, 3), Array(3).fill({ status: 503, code: 'overloaded', retryAfter: '2' }));
    assert.deepEqual((await statusesOf([first, ...others])).sort(), [200, 200, 200, 503, 503, 503]);
    assert.equal((await post(url, '/v1/predictions', least)).status, 200);
  });

  it('answers 504 to whom it does not come in time', async () => {
    const { predict, open, calls } = gated({ maxPerCall: 1, maxWaiting: 10 });
    const url = await listening(smallApp({ predict, deadlineMs: 50 }));
    const first = post(url, '/v1/predictions', least);
    while (calls.length === 0) await new Promise(setImmediate);
    const late = post(url, '/v1/predictions', least);
    setTimeout(open, 300);
    assert.deepEqual(await late, { status: 504, code: 'deadline-exceeded', retryAfter: null });
    assert.equal((await first).status, 200);
    assert.deepEqual(calls, [1]);
  });

  it('answers 503 to more batches than it takes at once, and takes one again when one has ended', async () => {
    const { predict, open, calls } = gated({ maxPerCall: 512, maxWaiting: 10 });
    const batchLimits = {
      arrayRows: 10,
      arrayBytes: 9999,
      lineBytes: 999,
      fileBytes: 9999,
      queueRows: 10,
      concurrency: 2,
      idleMs: 60_000,
    };
    const url = await listening(smallApp({ predict, batchLimits }));
    const under = [1, 2].map(() => post(url, '/v1/predictions/batch', [least]));
    while (calls.length === 0) await new Promise(setImmediate);
    const more = await Promise.race(under.concat(post(url, '/v1/predictions/batch', [least])));
    assert.deepEqual(more, { status: 503, code: 'overloaded', retryAfter: '2' });
    open();
    assert.deepEqual(await statusesOf(under), [200, 200]);
    assert.equal((await post(url, '/v1/predictions/batch', [least])).status, 200);
  });

  it('gets the places of batches back whose clients asked ahead and left', async () => {
    const { predict, open, calls } = gated({ maxPerCall: 512, maxWaiting: 10 });
    const batchLimits = {
      arrayRows: 10,
      arrayBytes: 9999,
      lineBytes: 999,
      fileBytes: 9999,
      queueRows: 10,
      concurrency: 3,
      idleMs: 60_000,
    };
    const url = await listening(smallApp({ predict, batchLimits }));
    const body = JSON.stringify([least]);
    const head = `POST /v1/predictions/batch HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
    const { socket } = await openSocket(url);
    socket.write((head + body).repeat(3));
    while (calls.length === 0) await new Promise(setImmediate);
    while ((await post(url, '/v1/predictions/batch', [least])).status !== 503) await new Promise(setImmediate);
    socket.destroy();
    open();
    const statuses = [];
    for (let i = 0; i < 5; i++) statuses.push((await post(url, '/v1/predictions/batch', [least])).status);
    assert.deepEqual(statuses, [200, 200, 200, 200, 200]);
  });

  it('ends a thread that hangs in an explanation with 504, and explains the next in another', async () => {
    const hanging = `
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', (report) => {
        if (report === null) return parentPort.close();
        while (report.species === 'Mallard');
        parentPort.postMessage({ value: { damageProbability: 0.5 } });
      });`;
    const entry = new URL(`data:text/javascript,${encodeURIComponent(hanging)}`);
    const explainer = createExplainer(await readModel(writeSmallModel()), 1, 1000, entry);
    const url = await listening(smallApp({ explain: explainer.explain }));
    // A thread may need longer than that to start.
    const explained = async (report: unknown) => {
      while ((await post(url, '/v1/explanations', report)).status !== 200);
    };
    await explained(least);
    const hung = await post(url, '/v1/explanations', { ...least, species: 'Mallard' });
    assert.deepEqual(hung, { status: 504, code: 'deadline-exceeded', retryAfter: null });
    await explained(strikeReport.examples[0]);
    await explainer.close();
  });
});

describe('A body that was refused', () => {
  afterEach(closeServers);

  it('may still come for half a minute, and is then cut off', async () => {
    const url = await listening(smallApp());
    const { socket, received } = await openSocket(url);
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      socket.write(
        'POST /v1/predictions HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 999\r\n\r\nab',
      );
      while (!received().includes('unsupported-media-type')) await new Promise(setImmediate);
      mock.timers.tick(29_000);
      socket.write('cd');
      for (let i = 0; i < 20; i++) await new Promise(setImmediate);
      assert.equal(socket.closed, false);
      mock.timers.tick(2000);
      while (!socket.closed) await new Promise(setImmediate);
    } finally {
      mock.timers.reset();
    }
  });

  it('leaves the connection to the next request when it has come whole', async () => {
    const url = await listening(smallApp());
    const { socket, received } = await openSocket(url);
    const head = 'POST /v1/predictions HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 4\r\n\r\n';
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      socket.write(`${head}ab`);
      while (!received().includes('unsupported-media-type')) await new Promise(setImmediate);
      socket.write(`cd${head}efgh`);
      while (received().split('HTTP/1.1 415').length < 3) await new Promise(setImmediate);
      mock.timers.tick(60_000);
    } finally {
      mock.timers.reset();
    }
    socket.write('GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n');
    while (!received().includes('"live"')) await new Promise(setImmediate);
    socket.destroy();
  });
});
