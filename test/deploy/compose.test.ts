import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../paths.js';
import { problemCodes } from '../../schemas/index.js';
import { readConfig } from '../../server/config.js';
import { assertTimeToStop, milliseconds, port, settings, text, yaml } from './files.js';

const compose = yaml('docker-compose.yml');
const stack = yaml('deploy/swarm/stack.yml');
const haproxy = text('deploy/proxy/haproxy.cfg');
const dockerfile = text('deploy/proxy/Dockerfile');

/** The first group of `pattern` in the proxy's configuration. */
const inHaproxy = (pattern: RegExp) => pattern.exec(haproxy)?.[1] ?? assert.fail(`haproxy.cfg has no ${pattern}`);
const timeIn = (pattern: RegExp) => milliseconds(inHaproxy(pattern));

describe('The compose file and the stack', () => {
  for (const [name, file] of Object.entries({ compose, stack })) {
    it(`give the service settings that it has, and time to stop: ${name}`, () => {
      const { environment, stop_grace_period } = file.services.api;
      const config = settings(environment);
      assertTimeToStop(config, milliseconds(stop_grace_period));
      assert.equal(config.access.trustedHops, 1);
      assert.equal(file.services.api.ports, undefined, 'a published port would stand in the way of a second replica');
    });

    it(`give the proxy time to stop: ${name}`, () => {
      const graceMs = milliseconds(file.services.proxy.stop_grace_period);
      assert.ok(graceMs > timeIn(/hard-stop-after (\S+)/));
    });
  }

  it('run the same images with the same settings', () => {
    assert.deepEqual(stack.services.api.environment, compose.services.api.environment);
    assert.equal(stack.services.api.image, `\${IMAGE:-${compose.services.api.image}}`);
    assert.equal(stack.services.proxy.image, `\${PROXY_IMAGE:-${compose.services.proxy.image}}`);
  });

  it('build from folders that have a Dockerfile, and that from files that exist', () => {
    for (const { build } of Object.values<{ build: string }>(compose.services)) {
      assert.ok(existsSync(join(root, build, 'Dockerfile')), build);
    }
    const [, copied] = /^COPY (.+) \S+$/m.exec(dockerfile)!;
    for (const file of copied!.split(' ')) assert.ok(existsSync(join(root, 'deploy/proxy', file)), file);
    for (const [, file] of haproxy.matchAll(/^ *errorfile \d+ \/etc\/haproxy\/(\S+)/gm)) {
      assert.ok(copied!.includes(file!), `${file} is not in the image`);
    }
  });

  it('lead from the published port to the replicas', () => {
    const listens = Number(inHaproxy(/bind :(\d+)/));
    assert.equal(compose.services.proxy.ports[0], `\${PORT:-3000}:${listens}`);
    assert.equal(stack.services.proxy.ports[0].target, listens);
    assert.equal(Number(inHaproxy(/server-template .*"\$\{REPLICAS\}":(\d+)/)), port);
    assert.match(dockerfile, /^ENV REPLICAS=api$/m);
    assert.equal(stack.services.proxy.environment.REPLICAS, 'tasks.api');
  });
});

describe('The proxy', () => {
  it('leaves a stopping replica before that stops listening', () => {
    const server = inHaproxy(/default-server (.+)/);
    const word = (name: string) => new RegExp(`\\b${name} (\\S+)`).exec(server)?.[1] ?? assert.fail(name);
    const seenAfterMs = milliseconds(word('inter')) + (Number(word('fall')) - 1) * milliseconds(word('fastinter'));
    assert.ok(seenAfterMs < settings(compose.services.api.environment).shutdown.delayMs);
  });

  it('is more patient than the service, whose own answers are the better ones', () => {
    const { batch, prediction } = readConfig({});
    for (const side of ['client', 'server']) {
      const silenceMs = timeIn(new RegExp(`timeout ${side} +(\\S+)`));
      assert.ok(silenceMs > batch.idleMs && silenceMs > prediction.deadlineMs, side);
    }
  });

  it('says what it has to say itself as the service would', () => {
    const files = new Set([...haproxy.matchAll(/errorfile \d+ \/etc\/haproxy\/(\S+)/g)].map(([, file]) => file!));
    assert.equal(files.size, 2);
    for (const file of files) {
      const [head, body] = text(join(dirname('deploy/proxy/Dockerfile'), file)).split('\n\n') as [string, string];
      const problem = JSON.parse(body);
      const { status, title } = problemCodes[problem.code as keyof typeof problemCodes];
      assert.deepEqual({ status: problem.status, title: problem.title }, { status, title });
      assert.equal(problem.type, `urn:strike-triage:problem:${problem.code}`);
      assert.ok(head.startsWith(`HTTP/1.1 ${status} `));
      assert.match(head, new RegExp(`^Content-Length: ${Buffer.byteLength(body)}$`, 'm'));
    }
  });

  it('asks the replicas and is asked itself at paths that exist', () => {
    const { paths } = JSON.parse(text('schemas/generated/openapi.json'));
    assert.ok(inHaproxy(/httpchk GET (\S+)/) in paths);
    assert.ok(/GET (\S+) HTTP/.exec(text('Dockerfile'))![1]! in paths);
  });
});
