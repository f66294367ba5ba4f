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
  readonly kind: 'number';
  readonly name: string;
  readonly field: string;
  /** Whether 0 stands for a value that nobody noted; otherwise it is a value like any other. */
  readonly zeroIsMissing: boolean;
}

/** A feature of several values at once, a bag of them: their order does not matter, nor does a value that repeats. */
export interface ListFeature {
  readonly kind: 'list';
  readonly name: string;
  readonly field: string;
}

/** A feature whose vector is a weighted sum: of the vectors of its knots or values, or that of "missing". */
export type BasisFeature = NumberFeature | ListFeature;

/** The features of a network. */
export interface Features {
  readonly categories: readonly CategoryFeature[];
  readonly bases: readonly BasisFeature[];
}
