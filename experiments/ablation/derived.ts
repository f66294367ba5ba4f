/**
 * Columns made from other columns, for features that were tried. Reads the raw reports for `asReported`; writes nothing.
 */
import { cleaningRules } from '../../training/data/clean.js';
import { type Columns, type FieldValues, fieldsOf } from '../../training/data/columns.js';
import { loadRawReports } from '../../training/data/load.js';
import { createRandom } from '../../training/data/random.js';
import { stratifiedFolds } from '../../training/data/split.js';
import { massKilograms, usualMassKilograms } from './masses.js';

/** Metres per second in a knot. */
const knot = 1852 / 3600;

/** Weight of the rate of all reports beside a category's own rate, in reports. */
const priorReports = 10;

/** The same reports with one more input, or another in place of the one of that name. */
const withInput = (columns: Columns, name: string, values: FieldValues): Columns => ({
  ...columns,
  inputs: { ...columns.inputs, [name]: values },
});

const texts = ({ inputs }: Columns, field: string): string[] => inputs[field] as string[];
const speeds = ({ inputs }: Columns): Float32Array => inputs.speedKnots as Float32Array;

/** Adds `massKilograms`: of the animal where it is named, else what is usual for its size. */
export function withMass(columns: Columns): Columns {
  const sizes = texts(columns, 'wildlifeSize');
  const masses = texts(columns, 'species').map((name, row) => massKilograms[name] ?? usualMassKilograms[sizes[row]!]);
  return withInput(
    columns,
    'massKilograms',
    Float32Array.from(masses, (mass) => mass ?? Number.NaN),
  );
}

/** Adds `energyJoules`, ½mv² of the animal as the aircraft meets it; NaN without a speed. */
export function withEnergy(columns: Columns): Columns {
  const masses = withMass(columns).inputs.massKilograms as Float32Array;
  const energies = speeds(columns).map((speed, row) => 0.5 * masses[row]! * (speed * knot) ** 2);
  return withInput(columns, 'energyJoules', energies);
}

/** Adds `year` as a number. */
export const withYear = (columns: Columns): Columns => withInput(columns, 'year', Float32Array.from(columns.year));

/** Adds `weekday`, '0' (Sunday) to '6'. */
export const withWeekday = (columns: Columns): Columns =>
  withInput(
    columns,
    'weekday',
    texts(columns, 'flightDate').map((date) => String(new Date(date).getUTCDay())),
  );

/** Adds `sizeAndPhase`, both words as one category. */
export function withSizeAndPhase(columns: Columns): Columns {
  const phases = texts(columns, 'phaseOfFlight');
  return withInput(
    columns,
    'sizeAndPhase',
    texts(columns, 'wildlifeSize').map((size, row) => `${size}, ${phases[row]}`),
  );
}

/** Every speed the same: nothing can be learnt from it, nor from its being missing. */
export const withoutSpeed = (columns: Columns): Columns =>
  withInput(columns, 'speedKnots', new Float32Array(columns.rows).fill(1));

/** Every known speed the same: what is left is whether it is known. */
export const speedKnownOrNot = (columns: Columns): Columns =>
  withInput(
    columns,
    'speedKnots',
    speeds(columns).map((speed) => (Number.isNaN(speed) ? speed : 1)),
  );

/** A missing speed becomes the mean of the known speeds among `rows`. */
export function speedFilledWithMean(columns: Columns, rows: Int32Array): Columns {
  const all = speeds(columns);
  const known = [...rows].map((row) => all[row]!).filter((speed) => !Number.isNaN(speed));
  const mean = known.reduce((sum, speed) => sum + speed, 0) / known.length;
  return withInput(
    columns,
    'speedKnots',
    all.map((speed) => (Number.isNaN(speed) ? mean : speed)),
  );
}

/** A missing speed becomes the median of the known speeds among `rows` in the same phase of flight. */
export function speedFilledByPhase(columns: Columns, rows: Int32Array): Columns {
  const all = speeds(columns);
  const phases = texts(columns, 'phaseOfFlight');
  const known = new Map<string, number[]>();
  for (const row of rows) {
    if (!Number.isNaN(all[row])) known.set(phases[row]!, [...(known.get(phases[row]!) ?? []), all[row]!]);
  }
  const medians = new Map(
    [...known].map(([phase, values]) => [phase, values.sort((a, b) => a - b)[values.length >> 1]!]),
  );
  return withInput(
    columns,
    'speedKnots',
    all.map((speed, row) => (Number.isNaN(speed) ? (medians.get(phases[row]!) ?? speed) : speed)),
  );
}

/** The inputs as the raw file has them: the same reports, without duplicates, but no other rule has been applied. */
export function asReported(columns: Columns): Columns {
  const { frame } = cleaningRules.find(({ name }) => name === 'exact-duplicates')!.apply(loadRawReports());
  const inputs = fieldsOf(columns).map(({ name, kind, faaColumn }) => {
    const cells = frame.getColumn(faaColumn!).toArray() as unknown[];
    return [name, kind === 'number' ? Float32Array.from(cells, (cell) => Number(cell ?? Number.NaN)) : cells];
  });
  return { ...columns, inputs: Object.fromEntries(inputs) };
}

/**
 * Target encoding: adds for each field a number, `<field>Rate`, the share of damage among the reports `rows` with the
 * same text, shrunk towards the share of all where there are few.
 *
 * Out of fold, a report of `rows` gets the share among the reports of the four other folds, which leaves its own label
 * out; otherwise its own label is counted too. Labels outside `rows` are not read in either case.
 */
export function withRates(columns: Columns, rows: Int32Array, fields: readonly string[], outOfFold: boolean): Columns {
  const { damaged } = columns;
  const folds = stratifiedFolds(
    Uint8Array.from(rows, (row) => damaged[row]!),
    5,
    createRandom(1),
  );
  return fields.reduce((result, field) => {
    const values = texts(columns, field);
    const rateAmong = (among: Int32Array) => rates(values, damaged, among);
    const rate = Float32Array.from(values, rateAmong(rows));
    if (outOfFold) {
      for (let fold = 0; fold < 5; fold++) {
        const rateOf = rateAmong(rows.filter((_, i) => folds[i] !== fold));
        for (const [i, row] of rows.entries()) if (folds[i] === fold) rate[row] = rateOf(values[row]!);
      }
    }
    return withInput(result, `${field}Rate`, rate);
  }, columns);
}

/** The share of damage by text among `rows`, as a function. */
function rates(values: readonly string[], damaged: Uint8Array, rows: Int32Array): (value: string) => number {
  const counts = new Map<string, { all: number; damaged: number }>();
  const total = { all: 0, damaged: 0 };
  for (const row of rows) {
    const countOfValue = counts.get(values[row]!) ?? { all: 0, damaged: 0 };
    counts.set(values[row]!, countOfValue);
    for (const count of [countOfValue, total]) {
      count.all++;
      count.damaged += damaged[row]!;
    }
  }
  const prior = total.damaged / total.all;
  return (value) => {
    const count = counts.get(value) ?? { all: 0, damaged: 0 };
    return (count.damaged + priorReports * prior) / (count.all + priorReports);
  };
}
