import assert from 'node:assert/strict';
import request from 'supertest';
import { client } from '../../../contract/conforms.js';
import { smallApp } from '../../small-app.js';

const report = { phaseOfFlight: 'Climb', wildlifeSize: 'Large' };
const keys = {
  nameOf: ({ headers }: { headers: Record<string, unknown> }) =>
    ['desk', 'job'].find((name) => name === headers['x-api-key']),
};

/** Asks once for each set of headers; gives the statuses. */
async function statuses({ get }: ReturnType<typeof client>, all: Record<string, string>[]): Promise<number[]> {
  const given: number[] = [];
  for (const headers of all) given.push((await get('/v1/models').set(headers)).status);
  return given;
}

const from = (...addresses: string[]) => ({ 'X-Forwarded-For': addresses.join(', ') });

describe('A limit on the rate of requests', () => {
  it('tells the client where it stands, and when to come back once it has gone over', async () => {
    const { predict } = client(smallApp({ ratePerMinute: 2 }));
    const answers = [await predict(report), await predict(report), await predict(report)];
    assert.deepEqual(
      answers.map(({ status, headers }) => [status, headers['ratelimit-limit'], headers['ratelimit-remaining']]),
      [
        [200, '2', '1'],
        [200, '2', '0'],
        [429, '2', '0'],
      ],
    );
    const { headers, body } = answers[2]!;
    assert.equal(body.code, 'too-many-requests');
    assert.match(headers['retry-after']!, /^([1-9]|[1-5]\d|60)$/);
    assert.equal(headers['ratelimit-reset'], headers['retry-after']);
    assert.equal(answers[0]!.headers['retry-after'], undefined);
  });

  it('holds for all routes together, and never for probes', async () => {
    const { get, predict } = client(smallApp({ ratePerMinute: 1 }));
    assert.equal((await get('/v1/nothing')).status, 404);
    assert.equal((await predict(report)).status, 429);
    for (const path of ['/health/live', '/health/ready', '/health/live']) assert.equal((await get(path)).status, 200);
  });

  it('is one for each API key, wherever it is used from', async () => {
    const app = client(smallApp({ ratePerMinute: 1, keys, trustedHops: 1 }));
    const by = (name: string, address: string) => ({ 'X-API-Key': name, ...from(address) });
    assert.deepEqual(
      await statuses(app, [by('desk', '203.0.113.1'), by('desk', '203.0.113.2'), by('job', '203.0.113.1')]),
      [200, 429, 200],
    );
  });

  it('counts refused keys by their address, so that keys cannot be guessed at any rate, and spares those who have one', async () => {
    const app = client(smallApp({ ratePerMinute: 2, keys }));
    const wrong = { 'X-API-Key': 'wrong' };
    assert.deepEqual(
      await statuses(app, [wrong, wrong, wrong, {}, { 'X-API-Key': 'desk' }]),
      [401, 401, 429, 429, 200],
    );
  });

  it('goes by the address of the connection where no proxy is trusted, whatever the client says', async () => {
    const app = client(smallApp({ ratePerMinute: 2 }));
    const spoofed = [from('203.0.113.1'), from('203.0.113.2'), from('203.0.113.3', '203.0.113.4')];
    assert.deepEqual(await statuses(app, spoofed), [200, 200, 429]);
  });

  it('goes by the address that the farthest trusted proxy saw', async () => {
    const one = client(smallApp({ ratePerMinute: 1, trustedHops: 1 }));
    assert.deepEqual(
      await statuses(one, [from('203.0.113.1'), from('203.0.113.2'), from('spoofed', '203.0.113.1'), {}]),
      [200, 200, 429, 200],
    );
    const two = client(smallApp({ ratePerMinute: 1, trustedHops: 2 }));
    assert.deepEqual(
      await statuses(two, [
        from('203.0.113.1', '198.51.100.1'),
        from('203.0.113.1', '198.51.100.2'),
        from('spoofed', '203.0.113.1', '198.51.100.1'),
        from('203.0.113.2', '198.51.100.1'),
      ]),
      [200, 429, 429, 200],
    );
  });

  it('counts a network of IPv6 as one client, and an address of IPv4 as itself however it is written', async () => {
    const app = client(smallApp({ ratePerMinute: 1, trustedHops: 1 }));
    const addresses = ['2001:db8::1', '2001:db8:0:0:ffff::2', '2001:db8:0:1::1', '203.0.113.1', '::ffff:203.0.113.1'];
    assert.deepEqual(
      await statuses(
        app,
        addresses.map((address) => from(address)),
      ),
      [200, 429, 200, 200, 429],
    );
  });
});

describe('Pages of other sites', () => {
  const site = 'https://desk.example.org';
  const preflight = {
    Origin: site,
    'Access-Control-Request-Method': 'POST',
    'Access-Control-Request-Headers': 'content-type,x-api-key',
  };

  it('may not call the service where nobody allowed them', async () => {
    const app = client(smallApp());
    const { status, headers } = await app.predict(report).set('Origin', site);
    assert.equal(status, 200);
    assert.deepEqual(
      Object.keys(headers).filter((name) => name.startsWith('access-control')),
      [],
    );
    const asked = await app.options('/v1/predictions').set(preflight);
    assert.deepEqual([asked.status, asked.headers['access-control-allow-origin']], [405, undefined]);
  });

  it('may call it where they are allowed, with keys as well, though the question whether they may carries none', async () => {
    const app = smallApp({ corsOrigins: ['https://other.example.org', site], keys });
    const asked = await request(app).options('/v1/predictions').set(preflight);
    assert.equal(asked.status, 204);
    assert.equal(asked.headers['access-control-allow-origin'], site);
    assert.match(asked.headers['access-control-allow-methods']!, /POST/);
    assert.match(asked.headers['access-control-allow-headers']!, /x-api-key/i);
    assert.match(asked.headers.vary!, /Origin/);
    const answered = await client(app).predict(report).set({ Origin: site, 'X-API-Key': 'desk' });
    assert.deepEqual([answered.status, answered.headers['access-control-allow-origin']], [200, site]);
    assert.match(answered.headers['access-control-expose-headers']!, /X-Request-Id.*Retry-After.*Batch-Rows/);
    const refused = await client(app).predict(report).set({ Origin: site });
    assert.deepEqual([refused.status, refused.headers['access-control-allow-origin']], [401, site]);
  });

  it('may not when they are others', async () => {
    const app = smallApp({ corsOrigins: [site] });
    for (const origin of ['https://evil.example', `${site}.evil.example`, 'http://desk.example.org', 'null']) {
      const asked = await request(app)
        .options('/v1/predictions')
        .set({ ...preflight, Origin: origin });
      const answered = await request(app).get('/v1/models').set({ Origin: origin });
      for (const { headers } of [asked, answered])
        assert.equal(headers['access-control-allow-origin'], undefined, origin);
    }
  });
});
