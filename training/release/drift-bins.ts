/**
 * The distributions of the training reports and of their out-of-fold scores: the reference that the service compares its
 * reports with. Reads and writes nothing.
 */
import type { Manifest } from '../../schemas/index.js';
import { type Columns, fieldsOf } from '../data/columns.js';
import { features } from '../features/features.js';

type Reference = Manifest['driftReference'];
type Distribution = Reference['score'];
type Bin = Distribution['bins'][number];

/** Few bins, because the index of a small sample grows by chance with each of them. */
const MAX_CATEGORIES = 8;
const MIN_SHARE = 0.01;
const NUMBER_BINS = 10;

/**
 * Fields that raise no alarm. The airport, which no answer depends on, and the date say only where and when the reports
 * come from: one customer's airports are never those of the whole country, and the weeks of a window never a whole year.
 * An alarm on them would never be silent.
 */
const fieldsWithoutAlarm = ['airport', 'flightDate'];

/** The numbers of which 0 is a value, as the network reads them. */
const fieldsWithZero = features.bases
  .filter((basis) => basis.kind === 'number' && !basis.zeroIsMissing)
  .map(({ field }) => field);

/**
 * Counts the reports in `columns` by bins of each field, and `scores` by bins of their own.
 *
 * The scores must be out-of-fold. The service scores reports that its network was not trained on; on its own training
 * reports the network is surer, and a comparison with those would find a drift where there is none.
 *
 * @param scores out-of-fold probability of each report, calibrated
 */
export function driftBins(columns: Columns, scores: Float64Array): Reference {
  const { rows, inputs } = columns;
  const distributions = fieldsOf(columns).map(({ name, kind }): Distribution => {
    const values = inputs[name]!;
    const raisesAlarm = !fieldsWithoutAlarm.includes(name);
    if (kind === 'number') {
      const zeroIsValue = fieldsWithZero.includes(name);
      const bins = numberBins(Float64Array.from(values as Float32Array), zeroIsValue);
      return { name, kind, ...(zeroIsValue && { zeroIsValue }), raisesAlarm, bins };
    }
    const isDate = name === 'flightDate';
    const texts = isDate ? (values as string[]).map((date) => date.slice(5, 7)) : (values as string[]);
    return {
      name,
      kind: isDate ? 'month' : 'category',
      raisesAlarm,
      bins: isDate ? categoryBins(texts, 12, 0) : categoryBins(texts, MAX_CATEGORIES, MIN_SHARE),
    };
  });
  const hasLists = fieldsOf(columns).some(({ kind }) => kind === 'list');
  const hasZeros = distributions.some(({ zeroIsValue }) => zeroIsValue);
  return {
    reports: rows,
    rule: `A category has a bin if it is among the ${MAX_CATEGORIES} most frequent of its field and ${100 * MIN_SHARE} % of the reports at least have it; all others are "other".${hasLists ? ' The values of a list together are one category.' : ''} A date counts by its month. A number has ${NUMBER_BINS} bins of equally many reports, or fewer where values repeat; 0 counts as missing${hasZeros ? ' where it is not said to be a value' : ''}. The score has ${NUMBER_BINS} bins likewise, from the predictions of held-out reports.`,
    features: distributions,
    score: { name: 'damageProbability', kind: 'number', raisesAlarm: true, bins: numberBins(scores, false) },
  };
}

/** The most frequent texts, by name; then `other` and `missing`. */
function categoryBins(texts: readonly string[], maxCategories: number, minShare: number): Bin[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const missing = counts.get('') ?? 0;
  counts.delete('');
  const frequent = [...counts]
    .filter(([, count]) => count >= minShare * texts.length)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1)) // ties by code unit: an order that no locale changes
    .slice(0, maxCategories)
    .map(([name, count]): Bin => ({ name, count }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const inBins = frequent.reduce((sum, { count }) => sum + count, missing);
  return [...frequent, { name: 'other', count: texts.length - inBins }, { name: 'missing', count: missing }];
}

/** Bins of about equal count, each from its own `from` up to that of the next; then `missing`. */
function numberBins(values: Float64Array, zeroIsValue: boolean): Bin[] {
  const present = values.filter((value) => value > 0 || (zeroIsValue && value === 0)).sort();
  const quantiles = Array.from({ length: NUMBER_BINS - 1 }, (_, i) =>
    Number((present[Math.floor(((i + 1) * present.length) / NUMBER_BINS)] ?? 0).toFixed(4)),
  );
  const borders = [0, ...new Set(quantiles.filter((value) => value > present[0]!))];
  const bins = borders.map((from, i): Bin => {
    const upTo = borders[i + 1];
    const count = present.filter((value) => value >= from && (upTo === undefined || value < upTo)).length;
    return { name: upTo === undefined ? `from ${from}` : `${from} to below ${upTo}`, from, count };
  });
  return [...bins, { name: 'missing', count: values.length - present.length }];
}
