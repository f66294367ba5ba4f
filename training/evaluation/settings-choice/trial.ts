/**
 * Trials of settings: networks cross-validated on a sample of the training period, and the ranking of reports that are
 * complete and of the same reports with phase, size or both blanked. Reads and writes nothing.
 */
import { createRandom } from '../../data/random.js';
import type { Reports } from '../../data/reports.js';
import { type Dataset, prepare } from '../../features/dataset.js';
import type { EncodedReports } from '../../features/encoder.js';
import type { Features } from '../../features/feature.js';
import { hidingCases } from '../../network/batches.js';
import type { TrainingOptions } from '../../network/parallel/train-ensemble.js';
import type { Settings } from '../../network/settings.js';
import { FOLDS, foldSplits, outOfFoldLogits, takeRows } from '../cross-validation.js';
import { blanked } from '../missing-fields.js';
import { meanScores, type RankingScores, type Split } from '../out-of-fold.js';

/**
 * What bounds the time of a trial, however large the file: reports drawn from it, and reports that are validated on.
 * 20,000 reports tell settings apart that differ by a thousandth of ROC-AUC.
 */
export interface TrialSize {
  readonly maxRows: number;
  readonly enoughValidated: number;
  /** Networks for each fold. */
  readonly members: number;
}

/** The reports on which all settings are tried, so that their scores can be compared in pairs. */
export interface TrialSet {
  /** The drawn reports, one copy of them for each case. */
  readonly dataset: Dataset;
  /** Folds of the first copy. */
  readonly splits: readonly Split[];
  /** The fields that are blanked in each copy; none in the first. */
  readonly cases: readonly (readonly string[])[];
  /** Reports in one copy. */
  readonly rows: number;
  readonly members: number;
  readonly seed: number;
}

/** Settings, and how networks trained with them rank reports that they did not train on. */
export interface Trial {
  readonly settings: Settings;
  /** For each case and each split the logits of its validation rows. */
  readonly logits: readonly (readonly Float32Array[])[];
  /** The ranking of each case; of complete reports in the first. */
  readonly scores: readonly RankingScores[];
}

/** Draws the reports of the trials from `rows` of the training period, and splits them into folds. */
export async function drawTrialSet(
  reports: Reports,
  rows: Int32Array,
  settings: Settings,
  { maxRows, enoughValidated, members, seed }: TrialSize & { readonly seed: number },
  features?: Features,
): Promise<TrialSet> {
  const drawn = createRandom(seed).shuffle(rows.slice()).subarray(0, maxRows).sort();
  const { reports: encoded, encoding, labels } = await prepare(reports, drawn, settings, features);
  const sample = takeRows(encoded, encoding, drawn);
  const sampleLabels = Uint8Array.from(drawn, (row) => labels[row]!);
  const read = new Set([...encoding.lookups, ...encoding.bases].map(({ field }) => field));
  const cases = [[], ...hidingCases].filter((fields) => fields.every((field) => read.has(field)));
  const folds = foldSplits(sampleLabels, Int32Array.from(drawn.keys()), FOLDS, seed);
  return {
    dataset: {
      reports: concatenated(cases.map((fields) => blanked(sample, encoding, fields))),
      labels: Uint8Array.from({ length: cases.length * drawn.length }, (_, i) => sampleLabels[i % drawn.length]!),
      encoding,
    },
    splits: folds.slice(0, Math.ceil((FOLDS * enoughValidated) / drawn.length)),
    cases,
    rows: drawn.length,
    members,
    seed,
  };
}

/** How many epochs of one network a trial takes. */
export const epochsOfTrial = ({ splits, members }: TrialSet, { epochs }: Settings): number =>
  splits.length * members * epochs;

/** Cross-validates settings; each network learns from complete reports and is validated on every case. */
export async function tryOut(
  { dataset, splits, cases, rows, members, seed }: TrialSet,
  settings: Settings,
  training: Omit<TrainingOptions, 'onEpoch'> = {},
): Promise<Trial> {
  const splitsOfCopies = splits.map(({ train, validation }) => ({
    train,
    validation: Int32Array.from({ length: cases.length * validation.length }, (_, i) => {
      const copy = Math.floor(i / validation.length);
      return copy * rows + validation[i % validation.length]!;
    }),
  }));
  const ofCopies = await outOfFoldLogits(dataset, splitsOfCopies, settings, { members, seed, ...training });
  const logits = cases.map((_, copy) =>
    splits.map(({ validation: { length } }, i) => ofCopies[i]!.subarray(copy * length, (copy + 1) * length)),
  );
  return { settings, logits, scores: logits.map((ofCase) => meanScores(ofCase, dataset.labels, splits)) };
}

/** Reports one after the other. */
function concatenated(parts: readonly EncodedReports[]): EncodedReports {
  const join = <T extends Int32Array | Float32Array>(into: T, arrays: readonly T[]): T => {
    let at = 0;
    for (const array of arrays) {
      into.set(array, at);
      at += array.length;
    }
    return into;
  };
  const total = (arrays: readonly { readonly length: number }[]) => arrays.reduce((sum, { length }) => sum + length, 0);
  const codes = parts.map((part) => part.codes);
  const basis = parts.map((part) => part.basis);
  return {
    rows: parts.reduce((sum, { rows }) => sum + rows, 0),
    codes: join(new Int32Array(total(codes)), codes),
    basis: join(new Float32Array(total(basis)), basis),
  };
}
