import assert from 'node:assert/strict';
import { createRandom, xoshiro128StarStar } from '../../../training/data/random.js';

describe('random', () => {
  it('gives the numbers of the published C code of xoshiro128** 1.1 from the state 1, 2, 3, 4', () => {
    const next = xoshiro128StarStar(Uint32Array.of(1, 2, 3, 4));
    const expected = [11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849];
    assert.deepEqual(Array.from(expected, next), expected);
  });

  it('repeats itself for the same seed and differs for the next', () => {
    const numbers = (seed: number) => {
      const random = createRandom(seed);
      return Array.from({ length: 8 }, random.next);
    };
    assert.deepEqual(numbers(7), numbers(7));
    assert.notDeepEqual(numbers(7), numbers(8));
  });

  it('gives uniform and normal numbers with the mean and variance they should have', () => {
    const random = createRandom(1);
    const samples = 200_000;
    const moments = (sample: () => number) => {
      const values = Float64Array.from({ length: samples }, sample);
      const mean = values.reduce((sum, value) => sum + value) / samples;
      return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / samples };
    };
    // Five standard errors of each moment at 200,000 samples.
    const uniform = moments(random.next);
    assert.ok(Math.abs(uniform.mean - 1 / 2) < 5 * Math.sqrt(1 / 12 / samples));
    assert.ok(Math.abs(uniform.variance - 1 / 12) < 5 * Math.sqrt(1 / 180 / samples));
    const normal = moments(random.normal);
    assert.ok(Math.abs(normal.mean) < 5 * Math.sqrt(1 / samples));
    assert.ok(Math.abs(normal.variance - 1) < 5 * Math.sqrt(2 / samples));
  });

  it('shuffles in place into each order equally often', () => {
    const random = createRandom(2);
    const seen = new Map<string, number>();
    for (let sample = 0; sample < 60_000; sample++) {
      const order = random.shuffle(Uint8Array.of(0, 1, 2)).join('');
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    assert.equal(seen.size, 6);
    // Each count is binomial(60,000, 1/6), standard deviation 91.
    for (const count of seen.values()) assert.ok(Math.abs(count - 10_000) < 460, `${count} of 60,000`);
  });

  it('refuses a seed that is no integer of 32 bits', () => {
    for (const seed of [-1, 0.5, 2 ** 32, Number.NaN]) assert.throws(() => createRandom(seed), RangeError);
  });
});
