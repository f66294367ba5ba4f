/**
 * What the evaluated models said of each report: kept as CSV for those who want to look behind the figures, and read
 * back by the tests, which compute the figures anew.
 */
import { outOfFoldProbabilities, type Repeat } from './ensemble.js';

export interface PredictionParts {
  /** Row numbers of the locked test period, and the probabilities that the ensemble of the years before gave them. */
  readonly test: Int32Array;
  readonly testProbabilities: ArrayLike<number>;
  readonly shufflings: readonly Repeat[];
  /** The target of every report. */
  readonly labels: Uint8Array;
}

/**
 * One value per clean report, to six decimals: more would differ from one kind of processor to the next, and what is
 * computed from the file would differ from what is computed here.
 */
export interface Predictions {
  /** The target: 1 where the strike did damage. */
  readonly damaged: Uint8Array;
  /** Mean over the shufflings of the logit by networks that did not train on the report. */
  readonly foldLogits: Float64Array;
  /** Mean over the shufflings of the calibrated probability by networks that did not train on the report. */
  readonly foldProbabilities: Float64Array;
  /** Probability of the locked test; NaN outside the test period. */
  readonly testProbabilities: Float64Array;
}

/** The predictions of the locked test and of the cross-validation, report by report. */
export function predictionsOf({ test, testProbabilities, shufflings, labels }: PredictionParts): Predictions {
  const tested = new Float64Array(labels.length).fill(Number.NaN);
  for (const [i, row] of test.entries()) tested[row] = testProbabilities[i]!;
  return {
    damaged: labels,
    foldLogits: meanOf(shufflings.map((shuffling) => inRows(shuffling, labels.length))).map(rounded),
    foldProbabilities: meanOf(shufflings.map((shuffling) => outOfFoldProbabilities(shuffling, labels))).map(rounded),
    testProbabilities: tested.map(rounded),
  };
}

const header = 'row,period,damaged,foldLogit,foldProbability,testProbability';

/** One line per clean report: its row number, period and target, and what was predicted. */
export function predictionsCsv(predictions: Predictions): string {
  const { damaged, foldLogits, foldProbabilities, testProbabilities } = predictions;
  const lines = Array.from(damaged, (label, row) => {
    const tested = testProbabilities[row]!;
    const [period, probability] = Number.isNaN(tested) ? ['train', ''] : ['test', tested.toFixed(6)];
    return [row, period, label, foldLogits[row]!.toFixed(6), foldProbabilities[row]!.toFixed(6), probability].join();
  });
  return `${header}\n${lines.join('\n')}\n`;
}

/** Reads what `predictionsCsv` wrote; an Error when the columns are others. */
export function readPredictions(csv: string): Predictions {
  const [first, ...lines] = csv.trimEnd().split('\n');
  if (first !== header) throw new Error(`predictions begin with "${first}" instead of "${header}"`);
  const cells = lines.map((line) => line.split(','));
  const column = (at: number) => Float64Array.from(cells, (line) => (line[at] === '' ? Number.NaN : Number(line[at])));
  return {
    damaged: Uint8Array.from(column(2)),
    foldLogits: column(3),
    foldProbabilities: column(4),
    testProbabilities: column(5),
  };
}

const rounded = (value: number): number => Number(value.toFixed(6));

function inRows({ splits, logits }: Repeat, rows: number): Float64Array {
  const result = new Float64Array(rows);
  for (const [i, { validation }] of splits.entries()) {
    for (const [at, row] of validation.entries()) result[row] = logits[i]![at]!;
  }
  return result;
}

const meanOf = (vectors: readonly Float64Array[]): Float64Array =>
  vectors[0]!.map((_, i) => vectors.reduce((sum, vector) => sum + vector[i]!, 0) / vectors.length);
