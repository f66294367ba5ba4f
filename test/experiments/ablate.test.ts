import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { namesHidden, repeated, speedJittered, withCopies } from '../../experiments/ablation/augment.js';
import * as derived from '../../experiments/ablation/derived.js';
import { comparison, crossValidateVariant, scoresOf, withTrainingLuck } from '../../experiments/ablation/measure.js';
import type { Variant } from '../../experiments/ablation/variant.js';
import { variants } from '../../experiments/ablation/variants.js';
import { addToJournal, readJournal } from '../../experiments/journal.js';
import type { Columns } from '../../training/data/columns.js';
import { createRandom } from '../../training/data/random.js';
import { testFrom } from '../../training/data/split.js';
import { averagePrecision, rocAuc } from '../../training/evaluation/metrics.js';
import { close, dataset, firstRows, madeUp, reports, settings } from '../training/small.js';

const all = variants({ ...settings, epochs: 12 }, { ...settings, embedding: 0, hidden: [] });
const variant = (id: string): Variant => all.find((each) => each.id === id)!;

describe('A journal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'journal-'));
  const file = join(folder, 'further', 'entries.jsonl');
  after(() => rmSync(folder, { recursive: true }));

  it('is empty before anything is added, and then gives back what was', async () => {
    assert.deepEqual(await readJournal(file), []);
    await addToJournal(file, { id: 'a', value: 1 });
    await addToJournal(file, { id: 'b', value: [2] });
    assert.deepEqual(await readJournal(file), [
      { id: 'a', value: 1 },
      { id: 'b', value: [2] },
    ]);
  });

  it('takes a line that was cut short off the file, so that the next one starts well', async () => {
    writeFileSync(file, '{"id":"a"}\n{"id":"b","val');
    assert.deepEqual(await readJournal(file), [{ id: 'a' }]);
    await addToJournal(file, { id: 'c' });
    assert.equal(readFileSync(file, 'utf8'), '{"id":"a"}\n{"id":"c"}\n');
  });
});

describe('Derived columns', () => {
  const columns = madeUp(5, {
    species: ['Canada goose', 'Unknown bird - small', 'Mallard', 'Unknown bird', 'Canada goose'],
    wildlifeSize: ['Large', 'Small', 'Medium', '', 'Large'],
    phaseOfFlight: ['Climb', 'Climb', 'Approach', 'Parked', 'Climb'],
    flightDate: ['1999-10-19', '1999-10-17', '1990-02-24', '1999-10-19', '1999-10-19'],
    speedKnots: Float32Array.of(100, Number.NaN, 140, Number.NaN, 200),
  });
  const input = ({ inputs }: Columns, name: string) => [...inputs[name]!] as number[] & string[];

  it('hold the mass of the animal, or what is usual for its size, or nothing', () => {
    close(input(derived.withMass(columns), 'massKilograms').slice(0, 3), [4, 0.12, 1.1], 1e-6);
    assert.ok(Number.isNaN(input(derived.withMass(columns), 'massKilograms')[3]));
  });

  it('hold the energy in joules: a goose of 4 kg at 100 knots, 51.444 m/s, brings ½·4·51.444²', () => {
    const energies = input(derived.withEnergy(columns), 'energyJoules');
    close(energies.slice(0, 1), [5293.0], 0.1 / 5293);
    assert.ok(Number.isNaN(energies[1]), 'without a speed there is none');
  });

  it('hold the weekday, 0 for Sunday, and size and phase as one category', () => {
    assert.deepEqual(input(derived.withWeekday(columns), 'weekday'), ['2', '0', '6', '2', '2']);
    assert.equal(input(derived.withSizeAndPhase(columns), 'sizeAndPhase')[2], 'Medium, Approach');
  });

  it('fill missing speeds from the rows to learn from: by their mean, or by the median of the phase', () => {
    const rows = Int32Array.of(0, 1, 2);
    const speeds = (filled: Columns) => input(filled, 'speedKnots');
    close(speeds(derived.speedFilledWithMean(columns, rows)), [100, 120, 140, 120, 200], 1e-6);
    const byPhase = speeds(derived.speedFilledByPhase(columns, rows));
    close(byPhase.slice(0, 3), [100, 100, 140], 1e-6);
    assert.ok(Number.isNaN(byPhase[3]), 'no speed is known of that phase');
    assert.deepEqual(speeds(derived.speedKnownOrNot(columns)), [1, Number.NaN, 1, Number.NaN, 1]);
    assert.deepEqual(speeds(derived.withoutSpeed(columns)), [1, 1, 1, 1, 1]);
  });

  it('as reported are the same reports with the spellings and speeds of the raw file', () => {
    const clean = reports().columns;
    const raw = derived.asReported(clean);
    assert.deepEqual(raw.inputs.flightDate, clean.inputs.flightDate);
    assert.deepEqual(raw.inputs.species, clean.inputs.species);
    const operators = raw.inputs.operator as string[];
    const changed = operators.filter((operator, row) => operator !== clean.inputs.operator![row]);
    assert.deepEqual(new Set(changed), new Set(['US AIRWAYS*', 'UNKNOWN', 'ALLEGHENYAIRLINES']));
    assert.ok((raw.inputs.speedKnots as Float32Array).includes(0));
  });
});

