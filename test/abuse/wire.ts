/**
 * Attacks that break HTTP itself: wrong lengths, bad chunks, cut, slow and mangled requests. Nothing is promised to them
 * but an end: an answer that tells nothing, or a closed connection.
 */
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import fc, { type Arbitrary } from 'fast-check';
import { isProblem } from '../../schemas/index.js';
import type { Bytes } from './bytes.js';
import { type Answer, openConnection } from './connection.js';
import { checkHarmless } from './oracle.js';
import type { Prey } from './prey.js';
import { targets } from './requests.js';

/** Bytes, how many of the last of them drip in one by one, and what the client does then. */
export interface WireAttack {
  readonly bytes: Bytes;
  readonly drops: number;
  readonly pauseMs: number;
  readonly ending: 'wait' | 'end' | 'leave';
  readonly note: string;
}

/** Several times what the server allows under `hasty`, on a busy machine too. */
const timeoutMs = 20_000;

/** Settings under which a server gives up on slow clients soon. */
export const hasty = { BODY_TIMEOUT_MS: '400', BATCH_IDLE_TIMEOUT_MS: '1000' };

const lengths: ((length: number) => string)[] = [
  (length) => `Content-Length: ${length + 1}`,
  (length) => `Content-Length: ${length + 60_000}`,
  (length) => `Content-Length: ${length * 1e9}`,
  (length) => `Content-Length: ${Math.max(0, length - 1)}`,
  (length) => `Content-Length: ${length >> 1}`,
  () => 'Content-Length: 0',
  () => 'Content-Length: -1',
  () => 'Content-Length: ',
  () => 'Content-Length: ten',
  () => 'Content-Length: 1e2',
  () => 'Content-Length: 0x10',
  () => 'Content-Length: 99999999999999999999999',
  (length) => `Content-Length: +${length}`,
  (length) => `Content-Length: ${length}, ${length}`,
  (length) => `Content-Length: ${length}\r\nContent-Length: ${length}`,
  (length) => `Content-Length: ${length}\r\nContent-Length: ${length + 1}`,
  (length) => `Content-Length : ${length}`,
  (length) => ` Content-Length: ${length}`,
  (length) => `Content-Length:\r\n ${length}`,
  (length) => `Content-Length: ${length}\r\nTransfer-Encoding: chunked`,
  (length) => `Transfer-Encoding: chunked\r\nContent-Length: ${length}`,
  () => 'X-No-Length: 1',
  ...[
    'chunked',
    'Chunked',
    'identity',
    'gzip, chunked',
    'chunked, gzip',
    'chunked, chunked',
    'xchunked',
    'chunked\r\nTransfer-Encoding: identity',
    '\x0bchunked',
    'chunked;q=1',
    '',
  ].map((coding) => () => `Transfer-Encoding: ${coding}`),
];

