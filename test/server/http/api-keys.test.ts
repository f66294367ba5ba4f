import assert from 'node:assert/strict';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type ApiKeys, openApiKeys } from '../../../server/http/api-keys.js';
import { client, operations } from '../../contract/conforms.js';
import { closeServers, keptLog, listening, sendRaw } from '../listening.js';
import { smallApp } from '../small-app.js';

const folder = mkdtempSync(join(tmpdir(), 'strike-keys-'));
const file = join(folder, 'keys');
const first = 'first-key-of-all-0001';
const second = 'second-key-of-all-0002';
const third = 'third-key-of-all-0003';
const report = { phaseOfFlight: 'Climb', wildlifeSize: 'Large' };

/** As `kubectl` and careful people do: never half a file. */
function write(text: string) {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

const { log, lines } = keptLog();
let keys: ApiKeys;
let adminKeys: ApiKeys;

before(() => {
  write(`# of the desk\ndesk=${first}\n\nnightly.job=${second}\r\n`);
  keys = openApiKeys(file, log);
  writeFileSync(join(folder, 'admin'), `operator=${third}\n`);
  adminKeys = openApiKeys(join(folder, 'admin'), log);
});

after(() => {
  keys.close();
  adminKeys.close();
  closeServers();
  rmSync(folder, { recursive: true });
});

const app = () => smallApp({ log, keys, adminKeys });
const asks = async (headers: Record<string, string>) => (await client(app()).get('/v1/model').set(headers)).status;

describe('With API keys', () => {
  it('each of them lets in, in either header, and the log names it', async () => {
    for (const [headers, name] of [
      [{ Authorization: `Bearer ${first}` }, 'desk'],
      [{ Authorization: `bearer  ${second}` }, 'nightly.job'],
      [{ 'X-API-Key': first }, 'desk'],
    ] as const) {
      assert.equal(await asks(headers), 200);
      assert.equal(lines.at(-1)!.client, name);
    }
    assert.doesNotMatch(JSON.stringify(lines), /-key-of-all-/);
  });

  for (const [what, headers] of Object.entries({
    'no key': {},
    'another key': { Authorization: 'Bearer no-key-of-all-0009' },
    'the name of a key': { 'X-API-Key': 'desk' },
    'a key cut short': { 'X-API-Key': first.slice(0, -1) },
    'a key and more': { 'X-API-Key': `${first}x` },
    'two keys at once': { 'X-API-Key': `${first}, ${second}` },
    'another scheme': { Authorization: `Basic ${first}` },
    'no scheme': { Authorization: first },
    'an admin key': { Authorization: `Bearer ${third}` },
  } as Record<string, Record<string, string>>)) {
    it(`nobody comes in with ${what}`, async () => {
      const { status, headers: answered, body } = await client(app()).get('/v1/model').set(headers);
      assert.deepEqual([status, answered['www-authenticate'], body.code], [401, 'Bearer', 'unauthorized']);
      assert.equal('client' in lines.at(-1)!, false);
    });
  }

  const open = ['/health/live', '/health/ready', '/openapi.json', '/v2/health/live', '/v2/health/ready'];
  for (const { method, path } of operations) {
    const url = path.replaceAll(/\{\w+\}/g, 'x');
    it(`${method.toUpperCase()} ${path} ${open.includes(path) ? 'is open' : 'needs one'}`, async () => {
      const { status, headers } = await sendRaw(await listening(app()), `${method.toUpperCase()} ${url}`);
      assert.equal(status === 401, !open.includes(path), `answered ${status}`);
      assert.equal(headers['www-authenticate'], open.includes(path) ? undefined : 'Bearer');
    });
  }

  it('the pages are open', async () => {
    const url = await listening(app());
    for (const path of ['/', '/docs', '/docs/', '/docs/swagger-ui.css']) {
      assert.ok((await sendRaw(url, `GET ${path}`)).status < 400, path);
    }
  });

  const tricks = [
    'GET http://x/v1/model',
    'GET http://x/health/live/../v1/model',
    'GET HTTP://127.0.0.1:1/v1/model',
    'GET //v1/model',
    'GET //x/v1/model',
    'GET /v1//model',
    'GET /V1/MODEL',
    'GET /v1/model/',
    'GET /v1/model?',
    'GET /v1/model#/health/live',
    'GET /v1/model;/health/live',
    'GET /%761/model',
    'GET /v1%2Fmodel',
    'GET /health/../v1/model',
    'GET /health/%2e%2e/v1/model',
    'GET /docs/../v1/model',
    'GET /docs/..%2fv1/model',
    'GET /docs\\..\\v1\\model',
    'GET /health\\..\\..\\v1/model',
    'GET /v1/admin/../model',
    'GET /v1/admin/%2e%2e/model',
    'GET ?/health/live',
    'GET *',
    'HEAD /v1/model',
    'OPTIONS /v1/model',
    'POST //v1/predictions',
    'POST /V1/predictions',
    'POST /v1/predictions?',
    'POST http://x/v1/predictions',
    'POST /docs/../v1/predictions',
    'POST /v1/predictions/batch/',
    'GET /metrics?/health/',
    'GET /Metrics',
  ];
  for (const trick of tricks) {
    it(`nothing is told to ${trick}`, async () => {
      const text = JSON.stringify(report);
      const headers = ['Content-Type: application/json', `Content-Length: ${text.length}`];
      const { status, body } = await sendRaw(await listening(app()), trick, headers, text);
      assert.ok([400, 401, 404].includes(status), `answered ${status}`);
      assert.doesNotMatch(body, /damageProbability|calibration|# HELP/);
    });
  }

  it('the file may change: a new key lets in, and one that is gone does not', async () => {
    write(`desk=${third}\n`);
    while ((await asks({ 'X-API-Key': third })) !== 200) await delay(50);
    assert.equal(await asks({ 'X-API-Key': first }), 401);
    assert.deepEqual(lines.find(({ msg }) => msg === 'keys read again')?.keys, ['desk']);
  });

  it('a file that cannot be read leaves them as they were, and the log says why', async () => {
    for (const text of ['', 'desk', `desk=${first}\ndesk=${second}`]) {
      write(text);
      assert.throws(() => keys.reload(), { name: 'StartError' });
    }
    rmSync(file);
    assert.throws(() => keys.reload(), { name: 'StartError' });
    assert.equal(await asks({ 'X-API-Key': third }), 200);
    const errors = lines.filter(({ msg }) => msg === 'keys left as they were');
    assert.match(JSON.stringify(errors), /two keys of the name desk.*cannot be read \(ENOENT\)/);
    assert.doesNotMatch(JSON.stringify(errors), /-key-of-all-/);
  });
});

describe('The admin route', () => {
  const reload = (parts: Parameters<typeof smallApp>[0], headers = {}) =>
    client(smallApp({ log, ...parts }))
      .post('/v1/admin/reload')
      .set(headers);

  it('is closed without admin keys, and to API keys', async () => {
    let reloads = 0;
    const counted = {
      reload: async () => {
        reloads++;
      },
    };
    for (const [parts, headers] of [
      [{}, {}],
      [{ keys }, { 'X-API-Key': third }],
      [{ adminKeys }, {}],
      [{ adminKeys, keys }, { 'X-API-Key': first }],
    ] as const) {
      const { status, headers: answered } = await reload({ ...counted, ...parts }, headers);
      assert.deepEqual([status, answered['www-authenticate']], [401, 'Bearer']);
    }
    assert.equal(reloads, 0);
    assert.equal((await reload({ ...counted, adminKeys, keys }, { 'X-API-Key': third })).status, 200);
    assert.equal(reloads, 1);
    assert.equal(lines.at(-1)!.client, 'operator');
  });
});

describe('A file of keys is refused', () => {
  const wrong = join(folder, 'wrong');
  for (const [text, reason] of [
    ['', /has no keys; unset the variable/],
    ['# only this\n', /has no keys/],
    [`desk=${first}\nno key\n`, /^Line 2 of .* is no name=key: a name of letters/],
    ['desk=short\n', /^Line 1 of .* 16 to 256 visible ASCII characters/],
    [`desk=${'é'.repeat(20)}\n`, /^Line 1/],
    [`the desk=${first}\n`, /^Line 1/],
    [`desk=${first}\ndesk=${second}\n`, /has two keys of the name desk/],
  ] as const) {
    it(`when it says ${JSON.stringify(text.slice(0, 30))}`, () => {
      writeFileSync(wrong, text);
      assert.throws(() => openApiKeys(wrong, log), { name: 'StartError', message: reason });
    });
  }

  it('when it is missing', () => {
    assert.throws(() => openApiKeys('/nowhere/keys', log), {
      message: 'The keys in /nowhere/keys cannot be read (ENOENT).',
    });
  });
});
