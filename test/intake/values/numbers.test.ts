import assert from 'node:assert/strict';
import { decimalOrText } from '../../../intake/values/numbers.js';

describe('The reader of numbers', () => {
  it('reads decimal notation with sign, fraction and exponent', () => {
    const numbers = { '0': 0, '180': 180, '+7': 7, '-2.5': -2.5, '3.': 3, '.5': 0.5, '1e2': 100, '1E-2': 0.01 };
    for (const [text, number] of Object.entries(numbers)) assert.equal(decimalOrText(text), number, text);
  });

  it('leaves every other text as it is', () => {
    for (const text of ['', '.', '12,5', '0x10', ' 100', '1 000', '100kt', 'NaN', 'Infinity', '１００', '1e']) {
      assert.equal(decimalOrText(text), text);
    }
  });
});
