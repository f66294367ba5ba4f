/**
 * One look-up for each feature in place of one for the value and one for each of its groups: a text that the feature knows
 * leads at once to the sum of their rows. Texts with the same rows share a sum.
 */
import type { Encoding, LookupEncoding } from '../../features/encoding.js';
import { datePart, numberOfText } from '../../features/text-nodes.js';
import type { Tensor } from '../../onnx/graph.js';
import { concat } from '../../onnx/operators.js';
import type { WeightedRows } from './stack.js';

/** The look-up of one feature. */
export interface FeatureLookup {
  readonly field: string;
  readonly part?: number;
  /** The sum for unknown text. The sums of the feature follow it. */
  readonly unknownSum: number;
  /** Text → sum, for every text that at least one look-up of the feature knows. */
  readonly sums: Readonly<Record<string, number>>;
}

/** The look-ups of all features, and for each sum the rows of the embedding table that it adds up. */
export interface FoldedLookups {
  readonly lookups: readonly FeatureLookup[];
  readonly sums: readonly WeightedRows[];
}

/** Folds the look-ups of each feature into one. */
export function foldLookups({ lookups, lookupsOfFeature }: Encoding): FoldedLookups {
  const sums: WeightedRows[] = [];
  let first = 0;
  const folded = lookupsOfFeature.map((count) => {
    const ofFeature = lookups.slice(first, first + count);
    first += count;
    return foldFeature(ofFeature, sums);
  });
  return { lookups: folded, sums };
}

/** Appends the distinct sums of one feature to `sums`. */
function foldFeature(lookups: readonly LookupEncoding[], sums: WeightedRows[]): FeatureLookup {
  const sumOfRows = new Map<string, number>();
  const sumOf = (rows: readonly number[]): number => {
    const key = rows.join();
    const known = sumOfRows.get(key);
    if (known !== undefined) return known;
    const sum = sums.push(rows.map((row) => ({ row, weight: 1 }))) - 1;
    sumOfRows.set(key, sum);
    return sum;
  };
  const unknownSum = sumOf(lookups.map(({ unknownRow }) => unknownRow));
  const texts = [...new Set(lookups.flatMap(({ rows }) => Object.keys(rows)))].sort();
  // A text such as "constructor" must not find what every object has.
  const rowsOfText = (text: string) =>
    lookups.map(({ rows, unknownRow }) => (Object.hasOwn(rows, text) ? rows[text]! : unknownRow));
  const { field, part } = lookups[0]!;
  return {
    field,
    ...(part === undefined ? {} : { part }),
    unknownSum,
    sums: Object.fromEntries(texts.map((text) => [text, sumOf(rowsOfText(text))])),
  };
}

/** Appends the look-ups: for each feature the number of its sum, `[batch, features]` int64. */
export function sumsOfReports(inputs: Readonly<Record<string, Tensor>>, lookups: readonly FeatureLookup[]): Tensor {
  const columns = lookups.map(({ field, part, sums, unknownSum }) => {
    const text = inputs[field]!;
    return numberOfText(part === undefined ? text : datePart(text, part), sums, unknownSum);
  });
  return concat(columns, 1);
}
