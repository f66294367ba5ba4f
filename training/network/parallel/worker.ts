/** The thread that trains pieces, one after the other, and answers each with its weights or with the error. `null` ends it. */
import { parentPort } from 'node:worker_threads';
import type { Answer } from '../../../threads.js';
import { trainMembers } from '../training-loop.js';
import type { Piece, PieceProgress } from './pieces.js';

const port = parentPort!;

port.on('message', async (piece: Piece | null) => {
  if (piece === null) process.exit(); // of this thread alone
  port.postMessage(await answerTo(piece));
});

const answerTo = ({ members, labels, encoding, settings, needsEpochs }: Piece): Promise<Answer<Float32Array>> =>
  trainMembers(members, labels, encoding, settings, ({ epoch, loss, ensemble }) => {
    const progress: PieceProgress = { epoch, loss, ...(needsEpochs && { values: ensemble.values }) };
    port.postMessage({ progress });
  }).then(
    ({ values }) => ({ value: values }),
    (error: Error) => ({ error }),
  );
