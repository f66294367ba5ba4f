/**
 * From scores to probabilities that mean what they say: of all reports given 0.2, one in five should be damaged.
 */

/** p = σ(slope · logit + intercept). */
export interface Calibration {
  readonly slope: number;
  readonly intercept: number;
}

/**
 * Platt scaling: the slope and intercept that make the outcomes most likely, found by Newton's method on the
 * log-likelihood, which is concave and needs a handful of steps. Fit it on out-of-fold logits: on its own training
 * reports every network is surer than its accuracy on others justifies.
 * Source: Platt, "Probabilistic Outputs for Support Vector Machines", 1999; without his smoothing of the labels, which
 * matters for small samples only.
 *
 * @throws RangeError when the labels are all alike, or the logits are, or the logits tell the labels apart without
 *   fault: then no finite answer is best.
 */
export function fitCalibration(logits: ArrayLike<number>, labels: ArrayLike<number>): Calibration {
  const positives = Array.from(labels).reduce((sum, label) => sum + label, 0);
  if (positives === 0 || positives === labels.length) throw new RangeError('calibration needs both outcomes');
  let best: Calibration = { slope: 1, intercept: 0 };
  for (let step = 0; step < 50; step++) {
    let [gradientSlope, gradientIntercept, aa, ab, bb] = [0, 0, 0, 0, 0];
    for (let i = 0; i < labels.length; i++) {
      const z = logits[i]!;
      const p = sigmoid(best.slope * z + best.intercept);
      const weight = p * (1 - p);
      gradientSlope += (labels[i]! - p) * z;
      gradientIntercept += labels[i]! - p;
      aa += weight * z * z;
      ab += weight * z;
      bb += weight;
    }
    const determinant = aa * bb - ab * ab;
    let stepSlope = (bb * gradientSlope - ab * gradientIntercept) / determinant;
    let stepIntercept = (aa * gradientIntercept - ab * gradientSlope) / determinant;
    const after = (): Calibration => ({ slope: best.slope + stepSlope, intercept: best.intercept + stepIntercept });
    // From far away, as from logits that are much too sure, a whole step overshoots.
    const limit = logLoss(logits, labels, best) * (1 + 1e-9);
    while (logLoss(logits, labels, after()) > limit) {
      stepSlope /= 2;
      stepIntercept /= 2;
    }
    best = after();
    const size = Math.max(1, Math.abs(best.slope) + Math.abs(best.intercept));
    if (Math.abs(stepSlope) + Math.abs(stepIntercept) < 1e-10 * size) return best;
  }
  throw new RangeError(
    'calibration has no best answer: the logits are all alike, or tell the outcomes apart without fault',
  );
}

/**
 * The shift of the log-odds that makes the outcomes most likely, with a slope of 1: where there are too few outcomes to
 * learn a slope from. With it as many reports are damaged as the probabilities add up to.
 *
 * @throws RangeError when the labels are all alike: then no finite answer is best.
 */
export function fitShift(logits: ArrayLike<number>, labels: ArrayLike<number>): Calibration {
  const positives = Array.from(labels).reduce((sum, label) => sum + label, 0);
  if (positives === 0 || positives === labels.length) throw new RangeError('calibration needs both outcomes');
  // What the probabilities add up to rises with the shift, so that halving an interval finds it, from wherever it starts.
  const expected = (shift: number) => Array.from(logits).reduce((sum, z) => sum + sigmoid(z + shift), 0);
  let [low, high] = [-1, 1];
  while (expected(low) > positives) low *= 2;
  while (expected(high) < positives) high *= 2;
  while (high - low > 1e-12 * Math.max(1, Math.abs(low))) {
    const middle = (low + high) / 2;
    if (expected(middle) < positives) low = middle;
    else high = middle;
  }
  return { slope: 1, intercept: (low + high) / 2 };
}

/** Calibrated probabilities. */
export const calibrate = (logits: ArrayLike<number>, { slope, intercept }: Calibration): Float64Array =>
  Float64Array.from(logits, (z) => sigmoid(slope * z + intercept));

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** −Σ ln of the probability given to what happened. */
function logLoss(logits: ArrayLike<number>, labels: ArrayLike<number>, { slope, intercept }: Calibration): number {
  let sum = 0;
  for (let i = 0; i < labels.length; i++) {
    const z = slope * logits[i]! + intercept;
    sum += Math.max(z, 0) - labels[i]! * z + Math.log1p(Math.exp(-Math.abs(z)));
  }
  return sum;
}
