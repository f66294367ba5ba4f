/**
 * The features of the network, and the report field that each is read from.
 *
 * A feature is categorical, and each of its categories has a vector (an embedding), or it is a number in piecewise-linear
 * encoding, or a list, whose values have vectors that add up. The year is no feature: every future report lies outside the
 * years of training. A network reads those features only whose fields its training reports have. New ones stand behind the
 * older ones, so that these draw the same random numbers whether a file has the new fields or not.
 */
import type { BasisFeature, CategoryFeature, Features } from './feature.js';
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
  { name: 'numberStruck', field: 'numberStruck', lookups: [{ name: 'numberStruck' }] },
  { name: 'skyCondition', field: 'skyCondition', lookups: [{ name: 'skyCondition' }] },
  { name: 'pilotWarned', field: 'pilotWarned', lookups: [{ name: 'pilotWarned' }] },
  { name: 'engineIngested', field: 'engineIngested', lookups: [{ name: 'engineIngested' }] },
];

/**
 * A speed of 0 is one that nobody noted: the aircraft moved, and cleaning, too, blanks such speeds. A height of 0 is one
 * on the ground.
 */
const bases: readonly BasisFeature[] = [
  { kind: 'number', name: 'speedKnots', field: 'speedKnots', zeroIsMissing: true },
  { kind: 'number', name: 'heightFeet', field: 'heightFeet', zeroIsMissing: false },
  { kind: 'list', name: 'effectOnFlight', field: 'effectOnFlight' },
  { kind: 'list', name: 'partsStruck', field: 'partsStruck' },
  { kind: 'list', name: 'precipitation', field: 'precipitation' },
];

/** All features that a network can read. */
export const features: Features = { categories, bases };

/** The fields that a feature is read from, where a file has them. */
export const fieldsRead: ReadonlySet<string> = new Set([...categories, ...bases].map(({ field }) => field));
