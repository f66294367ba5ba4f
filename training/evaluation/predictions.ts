/**
 * The evaluated models' predictions of each report: kept as CSV for those who want to look behind the figures, and read
 * back by the tests, which compute the figures anew.
 */
import { inRows, outOfFoldProbabilities, type Repeat } from './out-of-fold.js';

export interface PredictionParts {
  /** Row numbers of the locked test period, and the probabilities that the ensemble of the years before gave them. */
  readonly test: Int32Array;
  readonly testProbabilities: ArrayLike<number>;
  /** The cross-validation over all reports. */
  readonly repeats: readonly Repeat[];
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
  /** Out-of-fold logit, the mean over the repeats. */
  readonly foldLogits: Float64Array;
  /** Out-of-fold probability, calibrated, the mean over the repeats. */
  readonly foldProbabilities: Float64Array;
  /** Probability of the locked test; NaN outside the test period. */
  readonly testProbabilities: Float64Array;
}

/** The predictions of the locked test and of the cross-validation, report by report. */
export function predictionsOf({ test, testProbabilities, repeats, labels }: PredictionParts): Predictions {
  const rows = labels.length;
  const probabilities = repeats.map((repeat) => outOfFoldProbabilities(repeat, labels));
  return {
    damaged: labels,
    foldLogits: meanOf(repeats.map(({ splits, logits }) => inRows(splits, logits, rows))).map(rounded),
    foldProbabilities: meanOf(probabilities).map(rounded),
    testProbabilities: inRows([{ train: new Int32Array(), validation: test }], [testProbabilities], rows).map(rounded),
  };
}

const header = 'row,period,damaged,foldLogit,foldProbability,testProbability';

/** One line per clean report: its row number, period and target, and what was predicted. */
export function predictionsCsv(predictions: Predictions): string {
  const { damaged, foldLogits, foldProbabilities, testProbabilities } = predictions;
  const lines = Array.from(damaged, (label, row) => {
    const testProbability = testProbabilities[row]!;
    const [period, probability] = Number.isNaN(testProbability) ? ['train', ''] : ['test', testProbability.toFixed(6)];
    return [row, period, label, foldLogits[row]!.toFixed(6), foldProbabilities[row]!.toFixed(6), probability].join();
  });
  return `${header}\n${lines.join('\n')}\n`;
}

/** Reads what `predictionsCsv` wrote. Error when the columns are not those. */
export function readPredictions(csv: string): Predictions {
  const [firstLine, ...lines] = csv.trimEnd().split('\n');
  if (firstLine !== header) throw new Error(`predictions begin with "${firstLine}" instead of "${header}"`);
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

const meanOf = (vectors: readonly Float64Array[]): Float64Array =>
  vectors[0]!.map((_, i) => vectors.reduce((sum, vector) => sum + vector[i]!, 0) / vectors.length);