/** Wrong chunks around a body that begins well. */
const chunks: ((body: Bytes) => Bytes)[] = [
  (body) => `${(body.length + 1).toString(16)}\r\n${body}\r\n0\r\n\r\n`,
  (body) => `${(body.length >> 1).toString(16)}\r\n${body}\r\n0\r\n\r\n`,
  (body) => `${body.length.toString(16)}\r\n${body}\r\n`,
  (body) => `${body.length.toString(16)}\r\n${body}0\r\n\r\n`,
  (body) => `${body.length.toString(16)}\n${body}\n0\n\n`,
  (body) => `-1\r\n${body}\r\n0\r\n\r\n`,
  (body) => `zz\r\n${body}\r\n0\r\n\r\n`,
  (body) => `\r\n${body}\r\n0\r\n\r\n`,
  (body) => `0x${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
  (body) => `ffffffffffffffff\r\n${body}\r\n0\r\n\r\n`,
  (body) => `fffffffffffffffff1\r\n${body}\r\n0\r\n\r\n`,
  (body) => `${'0'.repeat(3000)}1\r\n${body}\r\n0\r\n\r\n`,
  (body) => `${body.length.toString(16)};${'x'.repeat(30_000)}\r\n${body}\r\n0\r\n\r\n`,
  (body) => `${body.length.toString(16)}\r\n${body}\r\n0\r\n${'X-Trailer: 1\r\n'.repeat(3000)}\r\n`,
  (body) => `${body.length.toString(16)}\r\n${body}\r\n0\r\nno trailer\r\n\r\n`,
  () => '0\r\n\r\n',
];

const startLines: ((path: string) => string)[] = [
  (path) => `POST ${path} HTTP/0.9`,
  (path) => `POST ${path} HTTP/1.0`,
  (path) => `POST ${path} HTTP/2.0`,
  (path) => `POST ${path} HTTP/9.99`,
  (path) => `POST ${path} http/1.1`,
  (path) => `POST ${path}`,
  (path) => `POST  ${path}  HTTP/1.1`,
  (path) => `post ${path} HTTP/1.1`,
  (path) => `P\0ST ${path} HTTP/1.1`,
  (path) => `POST ${path}\0 HTTP/1.1`,
  (path) => `POST ${path}\xff HTTP/1.1`,
  (path) => `POST ${path} x HTTP/1.1`,
  (path) => `POST ${path}?${'x'.repeat(20_000)} HTTP/1.1`,
  (path) => `CONNECT ${path} HTTP/1.1`,
  () => 'CONNECT localhost:1 HTTP/1.1',
  () => 'OPTIONS * HTTP/1.1',
  () => 'POST * HTTP/1.1',
  () => 'POST x HTTP/1.1',
  () => 'POST \\ HTTP/1.1',
  () => 'POST http:// HTTP/1.1',
  () => 'POST http://[::1 HTTP/1.1',
  () => 'POST //[/v1/predictions HTTP/1.1',
  () => 'POST /v1/predictions#/health/live HTTP/1.1',
  () => 'PRI * HTTP/2.0',
  () => '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', // the first bytes of TLS
  () => '',
];

const badHeaders = [
  'X-A: \0',
  'X-A: a\rb',
  'X-A: a\nX-B: b',
  'no colon',
  ': no name',
  'X A: 1',
  'X-\xff: 1',
  'X-A : 1',
  ' folded',
  'Host: y',
  'Host: ',
  'Expect: nonsense',
  'Expect: 100-continue, 200-ok',
  'Connection: close',
  'Connection: upgrade\r\nUpgrade: websocket',
  'Connection: upgrade\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__',
  'Connection: keep-alive, close, x',
  'Keep-Alive: timeout=-1, max=0',
  `X-Long: ${'x'.repeat(20_000)}`,
  'X-Many: 1\r\n'.repeat(3000).trimEnd(),
];

interface Parts {
  readonly path: string;
  readonly mediaType: string;
  readonly body: Bytes;
}

const request = (
  { path, mediaType, body }: Parts,
  { start = `POST ${path} HTTP/1.1`, length = `Content-Length: ${body.length}`, more = 'X-None: 1' } = {},
) => `${start}\r\nHost: x\r\nContent-Type: ${mediaType}\r\n${length}\r\n${more}\r\n\r\n${body}`;

const parts: Arbitrary<Parts> = fc.oneof(
  ...targets.map(({ path, mediaType, bodies }) =>
    bodies.map((body) => ({ path, mediaType, body: body.slice(0, 3000) })),
  ),
);

const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);

/** A whole request, so that the server has all it may wait for but the rest of a body. */
const whole: Arbitrary<Bytes> = fc.oneof(
  fc.tuple(parts, oneOf(lengths)).map(([it, length]) => request(it, { length: length(it.body.length) })),
  fc
    .tuple(parts, oneOf(chunks))
    .map(([it, chunk]) => request({ ...it, body: chunk(it.body) }, { length: 'Transfer-Encoding: chunked' })),
  fc.tuple(parts, oneOf(badHeaders)).map(([it, more]) => request(it, { more })),
);

/** A request, some of whose bytes are others, too many or missing; it may end before its head does. */
const mangled: Arbitrary<Bytes> = fc
  .record({
    bytes: fc.oneof(
      whole,
      parts.map((it) => request(it)),
      fc.tuple(parts, oneOf(startLines)).map(([it, start]) => request(it, { start: start(it.path) })),
    ),
    changes: fc.array(
      fc.record({ where: fc.double({ min: 0, max: 1, noNaN: true }), kind: fc.nat(2), byte: fc.nat(0xff) }),
      { maxLength: 4 },
    ),
    keep: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ bytes, changes, keep }) => {
    let result = bytes;
    for (const { where, kind, byte } of changes) {
      const at = Math.floor(where * result.length);
      result =
        result.slice(0, at) +
        ['', String.fromCharCode(byte), String.fromCharCode(byte)][kind] +
        result.slice(kind === 1 ? at : at + 1);
    }
    return result.slice(0, Math.ceil(keep * result.length));
  });

const simplestFirst = { withCrossShrink: true };
const dripping = fc.record({
  drops: fc.oneof(
    simplestFirst,
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 12 }) },
  ),
  pauseMs: fc.integer({ min: 1, max: 60 }),
});

/** Attacks of all these kinds. */
export const wireAttacks: Arbitrary<WireAttack> = fc
  .tuple(
    fc.oneof(
      fc.record({ bytes: whole, ending: fc.constantFrom<WireAttack['ending'][]>('wait', 'end', 'leave') }),
      fc.record({ bytes: mangled, ending: fc.constantFrom<WireAttack['ending'][]>('end', 'leave') }),
    ),
    dripping,
  )
  .map(([attack, drip]) => ({
    ...attack,
    ...drip,
    note: ` # the last ${drip.drops} bytes every ${drip.pauseMs} ms; then ${attack.ending}`,
  }));

/** Refusals that come from the HTTP parser, before there is a request to answer. */
const bare = new Set([400, 408, 413, 417, 431]);

function checkEnd({ status, headers, text }: Answer) {
  if (bare.has(status) && text === '') return;
  if (status < 400) return;
  assert.match(headers.get('content-type') ?? '', /^application\/(problem\+)?json/);
  assert.ok(isProblem(JSON.parse(text)), text);
  assert.equal(JSON.parse(text).status, status);
}

/** Whether an answer that has begun may be cut: a batch is answered while it comes, and cut when it stops coming. */
const mayBeCut = ({ bytes }: WireAttack) => bytes.includes('batch');

async function attackOnce(attack: WireAttack, prey: Prey): Promise<void> {
  const { bytes, drops, pauseMs, ending } = attack;
  const connection = await openConnection(prey.url);
  try {
    connection.write(bytes.slice(0, bytes.length - drops));
    for (const byte of bytes.slice(bytes.length - drops)) {
      await delay(pauseMs);
      connection.write(byte);
    }
    if (ending === 'leave') return;
    if (ending === 'end') connection.socket.end();
    const answer = await connection.answer(timeoutMs).catch((error: Error) => {
      if (mayBeCut(attack) && /is cut/.test(error.message)) return undefined;
      throw error;
    });
    if (!answer) return;
    checkHarmless(answer);
    checkEnd(answer);
  } finally {
    connection.socket.destroy();
  }
}

/** Sends the attacks at once, each on a connection of its own; fails when any gets what it must not, or does not end. */
export async function fireWire(volley: readonly WireAttack[], prey: Prey): Promise<void> {
  const ends = await Promise.allSettled(volley.map((attack) => attackOnce(attack, prey)));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
  await prey.checkLog();
}
