/** Answers the rows of a file part by part, and reports now and then how far it is. */
import { notUsedFields } from '../../warnings.js';
import { type QueueRow, queueRow } from '../rows.js';
import { answersTo } from './answers.js';
import { type Encoding, encodingOf } from './encoding.js';
import { partsOf } from './parts.js';

/** More rows than this are for a program to send, not for a page. */
export const maxRows = 200_000;

/** How far a file is. */
export interface LoadState {
  header: string[];
  rows: QueueRow[];
  /** Share of the file that is answered. */
  share: number;
  encoding: Encoding;
  /** The fields that the file has and that the model does not have as inputs. */
  notUsed: Set<string>;
}

/**
 * Answers the rows of `file`; `onProgress` is called every few hundred answers. Throws a Refusal when the file as a whole
 * is wrong, or the reason of the signal.
 */
export async function load(
  file: Blob,
  knownNames: ReadonlySet<string>,
  signal: AbortSignal,
  onProgress: (state: LoadState, answered: number) => void,
): Promise<LoadState> {
  const encoding = await encodingOf(file);
  const state: LoadState = { header: [], rows: [], share: 0, encoding, notUsed: new Set() };
  for await (const part of partsOf(file, encoding, knownNames)) {
    state.header = part.header;
    const { rows, share: shareBefore } = state;
    const rowsBefore = rows.length;
    const records = part.records.slice(0, maxRows - rowsBefore);
    const answers = await answersTo({ csv: part.csv, rows: part.records.length }, signal, (answered) => {
      state.share = shareBefore + ((part.share - shareBefore) * answered) / Math.max(1, part.records.length);
      onProgress(state, rowsBefore + answered);
    });
    for (const [place, { cells }] of records.entries()) {
      const answer = answers[place]!;
      rows.push(queueRow(rowsBefore + place + 1, cells, answer));
      if ('prediction' in answer) for (const field of notUsedFields(answer.prediction)) state.notUsed.add(field);
    }
    state.share = part.share;
    onProgress(state, rows.length);
    if (rows.length >= maxRows) break;
  }
  return state;
}
