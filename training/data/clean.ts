/**
 * Cleaning: named and counted rules turn raw reports into reports in the words of the schema.
 * Reads and writes no file. The rules run in the order of the table; data/README.md gives their reasons in full.
 */
import pl from 'nodejs-polars';
import { maxApproachKnots, maxRollKnots, maxTaxiKnots } from '../../intake/contradictions.js';
import { createReportReader } from '../../intake/report.js';
import { reportFields } from '../../schemas/index.js';

/** Clean reports: the properties of the schema (null = missing), then `damaged` 0/1, `severity` 0–3 and `year`. */
export interface CleanReports {
  reports: pl.DataFrame;
  counts: { rule: string; count: number }[];
}

/** One rule: `apply` returns the frame after it and the number of rows it changed. */
export interface CleaningRule {
  name: string;
  why: string;
  apply(frame: pl.DataFrame): Outcome;
}

interface Outcome {
  frame: pl.DataFrame;
  count: number;
}

/** Airlines and the military report no speed between 60 and 80 knots in the air; helicopters and light aircraft fly so slowly. */
const minAirborneKnots = 70;
const ownersOfSlowAircraft = ['BUSINESS', 'PRIVATELY OWNED', 'GOVERNMENT'];

const speed = pl.col('speedKnots');
const phase = pl.col('phaseOfFlight');

/** The fields of a report that the file has. */
const fields = reportFields.filter(({ faaColumn }) => faaColumn !== undefined);
const readReport = createReportReader(fields);

const exactDuplicates: CleaningRule = {
  name: 'exact-duplicates',
  why: 'A report equal to an earlier one in all fourteen columns would count one strike twice, in training and test alike.',
  apply(frame) {
    const unique = frame.unique({ keep: 'first', maintainOrder: true });
    return { frame: unique, count: frame.height - unique.height };
  },
};

const canonicalText: CleaningRule = {
  name: 'canonical-values',
  why: 'Every report is read as the service reads it: a name in any spelling is one name, and UNKNOWN names nobody.',
  apply: canonicalValues,
};

/** The rules that look at the values of one report alone, on canonical values; `RuledValues` lists what they read. */
const valueRules: readonly CleaningRule[] = [
  blank(
    'speed-zero-in-motion',
    'speedKnots',
    'An aircraft that moves has a speed: 0 stands for a speed that nobody noted.',
    speed.eq(pl.lit(0)).and(phase.neq(pl.lit('Parked'))),
  ),
  blank(
    'speed-too-low-to-fly',
    'speedKnots',
    `In the air below ${minAirborneKnots} knots the aircraft of airlines and air forces would have stalled.`,
    phase
      .isIn(['Climb', 'Descent', 'Approach'])
      .and(speed.lt(pl.lit(minAirborneKnots)))
      .and(pl.col('operator').isIn(ownersOfSlowAircraft).not()),
  ),
  blank(
    'speed-too-high-to-taxi',
    'speedKnots',
    `Nobody taxies, or stands, at more than ${maxTaxiKnots} knots.`,
    phase.isIn(['Parked', 'Taxi']).and(speed.gt(pl.lit(maxTaxiKnots))),
  ),
  blank(
    'speed-too-high-to-roll',
    'speedKnots',
    `Above ${maxRollKnots} knots, the highest rating of an aircraft tyre, no wheel is on the runway.`,
    phase.isIn(['Take-off run', 'Landing Roll']).and(speed.gt(pl.lit(maxRollKnots))),
  ),
  blank(
    'speed-too-high-to-approach',
    'speedKnots',
    `Above ${maxApproachKnots} knots nobody makes an approach; below 10,000 feet civil aircraft may fly 250.`,
    phase.eq(pl.lit('Approach')).and(speed.gt(pl.lit(maxApproachKnots))),
  ),
  {
    name: 'damage-military-class',
    why: 'C and B stand in military reports only, each with a repair bill: classes of mishap, by whose cost the level is read.',
    apply(frame) {
      const damage = pl.col('damage');
      return {
        frame: frame.withColumn(damage.replace(['C', 'B'], ['Medium', 'Substantial']).alias('damage')),
        count: frame.filter(damage.isIn(['C', 'B'])).height,
      };
    },
  },
];

/** Every rule of the cleaning, in the order of application. */
export const cleaningRules: readonly CleaningRule[] = [exactDuplicates, canonicalText, ...valueRules];

