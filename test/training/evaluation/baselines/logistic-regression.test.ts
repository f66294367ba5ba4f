import assert from 'node:assert/strict';
import { fitLogistic, logisticLogits } from '../../../../training/evaluation/baselines/logistic-regression.js';
import { allOf, outcomes, predictor, randomCodes } from './made-up.js';

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

describe('Logistic regression', () => {
  it('finds the log-odds that the outcomes were drawn by', () => {
    const weights = [
      [0, 1, -1],
      [0.5, -0.5],
    ];
    const predictors = [predictor(randomCodes(60_000, 3, 1)), predictor(randomCodes(60_000, 2, 2))];
    const truth = (row: number) =>
      -1 + weights[0]![predictors[0]!.codes[row]!]! + weights[1]![predictors[1]!.codes[row]!]!;
    const labels = outcomes(60_000, (row) => sigmoid(truth(row)), 3);
    const model = fitLogistic(predictors, labels, allOf(60_000), 1);
    logisticLogits(model, predictors, allOf(200)).forEach((z, row) => {
      assert.ok(Math.abs(z - truth(row)) < 0.08, `${z} instead of ${truth(row)}`);
    });
  });

  it('stands where the derivatives of the penalised loss are 0', () => {
    const predictors = [1, 2, 3].map((seed) => predictor(randomCodes(300, 20, seed)));
    const labels = outcomes(300, (row) => (predictors[0]!.codes[row]! < 5 ? 0.9 : 0.1), 4);
    const l2 = 0.5;
    const { bias, weights } = fitLogistic(predictors, labels, allOf(300), l2);
    const errors = logisticLogits({ bias, weights }, predictors, allOf(300)).map((z, row) => sigmoid(z) - labels[row]!);
    assert.ok(Math.abs(errors.reduce((sum, error) => sum + error)) < 0.01 * l2);
    let from = 0;
    for (const { codes, size } of predictors) {
      for (let code = 0; code < size; code++) {
        const derivative = errors.reduce((sum, error, row) => sum + (codes[row] === code ? error : 0), 0);
        assert.ok(Math.abs(derivative + l2 * weights[from + code]!) < 0.01 * l2, `${derivative}`);
      }
      from += size;
    }
  });

  it('has an answer where a code tells the outcomes apart without fault, and a smaller one the larger the penalty', () => {
    const column = predictor([0, 0, 1, 1]);
    const spreads = [0.01, 1, 100].map((l2) => {
      const model = fitLogistic([column], Uint8Array.of(0, 0, 1, 1), allOf(4), l2);
      const [low, , high] = logisticLogits(model, [column], allOf(4));
      return high! - low!;
    });
    assert.ok(spreads[0]! > spreads[1]! && spreads[1]! > spreads[2]! && spreads[2]! > 0, spreads.join(' '));
    assert.ok(spreads.every(Number.isFinite));
  });
});
