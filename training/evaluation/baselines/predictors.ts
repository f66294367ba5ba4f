/**
 * Reports as the baselines read them: the features of the network as columns of small whole numbers. A regression gives
 * each code of a column a weight, a tree asks for one code or, where codes have an order, for a threshold.
 */
import type { Columns } from '../../data/columns.js';
import { availableFeatures } from '../../features/dataset.js';
import type { CategoryFeature, Features, ListFeature, Lookup, NumberFeature } from '../../features/feature.js';
import { features } from '../../features/features.js';

/** One column of N reports. */
export interface Predictor {
  readonly name: string;
  /** A code below `size` for each report; `missing` where the value is missing, or too rare to learn about. */
  readonly codes: Uint16Array;
  readonly size: number;
  /** Whether the codes from 1 on are bins of a number, ascending. */
  readonly isOrdered: boolean;
}

/** The code of a value that is missing or unknown, in every predictor. */
export const missing = 0;

export interface PredictorSettings {
  /** A category with fewer training reports counts as unknown. */
  readonly minCount: number;
  /** The most bins of a number; they hold about equally many training reports. */
  readonly bins: number;
}

/**
 * Codes all reports; categories and bins are learnt from the rows of `train` alone. A category has a column, and another
 * for each of its groups; so has a number, and each value of a list, which is absent or present.
 */
export function predictorsOf(
  columns: Columns,
  train: Int32Array,
  settings: PredictorSettings,
  featureSet: Features = features,
): Predictor[] {
  const { categories, bases } = availableFeatures(featureSet, columns);
  const texts = (field: string) => columns.inputs[field] as readonly string[];
  const predictors = [
    ...categories.flatMap((feature) =>
      feature.lookups.map((lookup) =>
        categoryPredictor(feature, lookup, texts(feature.field), train, settings.minCount),
      ),
    ),
    ...bases.flatMap((feature) =>
      feature.kind === 'list'
        ? listPredictors(feature, texts(feature.field), train)
        : [numberPredictor(feature, columns.inputs[feature.field] as Float32Array, train, settings.bins)],
    ),
  ];
  return predictors.filter(({ size }) => size > 1);
}

function categoryPredictor(
  { part }: CategoryFeature,
  { name, group = (value) => value }: Lookup,
  values: readonly string[],
  train: Int32Array,
  minCount: number,
): Predictor {
  const counts = new Map<string, number>();
  for (const row of train) counts.set(values[row]!, (counts.get(values[row]!) ?? 0) + 1);
  const categoryOf = new Map<string, string>();
  for (const text of new Set(values)) {
    const value = part === undefined ? text : text.split('-')[part];
    const category = value && group(value);
    if (category) categoryOf.set(text, category);
  }
  const categoryCounts = new Map<string, number>();
  for (const [text, count] of counts) {
    const category = categoryOf.get(text);
    if (category) categoryCounts.set(category, (categoryCounts.get(category) ?? 0) + count);
  }
  const common = [...categoryCounts].filter(([, count]) => count >= minCount).map(([category]) => category);
  const codeOfCategory = new Map(common.sort().map((category, i) => [category, i + 1]));
  const codeOf = new Map([...categoryOf].map(([text, category]) => [text, codeOfCategory.get(category) ?? missing]));
  const codes = Uint16Array.from(values, (value) => codeOf.get(value) ?? missing);
  return { name, codes, size: common.length + 1, isOrdered: false };
}

/** A column for each value of the list: 1 where it is absent, 2 where it is present. */
function listPredictors({ name }: ListFeature, lists: readonly string[], train: Int32Array): Predictor[] {
  const membersOf = new Map([...new Set(lists)].map((list) => [list, new Set(list.split('; '))]));
  const members = new Set([...new Set(Array.from(train, (row) => lists[row]!))].flatMap((list) => list.split('; ')));
  members.delete('');
  return [...members].sort().map((member) => {
    const codeOf = new Map(
      [...membersOf].map(([list, itsMembers]) => [list, list === '' ? missing : 1 + Number(itsMembers.has(member))]),
    );
    const codes = Uint16Array.from(lists, (list) => codeOf.get(list)!);
    return { name: `${name}: ${member}`, codes, size: 3, isOrdered: false };
  });
}

/** Bins that begin at quantiles of the training values; the outer ones are open. */
function numberPredictor(
  { name, zeroIsMissing }: NumberFeature,
  values: Float32Array,
  train: Int32Array,
  bins: number,
): Predictor {
  const isMissing = (value: number) => Number.isNaN(value) || (zeroIsMissing && value === 0);
  const sorted = Float32Array.from(train, (row) => values[row]!)
    .filter((value) => !isMissing(value))
    .sort();
  const quantiles = Array.from({ length: bins }, (_, i) => sorted[Math.floor((i * sorted.length) / bins)]!);
  const starts = sorted.length === 0 ? [] : [...new Set(quantiles)];
  const codes = Uint16Array.from(values, (value) =>
    isMissing(value) || starts.length === 0 ? missing : Math.max(1, countUpTo(starts, value)),
  );
  return { name, codes, size: starts.length + 1, isOrdered: true };
}

/** How many of the ascending numbers are at most `value`. */
function countUpTo(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
