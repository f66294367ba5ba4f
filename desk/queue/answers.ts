/** Sends the parts of a file to the service and reads the answers while they come. */
import type { BatchAnswer } from '../../schemas/generated/types.js';
import { send } from '../api.js';
import { back } from '../connection.js';
import { chunksOf } from './chunks.js';

/** The lines of a body as they arrive. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of chunksOf(body)) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop()!;
    yield lines.filter((line) => line !== '');
  }
  if (rest !== '') yield [rest];
}

async function answersOnce(csv: string, signal: AbortSignal, came: (rows: number) => void): Promise<BatchAnswer[]> {
  const headers = { 'Content-Type': 'text/csv', Accept: 'application/x-ndjson' };
  const response = await send('v1/predictions/batch', { method: 'POST', headers, body: csv, signal });
  const answers: BatchAnswer[] = [];
  for await (const lines of linesOf(response.body!)) {
    answers.push(...lines.map((line): BatchAnswer => JSON.parse(line)));
    came(answers.length);
  }
  return answers;
}

/**
 * The answers to the records of one part, in their order; `came` hears how many are there already. When the service goes
 * away in the middle, the part is asked again once it is back. Throws a Refusal, or the reason of the signal.
 */
export async function answersTo(
  part: { csv: string; rows: number },
  signal: AbortSignal,
  came: (rows: number) => void,
): Promise<BatchAnswer[]> {
  for (;;) {
    try {
      const answers = await answersOnce(part.csv, signal, came);
      if (answers.length === part.rows) return answers;
      if (answers.length > part.rows) throw new Error('The service counts more rows in this file than the page does.');
    } catch (error) {
      // A body that breaks off is a TypeError, or half a line.
      if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
    }
    signal.throwIfAborted();
    came(0);
    await back();
  }
}
