/**
 * The rows of a table, from a polars frame or an array, as plain objects of text, numbers and null.
 */
import type pl from 'nodejs-polars';

/** A polars frame, or an array of objects. */
export type Rows = pl.DataFrame | readonly object[];

/** One row: a column's value is text, a number or null. */
// biome-ignore lint/suspicious/noExplicitAny: the columns are known to the cell alone, and its compiler is not strict.
export type Row = Record<string, any>;

/** The rows as plain objects. Counts, which are BigInt in polars, become numbers. */
export function records(rows: Rows): Row[] {
  const plain = isFrame(rows) ? rows.toRecords() : rows;
  return plain.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
    ),
  );
}

const isFrame = (rows: Rows): rows is pl.DataFrame => !Array.isArray(rows);
