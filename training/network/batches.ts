/**
 * Batches of reports, with features masked at random.
 *
 * Masking is the augmentation. It trains the vectors of "unknown", which real reports with gaps need, and it prevents the
 * network from relying on any one feature. Dropout does the latter too, but on units instead of features.
 */
import type { Random } from '../data/random.js';
import type { EncodedReports } from '../features/encoder.js';
import type { Encoding } from '../features/encoding.js';
import type { Feeds } from '../onnx/session.js';

/** The next batch of one member: the rows of its reports, and the generator that decides which features are masked. */
export interface MemberBatch {
  readonly reports: EncodedReports;
  readonly rows: Int32Array;
  readonly random: Random;
}

/** Feeds for one training step: `codes`, `basis` and `labels`, `[K, batch, …]`. All batches have equally many rows. */
export function batchFeeds(
  memberBatches: readonly MemberBatch[],
  labels: ArrayLike<number>,
  encoding: Encoding,
  maskRate: number,
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
  for (const { reports, rows, random } of memberBatches) {
    for (const row of rows) {
      for (let feature = 0, lookup = 0; feature < lookupsOfFeature.length; feature++) {
        const isMasked = random.next() < maskRate; // a feature is masked in all its look-ups
        for (const end = lookup + lookupsOfFeature[feature]!; lookup < end; lookup++) {
          codes[code++] = isMasked ? lookups[lookup]!.unknownRow : reports.codes[row * lookups.length + lookup]!;
        }
      }
      let column = row * basisWidth;
      for (const { width } of bases) {
        if (random.next() < maskRate)
          basis[weight] = 1; // the flag for missing
        else basis.set(reports.basis.subarray(column, column + width), weight);
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
