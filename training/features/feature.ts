/**
 * What a feature is: how the network reads a field of a report. `features.ts` lists the features; `encoding.ts` learns
 * their categories and knots from reports.
 */

/** A categorical feature: a look-up from the text of one report field. */
export interface CategoryFeature {
  readonly name: string;
  readonly field: string;
  /** The index of the dash-separated part of the field that is read: 1 for the month of an ISO date. By default the whole field. */
  readonly part?: number;
  /** The look-ups whose vectors add up to the feature's vector: usually the value itself, then its groups. */
  readonly lookups: readonly Lookup[];
}

export interface Lookup {
  readonly name: string;
  /** The group of a value; `undefined` means unknown. By default the value itself. */
  readonly group?: (value: string) => string | undefined;
  /** Values whose group is known, in the training reports or not. */
  readonly groupedValues?: readonly string[];
}

/** A numeric feature, in piecewise-linear encoding. */
export interface NumberFeature {
  readonly name: string;
  readonly field: string;
}

/** The features of a network. */
export interface Features {
  readonly categories: readonly CategoryFeature[];
  readonly numbers: readonly NumberFeature[];
}
