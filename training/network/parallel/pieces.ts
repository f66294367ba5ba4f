/**
 * The pieces that training is cut into: a few members each, which one thread trains together. Where the cuts fall depends
 * on the members alone and never on the number of threads, so that the values do not depend on it either.
 */
import type { Encoding } from '../../features/encoding.js';
import type { TrainingSettings } from '../settings.js';
import type { Member } from '../training-loop.js';

/** Members that are trained together, and what their training depends on. */
export interface Piece {
  readonly members: readonly Member[];
  readonly labels: Uint8Array;
  readonly encoding: Encoding;
  readonly settings: TrainingSettings;
  /** Whether the weights after each epoch are wanted too. */
  readonly needsEpochs: boolean;
}

/** How far a piece is: one epoch further, with the loss of each member and, where wanted, their weights. */
export interface PieceProgress {
  readonly epoch: number;
  readonly loss: Float32Array;
  readonly values?: Float32Array;
}

/**
 * Cuts members into pieces of two, or three where they do not come out even: few, so that the work spreads evenly over the
 * threads, but none alone unless it is the only one, because onnxruntime would then add up in another order.
 */
export function cutIntoPieces<T>(members: readonly T[]): T[][] {
  const count = Math.max(1, Math.floor(members.length / 2));
  const borders = Array.from({ length: count + 1 }, (_, i) => Math.round((i * members.length) / count));
  return borders.slice(1).map((to, i) => members.slice(borders[i]!, to));
}
