import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseMetrics } from '../prometheus.js';
import { failedStart, killServers, type RunningServer, startServer } from '../running-server.js';
import { writeSmallModel } from '../small-model.js';

const report = JSON.stringify({ phaseOfFlight: 'Climb', wildlifeSize: 'Large' });
const adminKey = 'admin-key-of-the-test';

const folder = mkdtempSync(join(tmpdir(), 'strike-cluster-'));
const served = join(folder, 'served');
const adminKeysFile = join(folder, 'admin-keys');

/** Puts another model where the server looks for its own. */
const install = (version: string, probability = 0.5) => {
  const change = (manifest: { examples: { damageProbability: number }[] }) => ({
    ...manifest,
    version,
    examples: manifest.examples.map((example) => ({ ...example, damageProbability: probability })),
  });
  cpSync(writeSmallModel({ change: change as never }), served, { recursive: true });
};

interface Answer {
  readonly status: number;
  readonly id: string;
  readonly text: string;
}

function send(url: URL, path: string, agent: Agent, method = 'POST', body = '', headers = {}): Promise<Answer> {
  const id = randomUUID();
  const all = { 'Content-Type': 'application/json', 'X-Request-Id': id, ...headers };
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, url), { method, agent, headers: all }, async (res: IncomingMessage) => {
      let text = '';
      res.on('data', (chunk) => {
        text += chunk;
      });
      res.on('error', reject).on('end', () => resolve({ status: res.statusCode!, id, text }));
    });
    sent.on('error', (error) => reject(Object.assign(error, { overOpenConnection: sent.reusedSocket }))).end(body);
  });
}

type Failure = Error & { readonly overOpenConnection: boolean };

const keeping = () => new Agent({ keepAlive: true, maxSockets: 1 });

/** Sends one report after another over a kept connection until `isOver`, or until that fails. */
function keepSending(url: URL, isOver: () => boolean) {
  const agent = keeping();
  const answers: Answer[] = [];
  const go = async (): Promise<undefined> => {
    while (!isOver()) answers.push(await send(url, '/v1/predictions', agent, 'POST', report));
    agent.destroy();
    return undefined;
  };
  const ended = go().catch((error: Failure) => error);
  return { answers, ended };
}

/** Tells which process answered the request with an identifier, as the log says. */
function pidsIn(log: () => RunningServer['log']): (id: string) => Promise<number> {
  const pids = new Map<string, number>();
  let read = 0;
  return async (id) => {
    for (; !pids.has(id); await delay(10)) {
      for (; read < log().length; read++) {
        const { req, pid } = log()[read]!;
        if (req) pids.set((req as { id: string }).id, pid as number);
      }
    }
    return pids.get(id)!;
  };
}

