import assert from 'node:assert/strict';
import {
  differenceInFolds,
  epochCurve,
  groupLogits,
  meanLogits,
  scoresBySize,
  scoresIn,
  selectRows,
  trainAndScore,
  withTrainShare,
} from '../../experiments/diagnostics/measure.js';
import { rocAuc } from '../../training/evaluation/metrics.js';
import type { Split } from '../../training/evaluation/out-of-fold.js';
import { close, dataset, firstRows, madeUp, settings } from '../training/small.js';

const rows = (...numbers: number[]) => Int32Array.from(numbers);
const splitsInto = (...parts: Int32Array[]): Split[] =>
  parts.map((part) => ({ train: new Int32Array(), validation: part }));

describe('Reports of some rows only', () => {
  it('hold every column of those rows, in their order, and nothing of the others', () => {
    const speedKnots = Float32Array.of(90, 120, Number.NaN);
    const columns = madeUp(3, { species: ['Deer', '', 'Coyote'], speedKnots }, [1, 0, 1]);
    const { inputs, damaged, severity, year, rows: count } = selectRows(columns, rows(2, 0));
    assert.equal(count, 2);
    assert.deepEqual(inputs.species, ['Coyote', 'Deer']);
    assert.deepEqual(inputs.speedKnots, Float32Array.of(Number.NaN, 90));
    assert.deepEqual(Object.keys(inputs), Object.keys(columns.inputs));
    assert.deepEqual([...damaged, ...severity, ...year], [1, 1, 0, 0, 1999, 1999]);
  });
});

describe('Scores in parts', () => {
  it('are taken within each part and averaged, the loss in nats', () => {
    const labels = [1, 0, 0, 1];
    const {
      rocAuc: auc,
      averagePrecision,
      logLoss,
    } = scoresIn(
      [rows(0, 1), rows(3, 2)],
      [
        [-5, -6],
        [0, 0],
      ],
      labels,
    );
    // First part in order; second a tie: half the wins, and half of what is inspected is damaged.
    assert.equal(auc, 0.75);
    assert.equal(averagePrecision, 0.75);
    const first = (Math.log(1 + Math.exp(5)) + Math.log(1 + Math.exp(-6))) / 2;
    close([logLoss], [(first + Math.LN2) / 2], 1e-12);
  });
});

describe('A share of the reports to learn from', () => {
  const splits: Split[] = [0, 1].map((fold) => ({
    train: firstRows(1000).filter((row) => row % 2 === fold),
    validation: firstRows(1000).filter((row) => row % 2 !== fold),
  }));

  it('has that share of each split, lies within every larger share, and leaves the validation rows alone', () => {
    const [tenth, half, whole] = [0.1, 0.5, 1].map((share) => withTrainShare(splits, share, 7));
    for (const [i, { train, validation }] of splits.entries()) {
      assert.deepEqual(
        [tenth, half, whole].map((shares) => shares![i]!.train.length),
        [50, 250, 500],
      );
      assert.ok([...tenth![i]!.train].every((row) => half![i]!.train.includes(row)));
      assert.deepEqual(whole![i]!.train.slice().sort(), train);
      assert.deepEqual(half![i]!.validation, validation);
    }
  });

  it('is drawn at random, in each split differently', () => {
    const drawn = withTrainShare(splits, 0.2, 7).map(({ train }, fold) => [...train].map((row) => row - fold));
    assert.notDeepEqual(drawn[0], drawn[1]);
    const mean = drawn[0]!.reduce((sum, row) => sum + row, 0) / 100;
    // Uniform on 0 to 998: standard error 29, three of them either way.
    assert.ok(Math.abs(mean - 499) < 87, `mean row ${mean}`);
  });
});

describe('Damage rates as a predictor', () => {
  it('are counted among the reports to learn from, drawn towards one in ten', () => {
    const groups = ['a', 'a', 'b', 'a', 'c'];
    const split = { train: rows(0, 1, 2), validation: rows(3, 4, 2) };
    const [logits] = groupLogits(groups, [1, 0, 1, 1, 1], [split]);
    const logit = (share: number) => Math.log(share / (1 - share));
    close(logits!, [logit(2 / 12), logit(1 / 10), logit(2 / 11)], 1e-12);
  });
});

