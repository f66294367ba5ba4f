/** The thread that trains pieces, one after the other, and answers each with its weights or with the error. `null` ends it. */
import { parentPort } from 'node:worker_threads';
import type { Answer } from '../../../threads.js';
import type { Graph } from '../../onnx/graph.js';
import { encodeModel } from '../../onnx/model.js';
import { createSession, type Session } from '../../onnx/session.js';
import { type EpochReport, trainMembers } from '../training-loop.js';
import type { Piece, PieceProgress } from './pieces.js';

const port = parentPort!;

port.on('message', async (piece: Piece | null) => {
  if (piece === null) process.exit(); // of this thread alone
  port.postMessage(await answerTo(piece));
});

async function answerTo({
  members,
  labels,
  encoding,
  settings,
  needsEpochs,
}: Piece): Promise<Answer<Float32Array, PieceProgress>> {
  const onEpoch = ({ epoch, loss, ensemble }: EpochReport) => {
    const progress: PieceProgress = { epoch, loss, ...(needsEpochs && { values: ensemble.values }) };
    port.postMessage({ progress });
  };
  try {
    const { values } = await trainMembers(members, labels, encoding, settings, { onEpoch, openSession });
    return { value: values };
  } catch (error) {
    return { error: error as Error };
  }
}

/** The session of the last piece, for the next one is mostly trained by the same graph. */
let last: { readonly bytes: Uint8Array; readonly session: Session } | undefined;

async function openSession(graph: Graph): Promise<Session> {
  const bytes = encodeModel(graph, { name: 'training_step' });
  if (!last || Buffer.compare(last.bytes, bytes) !== 0) {
    await last?.session.release();
    last = undefined;
    last = { bytes, session: await createSession(bytes) };
  }
  return { ...last.session, release: async () => {} };
}
