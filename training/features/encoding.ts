/**
 * What the encoder needs: the categories of each look-up, and the knots of each number. It is learnt from the training
 * reports alone, and is plain JSON.
 */
import type { Columns } from '../data/columns.js';
import type { CategoryFeature, Features, Lookup } from './feature.js';

export interface Encoding {
  /** The look-ups, feature by feature. */
  readonly lookups: readonly LookupEncoding[];
  /** For each categorical feature the number of its look-ups, whose vectors are added up. */
  readonly lookupsOfFeature: readonly number[];
  readonly numbers: readonly NumberEncoding[];
  /** Rows of the shared embedding table: for each look-up one for unknown, then one for each of its categories. */
  readonly tableRows: number;
  /** Columns of the basis: for each number a missing flag, then its knots. */
  readonly basisWidth: number;
}

export interface LookupEncoding {
  readonly name: string;
  readonly field: string;
  readonly part?: number;
  /** The row of the embedding table for unknown text; the rows of the categories follow it. */
  readonly unknownRow: number;
  readonly categories: readonly string[];
  /** Text → row, for every text that is not unknown. */
  readonly rows: Readonly<Record<string, number>>;
}

export interface NumberEncoding {
  readonly name: string;
  readonly field: string;
  /** Ascending, in the field's unit. */
  readonly knots: readonly number[];
}

export interface EncodingSettings {
  /** A category with fewer reports counts as unknown, because almost nothing could be learnt about it. */
  readonly minCount: number;
  /** Number of knots of each number; they lie at its quantiles. */
  readonly knots: number;
}

/** Learns look-up tables and knots from the given rows of `columns`. */
export function learnEncoding(
  columns: Columns,
  rows: Int32Array,
  features: Features,
  settings: EncodingSettings,
): Encoding {
  let tableRows = 0;
  const lookups = features.categories.flatMap((feature) =>
    feature.lookups.map((lookup): LookupEncoding => {
      const values = columns.inputs[feature.field] as string[];
      const counts = countCategories(values, rows, feature, lookup);
      const unknownRow = tableRows;
      const categories = [...counts].filter(([, count]) => count >= settings.minCount).map(([category]) => category);
      categories.sort(); // by code unit: an order that no locale changes
      tableRows += 1 + categories.length;
      return {
        name: lookup.name,
        field: feature.field,
        ...(feature.part === undefined ? {} : { part: feature.part }),
        unknownRow,
        categories,
        rows: lookupRows(values, rows, feature, lookup, categories, unknownRow),
      };
    }),
  );
  const numbers = features.numbers.map(({ name, field }): NumberEncoding => {
    const values = columns.inputs[field] as Float32Array;
    return { name, field, knots: quantiles(values, rows, settings.knots) };
  });
  return {
    lookups,
    lookupsOfFeature: features.categories.map((feature) => feature.lookups.length),
    numbers,
    tableRows,
    basisWidth: numbers.reduce((sum, { knots }) => sum + 1 + knots.length, 0),
  };
}

const partOf = (text: string, { part }: CategoryFeature): string | undefined =>
  part === undefined ? text : text.split('-')[part];

function countCategories(
  values: readonly string[],
  rows: Int32Array,
  feature: CategoryFeature,
  { group }: Lookup,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = partOf(values[row]!, feature);
    const category = value && group ? group(value) : value;
    if (category) counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return counts;
}

/**
 * Text → row. Besides the values of the training reports, it holds the values whose group is known, so that an aircraft
 * without a report still has the vector of its family. All of them are canonical: intake/ reads other spellings before.
 */
function lookupRows(
  values: readonly string[],
  rows: Int32Array,
  feature: CategoryFeature,
  { group = (value) => value, groupedValues = [] }: Lookup,
  categories: readonly string[],
  unknownRow: number,
): Record<string, number> {
  const rowOfCategory = new Map(categories.map((category, i) => [category, unknownRow + 1 + i]));
  const trainingValues = Array.from(rows, (row) => partOf(values[row]!, feature)).filter(
    (value) => value !== undefined,
  );
  const texts = [...new Set([...trainingValues, ...groupedValues])].filter((text) => text !== '').sort();
  const rowOfText = new Map<string, number>();
  for (const text of texts) {
    const row = rowOfCategory.get(group(text) ?? '');
    if (row !== undefined) rowOfText.set(text, row);
  }
  return Object.fromEntries(rowOfText);
}

function quantiles(values: Float32Array, rows: Int32Array, count: number): number[] {
  const sorted = Float32Array.from(rows, (row) => values[row]!)
    .filter((value) => value > 0)
    .sort();
  const quantile = (share: number): number => sorted[Math.round(share * (sorted.length - 1))]!;
  return [...new Set(Array.from({ length: count }, (_, i) => quantile(i / (count - 1))))];
}
