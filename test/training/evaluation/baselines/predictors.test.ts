import assert from 'node:assert/strict';
import { predictorsOf } from '../../../../training/evaluation/baselines/predictors.js';
import { madeUp } from '../../small.js';
import { allOf } from './made-up.js';

describe('Predictors', () => {
  const settings = { minCount: 2, bins: 4 };
  const named = (values: Parameters<typeof madeUp>[1], rows: number, train = allOf(rows)) => {
    const columns = madeUp(rows, values);
    const all = predictorsOf(
      { ...columns, inputs: { ...columns.inputs, ...values } as typeof columns.inputs },
      train,
      settings,
    );
    return new Map(all.map((each) => [each.name, each]));
  };

  it('give a category a code where training has it often enough, and a name its groups as well', () => {
    const aircraft = ['B-737-300', 'B-737-300', 'B-737-400', 'B-737-500', '', 'B-737-500'];
    const columns = named({ aircraft }, 6, allOf(5));
    assert.deepEqual([...columns.get('aircraft')!.codes], [1, 1, 0, 0, 0, 0]);
    assert.deepEqual([...columns.get('aircraftFamily')!.codes], [1, 1, 1, 1, 0, 1]);
  });

  it('give a date its month', () => {
    const flightDate = ['1999-05-01', '1998-05-09', '1999-07-01', '1999-07-02'];
    assert.deepEqual([...named({ flightDate }, 4).get('month')!.codes], [1, 1, 2, 2]);
  });

  it('give each value of a list a column: missing, absent or present', () => {
    const precipitation = ['Rain; Fog', 'Fog', '', 'Rain', 'Snow'];
    const columns = named({ precipitation }, 5, allOf(4));
    assert.deepEqual([...columns.get('precipitation: Rain')!.codes], [2, 1, 0, 2, 1]);
    assert.deepEqual([...columns.get('precipitation: Fog')!.codes], [2, 2, 0, 1, 1]);
    assert.equal(columns.has('precipitation: Snow'), false);
  });

  it('give a number a bin of about equally many training reports, with open ends', () => {
    const speedKnots = Float32Array.of(10, 20, 30, 40, 50, 60, 70, 80, Number.NaN, 5, 500, 0);
    const column = named({ speedKnots }, 12, allOf(9)).get('speedKnots')!;
    assert.deepEqual([...column.codes], [1, 1, 2, 2, 3, 3, 4, 4, 0, 1, 4, 0]);
    assert.ok(column.isOrdered);
  });

  it('read 0 as a height, though not as a speed', () => {
    const values = { heightFeet: Float32Array.of(0, 0, 100, 100), speedKnots: Float32Array.of(0, 0, 100, 100) };
    const columns = named(values, 4);
    assert.deepEqual([...columns.get('heightFeet')!.codes], [1, 1, 2, 2]);
    assert.deepEqual([...columns.get('speedKnots')!.codes], [0, 0, 1, 1]);
  });

  it('leave out what says nothing, and the airport, which the network does not read either', () => {
    const columns = named({ airport: ['A', 'A', 'B', 'B'], timeOfDay: ['Day', 'Day', 'Dusk', 'Dusk'] }, 4);
    assert.deepEqual([...columns.keys()], ['timeOfDay']);
  });
});
