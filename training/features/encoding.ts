/**
 * What the encoder needs: the categories of each look-up, the knots of each number and the values of each list. It is
 * learnt from the training reports alone, and is plain JSON.
 */
import { listSeparator } from '../../schemas/index.js';
import type { Columns } from '../data/columns.js';
import type { BasisFeature, CategoryFeature, Features, Lookup } from './feature.js';

export interface Encoding {
  /** The look-ups, feature by feature. */
  readonly lookups: readonly LookupEncoding[];
  /** For each categorical feature the number of its look-ups, whose vectors are added up. */
  readonly lookupsOfFeature: readonly number[];
  /** The features that are weighted sums, in the order of their columns in the basis. */
  readonly bases: readonly BasisEncoding[];
  /** Rows of the shared embedding table: for each look-up one for unknown, then one for each of its categories. */
  readonly tableRows: number;
  /** Columns of the basis, of all bases together. */
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

/** The columns of a number: a missing flag, then the weight of each knot. */
export interface NumberEncoding {
  readonly kind: 'number';
  readonly name: string;
  readonly field: string;
  readonly zeroIsMissing: boolean;
  /** Ascending, in the field's unit. */
  readonly knots: readonly number[];
  /** Number of columns. */
  readonly width: number;
}

/** The columns of a list: a missing flag, then a flag for each value. */
export interface ListEncoding {
  readonly kind: 'list';
  readonly name: string;
  readonly field: string;
  /** The values that are not rare, in the order of their columns. */
  readonly values: readonly string[];
  /** Number of columns. */
  readonly width: number;
}

/** A feature as columns of the basis; the first of them is always the flag for missing. */
export type BasisEncoding = NumberEncoding | ListEncoding;

export interface EncodingSettings {
  /** A category with fewer reports counts as unknown, because almost nothing could be learnt about it. */
  readonly minCount: number;
  /** Number of knots of each number; they lie at its quantiles. */
  readonly knots: number;
}

/**
 * Learns look-up tables, knots and values from the given rows of `columns`. A number or a list without any value in these
 * rows says nothing, and is left out.
 */
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
      const categories = frequent(counts, settings.minCount);
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
  const bases = features.bases
    .map((feature) => learnBasis(columns, rows, feature, settings))
    .filter(({ width }) => width > 1);
  return {
    lookups,
    lookupsOfFeature: features.categories.map((feature) => feature.lookups.length),
    bases,
    tableRows,
    basisWidth: bases.reduce((sum, { width }) => sum + width, 0),
  };
}

function learnBasis(
  { inputs }: Columns,
  rows: Int32Array,
  feature: BasisFeature,
  settings: EncodingSettings,
): BasisEncoding {
  if (feature.kind === 'number') {
    const knots = quantiles(inputs[feature.field] as Float32Array, rows, feature.zeroIsMissing, settings.knots);
    return { ...feature, knots, width: 1 + knots.length };
  }
  const counts = new Map<string, number>();
  for (const row of rows) {
    const values = (inputs[feature.field] as string[])[row]!.split(listSeparator);
    for (const value of new Set(values)) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = frequent(counts, settings.minCount);
  return { ...feature, values, width: 1 + values.length };
}

/** What was counted often enough, by code unit: an order that no locale changes. */
const frequent = (counts: ReadonlyMap<string, number>, minCount: number): string[] =>
  [...counts]
    .filter(([, count]) => count >= minCount)
    .map(([value]) => value)
    .sort();

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

/** Quantiles of the values that are present, each once; none where all are missing. */
function quantiles(values: Float32Array, rows: Int32Array, zeroIsMissing: boolean, count: number): number[] {
  const sorted = Float32Array.from(rows, (row) => values[row]!)
    .filter((value) => (zeroIsMissing ? value > 0 : value >= 0))
    .sort();
  if (sorted.length === 0) return [];
  const quantile = (share: number): number => sorted[Math.round(share * (sorted.length - 1))]!;
  return [...new Set(Array.from({ length: count }, (_, i) => quantile(i / (count - 1))))];
}
