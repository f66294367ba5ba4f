/**
 * The network, said once: the same function builds the graph that is trained and the graph that is served.
 *
 * Each feature of a report becomes a short vector, its embedding. Three parts read the vectors and add up to a logit:
 *
 *   linear   one weight per category: what each feature says by itself
 *   pairs    Σ ⟨vᵢ, vⱼ⟩ over all pairs of features: what two features say together (a factorisation machine)
 *   deep     a multilayer perceptron over all vectors: the rest
 *
 * Wide, pairwise and deep parts that share their embeddings: Guo et al., "DeepFM", IJCAI 2017.
 *
 * An ensemble is a leading axis: all K members run side by side in every tensor, and differ in their weights only.
 */
import type { Encoding } from './encoder.js';
import { add, concat, gather, matMul, mul, reduceSum, reshape, scalar, silu, split, sub } from './onnx/operators.js';
import type { Tensor } from './onnx/graph.js';

export interface NetworkSettings {
  /** Length of an embedding vector. */
  readonly embedding: number;
  /** Widths of the hidden layers, first to last. */
  readonly hidden: readonly number[];
}

/** One learnable tensor of a member, and how training starts and restrains it. */
export interface Parameter {
  readonly name: string;
  readonly shape: readonly number[];
  /** Standard deviation of the initial values; 0 starts at zero. */
  readonly spread: number;
  /** What the weight decay of the optimiser acts on. Biases are left free. */
  readonly kind: 'embedding' | 'weight' | 'bias';
}

/** Lists the learnable tensors of one member. */
export function parameters(encoding: Encoding, { embedding, hidden }: NetworkSettings): Parameter[] {
  const width = embedding + 1; // an embedding vector and, in front of it, the linear weight
  const features = encoding.categories.length + encoding.numbers.length;
  const layers = [features * embedding, ...hidden];
  return [
    { name: 'categories', shape: [encoding.tableRows, width], spread: 0.1, kind: 'embedding' },
    { name: 'numbers', shape: [encoding.basisWidth, width], spread: 0.1, kind: 'embedding' },
    ...hidden.flatMap((units, i): Parameter[] => [
      // He et al. (2015): variance 2 / fan-in keeps the scale of activations from layer to layer.
      { name: `hidden${i}`, shape: [layers[i]!, units], spread: Math.sqrt(2 / layers[i]!), kind: 'weight' },
      { name: `hiddenBias${i}`, shape: [1, units], spread: 0, kind: 'bias' },
    ]),
    { name: 'output', shape: [layers.at(-1)!, 1], spread: Math.sqrt(1 / layers.at(-1)!), kind: 'weight' },
    { name: 'bias', shape: [1, 1], spread: 0, kind: 'bias' },
  ];
}

/**
 * Appends the network.
 *
 * @param weights One tensor per parameter, each with the leading member axis: `[K, …shape]`.
 * @param codes `[K or 1, batch, features]` int32, rows of the embedding table.
 * @param basis `[K or 1, batch, basisWidth]`.
 * @returns The logit of damage, `[K, batch, 1]`.
 */
export function logits(
  weights: Readonly<Record<string, Tensor>>,
  codes: Tensor,
  basis: Tensor,
  encoding: Encoding,
  { embedding, hidden }: NetworkSettings,
): Tensor {
  const [, batch] = codes.shape;
  const members = weights.bias!.shape[0] as number;
  const features = encoding.categories.length + encoding.numbers.length;

  const vectors = embed(weights, codes, basis, encoding, members); //        [K, batch, features, 1 + embedding]
  const [own, vector] = split(vectors, [1, embedding], 3);
  const linear = reshape(reduceSum(own!, [2]), [members, batch!, 1]);

  // Σ over pairs i<j of ⟨vᵢ, vⱼ⟩ = ½ (|Σ vᵢ|² − Σ |vᵢ|²): all pairs for the price of two sums (Rendle, ICDM 2010).
  const sum = reduceSum(vector!, [2]); //                                    [K, batch, 1, embedding]
  const squares = reduceSum(mul(vector!, vector!), [2]);
  const twice = reduceSum(sub(mul(sum, sum), squares), [3]); //              [K, batch, 1, 1]
  const pairs = mul(reshape(twice, [members, batch!, 1]), scalar(twice, 0.5));

  let deep = reshape(vector!, [members, batch!, features * embedding]);
  for (const i of hidden.keys()) {
    deep = silu(add(matMul(deep, weights[`hidden${i}`]!), weights[`hiddenBias${i}`]!));
  }
  deep = matMul(deep, weights.output!); //                                   [K, batch, 1]

  return add(add(add(linear, pairs), deep), weights.bias!);
}

/** The vectors of all features, `[K, batch, features, 1 + embedding]`: looked up, or mixed from those of the knots. */
function embed(
  weights: Readonly<Record<string, Tensor>>,
  codes: Tensor,
  basis: Tensor,
  encoding: Encoding,
  members: number,
): Tensor {
  const { graph } = codes;
  const [, batch] = codes.shape;
  const { tableRows } = encoding;
  const width = weights.categories!.shape[2] as number;

  // The members' tables stand one below the other in one tall table, member k's rows beginning at k·tableRows.
  const firstRows = graph.constant('first_rows', [...Array(members).keys()].map((k) => k * tableRows), [members, 1, 1], 'int32');
  const tall = reshape(weights.categories!, [members * tableRows, width]);
  const looked = gather(tall, add(codes, firstRows)); //                     [K, batch, categories, width]

  const columns = encoding.numbers.map(({ knots }) => knots.length + 1);
  const parts = split(basis, columns, 2);
  const tables = split(weights.numbers!, columns, 1);
  const mixed = parts.map((part, i) => reshape(matMul(part, tables[i]!), [members, batch!, 1, width]));
  return concat([looked, ...mixed], 2);
}
