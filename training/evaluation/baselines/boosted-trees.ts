/**
 * Gradient-boosted decision trees on histograms, the strongest usual model for tables: each tree corrects what the trees
 * before it got wrong, and takes only a small step.
 *
 * A column has few codes, so a node needs no sorted values: it adds up the derivatives of its reports by code, and reads
 * the gain of every split from these sums. Time and memory are linear in reports.
 * Sources: Friedman, "Greedy function approximation", 2001; Chen and Guestrin, "XGBoost", KDD 2016 (gain of second
 * order, learnt direction of missing values); Ke et al., "LightGBM", NIPS 2017 (one child's histogram by subtraction).
 */
import { createRandom } from '../../data/random.js';
import { missing, type Predictor } from './predictors.js';

export interface TreeSettings {
  readonly trees: number;
  /** The most splits between the root and a leaf. */
  readonly depth: number;
  /** The share of its step that each tree takes. */
  readonly learningRate: number;
  /** The share of reports that each tree learns from, and of columns that it may ask about. */
  readonly rowShare: number;
  readonly columnShare: number;
  /** Added to the second derivatives of a leaf, which draws its value to 0. */
  readonly l2: number;
  /** The least sum of second derivatives in a leaf: about four times the reports of even odds that it needs. */
  readonly minHessian: number;
  readonly seed: number;
}

/** A split, by the code of a column, or a leaf with what it adds to the log-odds. */
export type TreeNode =
  | { readonly column: number; readonly goesLeft: Uint8Array; readonly left: TreeNode; readonly right: TreeNode }
  | { readonly value: number };

export interface BoostedTrees {
  /** Log-odds before the first tree. */
  readonly base: number;
  readonly trees: readonly TreeNode[];
}

/**
 * Fits trees to the logistic loss of `labels` on the rows of `train`. The same seed gives the same trees.
 * RangeError unless `train` holds both outcomes and there is a column.
 */
export function fitBoostedTrees(
  predictors: readonly Predictor[],
  labels: Uint8Array,
  train: Int32Array,
  settings: TreeSettings,
): BoostedTrees {
  const random = createRandom(settings.seed);
  const damaged = train.reduce((sum, row) => sum + labels[row]!, 0);
  if (damaged === 0 || damaged === train.length || predictors.length === 0)
    throw new RangeError('trees need both outcomes and a column');
  const base = Math.log(damaged / (train.length - damaged));
  const logits = new Float64Array(labels.length).fill(base);
  const derivatives = new Float64Array(2 * labels.length);
  const columns = Int32Array.from(predictors, (_, column) => column);
  const drawnColumns = Math.ceil(settings.columnShare * columns.length);
  const trees: TreeNode[] = [];
  while (trees.length < settings.trees) {
    // A row that is not drawn has no say in the tree, and falls into one of its leaves like the others.
    for (const row of train) {
      const isDrawn = random.next() < settings.rowShare;
      const p = 1 / (1 + Math.exp(-logits[row]!));
      derivatives[2 * row] = isDrawn ? p - labels[row]! : 0;
      derivatives[2 * row + 1] = isDrawn ? p * (1 - p) : 0;
    }
    const drawn = random.shuffle(columns).slice(0, drawnColumns);
    const tree = growTree(predictors, drawn, derivatives, train, settings, (rows, value) => {
      for (const row of rows) logits[row]! += value;
    });
    trees.push(tree);
  }
  return { base, trees };
}

/** Log-odds of the rows by the first `count` trees, all of them by default. */
export function treeLogits(
  { base, trees }: BoostedTrees,
  predictors: readonly Predictor[],
  rows: Int32Array,
  count = trees.length,
): Float64Array {
  const used = trees.slice(0, count);
  return Float64Array.from(rows, (row) => used.reduce((sum, tree) => sum + leafValue(tree, predictors, row), base));
}

function leafValue(tree: TreeNode, predictors: readonly Predictor[], row: number): number {
  let node = tree;
  while ('left' in node) node = node.goesLeft[predictors[node.column]!.codes[row]!] === 1 ? node.left : node.right;
  return node.value;
}

