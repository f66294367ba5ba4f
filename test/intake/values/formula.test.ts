import assert from 'node:assert/strict';
import { csvCell } from '../../../intake/records/cells.js';
import { guarded, unguarded } from '../../../intake/values/formula.js';

describe('The apostrophe against formulas', () => {
  for (const text of ['=1+1', '+5', '-5', '@cmd', '＝1', "'=1", 'Climb', "O'HARE", "'quoted'", '']) {
    it(`is put in front of ${JSON.stringify(text)} where needed, and taken away again`, () => {
      assert.equal(unguarded(guarded(text)), text.replace(/^'(?==)/, ''));
    });
  }

  it('is what a cell of CSV gets', () => {
    assert.equal(csvCell('=1'), guarded('=1'));
    assert.equal(csvCell("O'HARE"), "O'HARE");
  });
});
