/**
 * A second implementation of the network, written to be obviously right and not to be fast: one report at a time, plain
 * loops, double precision, no import from training/. The graphs must agree with it.
 */

/** A matrix by its rows. */
export type Matrix = readonly Float64Array[];

/** Cuts flat values into rows. */
export const matrix = (values: ArrayLike<number>, width: number): Matrix =>
  Array.from({ length: values.length / width }, (_, row) =>
    Float64Array.from({ length: width }, (_, column) => values[row * width + column]!),
  );

/** The weights of one member by name, as `parameters` in training/network/network.ts lists them. */
export type MemberWeights = Readonly<Record<string, Matrix>>;

/** How the look-ups and the columns of the numbers make up the features. */
export interface Layout {
  /** For each look-up the feature that it belongs to. */
  readonly owner: readonly number[];
  /** For each number how many columns it has: its missing flag and its knots. */
  readonly columns: readonly number[];
}

/** Missing flag, and a flag for each of `values` that the text names between its separators. */
export function naiveFlags(text: string, values: readonly string[]): number[] {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < text.length; at++) {
    if (text[at] === ';' && text[at + 1] === ' ') {
      parts.push(part);
      part = '';
      at++;
    } else {
      part += text[at];
    }
  }
  parts.push(part);
  const flags = values.map((value) => (parts.some((other) => other === value) ? 1 : 0));
  return [flags.some((flag) => flag === 1) ? 0 : 1, ...flags];
}

/** Missing flag and weights of the knots. */
export function naiveBasis(value: number, knots: readonly number[], zeroIsMissing = true): number[] {
  const weights = knots.map(() => 0);
  if (Number.isNaN(value) || value < 0 || (value === 0 && zeroIsMissing)) return [1, ...weights];
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

/** Adds `factor` times `terms` to `sum`, in place. */
function accumulate(sum: Float64Array, terms: Float64Array, factor: number): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += factor * terms[i]!;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

export const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** The logit of one report by one member, from its rows of the embedding table and its basis. */
export function naiveLogit(
  weights: MemberWeights,
  { owner, columns }: Layout,
  codes: readonly number[],
  basis: readonly number[],
): number {
  const { categories, numbers, bias, output } = weights as Record<string, Matrix>;
  const width = categories![0]!.length;
  const features: Float64Array[] = [];
  for (const [lookup, code] of codes.entries()) {
    const feature = owner[lookup]!;
    features[feature] ??= new Float64Array(width);
    accumulate(features[feature], categories![code]!, 1);
  }
  let column = 0;
  for (const count of columns) {
    const feature = new Float64Array(width);
    for (const end = column + count; column < end; column++) accumulate(feature, numbers![column]!, basis[column]!);
    features.push(feature);
  }

  let logit = bias![0]![0]!;
  for (const feature of features) logit += feature[0]!;
  const vectors = features.map((feature) => feature.subarray(1));
  for (let i = 0; i < vectors.length; i++) {
    for (let j = i + 1; j < vectors.length; j++) logit += dot(vectors[i]!, vectors[j]!);
  }

  if (!output) return logit;
  let layer = new Float64Array(vectors.length * (width - 1));
  for (const [i, vector] of vectors.entries()) layer.set(vector, i * (width - 1));
  for (let i = 0; weights[`hidden${i}`]; i++) {
    const sums = weights[`hiddenBias${i}`]![0]!.slice();
    for (let k = 0; k < layer.length; k++) accumulate(sums, weights[`hidden${i}`]![k]!, layer[k]!);
    for (let unit = 0; unit < sums.length; unit++) sums[unit]! *= sigmoid(sums[unit]!);
    layer = sums;
  }
  for (let k = 0; k < layer.length; k++) logit += layer[k]! * output[k]![0]!;
  return logit;
}