/** Whether the process runs; one that has ended is a zombie until somebody asks for its code. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('The server with two workers', () => {
  let server: RunningServer;
  const agents: Agent[] = [];
  let predictions = 0;

  const loggedPid = pidsIn(() => server.log);
  const count = (msg: string) => server.log.filter((entry) => entry.msg === msg).length;
  const predict = async (agent: Agent) => {
    const answer = await send(server.url, '/v1/predictions', agent, 'POST', report);
    predictions++;
    assert.equal(answer.status, 200);
    return answer;
  };
  const reload = () =>
    send(server.url, '/v1/admin/reload', agents[0]!, 'POST', '', { Authorization: `Bearer ${adminKey}` });

  before(async function () {
    this.timeout(60_000);
    install('0.0.1');
    writeFileSync(adminKeysFile, `operator=${adminKey}\n`);
    server = await startServer({ WORKERS: '2', MODEL_DIR: served, ADMIN_KEYS_FILE: adminKeysFile });
    agents.push(...Array.from({ length: 8 }, keeping));
  });

  after(() => {
    for (const agent of agents) agent.destroy();
    killServers();
    rmSync(folder, { recursive: true });
  });

  it('answers from both, and not from the process above them', async () => {
    const answers = await Promise.all(agents.map(predict));
    const pids = await Promise.all(answers.map(({ id }) => loggedPid(id)));
    assert.equal(new Set(pids).size, 2);
    const primary = server.log.find(({ msg }) => msg === 'listening')!.pid as number;
    assert.ok(!pids.includes(primary));
  });

  it('adds up the metrics of both', async () => {
    const samples = parseMetrics((await send(server.url, '/metrics', agents[0]!, 'GET')).text);
    assert.equal(
      samples.get('http_request_duration_seconds_count{method="POST",route="/v1/predictions",status="200"}'),
      predictions,
    );
    assert.equal(samples.get('predictions_total{triage="routine"}'), predictions);
    assert.equal(samples.get('http_requests_in_flight'), 1);
    const info = [...samples].filter(([name]) => name.startsWith('model_info'));
    assert.deepEqual(
      info.map(([, value]) => value),
      [1],
    );
  });

  it('reloads in both when an operator says so, or says why not', async () => {
    install('0.0.2');
    assert.equal((await reload()).status, 200);
    const versions = await Promise.all(
      agents.map(async (agent) => JSON.parse((await predict(agent)).text).model.version),
    );
    assert.deepEqual(versions, Array(8).fill('0.0.2'));
    install('0.0.3', 0.4);
    const { status, text } = await reload();
    assert.equal(status, 409);
    assert.match(JSON.parse(text).detail, /example 0 of its manifest should come out as 0\.4/);
    while (count('reload refused: the model before goes on') < 2) await delay(10);
    const after = await Promise.all(agents.map(async (agent) => JSON.parse((await predict(agent)).text).model.version));
    assert.deepEqual(after, Array(8).fill('0.0.2'));
    install('0.0.4');
  });

  it('fails no request in a hundred reloads, by signal and by the admin route', async function () {
    this.timeout(60_000);
    let isOver = false;
    const clients = Array.from({ length: 8 }, () => keepSending(server.url, () => isOver));
    const before = count('model reloaded');
    while (count('model reloaded') < before + 200) {
      server.stop('SIGHUP');
      assert.equal((await reload()).status, 200);
    }
    isOver = true;
    for (const { answers, ended } of clients) {
      assert.equal(await ended, undefined);
      assert.ok(answers.length > 10);
      assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]));
    }
  });

  it('goes on when a worker is hung up on: the signal is for the process above', async () => {
    const pid = await loggedPid((await predict(agents[0]!)).id);
    process.kill(pid, 'SIGHUP');
    await delay(100);
    assert.equal(await loggedPid((await predict(agents[0]!)).id), pid);
  });

  it('loses no request over connections to the other when one is killed, and starts another in its place', async function () {
    this.timeout(60_000);
    let isOver = false;
    const clients = Array.from({ length: 12 }, () => keepSending(server.url, () => isOver));
    while (clients.some(({ answers }) => answers.length < 3)) await delay(10);
    const pids = await Promise.all(clients.map(({ answers }) => loggedPid(answers[0]!.id)));
    const victim = pids[0]!;
    assert.ok(pids.some((pid) => pid !== victim));
    process.kill(victim, 'SIGKILL');
    // Until then a new connection may still be given to it, and is never answered.
    while (count('a worker ended; another takes its place') === 0) await delay(10);
    let another: number | undefined;
    while (another === undefined) {
      const { id, status } = await send(server.url, '/v1/predictions', new Agent(), 'POST', report);
      assert.equal(status, 200);
      const pid = await loggedPid(id);
      if (!pids.includes(pid)) another = pid;
    }
    isOver = true;
    for (const [i, { answers, ended }] of clients.entries()) {
      const failure = await ended;
      if (pids[i] !== victim) assert.equal(failure, undefined, 'a connection to the other worker failed');
      assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]));
    }
    const told = server.log.find(({ msg }) => msg === 'a worker ended; another takes its place')!;
    assert.deepEqual([told.worker, told.signal], [victim, 'SIGKILL']);
    const samples = parseMetrics((await send(server.url, '/metrics', new Agent(), 'GET')).text);
    assert.ok(samples.get('process_resident_memory_bytes')! > 0);
  });

  it('answers whatever has arrived when it is told to stop, and ends with 0 after all workers', async () => {
    const clients = Array.from({ length: 12 }, () => keepSending(server.url, () => false));
    while (clients.some(({ answers }) => answers.length < 3)) await delay(10);
    const pids = new Set(server.log.map(({ pid }) => pid as number));
    server.stop();
    for (const { answers, ended } of clients) {
      assert.equal((await ended)!.overOpenConnection, false, 'a request sent over an open connection got no answer');
      assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]));
    }
    assert.equal(await server.exit, 0);
    assert.deepEqual([...pids].filter(isAlive), []);
    assert.equal(count('stopped'), 2);
  });
});

describe('Two workers', () => {
  afterEach(killServers);

  it('do not outlive the process above them', async function () {
    this.timeout(60_000);
    const server = await startServer({ WORKERS: '2' });
    const loggedPid = pidsIn(() => server.log);
    const pids = new Set<number>();
    while (pids.size < 2) {
      const { id } = await send(server.url, '/v1/model', new Agent(), 'GET');
      pids.add(await loggedPid(id));
    }
    server.stop('SIGKILL');
    await server.silent; // the last that holds the output has ended
    while ([...pids].some(isAlive)) await delay(10);
  });

  it('say once why they cannot start, and end with 1', async function () {
    this.timeout(60_000);
    const server = await startServer();
    const { port } = server.url;
    const wrong = writeSmallModel({
      change: (manifest) => ({ ...manifest, examples: [{ ...manifest.examples[0]!, damageProbability: 0.4 }] }),
    });
    const [taken, refused, missing] = await Promise.all([
      failedStart({ WORKERS: '2', PORT: port }),
      failedStart({ WORKERS: '2', MODEL_DIR: wrong }),
      failedStart({ WORKERS: '2', MODEL_DIR: '/nowhere' }),
    ]);
    assert.deepEqual(taken, {
      code: 1,
      said: `The server cannot listen: port ${port} is already in use; stop what uses it or set PORT to another one.\n`,
    });
    assert.deepEqual(refused, {
      code: 1,
      said: `The model in ${wrong} cannot be served: example 0 of its manifest should come out as 0.4, not 0.5.\n`,
    });
    assert.deepEqual(missing, {
      code: 1,
      said: 'The model in /nowhere cannot be served: /nowhere/manifest.json is missing.\n',
    });
  });
});
