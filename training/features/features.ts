/**
 * The features of the network, and the report field that each is read from.
 *
 * A feature is categorical, and each of its categories has a vector (an embedding), or it is a number in piecewise-linear
 * encoding. The year is no feature: every future report lies outside the years of training.
 */
import type { CategoryFeature, Features, NumberFeature } from './feature.js';
import {
  aircraftBuild,
  aircraftFamily,
  aircraftUse,
  knownAircraft,
  knownOperators,
  knownSpecies,
  operatorGroup,
  season,
  speciesGroup,
} from './groups.js';

/**
 * `airport` is no feature: airports fence, mow and change the way they report, so that what is learnt from one year may
 * mislead in the next, and no measurement shows a gain from it. The state, which changes less, is one.
 */
const categories: readonly CategoryFeature[] = [
  { name: 'phaseOfFlight', field: 'phaseOfFlight', lookups: [{ name: 'phaseOfFlight' }] },
  { name: 'wildlifeSize', field: 'wildlifeSize', lookups: [{ name: 'wildlifeSize' }] },
  {
    name: 'species',
    field: 'species',
    lookups: [{ name: 'species' }, { name: 'speciesGroup', group: speciesGroup, groupedValues: knownSpecies }],
  },
  {
    name: 'aircraft',
    field: 'aircraft',
    lookups: [
      { name: 'aircraft' },
      { name: 'aircraftFamily', group: aircraftFamily, groupedValues: knownAircraft },
      { name: 'aircraftUse', group: aircraftUse, groupedValues: knownAircraft },
      { name: 'aircraftBuild', group: aircraftBuild, groupedValues: knownAircraft },
    ],
  },
  {
    name: 'operator',
    field: 'operator',
    lookups: [{ name: 'operator' }, { name: 'operatorGroup', group: operatorGroup, groupedValues: knownOperators }],
  },
  { name: 'originState', field: 'originState', lookups: [{ name: 'originState' }] },
  { name: 'timeOfDay', field: 'timeOfDay', lookups: [{ name: 'timeOfDay' }] },
  { name: 'season', field: 'flightDate', part: 1, lookups: [{ name: 'month' }, { name: 'season', group: season }] },
];

const numbers: readonly NumberFeature[] = [{ name: 'speedKnots', field: 'speedKnots' }];

/** The features of the served model. */
export const features: Features = { categories, numbers };

/** The fields that a feature is read from, where a file has them. */
export const fieldsRead: ReadonlySet<string> = new Set(
  Object.values(features).flatMap((kind) => kind.map(({ field }: { field: string }) => field)),
);
