/**
 * Which features the network sees, and the report field that each is read from.
 *
 * Every feature is a category with a vector of its own (its embedding) or a number laid out on knots. The year is
 * not among them: every report to come lies outside the years of training.
 */

/** A categorical feature: a look-up from the text of one report field. */
export interface CategoryFeature {
  readonly name: string;
  readonly field: string;
  /** Which dash-separated part of the field is read: 1 of an ISO date is its month. The whole field by default. */
  readonly part?: number;
  /** Groups values under one category, e.g. a model under its family; `undefined` means unknown. */
  readonly group?: (value: string) => string | undefined;
}

/** A numeric feature, spread over `knots` quantiles. */
export interface NumberFeature {
  readonly name: string;
  readonly field: string;
}

export const categoryFeatures: readonly CategoryFeature[] = [
  { name: 'phaseOfFlight', field: 'phaseOfFlight' },
  { name: 'wildlifeSize', field: 'wildlifeSize' },
  { name: 'species', field: 'species' },
  { name: 'aircraft', field: 'aircraft' },
  { name: 'operator', field: 'operator' },
  { name: 'airport', field: 'airport' },
  { name: 'timeOfDay', field: 'timeOfDay' },
  { name: 'month', field: 'flightDate', part: 1 },
];

export const numberFeatures: readonly NumberFeature[] = [{ name: 'speedKnots', field: 'speedKnots' }];
