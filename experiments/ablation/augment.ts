/**
 * Augmentation beyond the masking of features that every training does: more, or altered, reports to train on.
 * Reads and writes nothing.
 */

import type { Random } from '../../training/data/random.js';
import type { TrainingSet } from '../../training/evaluation/cross-validation.js';
import type { EncodedReports } from '../../training/features/encoder.js';
import type { Encoding, NumberEncoding } from '../../training/features/encoding.js';

/** The reports and behind them an altered copy of each, and the rows of both. */
export function withCopies(reports: EncodedReports, copies: EncodedReports, rows: Int32Array): TrainingSet {
  const both = <T extends Int32Array | Float32Array>(a: T, b: T, into: T): T => {
    into.set(a);
    into.set(b, a.length);
    return into;
  };
  return {
    reports: {
      rows: 2 * reports.rows,
      codes: both(reports.codes, copies.codes, new Int32Array(2 * reports.codes.length)),
      basis: both(reports.basis, copies.basis, new Float32Array(2 * reports.basis.length)),
    },
    rows: both(
      rows,
      rows.map((row) => reports.rows + row),
      new Int32Array(2 * rows.length),
    ),
  };
}

/** The rows; those for which `isRepeated` holds stand there `times` times more. */
export const repeated = (rows: Int32Array, isRepeated: (row: number) => boolean, times: number): Int32Array =>
  Int32Array.from([...rows].flatMap((row) => Array<number>(isRepeated(row) ? 1 + times : 1).fill(row)));

/** Reports in which the value of each feature that has groups is hidden with probability `rate`, but its groups are not. */
export function namesHidden(reports: EncodedReports, encoding: Encoding, rate: number, random: Random): EncodedReports {
  const { lookups, lookupsOfFeature } = encoding;
  const codes = reports.codes.slice();
  for (let at = 0; at < codes.length; ) {
    for (const count of lookupsOfFeature) {
      if (count > 1 && random.next() < rate) codes[at] = lookups[at % lookups.length]!.unknownRow;
      at += count;
    }
  }
  return { ...reports, codes };
}

/** Reports whose known speeds are multiplied by 1 + `std`·N(0, 1). For an encoding with one number, the speed. */
export function speedJittered(
  reports: EncodedReports,
  encoding: Encoding,
  std: number,
  random: Random,
): EncodedReports {
  const [{ knots }] = encoding.bases as [NumberEncoding];
  const width = 1 + knots.length;
  const basis = reports.basis.slice();
  for (let row = 0; row < reports.rows; row++) {
    const [missing, ...weights] = basis.subarray(row * width, (row + 1) * width);
    if (missing === 1) continue;
    // Between two knots the layout is linear, so the weights give the speed back.
    const speed = weights.reduce((sum, weight, i) => sum + weight * knots[i]!, 0) * (1 + std * random.normal());
    const clamped = Math.min(Math.max(speed, knots[0]!), knots.at(-1)!);
    const above = Math.max(
      1,
      knots.findIndex((knot) => knot >= clamped),
    );
    const share = (clamped - knots[above - 1]!) / (knots[above]! - knots[above - 1]!);
    basis.fill(0, row * width, (row + 1) * width);
    basis[row * width + above] = 1 - share;
    basis[row * width + above + 1] = share;
  }
  return { ...reports, basis };
}
