import assert from 'node:assert/strict';
import type { Breakdown, Group } from '../../../schemas/index.js';
import { createRandom } from '../../../training/data/random.js';
import { breakdown, type ScoredReports } from '../../../training/evaluation/breakdown/breakdown.js';
import { cutsOf, partiesOf, rowsByKind } from '../../../training/evaluation/breakdown/slices.js';
import { holm, pValueOfCount } from '../../../training/evaluation/statistics/p-values.js';
import { close, firstRows, madeUp, reports } from '../small.js';

const options = { resamples: 40, seed: 1 };
const repeated = <T>(...parts: [T, number][]): T[] => parts.flatMap(([value, times]) => Array<T>(times).fill(value));
const allCuts = () => [...cutsOf(reports().columns), ...partiesOf(reports().columns)];
const cut = (name: string) => allCuts().find((each) => each.name === name)!;

describe('The p-value of a count', () => {
  it('is that of the binomial distribution when all probabilities are alike', () => {
    // Ten tosses, two heads at most: (1 + 10 + 45) / 1024, on both sides.
    close([pValueOfCount(Array(10).fill(0.5), 2)], [(2 * 56) / 1024], 1e-12);
    close([pValueOfCount(Array(10).fill(0.5), 8)], [(2 * 56) / 1024], 1e-12);
    assert.equal(pValueOfCount(Array(10).fill(0.5), 5), 1);
  });

  it('is the same when counts that hardly ever happen are left aside', () => {
    const random = createRandom(5);
    const p = Float64Array.from({ length: 3000 }, () => random.next() ** 4);
    const share = new Float64Array(3001);
    share[0] = 1;
    for (const [at, probability] of p.entries()) {
      for (let k = at + 1; k > 0; k--) share[k] = share[k]! * (1 - probability) + share[k - 1]! * probability;
      share[0]! *= 1 - probability;
    }
    const sum = (shares: Float64Array) => shares.reduce((total, each) => total + each, 0);
    for (const events of [520, 560, 600, 640, 700]) {
      const expected = Math.min(1, 2 * Math.min(sum(share.subarray(0, events + 1)), sum(share.subarray(events))));
      close([pValueOfCount(p, events) / expected], [1], 1e-9, `${events} events`);
    }
  });

  it('is that of every outcome counted one by one when they differ', () => {
    const p = [0.1, 0.7, 0.25, 0.4];
    const chance = Array(5).fill(0);
    for (let outcome = 0; outcome < 16; outcome++) {
      const happened = p.map((_, i) => (outcome >> i) & 1);
      const events = happened.reduce((sum, each) => sum + each, 0);
      chance[events] += p.reduce((product, each, i) => product * (happened[i] ? each : 1 - each), 1);
    }
    close([pValueOfCount(p, 3)], [2 * (chance[3] + chance[4])], 1e-12);
    close([pValueOfCount(p, 0)], [2 * chance[0]], 1e-12);
  });

  it('finds what happens with the probabilities given as rarely as it says', () => {
    const random = createRandom(3);
    const trials = 2000;
    let rejections = 0;
    for (let trial = 0; trial < trials; trial++) {
      const p = Array.from({ length: 100 }, () => 0.3 * random.next());
      const events = p.filter((each) => random.next() < each).length;
      if (pValueOfCount(p, events) < 0.05) rejections++;
    }
    // Counts are whole, so it errs on the side of silence.
    assert.ok(rejections / trials < 0.05 && rejections / trials > 0.015, `${rejections / trials}`);
  });
});

describe('p-values adjusted for being many', () => {
  it('are those of a case worked out by hand', () => {
    close(holm([0.01, 0.04, 0.03, 0.005]), [0.03, 0.06, 0.06, 0.02], 1e-12);
    assert.deepEqual(holm([0.4, 0.9]), [0.8, 0.9]);
    assert.deepEqual(holm([]), []);
  });
});

