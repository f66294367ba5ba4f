/**
 * Every setting that the search may choose, in one flat record: what a trial varies and `train` uses.
 */
import type { EncodingSettings } from '../features/encoding.js';

export interface NetworkSettings {
  /** Length of an embedding vector; 0 leaves only the linear part, which is logistic regression. */
  readonly embedding: number;
  /** Widths of the hidden layers, first to last. */
  readonly hidden: readonly number[];
  /** Standard deviation of the embeddings at the start. */
  readonly embeddingSpread: number;
}

export interface TrainingSettings extends NetworkSettings {
  readonly epochs: number;
  readonly batchSize: number;
  /** Highest learning rate of the one-cycle schedule. */
  readonly learningRate: number;
  /** L2 penalties λ: the loss has λ·|w|² added to it, for the weights of layers and for embeddings. */
  readonly weightPenalty: number;
  readonly embeddingPenalty: number;
  /** Probability with which a feature is hidden from one look at one report. */
  readonly maskRate: number;
  /** How much of the running average of the weights each step keeps. */
  readonly averageMemory: number;
}

export type Settings = EncodingSettings & TrainingSettings;