describe('Ensembles of growing size', () => {
  const labels = [1, 0, 0];
  const splits = splitsInto(rows(0, 1, 2));
  const networks = [
    [3, 1, 2],
    [1, 3, 2],
    [9, 0, 0],
    [0, 2, 2],
  ].map((logits) => [Float32Array.from(logits)]);

  it('are all single networks, then groups of two and four without a network in two groups', () => {
    const scores = scoresBySize(networks, splits, labels);
    assert.deepEqual(
      scores.map(({ networks: count, rocAuc: auc }) => [count, auc]),
      [
        [1, 1],
        [1, 0],
        [1, 1],
        [1, 0],
        [2, 0.5],
        [2, 1],
        [4, 1],
      ],
    );
  });

  it('leave over what fills no group', () => {
    assert.deepEqual(
      scoresBySize(networks.slice(0, 3), splits, labels).map(({ networks: count }) => count),
      [1, 1, 1, 2],
    );
  });

  it('average logits report by report', () => {
    close(meanLogits(networks)[0]!, [13 / 4, 6 / 4, 6 / 4], 1e-6);
  });
});

describe('The difference in folds', () => {
  const labels = firstRows(400).map((row) => Number(row % 4 === 0));
  const splits = splitsInto(
    firstRows(400).filter((row) => row < 200),
    firstRows(400).filter((row) => row >= 200),
  );
  const logitsFrom = (score: (row: number) => number) => splits.map((split) => Array.from(split.validation, score));
  const noise = (row: number) => ((row * 7919) % 400) / 400;
  const resampling = { resamples: 100, seed: 1 };

  it('is the mean over folds of the difference within each, so that a fold may have a scale of its own', () => {
    const good = { splits, logits: logitsFrom((row) => labels[row]! + noise(row)) };
    const shifted = { splits, logits: good.logits.map((logits, fold) => logits.map((z) => z + 100 * fold)) };
    assert.deepEqual(differenceInFolds(rocAuc, [good], [shifted], labels, resampling), { value: 0, low: 0, high: 0 });

    const poor = { splits, logits: logitsFrom((row) => 0.5 * labels[row]! + noise(row)) };
    const { value, low, high } = differenceInFolds(rocAuc, [good], [poor], labels, resampling);
    const parts = splits.map((split) => split.validation);
    close([value], [scoresIn(parts, good.logits, labels).rocAuc - scoresIn(parts, poor.logits, labels).rocAuc], 1e-12);
    assert.ok(0 < low && low < value && value < high, `${value} [${low}, ${high}]`);
  });

  it('averages over repeats', () => {
    const right = { splits, logits: logitsFrom((row) => labels[row]!) };
    const wrong = { splits, logits: logitsFrom((row) => -labels[row]!) };
    assert.equal(differenceInFolds(rocAuc, [right, wrong], [wrong, wrong], labels, resampling).value, 0.5);
  });
});

describe('Measuring networks', () => {
  it('scores after each epoch, what was learnt ever better, and ends where a scoring after training ends', async () => {
    const data = await dataset();
    const splits = [
      { train: firstRows(1500), validation: firstRows(2000).subarray(1500) },
      { train: firstRows(2000).subarray(500), validation: firstRows(500) },
    ];
    const free = { ...settings, epochs: 4, maskRate: 0, weightPenalty: 0, embeddingPenalty: 0 };
    const curve = await epochCurve(data, splits, free, 1);
    assert.deepEqual(
      curve.map(({ epoch }) => epoch),
      [1, 2, 3, 4],
    );
    const [first, last] = [curve[0]!, curve.at(-1)!];
    assert.ok(last.train.logLoss < first.train.logLoss && last.batchLoss < first.batchLoss);
    assert.ok(last.train.rocAuc > last.validation.rocAuc, 'a network knows what it learnt from better');

    const { train, validation, repeat } = await trainAndScore(data, splits, free, { members: 1, seed: 1 });
    for (const key of ['rocAuc', 'averagePrecision', 'logLoss'] as const) {
      close([train[key], validation[key]], [last.train[key], last.validation[key]], 1e-4, key);
    }
    assert.deepEqual(
      repeat.logits.map(({ length }) => length),
      [500, 500],
    );
  });
});
