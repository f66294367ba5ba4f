import assert from 'node:assert/strict';
import { operators, readOperator } from '../../../intake/names/operators.js';
import { knownOperators, operatorGroup } from '../../../training/features/groups.js';

describe('groups of operators', () => {
  it('are those of training for every operator that has one there', () => {
    const groups = new Map(operators.map(({ name, group }) => [name, group]));
    for (const name of knownOperators) {
      const reading = readOperator(name);
      assert.ok(reading.kind === 'known', name);
      // One airline, which stands in the table of training twice.
      assert.equal(reading.name, name === 'PINNACLE AIRLINES' ? 'PINNACLE' : name);
      assert.equal(groups.get(reading.name), operatorGroup(name), name);
    }
  });
});
