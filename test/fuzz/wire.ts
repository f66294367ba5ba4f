/**
 * Cases that break HTTP itself: wrong lengths, bad chunks, truncated, slow and mutated requests. All that the server owes
 * them is an end: an answer that reveals nothing, or a closed connection.
 */
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import fc, { type Arbitrary } from 'fast-check';
import { isProblem } from '../contract/validators.js';
import { isProblemWithError } from '../server/inference-protocol/tensors.js';
import type { Bytes } from './bytes.js';
import { type Answer, openConnection, waitForAll } from './connection.js';
import { badChunks, badHeaders, badStartLines, lengthHeaders } from './malformed.js';
import { simplestFirst } from './mostly.js';
import { checkCommonRules } from './oracle.js';
import { fuzzRoutes } from './requests.js';
import type { FuzzTarget } from './target.js';

/** Bytes, how many of the last of them are sent one by one, each after a pause, and what the client does then. */
export interface WireCase {
  readonly bytes: Bytes;
  readonly slowBytes: number;
  readonly pauseMs: number;
  readonly ending: 'wait' | 'end' | 'leave';
  readonly note: string;
}

/** Several times what the server allows under `shortTimeouts`, on a busy machine too. */
const timeoutMs = 20_000;

/** Settings under which a server gives up on slow clients soon. */
export const shortTimeouts = { BODY_TIMEOUT_MS: '400', BATCH_IDLE_TIMEOUT_MS: '1000' };

interface RequestParts {
  readonly path: string;
  readonly mediaType: string;
  readonly body: Bytes;
}

const request = (
  { path, mediaType, body }: RequestParts,
  { start = `POST ${path} HTTP/1.1`, length = `Content-Length: ${body.length}`, header = 'X-None: 1' } = {},
) => `${start}\r\nHost: x\r\nContent-Type: ${mediaType}\r\n${length}\r\n${header}\r\n\r\n${body}`;

const requestParts: Arbitrary<RequestParts> = fc.oneof(
  ...fuzzRoutes.map(({ path, mediaType, bodies }) =>
    bodies.map((body) => ({ path, mediaType, body: body.slice(0, 3000) })),
  ),
);

const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);

/** Requests whose head is complete: the server may wait for the rest of a body, and for nothing else. */
const completeHeads: Arbitrary<Bytes> = fc.oneof(
  fc
    .tuple(requestParts, oneOf(lengthHeaders))
    .map(([parts, length]) => request(parts, { length: length(parts.body.length) })),
  fc
    .tuple(requestParts, oneOf(badChunks))
    .map(([parts, chunk]) => request({ ...parts, body: chunk(parts.body) }, { length: 'Transfer-Encoding: chunked' })),
  fc.tuple(requestParts, oneOf(badHeaders)).map(([parts, header]) => request(parts, { header })),
);

/** Requests some of whose bytes are replaced, inserted or missing; they may end before their head does. */
const mutatedRequests: Arbitrary<Bytes> = fc
  .record({
    bytes: fc.oneof(
      completeHeads,
      requestParts.map((parts) => request(parts)),
      fc
        .tuple(requestParts, oneOf(badStartLines))
        .map(([parts, start]) => request(parts, { start: start(parts.path) })),
    ),
    mutations: fc.array(
      fc.record({ where: fc.double({ min: 0, max: 1, noNaN: true }), kind: fc.nat(2), byte: fc.nat(0xff) }),
      { maxLength: 4 },
    ),
    keep: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ bytes, mutations, keep }) => {
    let result = bytes;
    for (const { where, kind, byte } of mutations) {
      const at = Math.floor(where * result.length);
      result =
        result.slice(0, at) +
        ['', String.fromCharCode(byte), String.fromCharCode(byte)][kind] +
        result.slice(kind === 1 ? at : at + 1);
    }
    return result.slice(0, Math.ceil(keep * result.length));
  });

const slowEndings = fc.record({
  slowBytes: fc.oneof(
    simplestFirst,
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 12 }) },
  ),
  pauseMs: fc.integer({ min: 1, max: 60 }),
});

/** Cases of all these kinds. */
export const wireCases: Arbitrary<WireCase> = fc
  .tuple(
    fc.oneof(
      fc.record({ bytes: completeHeads, ending: fc.constantFrom<WireCase['ending'][]>('wait', 'end', 'leave') }),
      fc.record({ bytes: mutatedRequests, ending: fc.constantFrom<WireCase['ending'][]>('end', 'leave') }),
    ),
    slowEndings,
  )
  .map(([request, slowEnding]) => ({
    ...request,
    ...slowEnding,
    note: ` # the last ${slowEnding.slowBytes} bytes every ${slowEnding.pauseMs} ms; then ${request.ending}`,
  }));

/** Statuses with which the HTTP parser refuses, before there is a request to answer; their body is empty. */
const parserStatuses = new Set([400, 408, 413, 417, 431]);

function checkEnd({ status, headers, text }: Answer) {
  if (parserStatuses.has(status) && text === '') return;
  if (status < 400) return;
  assert.match(headers.get('content-type') ?? '', /^application\/(problem\+)?json/);
  const problem = JSON.parse(text);
  assert.ok(isProblem(problem) || isProblemWithError(problem), text);
  assert.equal(problem.status, status);
}

/** Whether an answer that has begun may be cut: a batch is answered while it arrives, and cut when it stops arriving. */
const mayBeCut = ({ bytes }: WireCase) => bytes.includes('batch');

async function sendWireCase(wireCase: WireCase, target: FuzzTarget): Promise<void> {
  const { bytes, slowBytes, pauseMs, ending } = wireCase;
  const connection = await openConnection(target.url);
  try {
    connection.write(bytes.slice(0, bytes.length - slowBytes));
    for (const byte of bytes.slice(bytes.length - slowBytes)) {
      await delay(pauseMs);
      connection.write(byte);
    }
    if (ending === 'leave') return;
    if (ending === 'end') connection.socket.end();
    const answer = await connection.answer(timeoutMs).catch((error: Error) => {
      if (mayBeCut(wireCase) && /is cut/.test(error.message)) return undefined;
      throw error;
    });
    if (!answer) return;
    checkCommonRules(answer);
    checkEnd(answer);
  } finally {
    connection.socket.destroy();
  }
}

/** Sends the cases at once, each on a connection of its own; fails when one gets a wrong answer or does not end. */
export async function sendWireCases(group: readonly WireCase[], target: FuzzTarget): Promise<void> {
  await waitForAll(group.map((wireCase) => sendWireCase(wireCase, target)));
  await target.checkLog();
}