/** Levels of damage in ascending order; the index is the `severity`. */
export const severityLevels = ['None', 'Minor', 'Medium', 'Substantial'];

/** Applies every rule to raw reports from `loadRawReports`. The costs, known only after the event, are left out of the result. */
export function clean(raw: pl.DataFrame): CleanReports {
  const frame = raw.withColumns(
    ...fields.map(({ name, faaColumn }) => pl.col(faaColumn!).alias(name)),
    pl.col('Effect Amount of damage').alias('damage'),
  );
  const cleaned = applyRules(frame, cleaningRules);
  const reports = cleaned.frame.select(
    ...fields.map(({ name }) => pl.col(name)),
    pl.col('damage').neq(pl.lit('None')).cast(pl.UInt8).alias('damaged'),
    pl.col('damage').replaceStrict(severityLevels, [0, 1, 2, 3], undefined, pl.UInt8).alias('severity'),
    pl.col('flightDate').str.slice(0, 4).cast(pl.Int32).alias('year'),
  );
  return { reports, counts: cleaned.counts };
}

/** Applies rules one after the other. */
function applyRules(frame: pl.DataFrame, rules: readonly CleaningRule[]) {
  let current = frame;
  const counts = rules.map((rule) => {
    const outcome = rule.apply(current);
    current = outcome.frame;
    return { rule: rule.name, count: outcome.count };
  });
  return { frame: current, counts };
}

/** What the rules look at, for N reports whose texts are canonical: '' or NaN where it is missing. */
export interface RuledValues {
  readonly phaseOfFlight: readonly string[];
  readonly operator: readonly string[];
  readonly speedKnots: ArrayLike<number>;
  readonly damage: readonly string[];
}

/** What the rules may change, as it is after them, and how often each did. */
export interface CleanValues {
  readonly speedKnots: Float32Array;
  readonly damage: readonly string[];
  readonly counts: CleanReports['counts'];
}

/**
 * Applies the same rules to reports whose duplicates are gone and whose texts are canonical already: `duplicates` and
 * `reworded` are the counts of the two rules that stand for this.
 */
export function cleanValues(
  values: RuledValues,
  { duplicates, reworded }: { duplicates: number; reworded: number },
): CleanValues {
  const texts = (name: 'phaseOfFlight' | 'operator' | 'damage') =>
    pl.Series(
      name,
      values[name].map((value) => value || null),
      pl.Utf8,
    );
  const speeds = Array.from(values.speedKnots, (value) => (Number.isNaN(value) ? null : value));
  const frame = pl.DataFrame([
    ...(['phaseOfFlight', 'operator', 'damage'] as const).map(texts),
    pl.Series('speedKnots', speeds, pl.Float64),
  ]);
  const cleaned = applyRules(frame, valueRules);
  const speedKnots = cleaned.frame.getColumn('speedKnots').toArray() as (number | null)[];
  return {
    speedKnots: Float32Array.from(speedKnots, (value) => value ?? Number.NaN),
    damage: (cleaned.frame.getColumn('damage').toArray() as (string | null)[]).map((level) => level ?? ''),
    counts: [
      { rule: exactDuplicates.name, count: duplicates },
      { rule: canonicalText.name, count: reworded },
      ...cleaned.counts,
    ],
  };
}

/** Puts the texts of the frame into canonical form; counts the reports in which one of them was written differently. */
function canonicalValues(frame: pl.DataFrame): Outcome {
  const names = fields.filter(({ kind }) => kind === 'string').map(({ name }) => name);
  const rows = frame.select(...names).toRecords() as Record<string, string | null>[];
  const canonical = rows.map((row) => readReport(row).report as Record<string, string | undefined>);
  const columns = names.map((name) =>
    pl.Series(
      name,
      canonical.map((report) => report[name] ?? null),
      pl.Utf8,
    ),
  );
  const isChanged = (row: Record<string, string | null>, at: number) =>
    names.some((name) => row[name] !== (canonical[at]![name] ?? null));
  return { frame: frame.withColumns(...columns), count: rows.filter(isChanged).length };
}

function blank(name: string, column: string, why: string, where: pl.Expr): CleaningRule {
  return {
    name,
    why,
    apply: (frame) => ({
      frame: frame.withColumn(pl.when(where).then(pl.lit(null)).otherwise(pl.col(column)).alias(column)),
      count: frame.filter(where).height,
    }),
  };
}
