/**
 * What was tried for the features, one change at a time: each variant is the served model's features and settings but
 * for what it says. Longer than other modules, as most of it is one list.
 */
import type { Columns } from '../../training/data/columns.js';
import { createRandom } from '../../training/data/random.js';
import type { EncodedReports } from '../../training/features/encoder.js';
import type { Encoding } from '../../training/features/encoding.js';
import type { CategoryFeature, Features, Lookup } from '../../training/features/feature.js';
import { features } from '../../training/features/features.js';
import type { Settings } from '../../training/network/settings.js';
import { namesHidden, repeated, speedJittered, withCopies } from './augment.js';
import * as derived from './derived.js';

export interface Variant {
  /** Stands in the file of results, and never changes. */
  readonly id: string;
  readonly topic: Topic;
  /** What is different, in words. */
  readonly change: string;
  readonly features?: Features;
  readonly settings?: Partial<Settings>;
  /** Another seed than 0 starts all networks otherwise, and changes nothing else. */
  readonly seed?: number;
  /** The reports as they are to be encoded, `rows` being all that may be learnt from. */
  readonly columns?: (columns: Columns, rows: Int32Array) => Columns;
  /** `columns` reads the target: it is called anew for every split, with the rows that the split learns from. */
  readonly readsTarget?: boolean;
  /** What a split learns from, as `heldOutLogits` takes it. */
  readonly augment?: (reports: EncodedReports, rows: Int32Array, context: Context) => Lesson;
}

export type Topic =
  | 'base'
  | 'cleaning'
  | 'missing speed'
  | 'number of knots'
  | 'fields'
  | 'groups'
  | 'rare categories'
  | 'further features'
  | 'encoding'
  | 'augmentation';

type Lesson = ReturnType<typeof withCopies>;

interface Context {
  readonly encoding: Encoding;
  readonly columns: Columns;
}

const { categories, numbers } = features;
const categorical = (name: string, field: string): CategoryFeature => ({ name, field, lookups: [{ name }] });
const plus = (...added: CategoryFeature[]): Features => ({ categories: [...categories, ...added], numbers });
const plusNumber = (name: string): Features => ({ categories, numbers: [...numbers, { name, field: name }] });
const without = (...names: string[]): Features => ({
  categories: categories.filter(({ name }) => !names.includes(name)),
  numbers,
});
/** The look-ups of some features, or of all, changed. */
const withLookups = (change: (lookups: readonly Lookup[]) => readonly Lookup[], ...names: string[]): Features => ({
  categories: categories.map((feature) =>
    names.length === 0 || names.includes(feature.name) ? { ...feature, lookups: change(feature.lookups) } : feature,
  ),
  numbers,
});
const valueAlone = (lookups: readonly Lookup[]) => lookups.slice(0, 1);
const groupsAlone = (lookups: readonly Lookup[]) => (lookups.length > 1 ? lookups.slice(1) : lookups);
const maker: Lookup = { name: 'aircraftMaker', group: (value) => value.match(/^[A-Z]+/)?.[0] };

const named = ['species', 'aircraft', 'operator'];
const rated: Features = {
  categories: without(...named).categories,
  numbers: [...numbers, ...named.map((name) => ({ name: `${name}Rate`, field: `${name}Rate` }))],
};
const ratedBeside: Features = { categories, numbers: rated.numbers };

const recentYears = 4;

