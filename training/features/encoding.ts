/**
 * What must be known before a report can be encoded: which categories there are, and where the knots of the numbers
 * lie. Learnt from the training reports and from no others; plain JSON.
 */
import type { Aliases } from '../data/clean.js';
import type { Columns } from '../data/columns.js';
import type { CategoryFeature, Features, Lookup } from './feature.js';

export interface Encoding {
  /** The look-ups, feature by feature. */
  readonly lookups: readonly LookupEncoding[];
  /** For each categorical feature, how many look-ups it has; their vectors are added up. */
  readonly lookupsOfFeature: readonly number[];
  readonly numbers: readonly NumberEncoding[];
  /** Rows of the shared embedding table: each look-up has one for unknown and one for each of its categories. */
  readonly tableRows: number;
  /** Columns of the basis that the numbers are laid out on: for each a missing flag and its knots. */
  readonly basisWidth: number;
}

export interface LookupEncoding {
  readonly name: string;
  readonly field: string;
  readonly part?: number;
  /** The row of the embedding table for everything unknown; the categories' rows follow it. */
  readonly unknownRow: number;
  readonly categories: readonly string[];
  /** Every text that is looked up, and the row it leads to. */
  readonly rows: Readonly<Record<string, number>>;
}

export interface NumberEncoding {
  readonly name: string;
  readonly field: string;
  /** Ascending, in the field's unit. */
  readonly knots: readonly number[];
}

export interface EncodingSettings {
  /** A category with fewer reports counts as unknown: hardly anything could be learnt of it. */
  readonly minCount: number;
  /** Knots of each number, at its quantiles. */
  readonly knots: number;
}

/** Learns look-up tables and knots from the given rows of `columns`. */
export function learnEncoding(
  columns: Columns,
  rows: Int32Array,
  features: Features,
  settings: EncodingSettings,
  aliases: Aliases = {},
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
        rows: lookupRows(values, rows, feature, lookup, categories, unknownRow, aliases[feature.field] ?? {}),
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
 * Text → row. Beside the values seen stand those that a group is known to hold, so that an aircraft that was never
 * seen still brings the vector of its family, and the raw spellings that cleaning would have mended.
 */
function lookupRows(
  values: readonly string[],
  rows: Int32Array,
  feature: CategoryFeature,
  { group = (value) => value, groupedValues: members = [] }: Lookup,
  categories: readonly string[],
  unknownRow: number,
  aliases: Readonly<Record<string, string>>,
): Record<string, number> {
  const rowOfCategory = new Map(categories.map((category, i) => [category, unknownRow + 1 + i]));
  const trainingValues = Array.from(rows, (row) => partOf(values[row]!, feature)).filter(
    (value) => value !== undefined,
  );
  const texts = [...new Set([...trainingValues, ...members])].filter((text) => text !== '').sort();
  const rowOfText = new Map<string, number>();
  for (const text of texts) {
    const row = rowOfCategory.get(group(text) ?? '');
    if (row !== undefined) rowOfText.set(text, row);
  }
  for (const [raw, text] of Object.entries(aliases)) {
    const row = rowOfText.get(text);
    if (row !== undefined) rowOfText.set(raw, row);
  }
  return Object.fromEntries(rowOfText);
}

function quantiles(values: Float32Array, rows: Int32Array, count: number): number[] {
  const sorted = Float32Array.from(rows, (row) => values[row]!)
    .filter((value) => value > 0)
    .sort();
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))]!;
  return [...new Set(Array.from({ length: count }, (_, i) => at(i / (count - 1))))];
}
