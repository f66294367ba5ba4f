/**
 * A finished model's figures by kind of report: by what a report says, by year, and by the fields that it lacks. Reads and
 * writes nothing.
 */
import { type Estimate, essentialFields, type Slice } from '../../../schemas/index.js';
import type { Columns } from '../../data/columns.js';
import { type ScoredReports, sliceOf } from '../breakdown/breakdown.js';
import { type Cut, cutsOf, rowsByKind } from '../breakdown/slices.js';
import type { BootstrapOptions } from '../statistics/bootstrap.js';
import { roundedEstimate } from '../statistics/rounding.js';

/** Reports of one kind; the interval of the quotient is that of the observed share. */
export interface OutcomeGroup extends Slice {
  readonly observedOverPredicted: Estimate;
}

/** Reports told apart in one way. */
export interface OutcomeGroups {
  readonly by: string;
  readonly groups: readonly OutcomeGroup[];
}

export interface GroupOptions {
  /** From which probability reports are inspected first. */
  readonly threshold: number;
  readonly resampling: BootstrapOptions;
}

function outcomeGroup(name: string, scored: ScoredReports, { threshold, resampling }: GroupOptions): OutcomeGroup {
  const slice = sliceOf(name, scored, resampling, threshold);
  const { observed, predicted } = slice;
  const { value, low, high } = observed;
  const quotient = { value: value / predicted, low: low / predicted, high: high / predicted };
  return { ...slice, observedOverPredicted: roundedEstimate(quotient) };
}

/** Whether there is no value in a row of a column. */
const isMissing = (value: string | number): boolean => value === '' || Number.isNaN(value);

const withoutDate = 'no date';

const years: Cut = {
  name: 'year',
  field: 'flightDate',
  kinds: ({ inputs }) => (inputs.flightDate as string[]).map((date) => date.slice(0, 4) || withoutDate),
};

/** Which of the fields that say most are missing, for each report. */
const missingEssentials: Cut = {
  name: 'missing',
  field: 'phaseOfFlight',
  kinds: ({ inputs, rows }) =>
    Array.from({ length: rows }, (_, row) => {
      const missing = essentialFields.filter((name) => isMissing(inputs[name]![row]!));
      return missing.join(', ') || 'nothing';
    }),
};

/** The groups of one cut; those of too few reports are together. */
function groupsOf(cut: Cut, scored: ScoredReports, options: GroupOptions): OutcomeGroups {
  const groups = rowsByKind(scored.columns, scored.rows, cut).map(([name, rows]) =>
    outcomeGroup(name, { ...scored, rows }, options),
  );
  return { by: cut.name, groups };
}

/** A field that no report has tells none of them apart. */
const tellsApart = ({ groups }: OutcomeGroups): boolean => groups.length > 1 || groups[0]?.name !== 'missing';

/** By what the reports say, as on the model card. The columns must have all fields of a report. */
export const slicesOf = (scored: ScoredReports, options: GroupOptions): OutcomeGroups[] =>
  cutsOf(scored.columns)
    .map((cut) => groupsOf(cut, scored, options))
    .filter(tellsApart);

/** By year, the first one first; years of too few reports are together at the end. */
export function yearsOf(scored: ScoredReports, options: GroupOptions): OutcomeGroup[] {
  const { groups } = groupsOf(years, scored, options);
  return groups.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** By the essential fields that are missing, the most frequent case first. */
export const missingOf = (scored: ScoredReports, options: GroupOptions): readonly OutcomeGroup[] =>
  groupsOf(missingEssentials, scored, options).groups;

/** The fields that no report has a value of. */
export const absentFieldsOf = (fields: readonly string[], { columns, rows }: ScoredReports): string[] =>
  fields.filter((name) => rowsWithout(name, columns, rows).length === rows.length);

/** The reports without a value, for each of the fields that some of them lack and others have. */
export function withoutFieldsOf(
  fields: readonly string[],
  scored: ScoredReports,
  options: GroupOptions,
): OutcomeGroup[] {
  return fields.flatMap((name) => {
    const rows = rowsWithout(name, scored.columns, scored.rows);
    return rows.length === 0 || rows.length === scored.rows.length
      ? []
      : [outcomeGroup(name, { ...scored, rows }, options)];
  });
}

const rowsWithout = (name: string, { inputs }: Columns, rows: Int32Array): Int32Array =>
  rows.filter((row) => isMissing(inputs[name]![row]!));
