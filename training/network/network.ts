/**
 * The network. The same function builds the graph that is trained and the graph that is served.
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
import { add, concat, gather, matMul, mul, reduceSum, reshape, scalar, silu, split, sub } from '../onnx/operators.js';
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

  const embedded = embed(weights, codes, basis, encoding); //                [K, batch, features, 1 + embedding]
  const [linearTerms, vectors] = embedding === 0 ? [embedded] : split(embedded, [1, embedding], 3);
  const linear = add(reshape(reduceSum(linearTerms!, [2]), [members, batch, 1]), weights.bias!);
  if (!vectors) return linear;

  // Σ over pairs i<j of ⟨vᵢ, vⱼ⟩ = ½ (|Σ vᵢ|² − Σ |vᵢ|²): two sums instead of all pairs (Rendle, ICDM 2010).
  const sum = reduceSum(vectors, [2]); //                                    [K, batch, 1, embedding]
  const squares = reduceSum(mul(vectors, vectors), [2]); //                  [K, batch, 1, embedding]
  const pairsDoubled = reduceSum(sub(mul(sum, sum), squares), [3]); //       [K, batch, 1, 1]
  const pairs = mul(reshape(pairsDoubled, [members, batch, 1]), scalar(pairsDoubled, 0.5));

  let deep = reshape(vectors, [members, batch, featureCount(encoding) * embedding]);
  for (const i of hidden.keys()) {
    deep = silu(add(matMul(deep, weights[`hidden${i}`]!), weights[`hiddenBias${i}`]!)); // [K, batch, hidden[i]]
  }
  return add(add(linear, pairs), matMul(deep, weights.output!)); //          [K, batch, 1]
}

const featureCount = ({ lookupsOfFeature, bases }: Encoding): number => lookupsOfFeature.length + bases.length;

/** A row for every feature, `[K, batch, features, 1 + embedding]`: looked up, or the weighted sum of the rows of its basis. */
function embed(weights: Weights, codes: Tensor, basis: Tensor, encoding: Encoding): Tensor {
  const { graph } = codes;
  const { tableRows, lookupsOfFeature, bases } = encoding;
  const batch = codes.shape[1]!;
  const [members, , width] = weights.categories!.shape as [number, number, number];

  // One table holds the tables of all members one below the other: the rows of member k begin at k · tableRows.
  const firstRows = Array.from({ length: members }, (_, k) => k * tableRows);
  const rows = add(codes, graph.constant('first_rows', firstRows, [members, 1, 1], 'int32'));
  const lookupRows = gather(reshape(weights.categories!, [members * tableRows, width]), rows); // [K, batch, lookups, width]

  // A feature is the sum of its look-ups: the aircraft B-737-300 = its own vector + its family's + its class's.
  const featureOfLookup = lookupsOfFeature.flatMap((lookups, feature) => Array<number>(lookups).fill(feature));
  const membership = lookupsOfFeature.flatMap((_, feature) => featureOfLookup.map((f) => Number(f === feature)));
  const membershipShape = [lookupsOfFeature.length, featureOfLookup.length];
  const categorySums = matMul(graph.constant('membership', membership, membershipShape), lookupRows);

  if (bases.length === 0) return categorySums;
  const columns = bases.map((each) => each.width);
  const tables = split(weights.numbers!, columns, 1);
  const basisSums = split(basis, columns, 2).map((part, i) =>
    reshape(matMul(part, tables[i]!), [members, batch, 1, width]),
  );
  return concat([categorySums, ...basisSums], 2);
}
