/** Sends the reports of a file to the service, part by part, and reads the answers as they arrive. */
import { send } from '../../api.js';
import { untilBack } from '../../connection.js';
import type { RowAnswer } from '../rows.js';
import { lineBlocks } from './lines.js';

async function answersOnce(
  body: string,
  signal: AbortSignal,
  onAnswers: (answered: number) => void,
): Promise<RowAnswer[]> {
  const headers = { 'Content-Type': 'application/x-ndjson', Accept: 'application/x-ndjson' };
  const response = await send('v1/predictions/batch', { method: 'POST', headers, body, signal });
  const answers: RowAnswer[] = [];
  for await (const lines of lineBlocks(response.body!)) {
    answers.push(...lines.filter((line) => line !== '').map((line): RowAnswer => JSON.parse(line)));
    onAnswers(answers.length);
  }
  return answers;
}

/**
 * The answers to the reports of one part, in their order; `onAnswers` is called with the number of those that have
 * arrived. When the service goes away in the middle, the part is sent again once it is back. Throws a Refusal, or the
 * reason of the signal.
 */
export async function answersTo(
  reports: readonly object[],
  signal: AbortSignal,
  onAnswers: (answered: number) => void,
): Promise<RowAnswer[]> {
  const body = reports.map((report) => `${JSON.stringify(report)}\n`).join('');
  if (reports.length === 0) return [];
  for (;;) {
    try {
      const answers = await answersOnce(body, signal, onAnswers);
      if (answers.length === reports.length) return answers;
      if (answers.length > reports.length)
        throw new Error('The service counts more rows in this part of the file than the page does.');
    } catch (error) {
      // A body that breaks off is a TypeError, or half a line.
      if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
    }
    signal.throwIfAborted();
    onAnswers(0);
    await untilBack();
  }
}
