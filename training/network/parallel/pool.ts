/**
 * The threads that train. One pool serves all trainings of a process: pieces of trainings that run at the same time wait
 * in one queue, so that no core is idle while another still has work.
 */
import { availableParallelism } from 'node:os';
import { threadEntry } from '../../../thread-entry.js';
import { createThreads, type Job } from '../../../threads.js';
import type { Piece, PieceProgress } from './pieces.js';

export interface TrainingPool {
  /**
   * Trains a piece and returns the flat parameters of its members, `[members, size]`. Rejects with the error of the
   * thread. A piece whose `signal` is aborted before a thread is free for it is not trained: its promise stays open.
   */
  train(piece: Piece, onProgress: (progress: PieceProgress) => void, signal: AbortSignal): Promise<Float32Array>;
  /** Ends the threads once every piece is trained. */
  close(): Promise<void>;
}

/** Makes a pool of at most `threads` threads, one for each core by default; none runs yet. */
export function createTrainingPool(
  threads = availableParallelism(),
  entry = threadEntry('worker', import.meta.url),
): TrainingPool {
  const queue: (Job<Piece, Float32Array, PieceProgress> & { readonly signal: AbortSignal })[] = [];
  const pool = createThreads<Piece, Float32Array, PieceProgress>(entry, undefined, startNext);
  let onClosed: (() => void) | undefined;

  function startNext() {
    while (queue.length > 0 && pool.busy() < threads) {
      const job = queue.shift()!;
      if (!job.signal.aborted) pool.run(job);
    }
    if (!onClosed || queue.length > 0) return;
    pool.endIdle();
    if (pool.alive() === 0) onClosed();
  }

  return {
    train: (task, onProgress, signal) =>
      new Promise((resolve, reject) => {
        queue.push({ task, onProgress, signal, resolve, reject });
        startNext();
      }),
    close: () =>
      new Promise((resolve) => {
        onClosed = resolve;
        startNext();
      }),
  };
}

/** The pool of the process. Its idle threads do not keep the process alive. */
export const trainingPool = createTrainingPool();
