/** Brings a file through the service: part by part, with what is answered so far given out now and then. */
import { answersTo } from './answers.js';
import { encodingOf, partsOf } from './file.js';
import { type QueueRow, queueRow } from './rows.js';

/** More rows than this are for a program to send, not for a page. */
export const mostRows = 200_000;

/** How far a file is. */
export interface Loading {
  header: string[];
  rows: QueueRow[];
  /** Share of the file that is answered. */
  share: number;
  encoding: string;
}

/**
 * Answers the rows of `file`; `came` hears of every few hundred answers. Throws a Refusal when the file as a whole is
 * wrong, or the reason of the signal.
 */
export async function load(
  file: Blob,
  known: ReadonlySet<string>,
  signal: AbortSignal,
  came: (loading: Loading, answered: number) => void,
): Promise<Loading> {
  const encoding = await encodingOf(file);
  const loading: Loading = { header: [], rows: [], share: 0, encoding };
  for await (const part of partsOf(file, encoding, known)) {
    loading.header = part.header;
    const { rows, share: before } = loading;
    const rowsBefore = rows.length;
    const records = part.records.slice(0, mostRows - rowsBefore);
    const answers = await answersTo({ csv: part.csv, rows: part.records.length }, signal, (answered) => {
      loading.share = before + ((part.share - before) * answered) / Math.max(1, part.records.length);
      came(loading, rowsBefore + answered);
    });
    for (const [place, record] of records.entries()) {
      rows.push(queueRow(rowsBefore + place + 1, record.cells, answers[place]!));
    }
    loading.share = part.share;
    came(loading, rows.length);
    if (rows.length >= mostRows) break;
  }
  return loading;
}
