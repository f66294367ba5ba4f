import assert from 'node:assert/strict';
import { rangeOfDay } from '../../../intake/values/range-as-date.js';

describe('A range that a spreadsheet has made a day of', () => {
  const texts: [string, string | undefined][] = [
    // 2-10, in a language whose month comes first, and in one whose day does
    ['10-Feb', '2-10'],
    ['Feb-10', '2-10'],
    ['2-Oct', '2-10'],
    ['02. Okt', '2-10'],
    ['10-févr', '2-10'],
    ['2024-02-10', '2-10'],
    ['2024-02-10T00:00:00', '2-10'],
    ['2024-10-02 00:00:00', '2-10'],
    ['10-Feb-24', '2-10'],
    ['02/10/2024', '2-10'],
    ['2/10/24', '2-10'],
    ['10.02.2024', '2-10'],
    ['45332', '2-10'],
    // 11-100
    ['Nov-00', '11-100'],
    ['Nov-2100', '11-100'],
    ['2100-11-01', '11-100'],
    ['1-Nov-00', '11-100'],
    ['01/11/2100', '11-100'],
    // other days, and no days
    ['10-Mar', undefined],
    ['Feb', undefined],
    ['2-10', undefined],
    ['45333', undefined],
    ['2024-02-11', undefined],
    ['2001-11-01', undefined],
    ['12-Marble', undefined],
    ['210', undefined],
  ];
  for (const [text, range] of texts) {
    it(`is read from ${text}: ${range ?? 'none'}`, () => {
      assert.equal(rangeOfDay(text), range);
    });
  }
});
