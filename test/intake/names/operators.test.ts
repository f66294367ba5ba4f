import assert from 'node:assert/strict';
import { operators, readOperator } from '../../../intake/names/operators.js';
import {
  aliasesOfFirstModel,
  assertReadAs,
  assertReadInDisguise,
  collisionsAmong,
  namesKnownToFirstModel,
  rawValuesOf,
} from './disguises.js';

const names = operators.map(({ name }) => name);

describe('names of operators', () => {
  it('are read as themselves in whatever disguise they come', () => assertReadInDisguise(readOperator, names));

  it('stand in the table once each, in capitals', () => {
    assert.equal(new Set(names).size, names.length);
    for (const name of names) assert.equal(name, name.toUpperCase());
  });

  it('are canonical where model 1.0.0 has them', () => {
    for (const name of namesKnownToFirstModel('operator')) assert.ok(names.includes(name), name);
  });

  it('are read from the raw sample as model 1.0.0 reads them', () => {
    const spellings = aliasesOfFirstModel('operator');
    for (const text of rawValuesOf('Aircraft Airline Operator')) {
      const expected = text === 'UNKNOWN' ? { kind: 'missing' } : { kind: 'known', name: spellings[text] ?? text };
      assert.deepEqual(readOperator(text), expected, text);
    }
  });

  it('share a code only where a successor of another name took it over', () => {
    assert.deepEqual(collisionsAmong(operators), {
      awe: ['AMERICA WEST AIRLINES', 'US AIRWAYS'],
      amt: ['AMERICAN TRANS AIR', 'ATA AIRLINES'],
      asq: ['ATLANTIC SOUTHEAST', 'EXPRESSJET AIRLINES'],
      flg: ['ENDEAVOR AIR', 'PINNACLE'],
      bta: ['EXPRESSJET (CONTINENTAL EXPRS)', 'EXPRESSJET AIRLINES'],
      dhl: ['ASTAR AIR CARGO', 'DHL AIRWAYS'],
      eja: ['EXECUTIVE JET AVIATION', 'NETJETS'],
    });
    assert.deepEqual(readOperator('AWE'), { kind: 'ambiguous', candidates: ['AMERICA WEST AIRLINES', 'US AIRWAYS'] });
  });

  it('are read from the codes of the FAA', () =>
    assertReadAs(readOperator, [
      ['AMERICAN AIRLINES', 'AAL', 'aal '],
      ['ALASKA AIRLINES', 'ASA'],
      ['HORIZON AIR', 'QXE'],
      ['SKYWEST AIRLINES', 'SKW'],
      ['FEDEX EXPRESS', 'FDX'],
      ['UPS AIRLINES', 'UPS'],
      ['EMPIRE AIRLINES', 'CFS'],
      ['MILITARY', 'MIL'],
      ['BUSINESS', 'BUS'],
      ['PRIVATELY OWNED', 'PVT'],
      ['GOVERNMENT', 'GOV'],
    ]));

  it('are read as their owners and users write them', () =>
    assertReadAs(readOperator, [
      ['UNITED AIRLINES', 'United', 'United Air Lines', 'UNITED AIRLINES, INC.'],
      ['DELTA AIR LINES', 'Delta', 'Delta Airlines', 'Delta Air Lines Inc.'],
      ['AMERICAN AIRLINES', 'American Airlines Inc.', 'American Airlines, Inc'],
      ['US AIRWAYS', 'US AIRWAYS*', 'USAir', 'U.S. Airways'],
      ['ALLEGHENY AIRLINES', 'ALLEGHENYAIRLINES'],
      ['PINNACLE', 'Pinnacle Airlines'],
      ['COLGAN AIR', 'COLGAN AIRWAYS'],
      ['GULFSTREAM INTL AIRLINES', 'Gulfstream International Airlines'],
      ['FEDEX EXPRESS', 'FedEx', 'Federal Express Corporation'],
      ['MILITARY', 'US Air Force', 'U.S. Navy', 'United States Army', 'militaire'],
      ['PRIVATELY OWNED', 'private', 'privé'],
      ['BUSINESS', 'corporate'],
      ['GOVERNMENT', 'U.S. Government', 'gouvernement'],
    ]));

  it('are missing where a text says only that nothing is known', () => {
    for (const text of ['', 'UNKNOWN', 'UNK', 'UNKC', 'UNKNOWN COMMERCIAL', 'unknown operator', 'N/A']) {
      assert.deepEqual(readOperator(text), { kind: 'missing' }, text);
    }
  });

  it('stay unknown where they are no spelling of any, in capitals', () => {
    const spellings = {
      NOBODY: 'NOBODY',
      'Dodo  Air ': 'DODO AIR',
      // Brands that several airlines fly for, and codes that mean something else as well.
      'United Express': 'UNITED EXPRESS',
      UA: 'UA',
      USA: 'USA',
      Company: 'COMPANY',
      constructor: 'CONSTRUCTOR',
    };
    for (const [text, name] of Object.entries(spellings))
      assert.deepEqual(readOperator(text), { kind: 'unknown', name });
  });
});
