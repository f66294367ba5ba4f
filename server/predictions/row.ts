/** A row of a batch on its way from the reader of its format to the predictor. */
import type { RowError } from '../../schemas/index.js';

/** What a reader made of one row: a value still to be checked against the schema, or the reason why there is none. */
export type Row = { value: unknown } | { error: RowError };

/** The error of a row that could not even be read. */
export const unreadable = (code: RowError['code'], detail: string): RowError => ({ code, detail, issues: [] });
