import assert from 'node:assert/strict';
import { createDamageReader } from '../../../../intake/dialects/damage.js';
import { targetOf } from '../../../../training/data/files/target.js';

const { read } = createDamageReader(['INDICATED_DAMAGE', 'DAMAGE_LEVEL']);
const target = (indicator: string, level: string) => targetOf(read([indicator, level]), true);

describe('The target', () => {
  const known: [
    indicator: string,
    level: string,
    isDamaged: boolean,
    isDisagreement: boolean,
    hasBlankLevel: boolean,
  ][] = [
    ['TRUE', 'S', true, false, false],
    ['FALSE', 'N', false, false, false],
    ['TRUE', 'N', true, true, false],
    ['FALSE', 'M?', false, true, false],
    ['FALSE', '', false, false, true],
    ['TRUE', '', true, false, false],
    ['TRUE', 'Q', true, false, false],
    ['', 'D', true, false, false],
    ['', 'N', false, false, false],
  ];
  for (const [indicator, level, ...expected] of known) {
    it(`of "${indicator}" and "${level}" is ${expected[0] ? 'damage' : 'no damage'}`, () => {
      const reading = target(indicator, level);
      assert.ok('isDamaged' in reading);
      const { isDamaged, isDisagreement, hasBlankLevel } = reading;
      assert.deepEqual([isDamaged, isDisagreement, hasBlankLevel], expected);
    });
  }

  const unknown: [indicator: string, level: string, cause: string][] = [
    ['TRUE', 'No Data', 'damage-no-data'],
    ['FALSE', 'No Data', 'damage-no-data'],
    ['', '', 'damage-blank'],
    ['', 'Q', 'damage-unknown-word'],
  ];
  for (const [indicator, level, cause] of unknown) {
    it(`of "${indicator}" and "${level}" is not known`, () => {
      const reading = target(indicator, level);
      assert.equal('cause' in reading && reading.cause, cause);
    });
  }

  it('has no blank level where the file has no level at all', () => {
    const reading = targetOf(createDamageReader(['Aircraft Damage']).read(['0']), false);
    assert.ok('isDamaged' in reading && !reading.hasBlankLevel);
  });
});
