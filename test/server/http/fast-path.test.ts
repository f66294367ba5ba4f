import assert from 'node:assert/strict';
import { ProblemError } from '../../../server/http/errors/problems.js';
import { closeServers, listening, type RawAnswer, sendRaw } from '../listening.js';
import { smallApp } from '../small-app.js';

const least = '{"phaseOfFlight":"Climb","wildlifeSize":"Large"}';
const json = 'Content-Type: application/json';

interface Case {
  readonly headers?: string[];
  readonly body?: string;
  readonly parts?: Parameters<typeof smallApp>[0];
  readonly status: number;
}

const fails = (error: Error) => ({
  predict: async () => {
    throw error;
  },
});

const cases: Record<string, Case> = {
  'a report': { status: 200, headers: [json], body: least },
  'a report with unknown categories': {
    status: 200,
    headers: [json],
    body: '{"phaseOfFlight":"Climb","wildlifeSize":"Large","species":"Canada gose","operator":"\\ud800"}',
  },
  'no body': { status: 400, headers: [json] },
  'half a body': { status: 400, headers: [json], body: '{"phaseOfFlight":' },
  'no key': { status: 401, headers: [json], body: least, parts: { keys: { nameOf: () => undefined } } },
  'an Accept without JSON': { status: 406, headers: [json, 'Accept: text/csv'], body: least },
  'a body that is too large': { status: 413, headers: [json], body: `"${'x'.repeat(70_000)}"` },
  'another media type': { status: 415, headers: ['Content-Type: text/plain'], body: least },
  'a compressed body': { status: 415, headers: [json, 'Content-Encoding: gzip'], body: least },
  'a report that breaks its schema': { status: 422, headers: [json], body: '{"phaseOfFlight":"climb","x":1}' },
  'a page of another site': {
    status: 200,
    headers: [json, 'Origin: https://desk.example.org'],
    body: least,
    parts: { corsOrigins: ['https://desk.example.org'] },
  },
  'a client that asks often': { status: 200, headers: [json], body: least, parts: { ratePerMinute: 5 } },
  'a failure of the server': { status: 500, headers: [json], body: least, parts: fails(new Error('inside')) },
  'too many reports': {
    status: 503,
    headers: [json],
    body: least,
    parts: fails(new ProblemError('overloaded', 'full')),
  },
  'an answer too late': { status: 504, headers: [json], body: least, parts: { deadlineMs: -1 } },
};

/** Without what differs from one request to the next. */
const comparable = ({ status, headers, body }: RawAnswer) => ({
  status,
  headers: { ...headers, date: '', traceparent: '', 'x-request-id': '' },
  body: body.replace(/urn:uuid:[0-9a-f-]+/, ''),
});

describe('The fast path past Express', () => {
  afterEach(closeServers);

  for (const [name, { headers = [], body = '', parts, status }] of Object.entries(cases)) {
    it(`answers as Express does: ${name}`, async () => {
      const ask = async (path: string) => {
        const length = `Content-Length: ${Buffer.byteLength(body)}`;
        const url = await listening(smallApp(parts));
        return comparable(await sendRaw(url, `POST ${path}`, [...headers, length], body));
      };
      const [fast, express] = [await ask('/v1/predictions'), await ask('/v1/predictions?x=1')];
      assert.equal(fast.status, status);
      assert.deepEqual(fast, express);
    });
  }

  it('and every other route give the same headers of security', async () => {
    const url = await listening(smallApp());
    const secure = {
      'content-security-policy':
        "default-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data:;object-src 'none';base-uri 'none';frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
    };
    const length = `Content-Length: ${least.length}`;
    for (const answer of [
      await sendRaw(url, 'POST /v1/predictions', [json, length], least),
      await sendRaw(url, 'POST /v1/predictions'),
      await sendRaw(url, 'GET /v1/model'),
      await sendRaw(url, 'GET /docs/'),
      await sendRaw(url, 'GET /docs/swagger-ui.css'),
      await sendRaw(url, 'GET /nothing'),
      await sendRaw(url, 'GET /%'),
      await sendRaw(url, 'OPTIONS *'),
    ]) {
      const given = Object.fromEntries(Object.keys(secure).map((name) => [name, answer.headers[name]]));
      assert.deepEqual(given, secure);
      assert.equal(answer.headers['x-powered-by'], undefined);
      assert.match(answer.headers['x-request-id']!, /^[0-9a-f-]{36}$/);
      assert.match(answer.headers.traceparent!, /^00-/);
    }
  });
});