describe('Damage rates', () => {
  const damaged = Array.from({ length: 100 }, (_, row) => Number(row % 4 === 0));
  const each = madeUp(100, { species: damaged.map((_, row) => `species ${row}`) }, damaged);
  const rows = firstRows(80);
  const ratesOf = (columns: Columns, outOfFold: boolean) =>
    Array.from(derived.withRates(columns, rows, ['species'], outOfFold).inputs.speciesRate as Float32Array);

  it('are drawn towards the share of all: (1 + 10·¼) / (1 + 10) of one report with damage, ¼ of none', () => {
    const rates = ratesOf(each, false);
    close([rates[0]!, rates[1]!, rates[99]!], [3.5 / 11, 2.5 / 11, 0.25], 1e-6);
  });

  it('out of fold tell nothing of a report’s own label, which they would otherwise give away', () => {
    const rates = ratesOf(each, true).slice(0, 80);
    close(rates, Array(80).fill(0.25), 1e-6);
  });

  it('do not look at the labels of other rows than those to learn from', () => {
    const flipped = { ...each, damaged: each.damaged.map((label, row) => (row < 80 ? label : 1 - label)) };
    for (const outOfFold of [true, false]) assert.deepEqual(ratesOf(flipped, outOfFold), ratesOf(each, outOfFold));
  });
});

describe('Augmentation', () => {
  it('puts an altered copy behind the reports, and learns from both', async () => {
    const { reports: encoded } = await dataset();
    const copies = { ...encoded, codes: encoded.codes.map((code) => code + 1) };
    const { reports: both, rows } = withCopies(encoded, copies, Int32Array.of(3, 5));
    assert.equal(both.rows, 2 * encoded.rows);
    assert.deepEqual(rows, Int32Array.of(3, 5, encoded.rows + 3, encoded.rows + 5));
    const width = encoded.codes.length / encoded.rows;
    const codesOf = (row: number) => both.codes.subarray(row * width, (row + 1) * width);
    assert.deepEqual(
      codesOf(rows[2]!),
      codesOf(3).map((code) => code + 1),
    );
  });

  it('shows chosen rows again', () => {
    assert.deepEqual(
      repeated(Int32Array.of(1, 2, 3), (row) => row === 2, 2),
      Int32Array.of(1, 2, 2, 2, 3),
    );
  });

  it('hides the names of the features that have groups, and neither groups nor other features', async () => {
    const { reports: encoded, encoding } = await dataset();
    const { codes } = namesHidden(encoded, encoding, 1, createRandom(1));
    const hidden = encoding.lookups.filter(({ unknownRow }, lookup) => {
      const [before, after] = [encoded.codes, codes].map((from) =>
        from.filter((_, at) => at % encoding.lookups.length === lookup),
      );
      const same = before!.every((code, row) => code === after![row]);
      assert.ok(same || after!.every((code) => code === unknownRow));
      return !same;
    });
    assert.deepEqual(
      hidden.map(({ name }) => name),
      ['species', 'aircraft', 'operator', 'month'],
    );
  });

  it('alters known speeds and no others, and by nothing when the spread is 0', async () => {
    const { reports: encoded, encoding } = await dataset();
    close(speedJittered(encoded, encoding, 0, createRandom(1)).basis, encoded.basis, 1e-5);
    const { basis } = speedJittered(encoded, encoding, 0.1, createRandom(1));
    const width = encoding.basisWidth;
    let altered = 0;
    for (let row = 0; row < encoded.rows; row++) {
      const [before, after] = [encoded.basis, basis].map((from) => from.subarray(row * width, (row + 1) * width));
      assert.equal(before![0], after![0]);
      assert.ok(Math.abs(after!.reduce((sum, weight) => sum + weight, 0) - 1) < 1e-5);
      altered += Number(before!.some((weight, i) => Math.abs(weight - after![i]!) > 1e-3));
    }
    assert.ok(altered > 6000, `${altered} altered`);
  });
});

