/**
 * The network once more, written to be obviously right and not to be fast: one report at a time, plain loops, double
 * precision, nothing taken from training/. The graphs must agree with it.
 */

/** A tensor by its values, row by row. */
export interface Table {
  readonly shape: readonly number[];
  readonly values: ArrayLike<number>;
}

/** The weights of one member by name, as `parameters` in training/network.ts lists them. */
export type MemberWeights = Readonly<Record<string, Table>>;

/** How the look-ups and the columns of the numbers make up the features. */
export interface Layout {
  /** For each look-up the feature that it belongs to. */
  readonly owner: readonly number[];
  /** For each number how many columns it has: its missing flag and its knots. */
  readonly columns: readonly number[];
}

/** Missing flag and weights of the knots. */
export function naiveBasis(value: number, knots: readonly number[]): number[] {
  const weights = knots.map(() => 0);
  if (Number.isNaN(value) || value <= 0) return [1, ...weights];
  const above = knots.findIndex((knot) => knot >= value);
  if (above === -1) weights[knots.length - 1] = 1;
  else if (above === 0) weights[0] = 1;
  else {
    const share = (value - knots[above - 1]!) / (knots[above]! - knots[above - 1]!);
    weights[above] = share;
    weights[above - 1] = 1 - share;
  }
  return [0, ...weights];
}

const row = ({ shape, values }: Table, at: number): number[] => {
  const width = shape.at(-1)!;
  return Array.from({ length: width }, (_, i) => values[at * width + i]!);
};
const plus = (a: readonly number[], b: readonly number[]) => a.map((x, i) => x + b[i]!);
const times = (a: readonly number[], factor: number) => a.map((x) => x * factor);
const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + x * b[i]!, 0);
export const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** The logit of one report by one member, from its rows of the embedding table and its basis. */
export function naiveLogit(
  weights: MemberWeights,
  { owner, columns }: Layout,
  codes: readonly number[],
  basis: readonly number[],
): number {
  const { categories, numbers, bias, output } = weights as Record<string, Table>;
  const zero = row(categories!, 0).map(() => 0);
  const features: number[][] = [];
  for (const [lookup, code] of codes.entries()) {
    const feature = owner[lookup]!;
    features[feature] = plus(features[feature] ?? zero, row(categories!, code));
  }
  let column = 0;
  for (const width of columns) {
    let mixed = zero;
    for (const end = column + width; column < end; column++) {
      mixed = plus(mixed, times(row(numbers!, column), basis[column]!));
    }
    features.push(mixed);
  }

  let logit = bias!.values[0]! + features.reduce((sum, [own]) => sum + own!, 0);
  const vectors = features.map(([, ...vector]) => vector);
  for (const [i, a] of vectors.entries()) for (const b of vectors.slice(i + 1)) logit += dot(a, b);

  if (!output) return logit;
  let layer = vectors.flat();
  for (let i = 0; weights[`hidden${i}`]; i++) {
    const matrix = weights[`hidden${i}`]!;
    const before = row(weights[`hiddenBias${i}`]!, 0);
    layer = before
      .map((start, unit) => layer.reduce((sum, x, k) => sum + x * row(matrix, k)[unit]!, start))
      .map((x) => x * sigmoid(x));
  }
  return logit + dot(layer, Array.from(output.values));
}
