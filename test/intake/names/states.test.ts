import assert from 'node:assert/strict';
import { readState, states } from '../../../intake/names/states.js';
import {
  assertReadAs,
  assertReadInDisguise,
  collisionsAmong,
  namesKnownToFirstModel,
  rawValuesOf,
} from './disguises.js';

const names = states.map(({ name }) => name);

describe('names of states', () => {
  it('are read as themselves in whatever disguise they come', () => assertReadInDisguise(readState, names));

  it('stand in the table once each, and no code or abbreviation stands for two', () => {
    assert.equal(new Set(names).size, names.length);
    assert.deepEqual(collisionsAmong(states), {});
  });

  it('are canonical where model 1.0.0 or the raw sample has them', () => {
    for (const name of [...namesKnownToFirstModel('originState'), ...rawValuesOf('Origin State')]) {
      assert.ok(names.includes(name), name);
    }
  });

  it('are read from their codes', () =>
    assertReadAs(readState, [
      ['Texas', 'TX', 'tx', 'US-TX'],
      ['DC', 'D.C.', 'US-DC'],
      ['Puerto Rico', 'PR'],
      ['British Columbia', 'BC', 'CA-BC'],
      ['Quebec', 'QC', 'PQ'],
      ['Sonora', 'MX-SON'],
    ]));

  it('of two countries with one code are those of the United States, then Canada', () =>
    assertReadAs(readState, [
      // California and Canada, Colorado and Coahuila, Delaware and Germany, Newfoundland and Nuevo León.
      ['California', 'CA'],
      ['Colorado', 'CO'],
      ['Delaware', 'DE'],
      ['Newfoundland and Labrador', 'NL'],
      ['Nuevo Leon', 'MX-NLE', 'Nuevo León'],
      ['Baja California', 'MX-BCN'],
      ['Prince Edward Island', 'PE'],
      ['Pacific Islands', 'PI'],
    ]));

  it('are read from abbreviations and other languages', () =>
    assertReadAs(readState, [
      ['California', 'Calif.', 'Californie', 'CALIFORNIA'],
      ['DC', 'District of Columbia', 'Washington, D.C.', 'Washington DC'],
      ['Washington', 'Washington State', 'Wash.'],
      ['Hawaii', 'Hawai‘i', 'Hawaï'],
      ['New York', 'new  york', 'État de New York'],
      ['Quebec', 'Québec', 'Que.'],
      ['Nova Scotia', 'Nouvelle-Écosse'],
      ['Virgin Islands', 'U.S. Virgin Islands'],
    ]));

  it('are missing where a text says only that nothing is known', () => {
    for (const text of ['', ' ', 'N/A', 'UNKNOWN', '-']) assert.deepEqual(readState(text), { kind: 'missing' }, text);
  });

  it('stay unknown where they are no spelling of any, in the usual form of such names', () => {
    const spellings = {
      Atlantis: 'Atlantis',
      'PRINCE OF WALES  ISLAND': 'Prince of Wales Island',
      xx: 'XX',
      // A country and not a state of Mexico, Colombia and not Colima.
      Mexico: 'Mexico',
      MEX: 'MEX',
      COL: 'COL',
      constructor: 'Constructor',
    };
    for (const [text, name] of Object.entries(spellings)) assert.deepEqual(readState(text), { kind: 'unknown', name });
  });
});
