/**
 * What was tried for the features, one change at a time, topic by topic: each variant is the served model's features and
 * settings but for its change.
 */
import { createRandom } from '../../training/data/random.js';
import type { Features, Lookup } from '../../training/features/feature.js';
import type { Settings } from '../../training/network/settings.js';
import { namesHidden, repeated, speedJittered, withCopies } from './augment.js';
import * as derived from './derived.js';
import { featureNames, groupsAlone, valueAlone, withCategory, withLookups, withNumbers, without } from './features.js';
import type { Topic, Variant } from './variant.js';

type Change = Omit<Variant, 'topic'>;

/** All variants, the base first. `settings` are those of the network, `logistic` those that fit its linear part alone. */
export function variants(settings: Settings, logistic: Settings): readonly Variant[] {
  const changes: Record<Topic, readonly Change[]> = {
    base,
    cleaning: [{ id: 'not-cleaned', change: 'spellings and speeds as reported', columns: derived.asReported }],
    'missing speed': missingSpeed,
    'number of knots': [2, 6].map((knots) => ({ id: `knots-${knots}`, change: `${knots} knots`, settings: { knots } })),
    fields,
    groups,
    'rare categories': rareCategories(settings),
    'further features': furtherFeatures,
    encoding: encoding(logistic),
    augmentation: augmentation(settings),
  };
  return Object.entries(changes).flatMap(([topic, list]) =>
    list.map(({ id, ...rest }) => ({ id, topic: topic as Topic, ...rest })),
  );
}

/** The columns that have groups and many values. */
const namedFields = ['species', 'aircraft', 'operator'];

const base: readonly Change[] = [
  { id: 'base', change: 'features and settings of the served model' },
  ...[1, 2, 3, 4].map((seed) => ({ id: `seed-${seed}`, change: `nothing but the seeds (${seed})`, seed })),
];

const missingSpeed: readonly Change[] = [
  { id: 'speed-dropped', change: 'no speed at all', columns: derived.withoutSpeed },
  { id: 'speed-flag', change: 'only whether it is known', columns: derived.speedKnownOrNot },
  { id: 'speed-mean', change: 'mean in place of missing, no flag', columns: derived.speedFilledWithMean },
  {
    id: 'speed-phase-median',
    change: 'median of the phase in place of missing, no flag',
    columns: derived.speedFilledByPhase,
  },
];

const fields: readonly Change[] = [
  ...featureNames.map((name) => ({ id: `no-${name}`, change: `without ${name}`, features: without(name) })),
  { id: 'airport', change: 'with airport', features: withCategory('airport') },
  { id: 'year', change: 'with year, as a number', features: withNumbers('year'), columns: derived.withYear },
  {
    id: 'weekday',
    change: 'with day of the week',
    features: withCategory('weekday'),
    columns: derived.withWeekday,
  },
];

const groups: readonly Change[] = [
  ...[...namedFields, 'season'].map((name) => ({
    id: `ungrouped-${name}`,
    change: `${name === 'season' ? 'month' : name} without its groups`,
    features: withLookups(valueAlone, name),
  })),
  { id: 'ungrouped', change: 'no groups at all', features: withLookups(valueAlone) },
  { id: 'groups-alone', change: 'groups alone, no names', features: withLookups(groupsAlone, ...namedFields) },
  { id: 'season-alone', change: 'season alone, no month', features: withLookups(groupsAlone, 'season') },
];

const rareCategories = (settings: Settings): readonly Change[] =>
  [1, 2, 5, 10]
    .filter((minCount) => minCount !== settings.minCount)
    .map((minCount) => ({
      id: `min-count-${minCount}`,
      change: `at least ${minCount} report${minCount > 1 ? 's' : ''} to be a category`,
      settings: { minCount },
    }));

const maker: Lookup = { name: 'aircraftMaker', group: (value) => value.match(/^[A-Z]+/)?.[0] };

const furtherFeatures: readonly Change[] = [
  { id: 'mass', change: 'mass of the animal', features: withNumbers('massKilograms'), columns: derived.withMass },
  { id: 'energy', change: 'kinetic energy ½mv²', features: withNumbers('energyJoules'), columns: derived.withEnergy },
  {
    id: 'maker',
    change: 'letters that the aircraft begins with, as a group',
    features: withLookups((lookups) => [...lookups, maker], 'aircraft'),
  },
  {
    id: 'size-and-phase',
    change: 'size and phase as one category',
    features: withCategory('sizeAndPhase'),
    columns: derived.withSizeAndPhase,
  },
];

function encoding(logistic: Settings): readonly Change[] {
  const besideNames = withNumbers(...namedFields.map((name) => `${name}Rate`));
  const inPlaceOfNames: Features = { ...besideNames, categories: without(...namedFields).categories };
  return [
    { id: 'one-hot', change: 'one-hot into logistic regression, with groups', settings: logistic },
    {
      id: 'one-hot-ungrouped',
      change: 'one-hot into logistic regression, no groups',
      settings: logistic,
      features: withLookups(valueAlone),
    },
    ...[true, false].map(
      (outOfFold): Change => ({
        id: outOfFold ? 'target' : 'target-naive',
        change: `damage rates in place of species, aircraft, operator${outOfFold ? '' : ', own label included'}`,
        features: inPlaceOfNames,
        columns: (columns, rows) => derived.withRates(columns, rows, namedFields, outOfFold),
        readsTarget: true,
      }),
    ),
    {
      id: 'target-beside',
      change: 'damage rates beside the embeddings',
      features: besideNames,
      columns: (columns, rows) => derived.withRates(columns, rows, namedFields, true),
      readsTarget: true,
    },
  ];
}

const recentYears = 4;

function augmentation({ epochs }: Settings): readonly Change[] {
  /** As many steps as the base takes, with epochs that are longer by this factor. */
  const sameSteps = (factor: number): Partial<Settings> => ({ epochs: Math.round(epochs / factor) });
  const copies =
    (alter: typeof namesHidden, amount: number): Variant['augment'] =>
    (reports, rows, { encoding }) =>
      withCopies(reports, alter(reports, encoding, amount, createRandom(1)), rows);
  return [
    ...[0, 0.15, 0.5].map((maskRate) => ({
      id: `mask-${maskRate}`,
      change: maskRate === 0 ? 'nothing hidden' : `features hidden at ${maskRate}`,
      settings: { maskRate },
    })),
    {
      id: 'names-hidden',
      change: 'copies with names hidden and groups left',
      settings: sameSteps(2),
      augment: copies(namesHidden, 0.5),
    },
    {
      id: 'speed-jitter',
      change: 'copies with speeds altered by about 10 %',
      settings: sameSteps(2),
      augment: copies(speedJittered, 0.1),
    },
    {
      id: 'damage-thrice',
      change: 'reports with damage shown three times',
      settings: sameSteps(1.2),
      augment: (reports, rows, { columns }) => ({
        reports,
        rows: repeated(rows, (row) => columns.damaged[row] === 1, 2),
      }),
    },
    {
      id: 'recent-twice',
      change: `the last ${recentYears} years shown twice`,
      settings: sameSteps(1.5),
      augment: (reports, rows, { columns: { year } }) => {
        const last = rows.reduce((latest, row) => Math.max(latest, year[row]!), 0);
        return { reports, rows: repeated(rows, (row) => year[row]! > last - recentYears, 1) };
      },
    },
  ];
}