describe('The variants', () => {
  it('begin with the base, have each an id of its own, and differ from the base', () => {
    const [base, ...others] = all;
    assert.deepEqual(Object.keys(base!), ['id', 'topic', 'change']);
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
    for (const { id, topic, change, ...rest } of others)
      assert.ok(Object.keys(rest).length > 0, `${id} ${topic} ${change}`);
  });

  it('take as many steps as the base, to within a fifth, where an epoch is longer', async () => {
    const { columns } = reports();
    const { reports: encoded, encoding } = await dataset();
    const rows = firstRows(6000);
    for (const { id, augment, settings: variantSettings } of all.filter((each) => each.augment)) {
      const trainingSet = augment!(encoded, rows, { encoding, columns });
      const steps = (trainingSet.rows.length * variantSettings!.epochs!) / (rows.length * 12);
      assert.ok(steps > 0.8 && steps < 1.2, `${id}: ${steps}`);
    }
  });
});

describe('Cross-validating a variant', () => {
  const tiny = { repeatSeeds: [], years: [1999], members: 1 };

  it('learns from and predicts reports of the training period alone', async () => {
    const { columns } = reports();
    const repeats = await crossValidateVariant(reports(), variant('base'), settings, { ...tiny, repeatSeeds: [1] });
    assert.equal(repeats.length, 2);
    const dates = columns.inputs.flightDate as string[];
    for (const { splits, logits } of repeats) {
      for (const [i, { train, validation }] of splits.entries()) {
        for (const row of [...train, ...validation]) assert.ok(dates[row]! < testFrom);
        assert.equal(logits[i]!.length, validation.length);
      }
    }
  });

  it('lets no label of a validation row into training, least of all where a feature is made of the target', async () => {
    const original = reports();
    const { year, damaged } = original.columns;
    const flippedLabels = damaged.map((label, row) => (year[row]! < 1999 ? label : 1 - label));
    const flipped = { ...original, columns: { ...original.columns, damaged: flippedLabels } };
    for (const id of ['target', 'target-naive', 'damage-thrice']) {
      const [before] = await crossValidateVariant(
        original,
        variant(id),
        { ...settings, embedding: 2, hidden: [] },
        tiny,
      );
      const [after] = await crossValidateVariant(flipped, variant(id), { ...settings, embedding: 2, hidden: [] }, tiny);
      assert.deepEqual(after!.logits, before!.logits, id);
    }
  });
});

describe('Comparing a variant with the base', () => {
  const labels = Uint8Array.from({ length: 60 }, (_, row) => Number(row % 3 === 0));
  const random = createRandom(1);
  const noise = () => Float32Array.from(labels, () => random.normal());
  const good = Float32Array.from(labels, (label) => label + random.normal());
  const whole = [{ train: new Int32Array(), validation: firstRows(60) }];
  const repeatsOf = (first: Float32Array, second: Float32Array) => [
    { splits: whole, logits: [first] },
    { splits: whole, logits: [second] },
  ];
  const options = { resamples: 200, seed: 1 };

  it('gives the mean of both metrics in shuffled folds and in years', () => {
    const [shuffled, yearly] = [noise(), noise()];
    const four = [shuffled, yearly].flatMap((z) => [rocAuc(z, labels), averagePrecision(z, labels)]);
    const scores = scoresOf(repeatsOf(shuffled, yearly), labels);
    close(Object.values(scores), [four.reduce((sum, each) => sum + each, 0) / 4, ...four], 1e-5);
  });

  it('takes the mean of all base runs for the base, so that a lucky one does not make a variant look bad', () => {
    const runs = [repeatsOf(noise(), noise()), repeatsOf(good, good), repeatsOf(noise(), noise())];
    const repeats = repeatsOf(noise(), noise());
    const mean = runs.reduce((sum, run) => sum + scoresOf(run, labels).score, 0) / 3;
    const { score } = comparison(runs, labels, options)(repeats);
    close([score.value], [scoresOf(repeats, labels).score - mean], 2e-5);
  });

  it('finds no difference to itself, and a sure one between knowledge and noise, variant after variant', () => {
    const base = repeatsOf(noise(), noise());
    const differenceOf = comparison([base], labels, options);
    for (let again = 0; again < 2; again++) {
      for (const each of Object.values(differenceOf(base))) assert.deepEqual(each, { value: 0, low: 0, high: 0 });
      const { score } = differenceOf(repeatsOf(good, good));
      assert.ok(0 < score.low && score.low < score.value && score.value < score.high, JSON.stringify(score));
    }
  });

  it('widens an interval by the spread of the base runs, and not at all when training has no luck', () => {
    const narrow = { value: 1, low: 0, high: 4 };
    assert.deepEqual(withTrainingLuck(narrow, [7, 7, 7, 7, 7]), narrow);
    // Variance 2.5, and of one run less the mean of five 3: 2.776·√3 = 4.808, beside 1 below and 3 above.
    const { value, low, high } = withTrainingLuck(narrow, [1, 2, 3, 4, 5]);
    close([value, low, high], [1, 1 - Math.hypot(1, 4.808), 1 + Math.hypot(3, 4.808)], 1e-3);
    assert.throws(() => withTrainingLuck(narrow, [1, 2]), RangeError);
  });
});
