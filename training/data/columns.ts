/**
 * Columns: clean reports as plain arrays, named and ordered like the inputs of the ONNX file.
 * Reads and writes no file.
 */
import type pl from 'nodejs-polars';
import { reportFields } from '../../schemas/index.js';

/**
 * N reports as arrays of length N: each property of a report, in the order of the schema, as text ('' = missing) or
 * Float32Array (NaN = missing); then the targets and the year, which are no features.
 */
export interface Columns {
  [property: string]: string[] | Float32Array | Uint8Array | Int32Array;
  damaged: Uint8Array;
  severity: Uint8Array;
  year: Int32Array;
}

/** The columns of reports as `clean` gives them. */
export function toColumns(reports: pl.DataFrame): Columns {
  const features = reportFields.map(({ name, kind }) => [
    name,
    kind === 'number' ? numbers(reports, name) : texts(reports, name),
  ]);
  return {
    ...Object.fromEntries(features),
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
