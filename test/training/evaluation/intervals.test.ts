import assert from 'node:assert/strict';
import { wilson } from '../../../training/evaluation/statistics/intervals.js';

const rounded = ({ value, low, high }: ReturnType<typeof wilson>) =>
  [value, low, high].map((x) => Number(x.toFixed(4)));

describe('the Wilson interval', () => {
  it('is that of the textbook examples', () => {
    // Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I.
    assert.deepEqual(rounded(wilson(81, 263)), [0.308, 0.2553, 0.3662]);
    assert.deepEqual(rounded(wilson(15, 148)), [0.1014, 0.0624, 0.1605]);
    assert.deepEqual(rounded(wilson(0, 20)), [0, 0, 0.1611]);
    assert.deepEqual(rounded(wilson(1, 29)), [0.0345, 0.0061, 0.1718]);
  });

  it('mirrors when hits and misses change places', () => {
    const [few, many] = [wilson(3, 40), wilson(37, 40)];
    assert.ok(Math.abs(few.low - (1 - many.high)) < 1e-12);
    assert.ok(Math.abs(few.high - (1 - many.low)) < 1e-12);
  });

  it('refuses what is no share', () => {
    for (const [hits, of] of [
      [0, 0],
      [3, 2],
      [-1, 2],
      [Number.NaN, 2],
    ] as const) {
      assert.throws(() => wilson(hits, of), RangeError);
    }
  });
});
