/**
 * Batches of reports, with features masked at random.
 *
 * Masking is the augmentation. It trains the vectors of "unknown", which real reports with gaps need, and it prevents the
 * network from relying on any one feature. Dropout does the latter too, but on units instead of features.
 *
 * Half of real reports lack the phase of flight or the size of the animal, the two fields that say most. They can be hidden
 * more often than the others, alone and together, so that the network answers such reports well.
 */
import type { Random } from '../data/random.js';
import type { EncodedReports } from '../features/encoder.js';
import type { Encoding } from '../features/encoding.js';
import { type HiddenValues, hideInList } from '../features/rare-values.js';
import type { Feeds } from '../onnx/session.js';

/** The next batch of one member: the rows of its reports, and the generator that decides which features are masked. */
export interface MemberBatch {
  readonly reports: EncodedReports;
  readonly rows: Int32Array;
  readonly random: Random;
  /** As of a Member. */
  readonly hidden?: HiddenValues;
}

/** The fields that real reports lack most often, and that `hideRate` is about. */
const oftenMissing = ['phaseOfFlight', 'wildlifeSize'];

/** Which of `oftenMissing` are hidden in the cases of hiding, which are equally likely. */
export const hidingCases: readonly (readonly string[])[] = [...oftenMissing.map((field) => [field]), oftenMissing];
const nothing: readonly string[] = [];

/** The fields of one report that are hidden whatever is masked. With a rate of 0 no random number is drawn. */
function drawBlanked(random: Random, hideRate: number): readonly string[] {
  if (hideRate === 0) return nothing;
  return hidingCases[Math.floor(random.next() / hideRate)] ?? nothing;
}

/**
 * Feeds for one training step: `codes`, `basis` and `labels`, `[K, batch, …]`. All batches have equally many rows.
 *
 * @param maskRate Probability that a feature of a report is masked, each by itself.
 * @param hideRate Probability of each case of hiding besides: the phase, the size, and both; 1/3 at most.
 */
export function batchFeeds(
  memberBatches: readonly MemberBatch[],
  labels: ArrayLike<number>,
  encoding: Encoding,
  maskRate: number,
  hideRate = 0,
): Record<string, Feeds[string]> {
  const members = memberBatches.length;
  const size = memberBatches[0]!.rows.length;
  const { lookups, lookupsOfFeature, bases, basisWidth } = encoding;
  const codes = new Int32Array(members * size * lookups.length);
  const basis = new Float32Array(members * size * basisWidth);
  const target = new Float32Array(members * size);

  let code = 0;
  let weight = 0;
  let label = 0;
  for (const { reports, rows, random, hidden } of memberBatches) {
    for (const row of rows) {
      const blankedFields = drawBlanked(random, hideRate);
      for (let feature = 0, lookup = 0; feature < lookupsOfFeature.length; feature++) {
        // A feature is masked in all its look-ups, which read the same field.
        const isMasked = random.next() < maskRate || blankedFields.includes(lookups[lookup]!.field);
        for (const end = lookup + lookupsOfFeature[feature]!; lookup < end; lookup++) {
          const given = reports.codes[row * lookups.length + lookup]!;
          codes[code++] = isMasked || hidden?.codes[given] ? lookups[lookup]!.unknownRow : given;
        }
      }
      let column = 0;
      for (const { kind, width } of bases) {
        if (random.next() < maskRate) {
          basis[weight] = 1; // the flag for missing
        } else {
          const from = row * basisWidth + column;
          for (let i = 0; i < width; i++) basis[weight + i] = reports.basis[from + i]!; // quicker than `set` for few
          if (kind === 'list' && hidden) hideInList(basis, weight, column, width, hidden);
        }
        column += width;
        weight += width;
      }
      target[label++] = labels[row]!;
    }
  }
  return {
    codes: { values: codes, shape: [members, size, lookups.length] },
    basis: { values: basis, shape: [members, size, basisWidth] },
    labels: { values: target, shape: [members, size, 1] },
  };
}
