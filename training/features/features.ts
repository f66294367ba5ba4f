/**
 * Which features the network sees, and the report field that each is read from.
 *
 * Every feature is a category with a vector of its own (its embedding) or a number laid out on knots. The year is
 * not among them: every report to come lies outside the years of training.
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
 * `airport` is not among them: airports fence, mow and change the way they report, so that what is learnt of one year may
 * mislead in the next, and nothing measured speaks for it. The state, which changes less, stays.
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
