/**
 * Cleaning: named and counted rules turn raw reports into reports in the words of the schema.
 * Reads and writes no file. The rules run in the order of the table; data/README.md gives their reasons in full.
 */
import pl from 'nodejs-polars';
import { reportFields } from '../../schemas/index.js';

/** Raw spelling → spelling after cleaning, by field. The served model gives both the same answer. */
export type Aliases = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Clean reports: the properties of the schema (null = missing), then `damaged` 0/1, `severity` 0–3 and `year`. */
export interface CleanReports {
  reports: pl.DataFrame;
  counts: { rule: string; count: number }[];
  aliases: Aliases;
}

/** One rule: `apply` returns the frame after it, the number of rows it changed and, if it only renames, old → new spelling. */
export interface CleaningRule {
  name: string;
  why: string;
  apply(frame: pl.DataFrame): Outcome;
}

interface Outcome {
  frame: pl.DataFrame;
  count: number;
  renamed?: { column: string; spellings: Map<string, string> };
}

/** 235 mph, the highest speed that tyres of transport aircraft are rated for. */
const maxRollKnots = 204;
const maxTaxiKnots = 50;
/** The fastest approaches of the file are at 280 knots, but for one of a tanker at 340. */
const maxApproachKnots = 300;
/** Airlines and the military report no speed between 60 and 80 knots in the air; helicopters and light aircraft fly so slowly. */
const minAirborneKnots = 70;
const ownersOfSlowAircraft = ['BUSINESS', 'PRIVATELY OWNED', 'GOVERNMENT'];

const speed = pl.col('speedKnots');
const phase = pl.col('phaseOfFlight');

/** Every rule of the cleaning, in the order of application. */
export const cleaningRules: readonly CleaningRule[] = [
  {
    name: 'exact-duplicates',
    why: 'A report equal to an earlier one in all fourteen columns would count one strike twice, in training and test alike.',
    apply(frame) {
      const unique = frame.unique({ keep: 'first', maintainOrder: true });
      return { frame: unique, count: frame.height - unique.height };
    },
  },
  rename(
    'operator-asterisk',
    'operator',
    'The asterisk is the mark of a footnote that the file does not hold, and no part of the name.',
    (operator) => operator.replace(/\*+$/, ''),
  ),
  rename(
    'operator-run-together',
    'operator',
    'A lost space hides the name that the airline has everywhere else.',
    oneOf({ ALLEGHENYAIRLINES: 'ALLEGHENY AIRLINES' }),
  ),
  blank(
    'operator-unknown',
    'operator',
    'UNKNOWN names no operator: it says that the operator is missing.',
    pl.col('operator').eq(pl.lit('UNKNOWN')),
  ),
  rename(
    'aircraft-doubled-space',
    'aircraft',
    'A space typed twice makes another name for a machine and none for a reader.',
    (aircraft) => aircraft.replace(/ {2,}/g, ' '),
  ),
  rename(
    'aircraft-spelling-variant',
    'aircraft',
    'The same aircraft, or the same maker, stands in the file in several spellings.',
    oneOf({
      'LOCKHEED C-130': 'C-130',
      'GULFAERO III': 'GULFSTREAM III',
      'GULFAERO IV': 'GULFSTREAM IV',
      'GULFSTRM II': 'GULFSTREAM II',
      'RKWLTRBO 690': 'RKWL TRBO 690',
    }),
  ),
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
  rename(
    'damage-military-class',
    'damage',
    'C and B stand in military reports only, each with a repair bill: classes of mishap, by whose cost the level is read.',
    oneOf({ C: 'Medium', B: 'Substantial' }),
  ),
];

/** Levels of damage in ascending order; the index is the `severity`. */
export const severityLevels = ['None', 'Minor', 'Medium', 'Substantial'];

/** Applies every rule to raw reports from `loadRawReports`. The costs, known only after the event, are left out of the result. */
export function clean(raw: pl.DataFrame): CleanReports {
  const fields = reportFields.filter(({ faaColumn }) => faaColumn !== undefined);
  const properties = fields.map((field) => field.name);
  let frame = raw.withColumns(
    ...fields.map(({ name, faaColumn }) => pl.col(faaColumn!).alias(name)),
    pl.col('Effect Amount of damage').alias('damage'),
  );
  const counts: CleanReports['counts'] = [];
  const aliases: Record<string, Record<string, string>> = {};
  for (const rule of cleaningRules) {
    const outcome = rule.apply(frame);
    frame = outcome.frame;
    counts.push({ rule: rule.name, count: outcome.count });
    const property = properties.find((name) => name === outcome.renamed?.column);
    if (property) aliases[property] = chainSpellings(aliases[property], outcome.renamed!.spellings);
  }
  const reports = frame.select(
    ...properties.map((name) => pl.col(name)),
    pl.col('damage').neq(pl.lit('None')).cast(pl.UInt8).alias('damaged'),
    pl.col('damage').replaceStrict(severityLevels, [0, 1, 2, 3], undefined, pl.UInt8).alias('severity'),
    pl.col('flightDate').str.slice(0, 4).cast(pl.Int32).alias('year'),
  );
  return { reports, counts, aliases };
}

function rename(name: string, column: string, why: string, spellingOf: (value: string) => string): CleaningRule {
  return {
    name,
    why,
    apply(frame) {
      const values = frame.getColumn(column).dropNulls().unique().sort().toArray() as string[];
      const oldSpellings = values.filter((value) => spellingOf(value) !== value);
      // polars cannot infer the type of an empty list.
      if (oldSpellings.length === 0) return { frame, count: 0 };
      const spellings = new Map(oldSpellings.map((value) => [value, spellingOf(value)]));
      const renamed = pl.col(column).replace(oldSpellings, [...spellings.values()]);
      return {
        frame: frame.withColumn(renamed.alias(column)),
        count: frame.filter(pl.col(column).isIn(oldSpellings)).height,
        renamed: { column, spellings },
      };
    },
  };
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

function oneOf(spellings: Record<string, string>): (value: string) => string {
  return (value) => spellings[value] ?? value;
}

/** Adds the spellings of a rule to those of earlier rules. One that the later rule changes again maps to its last spelling. */
function chainSpellings(earlier: Record<string, string> = {}, spellings: Map<string, string>): Record<string, string> {
  const chained = Object.entries(earlier).map(([raw, spelling]) => [raw, spellings.get(spelling) ?? spelling]);
  return { ...Object.fromEntries(chained), ...Object.fromEntries(spellings) };
}
