import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDamageReader } from '../../../intake/dialects/damage.js';
import { dialects } from '../../../intake/dialects/tables/dialects.js';
import { root } from '../../../paths.js';

const columnsOf = (name: string) => dialects.find((dialect) => dialect.name === name)!.columns;

describe('Damage, the target', () => {
  const columns: [string, string | undefined, string | undefined][] = [
    ['faa-current', 'INDICATED_DAMAGE', 'DAMAGE_LEVEL'],
    ['faa-older', 'INDICATED_DAMAGE', 'DAMAGE'],
    ['faa-query', 'Effect: Indicated Damage', undefined],
    ['kaggle', 'Aircraft Damage', undefined],
    ['sample', undefined, 'Effect Amount of damage'],
    ['own', undefined, undefined],
  ];
  for (const [name, indicator, level] of columns) {
    it(`is in ${indicator ?? 'no indicator'} and ${level ?? 'no level'} of ${name}`, () => {
      const { indicatorColumn, levelColumn } = createDamageReader(columnsOf(name));
      assert.deepEqual([indicatorColumn, levelColumn], [indicator, level]);
    });
  }

  it('is read in the words of every file', () => {
    const { read } = createDamageReader(['INDICATED_DAMAGE', 'DAMAGE_LEVEL']);
    assert.deepEqual(read(['TRUE', 'M?']), { indicator: true, level: 'damage', levelText: 'M?' });
    assert.deepEqual(read(['0', 'n']), { indicator: false, level: 'none', levelText: 'n' });
    assert.deepEqual(read(['1', 'No Data']), { indicator: true, level: 'no-data', levelText: 'No Data' });
    assert.deepEqual(read(['FALSE', '']), { indicator: false });
    assert.deepEqual(read(['', 'Q']), { level: 'other', levelText: 'Q' });
    assert.deepEqual(read([]), {});
    const words = createDamageReader(['Effect: Indicated Damage']);
    assert.deepEqual(
      ['Caused damage', 'No damage', ''].map((cell) => words.read([cell]).indicator),
      [true, false, undefined],
    );
  });

  it('is the indicator of one file and the level of another under the name DAMAGE', () => {
    assert.equal(createDamageReader(['FlightPhase', 'MakeModel', 'Damage', 'WildlifeSize']).indicatorColumn, 'Damage');
    assert.equal(createDamageReader(['PHASE_OF_FLT', 'ATYPE', 'DAMAGE']).levelColumn, 'DAMAGE');
  });

  it('is where the user says, before where the names say', () => {
    const header = ['INDICATED_DAMAGE', 'DAMAGE_LEVEL', 'Hurt', 'How much'];
    const columns = (choice: object) => {
      const { indicatorColumn, levelColumn } = createDamageReader(header, choice);
      return [indicatorColumn, levelColumn];
    };
    assert.deepEqual(columns({ indicator: 'hurt' }), ['Hurt', 'DAMAGE_LEVEL']);
    assert.deepEqual(columns({ level: 'How much' }), ['INDICATED_DAMAGE', 'How much']);
    assert.deepEqual(columns({ level: 'INDICATED_DAMAGE' }), [undefined, 'INDICATED_DAMAGE']);
  });

  it('is out of the way of everything that makes reports', () => {
    const folder = join(root, 'intake');
    const importers = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .filter((path) => /from '[^']*\/damage\.js'/.test(readFileSync(join(folder, path), 'utf8')));
    assert.deepEqual(importers, [join('dialects', 'damage.ts')]);
  });
});
