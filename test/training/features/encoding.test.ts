import assert from 'node:assert/strict';
import { reportFields } from '../../../schemas/index.js';
import { learnEncoding } from '../../../training/features/encoding.js';
import type { Features } from '../../../training/features/feature.js';
import { features } from '../../../training/features/features.js';
import { firstRows, knotsOf, madeUp } from '../small.js';

const kindOf = (species: string) => (/gull/i.test(species) ? 'gull' : undefined);
const few: Features = {
  categories: [
    {
      name: 'species',
      field: 'species',
      lookups: [{ name: 'species' }, { name: 'kind', group: kindOf, groupedValues: ['Iceland gull', 'Bald eagle'] }],
    },
    { name: 'month', field: 'flightDate', part: 1, lookups: [{ name: 'month' }] },
  ],
  bases: [{ kind: 'number', name: 'speedKnots', field: 'speedKnots', zeroIsMissing: true }],
};

const columns = madeUp(8, {
  species: ['Herring gull', 'Deer', 'Herring gull', 'Western gull', '', 'Deer', 'Mallard', 'Mallard'],
  flightDate: ['1999-07-01', '1999-07-02', '1999-12-03', '', '1999', '1998-07-01', '1998-01-01', '1998-01-02'],
  speedKnots: Float32Array.of(100, 0, 140, Number.NaN, 120, 160, 900, 1000),
});
const learn = (rows: Int32Array, minCount: number, knots = 3) => learnEncoding(columns, rows, few, { minCount, knots });

describe('The encoding', () => {
  it('lists the categories of the given rows, in alphabetical order behind the row for unknown', () => {
    const [species, kind, month] = learn(firstRows(6), 1).lookups;
    assert.deepEqual(species!.categories, ['Deer', 'Herring gull', 'Western gull']);
    assert.deepEqual([species!.unknownRow, species!.rows], [0, { Deer: 1, 'Herring gull': 2, 'Western gull': 3 }]);
    assert.deepEqual([kind!.unknownRow, kind!.categories], [4, ['gull']]);
    assert.deepEqual([month!.unknownRow, month!.rows], [6, { '07': 7, '12': 8 }]);
  });

  it('is learnt from the given rows alone: a category that only others hold is unknown', () => {
    const [species, , month] = learn(firstRows(6), 1).lookups;
    assert.equal(species!.rows.Mallard, undefined);
    assert.equal(month!.rows['01'], undefined);
    assert.deepEqual(learn(Int32Array.of(6, 7), 1).lookups[0]!.categories, ['Mallard']);
  });

  it('places the knots at quantiles of the speeds above 0 of the given rows, each once', () => {
    const knots = (rows: Int32Array, count: number) => knotsOf(learn(rows, 1, count));
    assert.deepEqual(knots(firstRows(6), 2), [100, 160]);
    assert.deepEqual(knots(firstRows(6), 4), [100, 120, 140, 160]);
    assert.deepEqual(knots(firstRows(6), 9), [100, 120, 140, 160]);
    assert.deepEqual(knots(firstRows(8), 3), [100, 160, 1000]);
  });

  it('counts a category with fewer reports than minCount as unknown, but counts groups as groups', () => {
    const [species, kind] = learn(firstRows(6), 2).lookups;
    assert.deepEqual(species!.rows, { Deer: 1, 'Herring gull': 2 });
    assert.deepEqual(kind!.categories, ['gull'], 'three gulls');
    assert.deepEqual(learn(firstRows(6), 4).lookups[1]!.categories, []);
  });

  it('leads every text of a known group to it: seen, rare, or never seen', () => {
    const { rows, unknownRow } = learn(firstRows(6), 2).lookups[1]!;
    const gull = unknownRow + 1;
    assert.deepEqual(rows, { 'Herring gull': gull, 'Iceland gull': gull, 'Western gull': gull });
  });

  it('counts the rows of the table and the columns of the numbers', () => {
    const { tableRows, basisWidth, lookupsOfFeature } = learn(firstRows(6), 1);
    assert.deepEqual([tableRows, basisWidth, lookupsOfFeature], [4 + 2 + 3, 1 + 3, [2, 1]]);
  });

  it('can read every field of a report but the airport, and nothing else: a cost is none, and the year is not looked at', () => {
    const { categories, bases } = features;
    const read = new Set(['airport', ...[...categories, ...bases].map(({ field }) => field)]);
    assert.deepEqual([...read].toSorted(), reportFields.map(({ name }) => name).toSorted());
    const cost = { kind: 'number', name: 'cost', field: 'Cost Total $', zeroIsMissing: true } as const;
    const costly: Features = { categories: [], bases: [cost] };
    assert.throws(() => learnEncoding(columns, firstRows(8), costly, { minCount: 1, knots: 3 }), TypeError);
    assert.deepEqual(
      categories.filter(({ field }) => field === 'flightDate').map(({ part }) => part),
      [1],
    );
  });
});
