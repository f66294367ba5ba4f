/**
 * The network, said once: this function builds the graph that is trained. The served one is derived from it (release/folding/).
 *
 * Each feature of a report becomes a short vector, its embedding. Three parts read the vectors and add up to a logit:
 *
 *   linear   one weight per category: the effect of each feature by itself
 *   pairs    Σ ⟨vᵢ, vⱼ⟩ over all pairs of features: their pairwise interactions (a factorisation machine)
 *   deep     a multilayer perceptron over all vectors: every other interaction
 *
 * Linear, pairwise and deep parts over shared embeddings: Guo et al., "DeepFM", IJCAI 2017.
 *
 * The first axis of every tensor is the ensemble: all K members are computed together and differ only in their weights.
 */
import type { Random } from '../data/random.js';
import type { Encoding } from '../features/encoding.js';
import { sizeOf, type Tensor } from '../onnx/graph.js';
import {
  add,
  concat,
  gather,
  matMul,
  mul,
  reduceSum,
  reshape,
  scalar,
  silu,
  split,
  sub,
  transpose,
} from '../onnx/operators.js';
import type { NetworkSettings } from './settings.js';

/** The learnable tensors of the network by name, each `[K, …shape]`. */
export type Weights = Readonly<Record<string, Tensor>>;

/** One learnable tensor of a member. */
export interface Parameter {
  readonly name: string;
  readonly shape: readonly number[];
  /** Standard deviation of the initial values; with 0 they are all zero. */
  readonly initStd: number;
  /** Which L2 penalty applies; biases have none. */
  readonly kind: 'embedding' | 'weight' | 'bias';
}

/** Lists the learnable tensors of one member. */
export function parameters(encoding: Encoding, settings: NetworkSettings): Parameter[] {
  const { embedding, hidden, embeddingInitStd } = settings;
  const width = 1 + embedding; // the linear weight, then the embedding vector
  const tables: Parameter[] = [
    { name: 'categories', shape: [encoding.tableRows, width], initStd: embeddingInitStd, kind: 'embedding' },
    // The table of the bases, under the name that it has in released files.
    { name: 'numbers', shape: [encoding.basisWidth, width], initStd: embeddingInitStd, kind: 'embedding' },
    { name: 'bias', shape: [1, 1], initStd: 0, kind: 'bias' },
  ];
  if (embedding === 0) return tables;
  const widths = [featureCount(encoding) * embedding, ...hidden];
  const layers = hidden.flatMap((units, i): Parameter[] => [
    // Variance 2 / fan-in keeps the scale of the activations from layer to layer (He et al., 2015).
    { name: `hidden${i}`, shape: [widths[i]!, units], initStd: Math.sqrt(2 / widths[i]!), kind: 'weight' },
    { name: `hiddenBias${i}`, shape: [1, units], initStd: 0, kind: 'bias' },
  ]);
  const last = widths.at(-1)!;
  return [...tables, ...layers, { name: 'output', shape: [last, 1], initStd: Math.sqrt(1 / last), kind: 'weight' }];
}

/** The number of learnable values of one member. */
export const parameterCount = (encoding: Encoding, settings: NetworkSettings): number =>
  parameters(encoding, settings).reduce((sum, { shape }) => sum + sizeOf(shape), 0);

/** Random initial values, one member after the other, `[K, size]` row by row. */
export function initialValues(
  encoding: Encoding,
  settings: NetworkSettings,
  randoms: readonly Random[],
): Float32Array<ArrayBuffer> {
  const list = parameters(encoding, settings);
  const values = new Float32Array(randoms.length * parameterCount(encoding, settings));
  let at = 0;
  for (const random of randoms) {
    for (const { shape, initStd } of list) {
      for (const end = at + sizeOf(shape); at < end; at++) values[at] = initStd === 0 ? 0 : initStd * random.normal();
    }
  }
  return values;
}

/** Splits flat parameters `[K, size]` into the network's tensors. */
export function unpack(flat: Tensor, encoding: Encoding, settings: NetworkSettings): Weights {
  const list = parameters(encoding, settings);
  const sizes = list.map(({ shape }) => sizeOf(shape));
  const pieces = split(flat, sizes, 1);
  return Object.fromEntries(list.map(({ name, shape }, i) => [name, reshape(pieces[i]!, [flat.shape[0]!, ...shape])]));
}

