/**
 * A variant: one change to the features, the settings or the training of the served model.
 */
import type { Columns } from '../../training/data/columns.js';
import type { TrainingSet } from '../../training/evaluation/cross-validation.js';
import type { EncodedReports } from '../../training/features/encoder.js';
import type { Encoding } from '../../training/features/encoding.js';
import type { Features } from '../../training/features/feature.js';
import type { Settings } from '../../training/network/settings.js';

export interface Variant {
  /** Stands in the file of results, and never changes. */
  readonly id: string;
  readonly topic: Topic;
  /** What is different, in words. */
  readonly change: string;
  readonly features?: Features;
  readonly settings?: Partial<Settings>;
  /** Added to the seeds of all networks, 0 by default; changes nothing else. */
  readonly seed?: number;
  /** The reports as they are to be encoded; `rows` are the only ones to learn from. */
  readonly columns?: (columns: Columns, rows: Int32Array) => Columns;
  /** `columns` reads the target: it is called anew for every split, with the training rows of the split. */
  readonly readsTarget?: boolean;
  /** Makes the training set of a split, as `outOfFoldLogits` does with its `augment`. */
  readonly augment?: (reports: EncodedReports, rows: Int32Array, context: Context) => TrainingSet;
}

export type Topic =
  | 'base'
  | 'cleaning'
  | 'missing speed'
  | 'number of knots'
  | 'fields'
  | 'groups'
  | 'rare categories'
  | 'further features'
  | 'encoding'
  | 'augmentation';

interface Context {
  readonly encoding: Encoding;
  readonly columns: Columns;
}
