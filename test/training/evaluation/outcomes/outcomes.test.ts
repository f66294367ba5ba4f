import assert from 'node:assert/strict';
import { createRandom } from '../../../../training/data/random.js';
import { evaluateOutcomes } from '../../../../training/evaluation/outcomes/outcomes.js';
import { withAllFields } from '../../../../training/release/finished/answers.js';
import { smallManifest } from '../../../server/small-model.js';
import { close, firstRows, madeUp } from '../../small.js';

const manifest = smallManifest(new Uint8Array());
const rows = 600;
const random = createRandom(5);
const p = Float64Array.from({ length: rows }, () => random.next());
const damaged = Array.from(p, (each) => Number(random.next() < each));
const text = (value: (row: number) => string) => Array.from({ length: rows }, (_, row) => value(row));
const columns = withAllFields(
  madeUp(
    rows,
    {
      flightDate: text((row) => (row < 200 ? '2015-05-01' : row < 560 ? '2016-05-01' : '2017-05-01')),
      phaseOfFlight: text((row) => (row % 2 === 0 ? 'Climb' : '')),
      wildlifeSize: text(() => 'Small'),
      species: text(() => 'Gulls'),
    },
    damaged,
  ),
);
const evaluation = evaluateOutcomes({ columns, rows: firstRows(rows), probabilities: p }, manifest);
const count = (isCounted: (row: number) => boolean) => damaged.filter((_, row) => isCounted(row)).length;

describe('The evaluation of a finished model', () => {
  it('counts what comes of the threshold of its manifest', () => {
    assert.deepEqual(evaluation.decisions, {
      threshold: 0.5,
      truePositives: count((row) => damaged[row] === 1 && p[row]! >= 0.5),
      falseNegatives: count((row) => damaged[row] === 1 && p[row]! < 0.5),
      falsePositives: count((row) => damaged[row] === 0 && p[row]! >= 0.5),
      trueNegatives: count((row) => damaged[row] === 0 && p[row]! < 0.5),
    });
  });

  it('divides what happened by what was predicted, in all and in each group, each within its interval', () => {
    const quotient = (isCounted: (row: number) => boolean) => {
      const sum = (values: ArrayLike<number>) =>
        Array.from(values).reduce((total, value, row) => total + (isCounted(row) ? value : 0), 0);
      return sum(damaged) / sum(p);
    };
    const { value, low, high } = evaluation.figures.observedOverPredicted;
    close([value], [quotient(() => true)], 1e-5);
    assert.ok(low < 1 && high > 1 && low < value && value < high);
    const [first, second] = evaluation.years;
    close([first!.observedOverPredicted.value], [quotient((row) => row < 200)], 1e-4);
    close([second!.observedOverPredicted.value], [quotient((row) => row >= 200 && row < 560)], 1e-4);
  });

  it('tells years apart, those of few reports together', () => {
    assert.deepEqual(
      evaluation.years.map(({ name, reports }) => [name, reports]),
      [
        ['2015', 200],
        ['2016', 360],
        ['all others', 40],
      ],
    );
  });

  it('tells reports apart by the fields that they lack', () => {
    assert.deepEqual(
      evaluation.missing.map(({ name, reports }) => [name, reports]),
      [
        ['aircraft', 300],
        ['phaseOfFlight, aircraft', 300],
      ],
    );
    const reportsWithout = new Map(evaluation.withoutField.map(({ name, reports }) => [name, reports]));
    assert.equal(reportsWithout.get('phaseOfFlight'), 300);
    assert.deepEqual([...reportsWithout.keys()], ['phaseOfFlight']);
    assert.ok(evaluation.absentFields.includes('speedKnots') && !evaluation.absentFields.includes('wildlifeSize'));
  });

  it('has no kinds by fields that no report has', () => {
    const by = evaluation.slices.map((slices) => slices.by);
    assert.ok(by.includes('phaseOfFlight') && !by.includes('timeOfDay') && !by.includes('speedKnots'), by.join());
  });

  it('puts the reports into tenths, and gives the same for the same reports', () => {
    assert.deepEqual(
      evaluation.reliability.map(({ reports }) => reports),
      new Array(10).fill(60),
    );
    assert.deepEqual(evaluateOutcomes({ columns, rows: firstRows(rows), probabilities: p }, manifest), evaluation);
  });
});