/**
 * Appends the network.
 *
 * @param codes `[K or 1, batch, lookups]` int32, rows of the embedding table.
 * @param basis `[K or 1, batch, basisWidth]`.
 * @returns The logit of damage, `[K, batch, 1]`.
 */
export function logits(
  weights: Weights,
  codes: Tensor,
  basis: Tensor,
  encoding: Encoding,
  { embedding, hidden }: NetworkSettings,
): Tensor {
  const batch = codes.shape[1]!;
  const members = weights.bias!.shape[0]!;
  const features = featureCount(encoding);

  const embedded = embed(weights, codes, basis, encoding); //                [features, K, batch, 1 + embedding]
  const sums = reshape(sumOfFeatures(embedded), [members, batch, 1 + embedding]);
  if (embedding === 0) return add(sums, weights.bias!);
  const [linear, sum] = split(sums, [1, embedding], 2); //                   [K, batch, 1], [K, batch, embedding]
  const [, vectors] = split(embedded, [1, embedding], 3);

  // Σ over pairs i<j of ⟨vᵢ, vⱼ⟩ = ½ (|Σ vᵢ|² − Σ |vᵢ|²): two sums instead of all pairs (Rendle, ICDM 2010).
  const squares = reshape(sumOfFeatures(mul(vectors!, vectors!)), [members, batch, embedding]);
  const pairsDoubled = reduceSum(sub(mul(sum!, sum!), squares), [2]); //     [K, batch, 1]
  const pairs = mul(pairsDoubled, scalar(pairsDoubled, 0.5));

  let deep = reshape(transpose(vectors!, [1, 2, 0, 3]), [members, batch, features * embedding]);
  for (const i of hidden.keys()) {
    deep = silu(add(matMul(deep, weights[`hidden${i}`]!), weights[`hiddenBias${i}`]!)); // [K, batch, hidden[i]]
  }
  return add(add(add(linear!, weights.bias!), pairs), matMul(deep, weights.output!)); //          [K, batch, 1]
}

/**
 * The sum over the first axis, four at a time: in the order in which the matrix product of version 1.0.0 added up, so that
 * the same seed still gives the same bytes.
 */
function sumOfFeatures(x: Tensor): Tensor {
  const features = x.shape[0] as number;
  const sizes = Array.from({ length: Math.ceil(features / 4) }, (_, i) => Math.min(4, features - 4 * i));
  return split(x, sizes, 0)
    .map((part, i) => (sizes[i] === 1 ? part : reduceSum(part, [0])))
    .reduce(add);
}

const featureCount = ({ lookupsOfFeature, bases }: Encoding): number => lookupsOfFeature.length + bases.length;

/**
 * A row for every feature, `[features, K, batch, 1 + embedding]`: looked up, or the weighted sum of the rows of its basis.
 * The features come first because onnxruntime cuts, joins and adds up whole blocks of memory several times faster.
 */
function embed(weights: Weights, codes: Tensor, basis: Tensor, encoding: Encoding): Tensor {
  const { graph } = codes;
  const { tableRows, lookupsOfFeature, bases } = encoding;
  const batch = codes.shape[1]!;
  const [members, , width] = weights.categories!.shape as [number, number, number];

  // One table holds the tables of all members one below the other: the rows of member k begin at k · tableRows.
  const firstRows = Array.from({ length: members }, (_, k) => k * tableRows);
  const rows = add(transpose(codes, [2, 0, 1]), graph.constant('first_rows', firstRows, [members, 1], 'int32'));
  const lookupRows = gather(reshape(weights.categories!, [members * tableRows, width]), rows); // [lookups, K, batch, width]

  // A feature is the sum of its look-ups: the aircraft B-737-300 = its own vector + its family's + its class's.
  const categorySums = split(lookupRows, lookupsOfFeature, 0).map((part, feature) =>
    lookupsOfFeature[feature] === 1 ? part : reduceSum(part, [0]),
  );
  const columns = bases.map((each) => each.width);
  const tables = bases.length === 0 ? [] : split(weights.numbers!, columns, 1);
  const parts = bases.length === 0 ? [] : split(basis, columns, 2);
  const basisSums = parts.map((part, i) => reshape(matMul(part, tables[i]!), [1, members, batch, width]));
  return concat([...categorySums, ...basisSums], 0);
}
