/**
 * The served model as one graph: fields of a report in, as canonical values, calibrated probability of damage out. It is the
 * network of training with everything computed beforehand that does not depend on a report; `folding/fold.ts` says how.
 *
 *   inputs ─▶ look-ups and steps ─▶ their own terms ───────────────────────────────▶ sum ─▶ damage_probability
 *                               └─▶ vectors, K members ─▶ pairs and layers ─▶ mean ─┘
 */
import type { ReportField } from '../../schemas/index.js';
import type { Calibration } from '../evaluation/calibration.js';
import { reportInputs } from '../features/encoder.js';
import type { Encoding } from '../features/encoding.js';
import { node } from '../features/text-nodes.js';
import type { NetworkSettings } from '../network/settings.js';
import type { Ensemble } from '../network/training-loop.js';
import { Graph, type Shape, type Tensor } from '../onnx/graph.js';
import { add, matMul, mul, reduceSum, reshape, sigmoid, silu } from '../onnx/operators.js';
import { type Folded, fold, type Interactions } from './folding/fold.js';
import { sumsOfReports } from './folding/lookups.js';
import { constantOf, scaled } from './folding/stack.js';
import { stepsOfReports } from './folding/steps.js';

/** Builds the graph, with an input for each of `fields`; its one output is `damage_probability`, `[batch,1]`. */
export function servedGraph(
  fields: readonly ReportField[],
  ensemble: Ensemble,
  encoding: Encoding,
  settings: NetworkSettings,
  calibration: Calibration,
): Graph {
  const graph = new Graph();
  const inputs = reportInputs(graph, fields);
  const folded = fold(ensemble, encoding, settings, calibration);
  const sums = sumsOfReports(inputs, folded.lookups); //        [batch, features]
  const steps = stepsOfReports(inputs, encoding.bases); //      [batch, steps]
  const own = ownTerms(folded, sums, steps); //                 [batch, 1]
  const { interactions } = folded;
  if (!interactions) {
    graph.output('damage_probability', sigmoid(own));
    return graph;
  }
  const ofMembers = memberTerms(interactions, sums, steps); //  [K, batch, 1]
  const together = reshape(reduceSum(ofMembers, [0]), ['batch', 1]);
  const ofPairs = encoding.bases.length > 1 ? [stepPairTerms(interactions, steps!)] : [];
  graph.output('damage_probability', sigmoid([own, ...ofPairs].reduce(add, together)));
  return graph;
}

/** What sums and steps add to the logit by themselves, and the bias. */
function ownTerms({ ofSums, ofSteps, bias }: Folded, sums: Tensor, steps: Tensor | undefined): Tensor {
  const { graph } = sums;
  const features = sums.shape[1] as number;
  const table = graph.constant('of_sums', ofSums, [ofSums.length]);
  const ofFeatures = node(graph, 'Gather', [table, sums], 'float', sums.shape, { axis: 0n });
  const ones = graph.constant('ones', Array<number>(features).fill(1), [features, 1]);
  const total = add(matMul(ofFeatures, ones), graph.constant('bias', [bias]));
  return steps ? add(total, matMul(steps, graph.constant('of_steps', ofSteps, [ofSteps.length, 1]))) : total;
}

/** tᵀMt: the pairs of steps of two bases. */
function stepPairTerms({ ofStepPairs }: Interactions, steps: Tensor): Tensor {
  const width = steps.shape[1] as number;
  const met = matMul(steps, steps.graph.constant('of_step_pairs', ofStepPairs, [width, width]));
  return reduceSum(mul(met, steps), [1]);
}

/** What each member adds by the pairs with a looked up feature and by its layers. */
function memberTerms(interactions: Interactions, sums: Tensor, steps: Tensor | undefined): Tensor {
  const { graph } = sums;
  const { vectors, share, stepVectors, firstOfVectors, firstOfSteps, laterLayers } = interactions;
  const { members, columns: length } = vectors;
  const features = sums.shape[1] as number;
  const gathered: Shape = [members, 'batch', features, length];
  const rows = node(graph, 'Gather', [constantOf(graph, 'vectors', vectors), sums], 'float', gathered, { axis: 1n });
  const looked = reshape(rows, [members, 'batch', features * length]);

  // ½|C|² + ⟨C, V⟩ = ½⟨C, C + 2V⟩. As a product with ones at the right places the sum over features takes one node.
  const places = Array.from({ length: features * length * length }, (_, at) =>
    Number(Math.floor(at / length) % length === at % length),
  );
  const sum = matMul(looked, graph.constant('places', places, [features * length, length]));
  const other = steps ? add(sum, matMul(steps, constantOf(graph, 'step_vectors_twice', scaled(stepVectors, 2)))) : sum;
  const half = graph.constant('half', Array<number>(length).fill(share / 2), [length, 1]);
  const pairs = matMul(mul(sum, other), half);

  let deep = matMul(looked, constantOf(graph, 'first_of_vectors', firstOfVectors));
  if (steps) deep = add(deep, matMul(steps, constantOf(graph, 'first_of_steps', firstOfSteps)));
  for (const { bias, weights } of laterLayers) {
    const activated = silu(add(deep, constantOf(graph, 'hidden_bias', bias)));
    deep = matMul(activated, constantOf(graph, 'layer', weights));
  }
  return add(pairs, deep);
}
