/**
 * What a feature is: how a field of a report becomes something that the network can add up. Which features there are says
 * `features.ts`; what is learnt of them from reports says `encoding.ts`.
 */

/** A categorical feature: a look-up from the text of one report field. */
export interface CategoryFeature {
  readonly name: string;
  readonly field: string;
  /** Which dash-separated part of the field is read: 1 of an ISO date is its month. The whole field by default. */
  readonly part?: number;
  /** The look-ups whose vectors add up to the feature's: usually the value itself, then the groups it belongs to. */
  readonly lookups: readonly Lookup[];
}

export interface Lookup {
  readonly name: string;
  /** The group of a value; `undefined` means unknown. The value itself by default. */
  readonly group?: (value: string) => string | undefined;
  /** Values whose group is known beside those in the data. */
  readonly groupedValues?: readonly string[];
}

/** A numeric feature, spread over `knots` quantiles. */
export interface NumberFeature {
  readonly name: string;
  readonly field: string;
}

/** The features of a network. */
export interface Features {
  readonly categories: readonly CategoryFeature[];
  readonly numbers: readonly NumberFeature[];
}
