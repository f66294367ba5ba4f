/**
 * Attacks that break HTTP itself: wrong lengths, bad chunks, cut, slow and mangled requests. Nothing is promised to them
 * but an end: an answer that tells nothing, or a closed connection.
 */
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import fc, { type Arbitrary } from 'fast-check';
import { isProblem } from '../contract/validators.js';
import { isProblemWithError } from '../server/inference-protocol/tensors.js';
import type { Bytes } from './bytes.js';
import { type Answer, openConnection } from './connection.js';
import { badHeaders, chunks, lengths, startLines } from './malformed.js';
import { checkHarmless } from './oracle.js';
import { targets } from './requests.js';
import type { FuzzTarget } from './target.js';

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
  const problem = JSON.parse(text);
  assert.ok(isProblem(problem) || isProblemWithError(problem), text);
  assert.equal(problem.status, status);
}

/** Whether an answer that has begun may be cut: a batch is answered while it comes, and cut when it stops coming. */
const mayBeCut = ({ bytes }: WireAttack) => bytes.includes('batch');

async function attackOnce(attack: WireAttack, prey: FuzzTarget): Promise<void> {
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
export async function fireWire(volley: readonly WireAttack[], prey: FuzzTarget): Promise<void> {
  const ends = await Promise.allSettled(volley.map((attack) => attackOnce(attack, prey)));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
  await prey.checkLog();
}
