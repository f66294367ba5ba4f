/** Sends the parts of a file to the service and reads the answers as they arrive. */
import type { BatchPrediction, BatchRefusal } from '../../../schemas/generated/types.js';
import { send } from '../../api.js';
import { untilBack } from '../../connection.js';
import { lineBlocks } from './encoding.js';

type RowAnswer = BatchPrediction | BatchRefusal;

async function answersOnce(
  csv: string,
  signal: AbortSignal,
  onAnswers: (answered: number) => void,
): Promise<RowAnswer[]> {
  const headers = { 'Content-Type': 'text/csv', Accept: 'application/x-ndjson' };
  const response = await send('v1/predictions/batch?summary=false', { method: 'POST', headers, body: csv, signal });
  const answers: RowAnswer[] = [];
  for await (const lines of lineBlocks(response.body!)) {
    answers.push(...lines.filter((line) => line !== '').map((line): RowAnswer => JSON.parse(line)));
    onAnswers(answers.length);
  }
  return answers;
}

/**
 * The answers to the records of one part, in their order; `onAnswers` is called with the number of those that have
 * arrived. When the service goes away in the middle, the part is sent again once it is back. Throws a Refusal, or the
 * reason of the signal.
 */
export async function answersTo(
  part: { csv: string; rows: number },
  signal: AbortSignal,
  onAnswers: (answered: number) => void,
): Promise<RowAnswer[]> {
  for (;;) {
    try {
      const answers = await answersOnce(part.csv, signal, onAnswers);
      if (answers.length === part.rows) return answers;
      if (answers.length > part.rows) throw new Error('The service counts more rows in this file than the page does.');
    } catch (error) {
      // A body that breaks off is a TypeError, or half a line.
      if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
    }
    signal.throwIfAborted();
    onAnswers(0);
    await untilBack();
  }
}
