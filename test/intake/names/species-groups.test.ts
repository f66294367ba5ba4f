import assert from 'node:assert/strict';
import { readSpecies, species } from '../../../intake/names/species.js';
import { knownSpecies, speciesGroup } from '../../../training/features/groups.js';

describe('groups of species', () => {
  it('are those of training for every species that has one there', () => {
    const groups = new Map(species.map(({ name, group }) => [name, group]));
    for (const name of knownSpecies) {
      assert.deepEqual(readSpecies(name), { kind: 'known', name });
      assert.equal(groups.get(name), speciesGroup(name), name);
    }
  });
});
