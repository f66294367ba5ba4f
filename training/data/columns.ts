/**
 * Clean reports as plain arrays, one for each field, named and ordered like the inputs of the ONNX file.
 * Reads and writes no file.
 */
import type pl from 'nodejs-polars';
import { type ReportField, reportFields } from '../../schemas/index.js';

/** The values of one field in every report: text, '' where it is missing, or numbers, NaN where it is missing. */
export type FieldValues = string[] | Float32Array;

/** N reports as arrays of length N. */
export interface Columns {
  readonly rows: number;
  /** The values that a model may read: those fields of a report that the file has, in the order of the schema. */
  readonly inputs: Readonly<Record<string, FieldValues>>;
  /** The target: 1 where the strike did damage. */
  readonly damaged: Uint8Array;
  /** How much damage: 0 (none) to 3 (substantial), or `unknownSeverity` where nobody has graded it. */
  readonly severity: Uint8Array;
  readonly year: Int32Array;
}

/** The severity of damage that nobody has graded, such as that of a file which says only whether there was any. */
export const unknownSeverity = 255;

/** The fields of a report that there are columns of: a file has some of them, and a model reads no others. */
export const fieldsOf = ({ inputs }: Pick<Columns, 'inputs'>): ReportField[] =>
  reportFields.filter(({ name }) => name in inputs);

/** The columns of reports from `clean`. */
export function toColumns(reports: pl.DataFrame): Columns {
  const inputs = reportFields
    .filter(({ name }) => reports.columns.includes(name))
    .map(({ name, kind }) => [name, kind === 'number' ? numbers(reports, name) : texts(reports, name)]);
  return {
    rows: reports.height,
    inputs: Object.fromEntries(inputs),
    damaged: Uint8Array.from(integers(reports, 'damaged')),
    severity: Uint8Array.from(integers(reports, 'severity')),
    year: Int32Array.from(integers(reports, 'year')),
  };
}

function texts(reports: pl.DataFrame, name: string): string[] {
  return (reports.getColumn(name).toArray() as (string | null)[]).map((value) => value ?? '');
}

function numbers(reports: pl.DataFrame, name: string): Float32Array {
  return Float32Array.from(reports.getColumn(name).toArray() as (number | null)[], (value) => value ?? Number.NaN);
}

function integers(reports: pl.DataFrame, name: string): number[] {
  return reports.getColumn(name).toArray() as number[];
}
