/**
 * What the evaluated models said of each report, as CSV: for those who want to look behind the figures.
 */
import { heldOutProbabilities, type Shuffling } from './ensemble.js';

export interface PredictionParts {
  /** Row numbers of the locked test period, and the probabilities that the ensemble of the years before gave them. */
  readonly test: Int32Array;
  readonly testProbabilities: ArrayLike<number>;
  readonly shufflings: readonly Shuffling[];
  /** The target of every report. */
  readonly labels: Uint8Array;
}

/**
 * One line per clean report: its row number, period and target; the mean over the shufflings of the logit and of the
 * calibrated probability by networks that did not train on it; and for the test period the probability of the locked
 * test. Six decimals: more would differ from one kind of processor to the next.
 */
export function predictionsCsv({ test, testProbabilities, shufflings, labels }: PredictionParts): string {
  const logits = meanOf(shufflings.map((shuffling) => inRows(shuffling, labels.length)));
  const probabilities = meanOf(shufflings.map((shuffling) => heldOutProbabilities(shuffling, labels)));
  const tested = new Map([...test].map((row, i) => [row, testProbabilities[i]!.toFixed(6)]));
  const lines = Array.from(labels, (label, row) => {
    const period = tested.has(row) ? 'test' : 'train';
    return [row, period, label, logits[row]!.toFixed(6), probabilities[row]!.toFixed(6), tested.get(row) ?? ''].join();
  });
  return `row,period,damaged,foldLogit,foldProbability,testProbability\n${lines.join('\n')}\n`;
}

function inRows({ splits, logits }: Shuffling, rows: number): Float64Array {
  const result = new Float64Array(rows);
  for (const [i, { held }] of splits.entries()) {
    for (const [at, row] of held.entries()) result[row] = logits[i]![at]!;
  }
  return result;
}

const meanOf = (vectors: readonly Float64Array[]): Float64Array =>
  vectors[0]!.map((_, i) => vectors.reduce((sum, vector) => sum + vector[i]!, 0) / vectors.length);
