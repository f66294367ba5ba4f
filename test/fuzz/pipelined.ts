/** Sends a group of requests that keep to HTTP: on several connections at once, pipelined on each of them. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { blocksOf } from './blocks.js';
import { openConnection, waitForAll } from './connection.js';
import { checkAnswerTo } from './oracle.js';
import { type FuzzRequest, hasOwnId } from './requests.js';
import type { FuzzTarget } from './target.js';

/** Far longer than the server may take, on a busy machine too. */
const timeoutMs = 20_000;

/** A group is divided among connections in blocks of so many. */
export const requestsPerConnection = 8;

/** Called with each answer, for whoever counts what the requests reach. */
export type OnAnswer = (request: FuzzRequest, status: number, text: string) => void;

const withId = ({ bytes }: FuzzRequest, id: string) => bytes.replace('\r\n', `\r\nX-Request-Id: ${id}\r\n`);

/** Sends `requests` over one connection without waiting in between, and checks the answers, which come in the same order. */
async function sendOnOneConnection(
  requests: readonly FuzzRequest[],
  target: FuzzTarget,
  onAnswer: OnAnswer,
): Promise<void> {
  const connection = await openConnection(target.url);
  try {
    const ids = requests.map(() => randomUUID());
    for (const [index, request] of requests.entries()) {
      connection.write(hasOwnId(request) ? request.bytes : withId(request, ids[index]!));
    }
    for (const [index, request] of requests.entries()) {
      const answer = await connection.answer(timeoutMs, request.method === 'HEAD');
      assert.ok(answer, 'the connection was closed instead of an answer');
      checkAnswerTo(request, answer, ids[index]!);
      onAnswer(request, answer.status, answer.text);
    }
  } finally {
    connection.socket.destroy();
  }
}

/** Fails when any of the requests gets a wrong answer or none. */
export async function sendPipelined(
  group: readonly FuzzRequest[],
  target: FuzzTarget,
  onAnswer: OnAnswer,
): Promise<void> {
  const connections = blocksOf(group, requestsPerConnection).map((block) =>
    sendOnOneConnection(block, target, onAnswer),
  );
  await waitForAll(connections);
}
