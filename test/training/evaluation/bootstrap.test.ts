import assert from 'node:assert/strict';
import type { Estimate } from '../../../schemas/index.js';
import { createRandom } from '../../../training/data/random.js';
import { brier, type Metric, rocAuc } from '../../../training/evaluation/metrics.js';
import {
  bootstrap,
  estimate,
  pairedDifference,
  resamplesFor,
} from '../../../training/evaluation/statistics/bootstrap.js';

const prevalence: Metric = (_, labels, weights) => {
  let [damaged, all] = [0, 0];
  for (let row = 0; row < labels.length; row++) {
    damaged += labels[row]! * (weights?.[row] ?? 1);
    all += weights?.[row] ?? 1;
  }
  return damaged / all;
};

/** Reports whose damage follows their probability, so that the probability is as good a score as can be. */
function simulate(rows: number, seed: number) {
  const random = createRandom(seed);
  const scores = Float64Array.from({ length: rows }, () => random.next());
  return { random, scores, labels: Uint8Array.from(scores, (p) => Number(random.next() < p)) };
}

const inside = (value: number, { low, high }: Estimate) => low <= value && value <= high;

describe('bootstrap', () => {
  it('gives the metric of the reports themselves, within its interval', () => {
    const { scores, labels } = simulate(300, 1);
    const { rocAuc: area, brier: error } = bootstrap({ rocAuc, brier }, scores, labels, { seed: 1, resamples: 200 });
    assert.equal(area.value, rocAuc(scores, labels));
    assert.ok(Math.abs(error.value - brier(scores, labels)) < 1e-12);
    for (const each of [area, error]) assert.ok(each.low < each.value && each.value < each.high);
  });

  it('finds the interval that theory gives for a share', () => {
    const { scores, labels } = simulate(1000, 2);
    const { prevalence: share } = bootstrap({ prevalence }, scores, labels, { seed: 2 });
    const halfWidth = 1.96 * Math.sqrt((share.value * (1 - share.value)) / 1000);
    assert.ok(Math.abs(share.low - (share.value - halfWidth)) < 0.1 * halfWidth, `${share.low}`);
    assert.ok(Math.abs(share.high - (share.value + halfWidth)) < 0.1 * halfWidth, `${share.high}`);
  });

  it('covers the true value about 95 times in 100', () => {
    // For p uniform and damage drawn with probability p: E[(p - y)²] = E[p(1 - p)] = 1/6, and AUC = 5/6.
    const trials = 300;
    let [errors, areas] = [0, 0];
    for (let seed = 0; seed < trials; seed++) {
      const { scores, labels } = simulate(150, seed);
      const { rocAuc: area, brier: error } = bootstrap({ rocAuc, brier }, scores, labels, { seed, resamples: 200 });
      if (inside(1 / 6, error)) errors++;
      if (inside(5 / 6, area)) areas++;
    }
    // Four standard errors of a share of 0.95 among 300 are 0.05; the percentile method falls a little short of it.
    for (const covered of [errors, areas]) assert.ok(covered > 0.89 * trials && covered < trials, `${covered}`);
  });

  it('narrows with the root of the number of reports', () => {
    const width = (rows: number) => {
      const { scores, labels } = simulate(rows, 4);
      const { low, high } = bootstrap({ brier }, scores, labels, { seed: 4 }).brier;
      return high - low;
    };
    const ratio = width(400) / width(6400);
    assert.ok(ratio > 3 && ratio < 5, `${ratio}`);
  });

  it('gives the same interval for the same seed, and another for another', () => {
    const { scores, labels } = simulate(200, 5);
    const once = (seed: number) => bootstrap({ rocAuc }, scores, labels, { seed, resamples: 100 });
    assert.deepEqual(once(1), once(1));
    assert.notDeepEqual(once(1), once(2));
  });

  it('leaves out resamples on which the metric is not defined', () => {
    // With one damaged report of ten, a third of the resamples have none.
    const scores = [9, 1, 2, 3, 4, 5, 6, 7, 8, 10];
    const { rocAuc: area } = bootstrap({ rocAuc }, scores, [1, 0, 0, 0, 0, 0, 0, 0, 0, 0], { seed: 6 });
    assert.ok(area.low > 0.5 && area.high === 1, JSON.stringify(area));
    const none = bootstrap({ rocAuc }, [1, 2], [0, 0], { seed: 6 }).rocAuc;
    assert.deepEqual(none, { value: Number.NaN, low: Number.NaN, high: Number.NaN });
  });

  it('refuses no reports, too few resamples, and scores that are not as many as the labels', () => {
    assert.throws(() => bootstrap({ brier }, [], [], { seed: 1 }), /one report at least/);
    assert.throws(() => bootstrap({ brier }, [1], [1], { seed: 1, resamples: 10 }), /40 resamples at least, not 10/);
    assert.throws(() => bootstrap({ brier }, [1, 2], [1], { seed: 1 }), /2 scores, but 1 labels/);
  });
});

describe('pairedDifference', () => {
  it('is exactly nothing between a model and itself', () => {
    const { scores, labels } = simulate(200, 7);
    const same = pairedDifference(rocAuc, scores, scores, labels, { seed: 7, resamples: 100 });
    assert.deepEqual(same, { value: 0, low: 0, high: 0 });
  });

  it('sees a difference that the intervals of the two models hide', () => {
    const { random, scores, labels } = simulate(500, 8);
    const worse = scores.map((score) => score + 0.1 * random.normal());
    const options = { seed: 8, resamples: 400 };
    const a = bootstrap({ rocAuc }, scores, labels, options).rocAuc;
    const b = bootstrap({ rocAuc }, worse, labels, options).rocAuc;
    const difference = pairedDifference(rocAuc, scores, worse, labels, options);
    assert.ok(Math.abs(difference.value - (a.value - b.value)) < 1e-12);
    assert.ok(a.low < b.high, 'the intervals overlap');
    assert.ok(difference.low > 0, JSON.stringify(difference));
  });
});

describe('estimate', () => {
  it('draws as many reports as there are, each as likely as the others', () => {
    const rows = 50;
    const sums = new Float64Array(rows);
    let resamples = 0;
    estimate(
      rows,
      (weights) => {
        if (!weights) return { total: rows };
        resamples++;
        for (let row = 0; row < rows; row++) sums[row]! += weights[row]!;
        const total = Array.from(weights).reduce((sum, weight) => sum + weight, 0);
        assert.equal(total, rows);
        return { total };
      },
      { seed: 9, resamples: 2000 },
    );
    assert.equal(resamples, 2000);
    // The mean of 2,000 counts of mean 1 and variance 1 - 1/50 has a standard error of 0.022.
    for (const sum of sums) assert.ok(Math.abs(sum / resamples - 1) < 0.1, `${sum / resamples}`);
  });
});

describe('The number of resamples', () => {
  it('is a thousand for the sample and a file like it, fewer of very many reports, and never too few', () => {
    assert.deepEqual([9976, 25_429, 100_000, 300_000, 3_000_000].map(resamplesFor), [1000, 1000, 500, 200, 200]);
  });
});
