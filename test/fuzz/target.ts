/** The server under test: the real one, with the trained model, started again after a request has ended or frozen it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { Manifest } from '../../schemas/index.js';
import { type RunningServer, startServer } from '../server/running-server.js';

/**
 * Settings under which a busy machine is no reason to refuse a request. The heap's young generation is as large as on
 * Node 20: by default Node 24 lets it grow by a hundred megabytes before it collects garbage, and that would hide a leak.
 */
const generousSettings = {
  MODEL_DIR: '',
  REQUEST_DEADLINE_MS: '60000',
  BATCHES_AT_ONCE: '1000',
  NODE_OPTIONS: '--max-semi-space-size=16',
};

/** Notices that node itself may print about URLs that Express has it read. */
const allowedNotices = String.raw`\(node:\d+\) \[DEP0170\]|\(Use`;

/** The server writes its log a little later. */
const logDelayMs = 150;

/** Resident memory in MB. */
const megabytesOf = ({ log }: RunningServer) =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${log[0]?.pid}/status`, 'utf8'))?.[1]) / 1024;

/** A server that is started again when a request has ended or frozen it. */
export interface FuzzTarget {
  readonly url: URL;
  /** Starts it again unless it still says that it is ready. */
  restartUnlessAlive(): Promise<void>;
  megabytes(): number;
  /** Fails when the server has logged an error since the last check, or node has warned of something. */
  checkLog(): Promise<void>;
  /** Fails unless it is ready, answers the examples of its manifest as they say, and has logged no error. */
  checkHealth(): Promise<void>;
  stop(): Promise<void>;
}

async function isAlive(url: URL): Promise<boolean> {
  try {
    return (await fetch(new URL('/health/ready', url), { signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}

/** Starts a server with these settings. */
export async function startTarget(settings: NodeJS.ProcessEnv = {}): Promise<FuzzTarget> {
  const start = () => startServer({ ...generousSettings, ...settings });
  let server = await start();
  let entriesRead = 0;
  const get = async (path: string) => (await fetch(new URL(path, server.url))).json();

  async function checkExamples() {
    const { examples } = (await get('/v1/model')) as Manifest;
    for (const { report, damageProbability } of examples.slice(0, 3)) {
      const answer = await fetch(new URL('/v1/predictions', server.url), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(report),
      });
      const body = (await answer.json()) as { damageProbability: number };
      const difference = Math.abs(body.damageProbability - damageProbability);
      assert.ok(difference < 1e-5, `${body.damageProbability} instead of ${damageProbability}`);
    }
  }

  async function checkLog() {
    await delay(logDelayMs);
    const entries = server.log.slice(entriesRead);
    entriesRead = server.log.length;
    assert.deepEqual(
      entries.filter(({ level }) => Number(level) >= 50),
      [],
    );
    assert.doesNotMatch(server.said(), new RegExp(`^(?!${allowedNotices}).`, 'm'));
  }

  return {
    get url() {
      return server.url;
    },
    async restartUnlessAlive() {
      if (await isAlive(server.url)) return;
      server.stop('SIGKILL');
      await server.exit;
      server = await start();
      entriesRead = 0;
    },
    megabytes: () => megabytesOf(server),
    async checkHealth() {
      assert.ok(await isAlive(server.url), 'the server is not ready any more');
      await checkExamples();
      await checkLog();
    },
    checkLog,
    async stop() {
      server.stop();
      assert.equal(await server.exit, 0);
    },
  };
}