/** All variants, the base first. `settings` are those of the network, `logistic` those that fit its linear part alone. */
export function variants(settings: Settings, logistic: Settings): readonly Variant[] {
  /** As many steps as the base takes, when each epoch is so many times as long. */
  const epochs = (times: number): Partial<Settings> => ({ epochs: Math.round(settings.epochs / times) });
  const copies =
    (alter: typeof namesHidden, amount: number): Variant['augment'] =>
    (reports, rows, { encoding }) =>
      withCopies(reports, alter(reports, encoding, amount, createRandom(1)), rows);

  return [
    { id: 'base', topic: 'base', change: 'features and settings of the served model' },
    ...[1, 2, 3, 4].map(
      (seed): Variant => ({ id: `seed-${seed}`, topic: 'base', change: `nothing but the seeds (${seed})`, seed }),
    ),

    { id: 'not-cleaned', topic: 'cleaning', change: 'spellings and speeds as reported', columns: derived.asReported },

    { id: 'speed-dropped', topic: 'missing speed', change: 'no speed at all', columns: derived.withoutSpeed },
    { id: 'speed-flag', topic: 'missing speed', change: 'only whether it is known', columns: derived.speedKnownOrNot },
    {
      id: 'speed-mean',
      topic: 'missing speed',
      change: 'mean in place of missing, no flag',
      columns: derived.speedFilledWithMean,
    },
    {
      id: 'speed-phase-median',
      topic: 'missing speed',
      change: 'median of the phase in place of missing, no flag',
      columns: derived.speedFilledByPhase,
    },
    ...[2, 6].map(
      (knots): Variant => ({
        id: `knots-${knots}`,
        topic: 'number of knots',
        change: `${knots} knots`,
        settings: { knots },
      }),
    ),

    ...categories.map(
      ({ name }): Variant => ({
        id: `no-${name}`,
        topic: 'fields',
        change: `without ${name}`,
        features: without(name),
      }),
    ),
    {
      id: 'airport',
      topic: 'fields',
      change: 'with airport',
      features: plus(categorical('airport', 'airport')),
    },
    {
      id: 'year',
      topic: 'fields',
      change: 'with year, as a number',
      features: plusNumber('year'),
      columns: derived.withYear,
    },
    {
      id: 'weekday',
      topic: 'fields',
      change: 'with day of the week',
      features: plus(categorical('weekday', 'weekday')),
      columns: derived.withWeekday,
    },

    ...['species', 'aircraft', 'operator', 'season'].map(
      (name): Variant => ({
        id: `ungrouped-${name}`,
        topic: 'groups',
        change: `${name === 'season' ? 'month' : name} without its groups`,
        features: withLookups(valueAlone, name),
      }),
    ),
    { id: 'ungrouped', topic: 'groups', change: 'no groups at all', features: withLookups(valueAlone) },
    {
      id: 'groups-alone',
      topic: 'groups',
      change: 'groups alone, no names',
      features: withLookups(groupsAlone, ...named),
    },
    {
      id: 'season-alone',
      topic: 'groups',
      change: 'season alone, no month',
      features: withLookups(groupsAlone, 'season'),
    },

    ...[1, 2, 5, 10]
      .filter((minCount) => minCount !== settings.minCount)
      .map(
        (minCount): Variant => ({
          id: `min-count-${minCount}`,
          topic: 'rare categories',
          change: `at least ${minCount} report${minCount > 1 ? 's' : ''} to be a category`,
          settings: { minCount },
        }),
      ),

    {
      id: 'mass',
      topic: 'further features',
      change: 'mass of the animal',
      features: plusNumber('massKilograms'),
      columns: derived.withMass,
    },
    {
      id: 'energy',
      topic: 'further features',
      change: 'kinetic energy ½mv²',
      features: plusNumber('energyJoules'),
      columns: derived.withEnergy,
    },
    {
      id: 'maker',
      topic: 'further features',
      change: 'letters that the aircraft begins with, as a group',
      features: withLookups((lookups) => [...lookups, maker], 'aircraft'),
    },
    {
      id: 'size-and-phase',
      topic: 'further features',
      change: 'size and phase as one category',
      features: plus(categorical('sizeAndPhase', 'sizeAndPhase')),
      columns: derived.withSizeAndPhase,
    },

    { id: 'one-hot', topic: 'encoding', change: 'one-hot into logistic regression, with groups', settings: logistic },
    {
      id: 'one-hot-ungrouped',
      topic: 'encoding',
      change: 'one-hot into logistic regression, no groups',
      settings: logistic,
      features: withLookups(valueAlone),
    },
    ...[true, false].map(
      (outOfFold): Variant => ({
        id: outOfFold ? 'target' : 'target-naive',
        topic: 'encoding',
        change: `damage rates in place of species, aircraft, operator${outOfFold ? '' : ', own label included'}`,
        features: rated,
        columns: (columns, rows) => derived.withRates(columns, rows, named, outOfFold),
        readsTarget: true,
      }),
    ),
    {
      id: 'target-beside',
      topic: 'encoding',
      change: 'damage rates beside the embeddings',
      features: ratedBeside,
      columns: (columns, rows) => derived.withRates(columns, rows, named, true),
      readsTarget: true,
    },

    ...[0, 0.15, 0.5].map(
      (maskRate): Variant => ({
        id: `mask-${maskRate}`,
        topic: 'augmentation',
        change: maskRate === 0 ? 'nothing hidden' : `features hidden at ${maskRate}`,
        settings: { maskRate },
      }),
    ),
    {
      id: 'names-hidden',
      topic: 'augmentation',
      change: 'copies with names hidden and groups left',
      settings: epochs(2),
      augment: copies(namesHidden, 0.5),
    },
    {
      id: 'speed-jitter',
      topic: 'augmentation',
      change: 'copies with speeds altered by about 10 %',
      settings: epochs(2),
      augment: copies(speedJittered, 0.1),
    },
    {
      id: 'damage-thrice',
      topic: 'augmentation',
      change: 'reports with damage shown three times',
      settings: epochs(1.2),
      augment: (reports, rows, { columns }) => ({
        reports,
        rows: repeated(rows, (row) => columns.damaged[row] === 1, 2),
      }),
    },
    {
      id: 'recent-twice',
      topic: 'augmentation',
      change: `the last ${recentYears} years shown twice`,
      settings: epochs(1.5),
      augment: (reports, rows, { columns: { year } }) => {
        const last = rows.reduce((latest, row) => Math.max(latest, year[row]!), 0);
        return { reports, rows: repeated(rows, (row) => year[row]! > last - recentYears, 1) };
      },
    },
  ];
}
