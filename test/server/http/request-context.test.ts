import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { client } from '../../contract/conforms.js';
import { keptLog } from '../listening.js';
import { smallApp } from '../small-app.js';

const { log, lines } = keptLog();
const { get } = client(smallApp({ log }));
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** What the answer and the log say of a request with these headers. */
async function trace(headers: Record<string, string>) {
  const { headers: answered } = await get('/v1/models').set(headers);
  const [, traceId, spanId, flags] = /^00-([0-9a-f]{32})-([0-9a-f]{16})-(0[01])$/.exec(answered.traceparent ?? '')!;
  return { id: answered['x-request-id'], traceId, spanId, flags, logged: lines.at(-1)! };
}

describe('The identifier of a request', () => {
  it('is a new UUID, in the answer and in the log', async () => {
    const { id, logged } = await trace({});
    assert.match(id!, uuid);
    assert.equal((logged.req as { id: string }).id, id);
    assert.notEqual((await trace({})).id, id);
  });

  it('is the one that the client sends when that is a UUID, in small letters', async () => {
    const id = randomUUID();
    assert.equal((await trace({ 'X-Request-Id': id })).id, id);
    assert.equal((await trace({ 'X-Request-Id': id.toUpperCase() })).id, id);
  });

  for (const other of ['1', 'x'.repeat(8000), '{"a":1}', '00000000-0000-0000-0000-000000000000', `${randomUUID()}0`]) {
    it(`is a new one when the client sends ${other.slice(0, 40)}`, async () => {
      const { id } = await trace({ 'X-Request-Id': other });
      assert.match(id!, uuid);
    });
  }

  it('is that of a refusal too', async () => {
    const { body, headers } = await get('/v1/nothing');
    assert.equal(body.instance, `urn:uuid:${headers['x-request-id']}`);
  });
});

describe('The trace of a request', () => {
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const parentId = 'b7ad6b7169203331';

  it('begins here when the caller sends none, under the identifier of the request', async () => {
    const { id, logged, ...begun } = await trace({});
    assert.equal(begun.traceId, id!.replaceAll('-', ''));
    assert.equal(begun.flags, '00');
    assert.deepEqual([logged.traceId, logged.spanId, 'parentId' in logged], [begun.traceId, begun.spanId, false]);
  });

  const continued = {
    'one that is recorded': [`00-${traceId}-${parentId}-01`, '01'],
    'one that is not': [`00-${traceId}-${parentId}-00`, '00'],
    'flags without a meaning yet': [`00-${traceId}-${parentId}-ff`, '01'],
    'a version to come': [`cc-${traceId}-${parentId}-01`, '01'],
    'a version to come that says more': [`cc-${traceId}-${parentId}-01-what-the-future-will-be-like`, '01'],
  };
  for (const [name, [traceparent, flags]] of Object.entries(continued)) {
    it(`goes on from the caller's: ${name}`, async () => {
      const { logged, ...given } = await trace({ traceparent: traceparent! });
      assert.deepEqual([given.traceId, given.flags], [traceId, flags]);
      assert.notEqual(given.spanId, parentId);
      assert.deepEqual([logged.traceId, logged.spanId, logged.parentId], [traceId, given.spanId, parentId]);
    });
  }

  const malformed = {
    'version ff': `ff-${traceId}-${parentId}-01`,
    'more in version 00': `00-${traceId}-${parentId}-01-what-the-future-will-be-like`,
    'a dash at the end of version 00': `00-${traceId}-${parentId}-01-`,
    'more without a dash': `cc-${traceId}-${parentId}-01.x`,
    'a trace of zeros': `00-${'0'.repeat(32)}-${parentId}-01`,
    'a parent of zeros': `00-${traceId}-${'0'.repeat(16)}-01`,
    'capital letters': `00-${traceId.toUpperCase()}-${parentId}-01`,
    'a short trace': `00-${traceId.slice(1)}-${parentId}-01`,
    'a long parent': `00-${traceId}-${parentId}0-01`,
    'one digit of flags': `00-${traceId}-${parentId}-1`,
    'flags that are no digits': `00-${traceId}-${parentId}-.0`,
    'two of them': `00-${traceId}-${parentId}-01, 00-${traceId}-${parentId}-01`,
    nothing: '',
    nonsense: '9'.repeat(99),
  };
  for (const [name, traceparent] of Object.entries(malformed)) {
    it(`begins anew when the caller's is malformed: ${name}`, async () => {
      const { logged, ...begun } = await trace({ traceparent });
      assert.equal(begun.traceId, begun.id!.replaceAll('-', ''));
      assert.equal('parentId' in logged, false);
    });
  }
});
