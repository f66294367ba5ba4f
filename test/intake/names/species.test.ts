import assert from 'node:assert/strict';
import { plausibleSizes, readSpecies, species } from '../../../intake/names/species.js';
import {
  assertReadAs,
  assertReadInDisguise,
  collisionsAmong,
  namesKnownToFirstModel,
  rawValuesOf,
} from './disguises.js';

const names = species.map(({ name }) => name);

describe('names of species', () => {
  it('are read as themselves in whatever disguise they come', () => assertReadInDisguise(readSpecies, names));

  it('stand in the table once each, with a group, and their spellings lead to one species', () => {
    assert.equal(new Set(names).size, names.length);
    assert.deepEqual(
      species.filter(({ group }) => group === ''),
      [],
    );
    assert.deepEqual(collisionsAmong(species), {});
  });

  it('are canonical where model 1.0.0 or the raw sample has them', () => {
    for (const name of [...namesKnownToFirstModel('species'), ...rawValuesOf('Wildlife Species')]) {
      assert.ok(names.includes(name), name);
    }
  });

  it('are read from the codes of the FAA', () =>
    assertReadAs(readSpecies, [
      ['Unknown bird - small', 'UNKBS'],
      ['Unknown bird - medium', 'UNKBM', 'unkbm '],
      ['Unknown bird - large', 'UNKBL'],
      ['Unknown bird', 'UNKB'],
      ['Canada goose', 'J2204'],
      ['Horned lark', 'YH004'],
      ['American coot', 'M7005'],
      ['White-tailed deer', '1G11'],
      ['Western tanager', 'ZV002', 'ZX110'],
      ['Gulls', 'NE1'],
      ['Egrets', 'I13'],
    ]));

  it('are read from older wordings, the other number and other English names', () =>
    assertReadAs(readSpecies, [
      ['Gulls', 'GULL', 'Seagull', 'sea gulls', 'a gull', 'the gulls', 'gull sp.', '3 gulls'],
      ['Egrets', 'EGRET'],
      ['Sparrows', 'SPARROW'],
      ['Thrushes', 'THRUSH'],
      ['Eastern red bat', 'RED BAT'],
      ['Cattle egret', 'Western cattle egret'],
      ['Canada goose', 'Canadian goose', 'Canada geese', 'Canadian Geese', '2 x Canada geese', 'Goose, Canada'],
      ['Canada goose', 'Canada goose (Branta canadensis)', 'Canada goose (large)'],
      ['Barn swallow', 'Barn swallows'],
      ['European starling', 'starling', 'Common Starling'],
      ['Rock pigeon', 'pigeon', 'Rock dove', 'feral pigeons'],
      ['American kestrel', 'sparrowhawk (American)', 'kestrel'],
      ['Northern harrier', 'marsh hawk'],
      ['Sky lark', 'Skylark'],
      ['American robin', 'robin', 'robins'],
      ['White-tailed deer', 'white tailed deer', 'Whitetail Deer'],
      ['Gray catbird', 'Grey Catbird'],
    ]));

  it('are read from their scientific names', () =>
    assertReadAs(readSpecies, [
      ['Canada goose', 'Branta canadensis', 'BRANTA CANADENSIS'],
      ['European starling', 'Sturnus vulgaris'],
      ['Mourning dove', 'Zenaida macroura'],
      ['American kestrel', 'Falco sparverius'],
      ['Eurasian kestrel', 'Falco tinnunculus'],
      ['Laughing gull', 'Leucophaeus atricilla', 'Larus atricilla'],
      ['Black-headed gull', 'Larus ridibundus'],
      ['White-tailed deer', 'Odocoileus virginianus'],
      ['Coyote', 'Canis latrans'],
      ['Brazilian free-tailed bat', 'Tadarida brasiliensis'],
    ]));

  it('are read from their French names, with accents and without', () =>
    assertReadAs(readSpecies, [
      ['Canada goose', 'bernache du Canada', 'Bernaches du Canada'],
      ['European starling', 'étourneau sansonnet', 'etourneau sansonnet', 'Étourneaux sansonnets'],
      ['Herring gull', 'goéland argenté'],
      ['Gulls', 'mouette', 'mouettes', 'goéland', 'une mouette'],
      ['Laughing gull', 'mouette atricille'],
      ['Black-headed gull', 'mouette rieuse'],
      ['American kestrel', "crécerelle d'Amérique", 'crécerelle d’Amérique'],
      ['Eurasian kestrel', 'faucon crécerelle'],
      ['White-tailed deer', 'chevreuil', 'cerf de Virginie'],
      ['Cattle egret', 'héron garde-bœufs', 'heron garde-boeufs'],
      ['Unknown bird', 'oiseau inconnu'],
    ]));

  it('take an unknown bird for a species, its words in any order', () =>
    assertReadAs(readSpecies, [
      ['Unknown bird - small', 'UNKNOWN SMALL BIRD', 'small bird', 'Petit oiseau inconnu', 'bird, unknown (small)'],
      [
        'Unknown bird - medium',
        'unknown medium bird',
        'Unknown bird medium',
        'oiseau inconnu moyen',
        'Medium-sized bird',
      ],
      ['Unknown bird - large', 'UNKNOWN LARGE BIRD', 'large unidentified bird', 'oiseau de grande taille'],
      ['Unknown bird', 'UNKNOWN BIRD', 'Bird', 'unidentified birds', 'oiseau non identifié'],
      ['Unknown bird or bat', 'Unknown bird/bat', 'UNKNOWN BIRD OR BAT'],
    ]));

  it('are missing where a text says only that nothing is known', () => {
    for (const text of ['', ' ', 'UNKNOWN', 'unk', 'N/A', 'Unknown species', 'unknown animal', 'espèce inconnue']) {
      assert.deepEqual(readSpecies(text), { kind: 'missing' }, text);
    }
  });

  it('stay unknown where they are no spelling of any, in sentence case', () => {
    const spellings = {
      Dodo: 'Dodo',
      NOBODY: 'Nobody',
      'Canada gose': 'Canada gose',
      "ABERT'S  TOWHEE": "Abert's towhee",
      // A vulture to Americans and a hawk to Europeans; a falcon to Americans and a hawk to Europeans.
      buzzard: 'Buzzard',
      sparrowhawk: 'Sparrowhawk',
      'small brown bird': 'Small brown bird',
      'small or medium bird': 'Small or medium bird',
      Y: 'Y',
      constructor: 'Constructor',
    };
    for (const [text, name] of Object.entries(spellings))
      assert.deepEqual(readSpecies(text), { kind: 'unknown', name });
  });
});

describe('sizes of species', () => {
  it('are one or two neighbours, from small to large', () => {
    const allowed = ['Small', 'Small,Medium', 'Medium', 'Medium,Large', 'Large'];
    for (const { name, sizes } of species) assert.ok(!sizes || allowed.includes(`${sizes}`), `${name}: ${sizes}`);
  });

  it('are those that a report may give of the species, and nothing where that is unclear', () => {
    assert.deepEqual(plausibleSizes('Savannah sparrow'), ['Small']);
    assert.deepEqual(plausibleSizes('White-tailed deer'), ['Medium', 'Large']);
    assert.deepEqual(plausibleSizes('Unknown bird - large'), ['Large']);
    for (const name of ['Hawks', 'Unknown bird', 'Dodo', 'constructor']) assert.equal(plausibleSizes(name), undefined);
  });
});
