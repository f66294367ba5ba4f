/**
 * Trains an ensemble on all cores: its members are cut into pieces, and threads train the pieces side by side. The same
 * members give the same bytes whatever the number of threads.
 */
import type { Encoding } from '../../features/encoding.js';
import { inSharedMemory } from '../../features/shared-numbers.js';
import type { TrainingSettings } from '../settings.js';
import { commonSteps, type Ensemble, type EpochReport, type Member } from '../training-loop.js';
import { cutIntoPieces, type Piece, type PieceProgress } from './pieces.js';
import { type TrainingPool, trainingPool } from './pool.js';
import { sharedMembers } from './shared-members.js';
import type { WorkFolder } from './work-folder.js';

export interface TrainingOptions {
  /** Called after each epoch of all members. An epoch is not held up for it, but the training ends after the last call. */
  readonly onEpoch?: (report: EpochReport) => void | Promise<void>;
  /** Called with the number of networks that have just finished an epoch. */
  readonly onProgress?: (networks: number) => void;
  /** By default the pool of the process. */
  readonly pool?: TrainingPool;
  /** Where pieces are kept, and found that were trained before. Not where `onEpoch` is called, which needs all epochs. */
  readonly work?: WorkFolder;
}

/**
 * Trains an ensemble. Trainings may run at the same time; their pieces share the threads.
 *
 * @param labels 1 where the strike did damage, one for each row of the reports.
 * @throws RangeError unless all members have equally many batches, and at least one; the error of a thread; the error of
 *   `onEpoch`.
 */
export async function trainEnsemble(
  members: readonly Member[],
  labels: Uint8Array,
  encoding: Encoding,
  settings: TrainingSettings,
  { onEpoch, onProgress, pool = trainingPool, work }: TrainingOptions = {},
): Promise<Ensemble> {
  commonSteps(members, settings);
  const sharedLabels = inSharedMemory(labels);
  const needsEpochs = onEpoch !== undefined;
  const pieces = cutIntoPieces(sharedMembers(members)).map(
    (part): Piece => ({ members: part, labels: sharedLabels, encoding, settings, needsEpochs }),
  );
  const curve = onEpoch && createCurve(pieces.length, onEpoch);
  const abort = new AbortController();

  const trainPiece = async (piece: Piece, i: number): Promise<Float32Array> => {
    const earlier = needsEpochs ? undefined : await work?.read(piece);
    if (earlier) {
      onProgress?.(piece.members.length * settings.epochs);
      return earlier;
    }
    const onPieceProgress = (progress: PieceProgress) => {
      onProgress?.(piece.members.length);
      curve?.add(i, progress);
    };
    const values = await pool.train(piece, onPieceProgress, abort.signal);
    await work?.keep(piece, values);
    return values;
  };

  try {
    const values = await Promise.all(pieces.map(trainPiece));
    await curve?.end();
    return joined(values, members.length);
  } finally {
    abort.abort(); // after an error the pieces that still wait are not trained
  }
}

/** Collects the epochs of all pieces and reports each when the last piece has finished it, in their order. */
function createCurve(pieces: number, onEpoch: NonNullable<TrainingOptions['onEpoch']>) {
  const epochs = new Map<number, PieceProgress[]>();
  let reported: Promise<void> = Promise.resolve();
  return {
    add(piece: number, progress: PieceProgress) {
      const { epoch } = progress;
      const parts = epochs.get(epoch) ?? [];
      parts[piece] = progress;
      epochs.set(epoch, parts);
      if (parts.filter(Boolean).length < pieces) return;
      epochs.delete(epoch);
      const loss = concatenated(parts.map((part) => part.loss));
      const ensemble = joined(
        parts.map(({ values }) => values!),
        loss.length,
      );
      reported = reported.then(() => onEpoch({ epoch, loss, ensemble }));
      reported.catch(() => {}); // `end` throws it
    },
    end: () => reported,
  };
}

const joined = (values: readonly Float32Array[], members: number): Ensemble => {
  const all = concatenated(values);
  return { members, size: all.length / members, values: all };
};

function concatenated(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
