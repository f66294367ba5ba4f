/**
 * The service that a notebook calls: one that runs already, or one of its own.
 * Reads which model is the newest here; starts dist/server/main.js as a process when nothing else serves that model.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as paths from '../../paths.js';
import type { Manifest } from '../../schemas/index.js';
import { modelFolder } from '../../server/models/folders.js';

/** A service to call. `stop` ends it and waits for its end if it was started here, and leaves any other alone. */
export interface Service {
  readonly url: string;
  stop(): Promise<void>;
}

/** Where the service is when nobody said otherwise. */
const usualUrl = 'http://localhost:3000';

/**
 * The service at `baseUrl` (the variable BASE_URL), else at `usual`, else one started here on a free port. It is ready, and
 * serves the newest model of this project; an Error tells of a `baseUrl` where no such service answers.
 */
export async function openService(baseUrl = process.env.BASE_URL, usual = usualUrl): Promise<Service> {
  const folder = modelFolder({ version: 'latest' }, paths.models);
  const { name, version, file }: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const url = (baseUrl || usual).replace(/\/+$/, '');
  if (await serves(url, file.sha256)) return { url, stop: async () => {} };
  if (!baseUrl) return startService();
  throw new Error(
    `BASE_URL is "${baseUrl}", but no service that is ready with ${name} ${version} answers there; unset it to start one.`,
  );
}

/** Something else may listen there, or a service with another model: their answers would not be the ones told of. */
async function serves(url: string, sha256: string): Promise<boolean> {
  const get = (path: string) => fetch(url + path, { signal: AbortSignal.timeout(2000) });
  try {
    const manifest = (await (await get('/v1/model')).json()) as Partial<Manifest> | null;
    return manifest?.file?.sha256 === sha256 && (await get('/health/ready')).ok;
  } catch {
    return false;
  }
}

/**
 * Runs in the server, and ends it with the process that started it, however that one ends. It runs in its threads too,
 * which are not connected to anybody.
 */
const endWithParent = `import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.connected ? process.once('disconnect', () => process.exit()) : process.exit();`;

/** A service of one's own on a free port, which ends with this process; an Error tells why it did not start. */
export async function startService(): Promise<Service> {
  const child = fork(join(paths.root, 'dist/server/main.js'), {
    cwd: paths.root,
    env: { PATH: process.env.PATH, PORT: '0' },
    execArgv: ['--import', `data:text/javascript,${encodeURIComponent(endWithParent)}`],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const [stdout, stderr] = [child.stdout as Socket, child.stderr as Socket];
  let said = '';
  stderr.on('data', (chunk) => {
    said += chunk;
  });
  const ended = once(child, 'close');
  const log = createInterface({ input: stdout });
  const listening = new Promise<string>((resolve) => {
    log.on('line', (line) => {
      const { msg, url } = JSON.parse(line);
      if (msg === 'listening') resolve(url);
    });
  });
  const url = await Promise.race([listening, ended.then(() => undefined)]);
  if (url === undefined) throw new Error(`The service did not start. ${said}`);
  // Where a cell fails, the notebook must end although its service still runs.
  for (const handle of [child, child.channel!, stdout, stderr]) handle.unref();
  const stop = async () => {
    child.ref();
    child.kill();
    await ended;
  };
  return { url, stop };
}
