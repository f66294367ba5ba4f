import assert from 'node:assert/strict';
import { decimalMarkOf, decimalOrText, readNumber } from '../../../intake/values/numbers.js';

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

describe('Numbers with either decimal mark', () => {
  const texts: [string, number | undefined, number | undefined][] = [
    // text, read as in English, read in a column with decimal commas
    ['140', 140, 140],
    ['140,5', 140.5, 140.5],
    ['140.5', 140.5, 140.5],
    ['1,500', 1500, 1.5],
    ['1.500', 1.5, 1500],
    ['1.500,5', 1500.5, 1500.5],
    ['1,500.5', 1500.5, 1500.5],
    ['1 500', 1500, 1500],
    ["1'500", 1500, 1500],
    ['0,500', 0.5, 0.5],
    ['.5', 0.5, 0.5],
    ['1.5e3', 1500, 1500],
    ['-5', -5, -5],
    ['1,2,3', undefined, undefined],
    ['10-20', undefined, undefined],
    ['fast', undefined, undefined],
    ['', undefined, undefined],
  ];
  for (const [text, english, comma] of texts) {
    it(`are read from ${JSON.stringify(text)} as ${english} or, where the comma is the mark, ${comma}`, () => {
      assert.equal(readNumber(text), english);
      assert.equal(readNumber(text, 'comma'), comma);
    });
  }

  it('show their mark where they can be read one way only', () => {
    assert.equal(decimalMarkOf('140,5'), 'comma');
    assert.equal(decimalMarkOf('1,500.5'), 'point');
    assert.equal(decimalMarkOf('1,500'), undefined);
    assert.equal(decimalMarkOf('1.500'), undefined);
    assert.equal(decimalMarkOf('140'), undefined);
  });
});
