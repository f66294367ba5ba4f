/**
 * Logistic regression, the usual first model: a weight for each code of each column. A number has a weight for each of
 * its bins, so that the risk may rise and fall with it.
 */
import type { Predictor } from './predictors.js';

export interface LogisticModel {
  readonly bias: number;
  /** The weights of all codes, column by column. */
  readonly weights: Float64Array;
}

/**
 * Minimises Σ logistic loss + l2/2 · Σ weight² over the rows of `train`; the bias is free. The loss is convex, and
 * Newton's method on all reports at once finds its one minimum in a handful of steps, each solved by conjugate gradients,
 * so that no matrix is ever built: time and memory are linear in reports.
 * Source: Lin, Weng and Keerthi, "Trust region Newton method for large-scale logistic regression", JMLR 2008; here with
 * halved steps in place of a trust region.
 *
 * @param l2 the penalty, above 0: it also settles what columns that say the same would leave open.
 */
export function fitLogistic(
  predictors: readonly Predictor[],
  labels: Uint8Array,
  train: Int32Array,
  l2: number,
): LogisticModel {
  const design = oneHot(predictors, train);
  const { size } = design;
  const outcomes = train.map((row) => labels[row]!);
  const penalty = new Float64Array(size).fill(l2, 1); // the bias comes first
  let weights = new Float64Array(size);
  let logits = design.times(weights);
  let loss = penalisedLoss(logits, outcomes, weights, penalty);
  // The second derivative of each weight is l2 at least, so that it is then 0.01 from the best one; of many reports, a
  // hundred-thousandth may be explained better still.
  const enough = Math.max(0.01 * l2, 1e-5 * train.length);
  for (let step = 0; step < 50; step++) {
    const probabilities = logits.map((z) => 1 / (1 + Math.exp(-z)));
    const gradient = design.transposeTimes(probabilities.map((p, i) => p - outcomes[i]!));
    for (let j = 0; j < size; j++) gradient[j]! += penalty[j]! * weights[j]!;
    if (gradient.every((derivative) => Math.abs(derivative) < enough)) break;
    const curvatures = probabilities.map((p) => p * (1 - p));
    const hessianTimes = (vector: Float64Array) =>
      design.gramTimes(vector, curvatures).map((value, j) => value + penalty[j]! * vector[j]!);
    const diagonal = design.transposeTimes(curvatures).map((value, j) => value + penalty[j]! + 1e-12);
    let change = conjugateGradients(hessianTimes, gradient, diagonal);
    // From far away, a whole step may overshoot.
    for (let halvings = 0; halvings < 30; halvings++) {
      const next = weights.map((weight, j) => weight - change[j]!);
      const nextLogits = design.times(next);
      const nextLoss = penalisedLoss(nextLogits, outcomes, next, penalty);
      if (nextLoss <= loss * (1 + 1e-12)) {
        [weights, logits, loss] = [next, nextLogits, nextLoss];
        break;
      }
      change = change.map((value) => value / 2);
    }
  }
  return { bias: weights[0]!, weights: weights.slice(1) };
}

/** Log-odds of the rows. */
export const logisticLogits = (
  { bias, weights }: LogisticModel,
  predictors: readonly Predictor[],
  rows: Int32Array,
): Float64Array => oneHot(predictors, rows).times(Float64Array.of(bias, ...weights));

/** The rows as a matrix of zeros and ones, of which only the places of the ones are kept: the bias, and a code of each column. */
function oneHot(predictors: readonly Predictor[], rows: Int32Array) {
  const width = predictors.length;
  const places = new Int32Array(rows.length * width);
  let size = 1;
  for (const [column, predictor] of predictors.entries()) {
    for (let i = 0; i < rows.length; i++) places[i * width + column] = size + predictor.codes[rows[i]!]!;
    size += predictor.size;
  }
  return {
    size,
    /** X · vector */
    times(vector: Float64Array): Float64Array {
      const products = new Float64Array(rows.length);
      for (let i = 0, at = 0; i < rows.length; i++) {
        let sum = vector[0]!;
        for (const end = at + width; at < end; at++) sum += vector[places[at]!]!;
        products[i] = sum;
      }
      return products;
    },
    /** Xᵀ · vector */
    transposeTimes(vector: Float64Array): Float64Array {
      const products = new Float64Array(size);
      for (let i = 0, at = 0; i < rows.length; i++) {
        const value = vector[i]!;
        products[0]! += value;
        for (const end = at + width; at < end; at++) products[places[at]!]! += value;
      }
      return products;
    },
    /** Xᵀ · diagonal · X · vector, in one go through the rows */
    gramTimes(vector: Float64Array, diagonal: Float64Array): Float64Array {
      const products = new Float64Array(size);
      for (let i = 0, from = 0; i < rows.length; i++, from += width) {
        const end = from + width;
        let sum = vector[0]!;
        for (let at = from; at < end; at++) sum += vector[places[at]!]!;
        sum *= diagonal[i]!;
        products[0]! += sum;
        for (let at = from; at < end; at++) products[places[at]!]! += sum;
      }
      return products;
    },
  };
}

/**
 * Solves H x = b for a symmetric, positive H, preconditioned by its diagonal, until a tenth of the residual is left: the
 * next Newton step corrects the rest.
 */
function conjugateGradients(
  timesH: (vector: Float64Array) => Float64Array,
  b: Float64Array,
  diagonal: Float64Array,
): Float64Array {
  const x = new Float64Array(b.length);
  const residual = b.slice();
  let scaled = residual.map((value, j) => value / diagonal[j]!);
  const direction = scaled.slice();
  let size = dot(residual, scaled);
  const enough = 0.01 * size;
  for (let step = 0; step < 100 && size > enough; step++) {
    const product = timesH(direction);
    const share = size / dot(direction, product);
    for (let j = 0; j < x.length; j++) {
      x[j]! += share * direction[j]!;
      residual[j]! -= share * product[j]!;
    }
    scaled = residual.map((value, j) => value / diagonal[j]!);
    const nextSize = dot(residual, scaled);
    for (let j = 0; j < x.length; j++) direction[j] = scaled[j]! + (nextSize / size) * direction[j]!;
    size = nextSize;
  }
  return x;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += a[j]! * b[j]!;
  return sum;
}

function penalisedLoss(
  logits: Float64Array,
  outcomes: ArrayLike<number>,
  weights: Float64Array,
  penalty: Float64Array,
): number {
  let sum = 0;
  for (let i = 0; i < logits.length; i++) {
    const z = logits[i]!;
    sum += Math.max(z, 0) - outcomes[i]! * z + Math.log1p(Math.exp(-Math.abs(z)));
  }
  for (let j = 0; j < weights.length; j++) sum += (penalty[j]! / 2) * weights[j]! ** 2;
  return sum;
}
