import assert from 'node:assert/strict';
import { driftBins } from '../../../training/release/drift-bins.js';
import { madeUp } from '../small.js';

const repeated = <T>(...parts: [T, number][]): T[] => parts.flatMap(([value, times]) => Array<T>(times).fill(value));
const flat = (rows: number) => new Float64Array(rows).fill(0.1);
const of = (columns: ReturnType<typeof madeUp>, field: string, scores = flat(columns.rows)) =>
  driftBins(columns, scores).features.find(({ name }) => name === field)!;
const counts = (bins: readonly { name: string; count: number }[]) => bins.map(({ name, count }) => `${name} ${count}`);

describe('The distribution of a category', () => {
  it('names at most the eight most frequent ones, by code unit, then counts the others and the missing', () => {
    const letters = [...'JIHGFEDCBA'].map((letter, i): [string, number] => [letter, 5 + i]);
    const species = repeated<string>(...letters, ['', 3]);
    const { bins, kind, raisesAlarm } = of(madeUp(species.length, { species }), 'species');
    const named = ['A 14', 'B 13', 'C 12', 'D 11', 'E 10', 'F 9', 'G 8', 'H 7'];
    assert.deepEqual(counts(bins), [...named, 'other 11', 'missing 3']);
    assert.deepEqual([kind, raisesAlarm], ['category', true]);
  });

  it('names none that fewer than one report in a hundred has', () => {
    const timeOfDay = repeated<string>(['Day', 198], ['Night', 2], ['Dusk', 1]);
    assert.deepEqual(counts(of(madeUp(201, { timeOfDay }), 'timeOfDay').bins), ['Day 198', 'other 3', 'missing 0']);
  });

  it('of a list is that of its values together, and of a flag that of yes and no', () => {
    const columns = madeUp(100, {});
    const partsStruck = repeated<string>(['Engine; Tail', 50], ['Engine', 30], ['', 20]);
    const engineIngested = repeated<string>(['true', 50], ['false', 30], ['', 20]);
    const withBoth = { ...columns, inputs: { ...columns.inputs, partsStruck, engineIngested } };
    assert.deepEqual(counts(of(withBoth, 'partsStruck').bins), [
      'Engine 30',
      'Engine; Tail 50',
      'other 0',
      'missing 20',
    ]);
    assert.deepEqual(counts(of(withBoth, 'engineIngested').bins), ['false 30', 'true 50', 'other 0', 'missing 20']);
  });

  it('of a date is its month, and raises no alarm, nor does the airport', () => {
    const flightDate = ['1999-01-31', '2001-01-01', '2001-12-01', ''];
    const { bins, kind, raisesAlarm } = of(madeUp(4, { flightDate }), 'flightDate');
    assert.deepEqual(counts(bins), ['01 2', '12 1', 'other 0', 'missing 1']);
    assert.deepEqual([kind, raisesAlarm], ['month', false]);
    assert.equal(of(madeUp(4, {}), 'airport').raisesAlarm, false);
  });
});

describe('The distribution of a number', () => {
  it('has ten bins of equal count where no value repeats, and counts 0 as missing', () => {
    const speedKnots = Float32Array.from({ length: 201 }, (_, i) => i);
    const { bins } = of(madeUp(201, { speedKnots }), 'speedKnots');
    assert.deepEqual(
      bins.map(({ count }) => count),
      [...Array(10).fill(20), 1],
    );
    assert.deepEqual(
      bins.slice(0, 2).map(({ name }) => name),
      ['0 to below 21', '21 to below 41'],
    );
    assert.deepEqual(bins.at(-2), { name: 'from 181', from: 181, count: 20 });
  });

  it('has fewer where values repeat, and counts each report once', () => {
    const speedKnots = Float32Array.from(repeated([100, 60], [140, 30], [Number.NaN, 10]));
    const { bins } = of(madeUp(100, { speedKnots }), 'speedKnots');
    assert.deepEqual(counts(bins), ['0 to below 140 60', 'from 140 30', 'missing 10']);
  });

  it('counts a height of 0 as a height, and says so', () => {
    const heightFeet = Float32Array.from(repeated([0, 60], [500, 30], [Number.NaN, 10]));
    const columns = madeUp(100, {});
    const { bins, zeroIsValue } = of({ ...columns, inputs: { ...columns.inputs, heightFeet } }, 'heightFeet');
    assert.deepEqual(counts(bins), ['0 to below 500 60', 'from 500 30', 'missing 10']);
    assert.equal(zeroIsValue, true);
    assert.equal(of(columns, 'speedKnots').zeroIsValue, undefined);
  });

  it('of the scores is taken from the probabilities given', () => {
    const scores = Float64Array.from({ length: 1000 }, (_, i) => (i + 1) / 2000);
    const { score, reports } = driftBins(madeUp(1000, {}), scores);
    assert.equal(reports, 1000);
    assert.deepEqual(
      score.bins.map(({ count }) => count),
      [...Array(10).fill(100), 0],
    );
  });
});
