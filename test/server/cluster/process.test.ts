import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmdirSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { failedStart, killServers, openSocket, startServer } from '../running-server.js';

const report = JSON.stringify({ phaseOfFlight: 'Climb', wildlifeSize: 'Large' });
const head = `POST /v1/predictions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${report.length}\r\n\r\n`;

/** Sends one report over `agent`; gives the status, or fails with the code of the connection's error. */
const send = (url: URL, agent: Agent) =>
  new Promise<number | undefined>((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json' };
    const sent = request(new URL('/v1/predictions', url), { method: 'POST', agent, headers }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode));
    });
    sent.on('error', reject).end(report);
  });

/** Sends one report after another over a kept connection until that fails; `ended` gives the code of the failure. */
function keepSending(url: URL) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const statuses: (number | undefined)[] = [];
  const next = async (): Promise<string | undefined> => {
    statuses.push(await send(url, agent));
    return next();
  };
  return { statuses, ended: next().catch(({ code }: NodeJS.ErrnoException) => code) };
}

describe('The server as a process', () => {
  afterEach(killServers);

  it('says where it is and how to call it once it listens', async () => {
    const server = await startServer();
    const { url, docs, curl } = server.log.find(({ msg }) => msg === 'listening') as Record<string, string>;
    assert.equal(docs, `${url}/docs/`);
    assert.ok(curl?.startsWith(`curl ${url}/v1/predictions -H 'Content-Type: application/json' -d '{`));
    server.stop('SIGINT');
    assert.equal(await server.exit, 0);
  });

  it('loses no request when it is told to stop under load, and ends with 0', async () => {
    const server = await startServer();
    const clients = Array.from({ length: 32 }, () => keepSending(server.url));
    while (clients.some(({ statuses }) => statuses.length < 3)) await delay(20);
    server.stop();
    const ends = await Promise.all(clients.map(({ ended }) => ended));
    assert.equal(await server.exit, 0);
    assert.deepEqual(new Set(ends), new Set(['ECONNREFUSED']), 'a request sent over an open connection got no answer');
    const statuses = clients.flatMap((client) => client.statuses);
    assert.deepEqual(new Set(statuses), new Set([200]));
    assert.equal(server.log.filter(({ msg }) => msg === 'request completed').length, statuses.length);
  });

  it('stops as well when npm started it and only the shell of npm gets the signal', async () => {
    const server = await startServer({ npm_lifecycle_event: 'start' });
    server.stop();
    const inTime = await Promise.race([server.silent.then(() => true), delay(5000, false)]);
    if (!inTime) process.kill(Number(server.log[0]?.pid), 'SIGKILL');
    assert.equal(server.log.at(-1)?.msg, 'stopped');
  });

  it('still answers a report whose body is half sent when it is told to stop, and then closes the connection', async () => {
    const server = await startServer();
    const { socket, received } = await openSocket(server.url);
    socket.write(head + report.slice(0, 10));
    await delay(100);
    server.stop();
    await delay(800);
    socket.write(report.slice(10));
    await once(socket, 'close');
    assert.match(received(), /^HTTP\/1\.1 200 OK\r\n[\s\S]*Connection: close[\s\S]*"damageProbability"/);
    assert.equal(await server.exit, 0);
  });

  it('still answers the explanations that have come when it is told to stop, and ends with 0', async () => {
    const server = await startServer();
    const asked = [1, 2, 3].map(() =>
      fetch(new URL('/v1/explanations', server.url), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: report,
      }),
    );
    await delay(100);
    server.stop();
    assert.deepEqual(
      (await Promise.all(asked)).map(({ status }) => status),
      [200, 200, 200],
    );
    assert.equal(await server.exit, 0);
    assert.equal(server.log.at(-1)?.msg, 'stopped');
  });

  it('says that it is not ready while it still accepts connections, for SHUTDOWN_DELAY_MS', async () => {
    const server = await startServer({ SHUTDOWN_DELAY_MS: '1000' });
    server.stop();
    await delay(300);
    const headers = { Connection: 'close' };
    assert.equal((await fetch(new URL('/health/ready', server.url), { headers })).status, 503);
    assert.equal((await fetch(new URL('/health/live', server.url), { headers })).status, 200);
    assert.equal(await server.exit, 0);
  });

  it('does not wait longer than SHUTDOWN_TIMEOUT_MS for a client that never finishes', async () => {
    const server = await startServer({ SHUTDOWN_TIMEOUT_MS: '300' });
    const { socket } = await openSocket(server.url);
    socket.write(head + report.slice(0, 10));
    await delay(100);
    const start = Date.now();
    server.stop();
    assert.equal(await server.exit, 0);
    assert.ok(Date.now() - start < 2000);
  });

  it('keeps onnxruntime from reporting its use: nothing is written to the home folder', async () => {
    const home = mkdtempSync(join(tmpdir(), 'strike-home-'));
    const server = await startServer({ HOME: home });
    server.stop();
    assert.equal(await server.exit, 0);
    assert.deepEqual(readdirSync(home), []);
    rmdirSync(home);
  });

  it('answers the next request of a connection when it has refused a batch before its end', async () => {
    const server = await startServer();
    const { socket, received } = await openSocket(server.url);
    const batch = `no such column\n${'x\n'.repeat(150_000)}`;
    const type = 'Content-Type: text/csv';
    socket.write(
      `POST /v1/predictions/batch HTTP/1.1\r\nHost: x\r\n${type}\r\nContent-Length: ${batch.length}\r\n\r\n${batch}`,
    );
    socket.write(head + report);
    while (!received().includes('damageProbability')) await once(socket, 'data');
    assert.match(received(), /^HTTP\/1\.1 422 /);
    socket.destroy();
    server.stop();
    assert.equal(await server.exit, 0);
  });

  it('asks for no body in the middle of an answer, when requests come before the answers to others', async () => {
    const server = await startServer();
    const { socket, received } = await openSocket(server.url);
    const next = 'GET /openapi.json HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n';
    socket.write(head.replace('predictions', 'explanations') + report + next);
    await once(socket, 'close');
    assert.match(
      received(),
      /"contributions"[^\n]*HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n([^\r]+\r\n)+\r\n\{"openapi"/,
    );
    server.stop();
    assert.equal(await server.exit, 0);
  });

  it('refuses a URL without a path as it refuses all else', async () => {
    const server = await startServer();
    const { socket, received } = await openSocket(server.url);
    socket.end(head.replace('/v1/predictions', 'http://') + report);
    await once(socket, 'close');
    assert.match(received(), /^HTTP\/1\.1 400 [\s\S]*application\/problem\+json[\s\S]*"code":"malformed-url"/);
    server.stop();
    assert.equal(await server.exit, 0);
  });

  it('outlives clients that leave in the middle of a body or speak no HTTP', async () => {
    const server = await startServer();
    for (const text of [head + report.slice(0, 10), 'hello?\r\n\r\n', `${head}{`]) {
      const { socket } = await openSocket(server.url);
      socket.write(text);
      await delay(50);
      socket.destroy();
    }
    assert.equal(await send(server.url, new Agent()), 200);
    assert.deepEqual(
      server.log.filter(({ level }) => Number(level) >= 50),
      [],
    );
    server.stop();
    assert.equal(await server.exit, 0);
  });
});

