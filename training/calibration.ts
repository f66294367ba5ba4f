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
 * log-likelihood, which is concave and needs a handful of steps. Fit it on logits of reports that the network did not
 * train on: on its own training reports every network looks surer than it may be.
 * Source: Platt, "Probabilistic Outputs for Support Vector Machines", 1999; without his smoothing of the labels, which
 * matters for small samples only.
 *
 * @throws RangeError when the labels are all alike, for then no finite answer is best.
 */
export function fitCalibration(logits: ArrayLike<number>, labels: ArrayLike<number>): Calibration {
  const positives = Array.from(labels).reduce((sum, label) => sum + label, 0);
  if (positives === 0 || positives === labels.length) throw new RangeError('calibration needs both outcomes');
  let slope = 1;
  let intercept = 0;
  for (let step = 0; step < 50; step++) {
    let [gradientSlope, gradientIntercept, aa, ab, bb] = [0, 0, 0, 0, 0];
    for (let i = 0; i < labels.length; i++) {
      const z = logits[i]!;
      const p = sigmoid(slope * z + intercept);
      const weight = p * (1 - p);
      gradientSlope += (labels[i]! - p) * z;
      gradientIntercept += labels[i]! - p;
      aa += weight * z * z;
      ab += weight * z;
      bb += weight;
    }
    const determinant = aa * bb - ab * ab;
    const stepSlope = (bb * gradientSlope - ab * gradientIntercept) / determinant;
    const stepIntercept = (aa * gradientIntercept - ab * gradientSlope) / determinant;
    slope += stepSlope;
    intercept += stepIntercept;
    if (Math.abs(stepSlope) + Math.abs(stepIntercept) < 1e-10) break;
  }
  return { slope, intercept };
}

/** Calibrated probabilities. */
export const calibrate = (logits: ArrayLike<number>, { slope, intercept }: Calibration): Float64Array =>
  Float64Array.from(logits, (z) => sigmoid(slope * z + intercept));

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
