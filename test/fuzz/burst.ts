/** One volley of requests that keep to HTTP: on several connections at once, on each of them one right after the other. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { blocksOf } from './blocks.js';
import { openConnection } from './connection.js';
import { checkRight } from './oracle.js';
import type { Attack } from './requests.js';
import type { FuzzTarget } from './target.js';

/** Far beyond what the server may take; on a busy machine too. */
const timeoutMs = 20_000;

/** Attacks on one connection; a volley is dealt out in blocks of so many. */
export const perConnection = 8;

/** What came back, for whoever wants to know what the attacks reach. */
export type Witness = (attack: Attack, status: number, text: string) => void;

const withId = ({ bytes }: Attack, id: string) => bytes.replace('\r\n', `\r\nX-Request-Id: ${id}\r\n`);

/** Sends `attacks` over one connection without waiting in between, and judges the answers, which come in the same order. */
async function pipeline(attacks: readonly Attack[], prey: FuzzTarget, witness: Witness): Promise<void> {
  const connection = await openConnection(prey.url);
  try {
    const ids = attacks.map(() => randomUUID());
    for (const [place, attack] of attacks.entries()) {
      const ownId = attack.headers.some((header) => header.startsWith('X-Request-Id'));
      connection.write(ownId ? attack.bytes : withId(attack, ids[place]!));
    }
    for (const [place, attack] of attacks.entries()) {
      const answer = await connection.answer(timeoutMs, attack.method === 'HEAD');
      assert.ok(answer, 'the connection was closed instead of an answer');
      checkRight(attack, answer, ids[place]!);
      witness(attack, answer.status, answer.text);
    }
  } finally {
    connection.socket.destroy();
  }
}

/** Fails when any of the attacks gets a wrong answer or none. */
export async function fire(volley: readonly Attack[], prey: FuzzTarget, witness: Witness): Promise<void> {
  const pipelines = blocksOf(volley, perConnection).map((block) => pipeline(block, prey, witness));
  const failed = (await Promise.allSettled(pipelines)).find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}