describe('A start that cannot be', () => {
  afterEach(killServers);

  it('ends with 1 and a sentence for each wrong setting, without a stack', async () => {
    assert.deepEqual(await failedStart({ PORT: 'http', LOG_LEVEL: 'loud' }), {
      code: 1,
      said:
        'PORT is "http"; it must be a whole number from 0 to 65535.\n' +
        'LOG_LEVEL is "loud"; it must be one of trace, debug, info, warn, error, fatal, silent.\n',
    });
  });

  it('ends with 1 and a sentence when the model is missing', async () => {
    const { code, said } = await failedStart({ MODEL_DIR: '/nowhere' });
    assert.deepEqual([code, said], [1, 'The model in /nowhere cannot be served: /nowhere/manifest.json is missing.\n']);
  });

  it('ends with 1 and a sentence when the port is taken or the host is not its own', async () => {
    const server = await startServer();
    const { port } = server.url;
    const [taken, elsewhere] = await Promise.all([failedStart({ PORT: port }), failedStart({ HOST: '203.0.113.1' })]);
    assert.deepEqual(taken, {
      code: 1,
      said: `The server cannot listen: port ${port} is already in use; stop what uses it or set PORT to another one.\n`,
    });
    assert.deepEqual(elsewhere, {
      code: 1,
      said: 'The server cannot listen: HOST is "203.0.113.1", which is no address of this machine.\n',
    });
    server.stop();
    await server.exit;
  });
});
