/**
 * Values that are too rare among some reports for a network to learn anything about them. One encoding, learnt from all
 * training reports, serves every split of a cross-validation: the network of a split does not see the values that are rare
 * among its training rows, and so has no category that only its validation rows have. Reads and writes nothing.
 */
import type { EncodedReports } from './encoder.js';
import type { Encoding } from './encoding.js';

/** What a network does not see of encoded reports: 1 for each code, and for each column of the basis, that it does not. */
export interface HiddenValues {
  /** `[tableRows]`. */
  readonly codes: Uint8Array;
  /** `[basisWidth]`; only columns of values of lists. */
  readonly columns: Uint8Array;
}

/** The categories, and the values of lists, that the rows of `train` hold fewer than `minCount` times. */
export function rareValues(
  { codes, basis }: EncodedReports,
  { lookups, tableRows, bases, basisWidth }: Encoding,
  train: Int32Array,
  minCount: number,
): HiddenValues {
  const countOfCode = new Int32Array(tableRows);
  const countOfColumn = new Float64Array(basisWidth);
  for (const row of train) {
    for (let i = 0; i < lookups.length; i++) countOfCode[codes[row * lookups.length + i]!]!++;
    for (let column = 0; column < basisWidth; column++) countOfColumn[column]! += basis[row * basisWidth + column]!;
  }
  const isFlagOfValue = bases.flatMap(({ kind, width }) =>
    Array.from({ length: width }, (_, i) => kind === 'list' && i > 0),
  );
  return {
    codes: Uint8Array.from(countOfCode, (count) => Number(count < minCount)),
    columns: Uint8Array.from(countOfColumn, (count, column) => Number(isFlagOfValue[column]! && count < minCount)),
  };
}

/** The reports without these values: the categories are unknown, and a list that has no other value is missing. */
export function withoutValues(reports: EncodedReports, encoding: Encoding, hidden: HiddenValues): EncodedReports {
  const { lookups, bases, basisWidth } = encoding;
  const codes = reports.codes.map((code, at) => (hidden.codes[code] ? lookups[at % lookups.length]!.unknownRow : code));
  if (!hidden.columns.includes(1)) return { ...reports, codes };
  const basis = reports.basis.slice();
  for (let row = 0; row < reports.rows; row++) {
    let column = 0;
    for (const { kind, width } of bases) {
      if (kind === 'list') hideInList(basis, row * basisWidth + column, column, width, hidden);
      column += width;
    }
  }
  return { ...reports, codes, basis };
}

/**
 * Hides values of one list of one report, in place.
 *
 * @param at Where the list stands in `basis`.
 * @param column Its first column, the flag for missing; it has `width` of them.
 */
export function hideInList(
  basis: Float32Array,
  at: number,
  column: number,
  width: number,
  { columns }: HiddenValues,
): void {
  let isMissing = true;
  for (let i = 1; i < width; i++) {
    if (columns[column + i]) basis[at + i] = 0;
    else if (basis[at + i] !== 0) isMissing = false;
  }
  if (isMissing) basis[at] = 1;
}
