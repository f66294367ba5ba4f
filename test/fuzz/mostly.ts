/** Choices that are mostly the same. */
import fc, { type Arbitrary } from 'fast-check';

/** `it` most of the time, each of the `others` about `weight` times less often; a failing case is shrunk towards `it`. */
export const usual = <T>(weight: number, it: Arbitrary<T>, ...others: Arbitrary<T>[]) =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: weight * others.length, arbitrary: it },
    ...others.map((arbitrary) => ({ weight: 1, arbitrary })),
  );
