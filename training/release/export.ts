/**
 * The served model as one graph: fields of a report in, as canonical values, calibrated probability of damage out.
 *
 *   inputs ─▶ encoder ─▶ network, K members ─▶ mean ─▶ calibration ─▶ damage_probability
 */
import type { ReportField } from '../../schemas/index.js';
import type { Calibration } from '../evaluation/calibration.js';
import { encode, reportInputs } from '../features/encoder.js';
import type { Encoding } from '../features/encoding.js';
import { logits, parameters, type Weights } from '../network/network.js';
import type { NetworkSettings } from '../network/settings.js';
import type { Ensemble } from '../network/training-loop.js';
import { Graph, sizeOf } from '../onnx/graph.js';
import { add, mul, reduceSum, reshape, scalar, sigmoid } from '../onnx/operators.js';

/** Builds the graph, with an input for each of `fields`; its one output is `damage_probability`, `[batch,1]`. */
export function servedGraph(
  fields: readonly ReportField[],
  ensemble: Ensemble,
  encoding: Encoding,
  settings: NetworkSettings,
  calibration: Calibration,
): Graph {
  const graph = new Graph();
  const { codes, basis } = encode(reportInputs(graph, fields), encoding);
  const shared = {
    codes: reshape(codes, [1, 'batch', codes.shape[1]!]),
    // In ONNX a new size of 0 keeps the size that was; without bases the network does not look at the basis.
    basis: encoding.bases.length === 0 ? basis : reshape(basis, [1, 'batch', basis.shape[1]!]),
  };
  const weights = constants(graph, ensemble, encoding, settings);
  const z = logits(weights, shared.codes, shared.basis, encoding, settings); //            [K, batch, 1]
  const mean = mul(reshape(reduceSum(z, [0]), ['batch', 1]), scalar(z, 1 / ensemble.members)); // [batch, 1]
  const calibrated = add(mul(mean, scalar(z, calibration.slope)), scalar(z, calibration.intercept));
  graph.output('damage_probability', sigmoid(calibrated));
  return graph;
}

/** The trained weights, each tensor stacked over the members, as constants. */
function constants(graph: Graph, ensemble: Ensemble, encoding: Encoding, settings: NetworkSettings): Weights {
  const { members, size, values } = ensemble;
  let offset = 0;
  const weights = parameters(encoding, settings).map(({ name, shape }) => {
    const length = sizeOf(shape);
    const stacked = new Float32Array(members * length);
    for (let k = 0; k < members; k++) {
      stacked.set(values.subarray(k * size + offset, k * size + offset + length), k * length);
    }
    offset += length;
    return [name, graph.constant(name, stacked, [members, ...shape])] as const;
  });
  return Object.fromEntries(weights);
}
