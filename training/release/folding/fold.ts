/**
 * The constants of the served graph, computed from an encoding and the weights of an ensemble, without another training and
 * without approximation.
 *
 * A report is a sum of rows: one for each feature that is looked up, with linear weight lᵢ and vector vᵢ, and for each basis
 * the rows of its steps times their strengths t. With C = Σ vᵢ over the look-ups and V = Σ t·r over the steps, the pairs are
 *
 *   Σ ⟨vᵢ, vⱼ⟩ = ½|C|² − ½ Σ |vᵢ|² + ⟨C, V⟩ + Σ ⟨v_b, v_b'⟩ over pairs of bases
 *
 * −½|vᵢ|² belongs to a row and is added to its linear weight. The last sum is quadratic in the steps, tᵀMt, and has the same
 * form in each member, so one matrix M stands for all. What is linear in a row is summed over the members as well. The mean
 * over members and the slope of the calibration are one factor, which is taken into everything that is added up at the end;
 * its intercept is taken into the bias.
 */
import type { Calibration } from '../../evaluation/calibration.js';
import type { Encoding } from '../../features/encoding.js';
import { parameters } from '../../network/network.js';
import type { NetworkSettings } from '../../network/settings.js';
import type { Ensemble } from '../../network/training-loop.js';
import { sizeOf } from '../../onnx/graph.js';
import { type FeatureLookup, foldLookups } from './lookups.js';
import { columnsOf, dotOfRows, element, rowsOf, type Stack, scaled, stack, sumOfMembers, sumsOfRows } from './stack.js';
import { stepRows } from './steps.js';

/** What the folded graph is made of: K members, `sums` of rows, `steps` of the bases, vectors of length d. */
export interface Folded {
  readonly lookups: readonly FeatureLookup[];
  /** `[sums]`: what each sum of rows adds to the logit by itself. */
  readonly ofSums: Float64Array;
  /** `[steps]`: what each step adds to the logit by itself. */
  readonly ofSteps: Float64Array;
  /** What every logit has. */
  readonly bias: number;
  /** The interactions; a logistic regression has none. */
  readonly interactions?: Interactions;
}

export interface Interactions {
  /** Mean over the members and slope: the factor of what a member adds to the logit. */
  readonly share: number;
  /** `[K, sums, d]`. */
  readonly vectors: Stack;
  /** `[K, steps, d]`. */
  readonly stepVectors: Stack;
  /** `[steps, steps]`: M, row by row, zero within a basis. */
  readonly ofStepPairs: Float64Array;
  /** The first layer, as it meets the vectors of the look-ups, `[K, features · d, units]`, */
  readonly firstOfVectors: Stack;
  /** and as it meets the steps, `[K, steps, units]`. */
  readonly firstOfSteps: Stack;
  /** The layers after it, with the bias that is added before them. The last one, the output, has one unit. */
  readonly laterLayers: readonly { readonly bias: Stack; readonly weights: Stack }[];
}

/** Folds an ensemble and its calibration. */
export function fold(
  ensemble: Ensemble,
  encoding: Encoding,
  settings: NetworkSettings,
  { slope, intercept }: Calibration,
): Folded {
  const share = slope / ensemble.members;
  const weights = weightsOf(ensemble, encoding, settings);
  const { lookups, sums } = foldLookups(encoding);
  const rows = sumsOfRows(weights.categories!, sums);
  const steps = sumsOfRows(weights.numbers!, stepRows(encoding));
  const vectors = columnsOf(rows, 1, rows.columns);
  const stepVectors = columnsOf(steps, 1, steps.columns);

  const ofSums = Float64Array.from(sums, (_, row) =>
    sumOfMembers(rows, (k) => share * (element(rows, k, row, 0) - dotOfRows(vectors, row, vectors, row, k) / 2)),
  );
  const ofSteps = Float64Array.from({ length: steps.rows }, (_, step) =>
    sumOfMembers(steps, (k) => share * element(steps, k, step, 0)),
  );
  const bias = intercept + sumOfMembers(rows, (k) => share * element(weights.bias!, k, 0, 0));
  if (settings.embedding === 0) return { lookups, ofSums, ofSteps, bias };

  const interactions = {
    share,
    vectors,
    stepVectors,
    ofStepPairs: stepPairs(stepVectors, encoding, share),
    ...layers(weights, stepVectors, encoding, settings, share),
  };
  return { lookups, ofSums, ofSteps, bias, interactions };
}

/** The learnt tensors by name. */
function weightsOf(
  { members, size, values }: Ensemble,
  encoding: Encoding,
  settings: NetworkSettings,
): Record<string, Stack> {
  let offset = 0;
  const weights = parameters(encoding, settings).map(({ name, shape }) => {
    const [rows, columns] = shape as [number, number];
    const from = offset;
    offset += sizeOf(shape);
    return [name, stack(members, rows, columns, (k, i, j) => values[k * size + from + i * columns + j]!)] as const;
  });
  return Object.fromEntries(weights);
}

/** M: each pair of steps of two different bases counts once. */
function stepPairs(stepVectors: Stack, { bases }: Encoding, share: number): Float64Array {
  const basisOfStep = bases.flatMap(({ width }, basis) => Array<number>(width).fill(basis));
  const pairs = stack(1, stepVectors.rows, stepVectors.rows, (_, i, j) =>
    basisOfStep[i]! < basisOfStep[j]!
      ? sumOfMembers(stepVectors, (k) => share * dotOfRows(stepVectors, i, stepVectors, j, k))
      : 0,
  );
  return pairs.values;
}

/** The layers of the deep part. Before the first one everything is linear, so the steps meet it as a product of both. */
function layers(
  weights: Readonly<Record<string, Stack>>,
  stepVectors: Stack,
  { lookupsOfFeature, bases }: Encoding,
  { embedding, hidden }: NetworkSettings,
  share: number,
): Pick<Interactions, 'firstOfVectors' | 'firstOfSteps' | 'laterLayers'> {
  const all = [...hidden.map((_, i) => weights[`hidden${i}`]!), scaled(weights.output!, share)];
  const first = all[0]!;
  const features = lookupsOfFeature.length;
  const featureOfStep = bases.flatMap(({ width }, basis) => Array<number>(width).fill(features + basis));
  const firstOfSteps = stack(first.members, stepVectors.rows, first.columns, (k, step, unit) => {
    let total = 0;
    for (let i = 0; i < embedding; i++) {
      const weight = element(first, k, featureOfStep[step]! * embedding + i, unit);
      total += element(stepVectors, k, step, i) * weight;
    }
    return total;
  });
  return {
    firstOfVectors: rowsOf(first, 0, features * embedding),
    firstOfSteps,
    laterLayers: all.slice(1).map((layer, i) => ({ bias: weights[`hiddenBias${i}`]!, weights: layer })),
  };
}
