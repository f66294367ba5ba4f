/** Choices that are mostly the same. */
import fc, { type Arbitrary } from 'fast-check';

/** Shrinking a failing case tries the first of several choices, the simplest, before all others. */
export const simplestFirst = { withCrossShrink: true };

/** Mostly `usual`, each of the `others` about `weight` times less often; a failing case is shrunk towards `usual`. */
export const mostly = <T>(weight: number, usual: Arbitrary<T>, ...others: Arbitrary<T>[]) =>
  fc.oneof(
    simplestFirst,
    { weight: weight * others.length, arbitrary: usual },
    ...others.map((arbitrary) => ({ weight: 1, arbitrary })),
  );
