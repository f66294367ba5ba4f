/**
 * Batches of reports, with features hidden at random.
 *
 * Hiding is the augmentation: it trains the vectors of "unknown", which real reports with gaps will need, and it keeps
 * the network from leaning on any one feature, as dropout does, but in terms of the problem.
 */

import type { Random } from '../data/random.js';
import type { EncodedReports } from '../features/encoder.js';
import type { Encoding } from '../features/encoding.js';
import type { Feeds } from '../onnx/session.js';

/** The next batch of one member: which of its reports, and the chance by which features are hidden. */
export interface Draw {
  readonly reports: EncodedReports;
  readonly rows: Int32Array;
  readonly random: Random;
}

/** Feeds for one training step: `codes`, `basis` and `labels`, `[K, batch, …]`; all draws have equally many rows. */
export function batchFeeds(
  draws: readonly Draw[],
  labels: ArrayLike<number>,
  encoding: Encoding,
  maskRate: number,
): Record<string, Feeds[string]> {
  const members = draws.length;
  const size = draws[0]!.rows.length;
  const { lookups, lookupsOfFeature, numbers, basisWidth } = encoding;
  const codes = new Int32Array(members * size * lookups.length);
  const basis = new Float32Array(members * size * basisWidth);
  const target = new Float32Array(members * size);

  let code = 0;
  let weight = 0;
  let label = 0;
  for (const { reports, rows, random } of draws) {
    for (const row of rows) {
      for (let feature = 0, lookup = 0; feature < lookupsOfFeature.length; feature++) {
        const hidden = random.next() < maskRate; // a feature is hidden with all its groups
        for (const end = lookup + lookupsOfFeature[feature]!; lookup < end; lookup++) {
          codes[code++] = hidden ? lookups[lookup]!.unknownRow : reports.codes[row * lookups.length + lookup]!;
        }
      }
      for (let number = 0, column = row * basisWidth; number < numbers.length; number++) {
        const width = 1 + numbers[number]!.knots.length;
        if (random.next() < maskRate) basis[weight] = 1;
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
