/** The server under attack: the real one, with the trained model, started again where an attack has ended or frozen it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { Manifest } from '../../schemas/index.js';
import { type RunningServer, startServer } from '../server/running-server.js';

/**
 * Settings under which a busy machine is no reason for a refusal. The heap for what is new is as large as on Node 20: by
 * itself Node 24 lets it grow by a hundred megabytes before it looks what can go, and a leak would be hidden in that.
 */
const patient = {
  MODEL_DIR: '',
  REQUEST_DEADLINE_MS: '60000',
  BATCHES_AT_ONCE: '1000',
  NODE_OPTIONS: '--max-semi-space-size=16',
};

/** What node itself may say of URLs that Express has it read. */
const allowed = String.raw`\(node:\d+\) \[DEP0170\]|\(Use`;

/** The server writes its log a little later. */
const writtenAfterMs = 150;

/** Resident memory in MB. */
const megabytesOf = ({ log }: RunningServer) =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${log[0]?.pid}/status`, 'utf8'))?.[1]) / 1024;

/** A server that outlives what is found on the way to it. */
export interface FuzzTarget {
  readonly url: URL;
  /** Starts it again unless it is alive and well. */
  revive(): Promise<void>;
  megabytes(): number;
  /** Fails when the server has logged an error since it was asked last, or node has warned of something. */
  checkLog(): Promise<void>;
  /** Fails unless it is ready, gives a good report its known answer, and has had nothing to complain of. */
  checkUnharmed(): Promise<void>;
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
export async function startPrey(settings: NodeJS.ProcessEnv = {}): Promise<FuzzTarget> {
  const start = () => startServer({ ...patient, ...settings });
  let server = await start();
  let read = 0;
  const get = async (path: string) => (await fetch(new URL(path, server.url))).json();

  async function checkExamples() {
    const { examples } = (await get('/v1/model')) as Manifest;
    for (const { report, damageProbability } of examples.slice(0, 3)) {
      const answer = await fetch(new URL('/v1/predictions', server.url), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(report),
      });
      const { damageProbability: given } = (await answer.json()) as { damageProbability: number };
      assert.ok(Math.abs(given - damageProbability) < 1e-5, `${given} instead of ${damageProbability}`);
    }
  }

  async function checkLog() {
    await delay(writtenAfterMs);
    const entries = server.log.slice(read);
    read = server.log.length;
    assert.deepEqual(
      entries.filter(({ level }) => Number(level) >= 50),
      [],
    );
    assert.doesNotMatch(server.said(), new RegExp(`^(?!${allowed}).`, 'm'));
  }

  return {
    get url() {
      return server.url;
    },
    async revive() {
      if (await isAlive(server.url)) return;
      server.stop('SIGKILL');
      await server.exit;
      server = await start();
      read = 0;
    },
    megabytes: () => megabytesOf(server),
    async checkUnharmed() {
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