/** Grows one tree on the rows; `derivatives` holds the first and second derivative of each report's loss in turn. */
function growTree(
  predictors: readonly Predictor[],
  columns: Int32Array,
  derivatives: Float64Array,
  rows: Int32Array,
  settings: TreeSettings,
  onLeaf: (rows: Int32Array, value: number) => void,
): TreeNode {
  const { depth, learningRate, l2 } = settings;
  const drawn = Array.from(columns, (column) => predictors[column]!);
  const split = (nodeRows: Int32Array, histograms: readonly Float64Array[], splitsLeft: number): TreeNode => {
    // Every row stands in the histogram of every column.
    const [g, h] = sums(histograms[0]!);
    const best = splitsLeft > 0 && bestSplit(drawn, histograms, [g, h], settings);
    if (!best) {
      const value = (-learningRate * g) / (h + l2);
      onLeaf(nodeRows, value);
      return { value };
    }
    const { goesLeft } = best;
    const [leftRows, rightRows] = parted(nodeRows, drawn[best.place]!.codes, goesLeft);
    const isLeftSmaller = leftRows.length < rightRows.length;
    const needed = splitsLeft > 1 ? drawn : drawn.slice(0, 1);
    const smaller = histogramsOf(needed, derivatives, isLeftSmaller ? leftRows : rightRows);
    const larger = smaller.map((histogram, place) => histograms[place]!.map((sum, at) => sum - histogram[at]!));
    const [left, right] = isLeftSmaller ? [smaller, larger] : [larger, smaller];
    return {
      column: columns[best.place]!,
      goesLeft,
      left: split(leftRows, left, splitsLeft - 1),
      right: split(rightRows, right, splitsLeft - 1),
    };
  };
  return split(rows, histogramsOf(drawn, derivatives, rows), depth);
}

/** The rows that go left, and those that go right, in their order. */
function parted(rows: Int32Array, codes: Uint16Array, goesLeft: Uint8Array): [Int32Array, Int32Array] {
  let lefts = 0;
  for (let i = 0; i < rows.length; i++) lefts += goesLeft[codes[rows[i]!]!]!;
  const both = new Int32Array(rows.length);
  let [left, right] = [0, lefts];
  for (let i = 0; i < rows.length; i++) both[goesLeft[codes[rows[i]!]!] === 1 ? left++ : right++] = rows[i]!;
  return [both.subarray(0, lefts), both.subarray(lefts)];
}

/** For each column the sums of first and second derivatives, in turn, of the rows with each code. */
const histogramsOf = (columns: readonly Predictor[], derivatives: Float64Array, rows: Int32Array): Float64Array[] =>
  columns.map(({ codes, size }) => {
    const histogram = new Float64Array(2 * size);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const at = 2 * codes[row]!;
      histogram[at]! += derivatives[2 * row]!;
      histogram[at + 1]! += derivatives[2 * row + 1]!;
    }
    return histogram;
  });

/** The sums of first and of second derivatives. */
function sums(histogram: Float64Array): [number, number] {
  let [g, h] = [0, 0];
  for (let at = 0; at < histogram.length; at += 2) {
    g += histogram[at]!;
    h += histogram[at + 1]!;
  }
  return [g, h];
}

/**
 * The split that lowers the loss most: a threshold for a number, with its missing values on the better side, or one text
 * against all others. Undefined where no split lowers it.
 */
function bestSplit(
  columns: readonly Predictor[],
  histograms: readonly Float64Array[],
  [g, h]: readonly [number, number],
  { l2, minHessian }: TreeSettings,
): { place: number; goesLeft: Uint8Array } | undefined {
  let best = { gain: 1e-6, place: -1, from: 0, to: 0, isMissingLeft: false };
  const whole = (g * g) / (h + l2);
  for (const [place, { size, isOrdered }] of columns.entries()) {
    const histogram = histograms[place]!;
    const consider = (leftG: number, leftH: number, from: number, to: number, isMissingLeft: boolean) => {
      const [rightG, rightH] = [g - leftG, h - leftH];
      if (leftH < minHessian || rightH < minHessian) return;
      const gain = (leftG * leftG) / (leftH + l2) + (rightG * rightG) / (rightH + l2) - whole;
      if (gain > best.gain) best = { gain, place, from, to, isMissingLeft };
    };
    let [sumG, sumH] = [0, 0];
    for (let code = isOrdered ? 1 : 0; code < size; code++) {
      const [codeG, codeH] = [histogram[2 * code]!, histogram[2 * code + 1]!];
      if (isOrdered) {
        sumG += codeG;
        sumH += codeH;
        consider(sumG, sumH, 1, code, false);
        consider(sumG + histogram[0]!, sumH + histogram[1]!, 1, code, true);
      } else if (codeH >= minHessian) consider(codeG, codeH, code, code, code === missing);
    }
  }
  if (best.place < 0) return undefined;
  const isLeft = (code: number) => (code === missing ? best.isMissingLeft : code >= best.from && code <= best.to);
  const goesLeft = Uint8Array.from({ length: columns[best.place]!.size }, (_, code) => Number(isLeft(code)));
  return { place: best.place, goesLeft };
}