describe('Kinds of reports', () => {
  it('stand in the order of the schema or of their size, the small ones together at the end', () => {
    const wildlifeSize = repeated<string>(['Large', 90], ['Small', 60], ['Medium', 10]);
    const operator = repeated<string>(['DELTA AIR LINES', 50], ['', 52], ['MILITARY', 49], ['NOBODY', 9]);
    const columns = madeUp(160, { wildlifeSize, operator });
    const sizes = (name: string) =>
      rowsByKind(columns, firstRows(160), cut(name)).map(([kind, rows]) => `${kind} ${rows.length}`);
    assert.deepEqual(sizes('wildlifeSize'), ['Small 60', 'Large 90', 'all others 10']);
    assert.deepEqual(sizes('operator'), ['missing 52', 'DELTA AIR LINES 50', 'all others 58']);
    assert.deepEqual(sizes('operatorKind'), ['missing 52', 'major airline 50', 'all others 58']);
    assert.deepEqual(sizes('season'), ['missing 160']);
  });

  it('are told apart by fields that the reports have, and by no others', () => {
    const { speedKnots: _, operator: __, ...inputs } = reports().columns.inputs;
    const columns = { ...reports().columns, inputs };
    const names = (cuts: { name: string }[]) => cuts.map(({ name }) => name);
    assert.deepEqual(
      names(cutsOf(reports().columns)).filter((name) => !names(cutsOf(columns)).includes(name)),
      ['speedKnots'],
    );
    assert.deepEqual(names(partiesOf(columns)), ['airport']);
  });

  it('take each report of the data once', () => {
    const { columns } = reports();
    const rows = firstRows(columns.rows);
    for (const each of allCuts()) {
      const rowsOfKinds = rowsByKind(columns, rows, each).flatMap(([, kind]) => [...kind]);
      assert.deepEqual(
        rowsOfKinds.sort((a, b) => a - b),
        [...rows],
        each.name,
      );
    }
  });

  it('tell species that are named from those that are not, and speeds that are given from those that are not', () => {
    const columns = madeUp(3, {
      species: ['Unknown bird - small', 'Mallard', ''],
      speedKnots: Float32Array.of(Number.NaN, 120, 0),
    });
    assert.deepEqual(cut('species').kinds(columns), ['not named', 'named', 'missing']);
    assert.deepEqual(cut('speedKnots').kinds(columns), ['missing', 'given', 'missing']);
  });
});

describe('A breakdown', () => {
  /** 100 reports of small animals, 20 of them damaged, all given 0.2; and 100 of large ones, 40 damaged, all given 0.05. */
  const scored = (): ScoredReports => {
    const damaged = repeated<number>([1, 20], [0, 80], [1, 40], [0, 60]);
    const wildlifeSize = repeated<string>(['Small', 100], ['Large', 100]);
    const airport = repeated<string>(['HERE', 100], ['THERE', 100]);
    return {
      columns: madeUp(200, { wildlifeSize, airport }, damaged),
      rows: firstRows(200),
      probabilities: Float64Array.from(repeated<number>([0.2, 100], [0.05, 100])),
    };
  };
  const groupOf = (groups: Group[], name: string) => groups.find((each) => each.name === name)!;
  const slicesBy = ({ slices }: Breakdown, by: string) => slices.find((each) => each.by === by)!.slices;
  const partiesBy = ({ fairness }: Breakdown, by: string) => fairness.find((each) => each.by === by)!.parties;

  it('counts what the threshold does', () => {
    const { reports, damaged, decisions } = breakdown(scored(), options);
    assert.deepEqual([reports, damaged], [200, 60]);
    const values = Object.fromEntries(Object.entries(decisions).map(([name, { value }]) => [name, value]));
    assert.deepEqual(values, { caught: 0.1, missed: 0.2, needless: 0.4, spared: 0.3 });
    assert.ok(decisions.caught.low < 0.1 && decisions.caught.high > 0.1);
  });

  it('sets what was predicted against what was observed, in the whole and for each kind', () => {
    const whole = breakdown(scored(), options);
    const { reliability } = whole;
    assert.equal(reliability.length, 10);
    assert.deepEqual(
      [reliability[0], reliability[9]].map((bin) => [bin!.reports, bin!.predicted, bin!.observed.value]),
      [
        [20, 0.05, 0.4],
        [20, 0.2, 0.2],
      ],
    );
    const large = groupOf(slicesBy(whole, 'wildlifeSize'), 'Large');
    assert.deepEqual([large.reports, large.damaged, large.predicted], [100, 40, 0.05]);
    assert.deepEqual([large.observed.value, large.flagged.value, large.caught!.value], [0.4, 0, 0]);
  });

  it('ranks no reports that are too few or all alike in their outcome', () => {
    const { columns, rows, probabilities } = scored();
    const [small] = slicesBy(breakdown({ columns, rows, probabilities }, options), 'wildlifeSize');
    assert.equal(small!.rocAuc!.value, 0.5, 'all have the same probability');
    assert.equal(small!.averagePrecision!.value, 0.2);
    const nineDamaged = madeUp(60, {}, repeated<number>([1, 9], [0, 51]));
    const [only] = slicesBy(breakdown({ columns: nineDamaged, rows: firstRows(60), probabilities }, options), 'season');
    assert.deepEqual([only!.rocAuc, only!.averagePrecision], [null, null]);
    const undamaged = madeUp(60, {}, []);
    const [none] = slicesBy(breakdown({ columns: undamaged, rows: firstRows(60), probabilities }, options), 'season');
    assert.equal(none!.caught, null);
  });

  it('finds the party whose damage is far from the expected, and spares the one where it is not', () => {
    const airports = partiesBy(breakdown(scored(), options), 'airport');
    const [here, there] = ['HERE', 'THERE'].map((name) => airports.find((each) => each.name === name)!);
    assert.ok(here!.pValue > 0.9 && here!.adjustedPValue > 0.9);
    assert.ok(there!.adjustedPValue < 1e-6 && there!.adjustedPValue >= there!.pValue);
  });
});
