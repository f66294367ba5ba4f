/** A notebook calls the right service, and leaves none behind. */
import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openService } from '../../notebooks/support/service.js';
import * as paths from '../../paths.js';
import { modelFolder } from '../../server/models/folders.js';

const folder = modelFolder({ version: 'latest' }, paths.models);
const manifest = readFileSync(join(folder, 'manifest.json'), 'utf8');

/** The answers of a running service with this manifest, on the two paths that `openService` calls. */
const serviceWith =
  (model: string, readiness = 200): RequestListener =>
  ({ url }, response) =>
    url === '/v1/model' ? response.end(model) : response.writeHead(url === '/health/ready' ? readiness : 404).end('{}');

const isUp = (url: string) =>
  fetch(`${url}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );

describe('the service of a notebook', function () {
  this.timeout(120_000);
  const servers: Server[] = [];
  before(() => {
    execFileSync('npm', ['run', 'build', '--silent'], { cwd: paths.root, stdio: 'ignore' });
  });
  after(() => {
    for (const server of servers) server.close().closeAllConnections();
  });

  async function standIn(answer: RequestListener): Promise<string> {
    const server = createServer(answer).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  it('is the one at BASE_URL, which is left running', async () => {
    const url = await standIn(serviceWith(manifest));
    const service = await openService(`${url}/`);
    assert.equal(service.url, url);
    await service.stop();
    assert.ok(await isUp(url));
  });

  it('is the one at the usual address when BASE_URL is unset or empty', async () => {
    const url = await standIn(serviceWith(manifest));
    assert.equal((await openService('', url)).url, url);
  });

  const unfit: [string, RequestListener][] = [
    ['another model', serviceWith(JSON.stringify({ file: { sha256: 'another' } }))],
    ['a service that is not ready', serviceWith(manifest, 503)],
    ['something else', (_request, response) => void response.end('<h1>Welcome</h1>')],
    ['null', serviceWith('null')],
  ];
  for (const [what, answer] of unfit) {
    it(`is not at BASE_URL when ${what} answers there, and the message says so`, async () => {
      const url = await standIn(answer);
      await assert.rejects(
        openService(url),
        new RegExp(`BASE_URL is "${url}", but no service that is ready with strike-damage`),
      );
    });
  }

  it('is started where something else has the usual address, answers, and is gone after its stop', async () => {
    const unfitUrl = await standIn(unfit[2]![1]);
    const { url, stop } = await openService('', unfitUrl);
    assert.notEqual(url, unfitUrl);
    const response = await fetch(`${url}/v1/predictions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ phaseOfFlight: 'Climb', wildlifeSize: 'Large' }),
    });
    assert.ok(((await response.json()) as { damageProbability: number }).damageProbability > 0);
    await stop();
    assert.equal(await isUp(url), false);
  });

  /** A process that opens a service and then has nothing more to do, or waits for ever. */
  async function notebook(then: string): Promise<{ child: ChildProcess; ended: Promise<unknown[]>; url: string }> {
    const script = `
      import { openService } from './dist/notebooks/support/service.js';
      console.log((await openService('', 'http://127.0.0.1:1')).url);
      ${then}`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: paths.root });
    const ended = once(child, 'exit');
    const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
    return { child, ended, url: line.trim() };
  }

  async function goesDown(url: string): Promise<boolean> {
    for (let tries = 0; tries < 100; tries++) {
      if (!(await isUp(url))) return true;
      await delay(50);
    }
    return false;
  }

  it('does not keep its notebook from ending, and ends with it', async () => {
    const { ended, url } = await notebook('');
    assert.deepEqual(await ended, [0, null]);
    assert.ok(await goesDown(url));
  });

  it('ends with a notebook that is killed', async () => {
    const { child, ended, url } = await notebook('setInterval(() => {}, 1000);');
    assert.ok(await isUp(url));
    child.kill('SIGKILL');
    await ended;
    assert.ok(await goesDown(url));
  });
});
