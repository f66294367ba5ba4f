/** A row of a batch, between the reader of its format and the check against the schema. */
import type { RowError } from '../../schemas/index.js';

/** A value that is still to be checked against the schema, or the reason why the row could not be read. */
export type Row = { value: unknown } | { error: RowError };

/** The error of a row that could not even be read. */
export const unreadable = (code: RowError['code'], detail: string): RowError => ({ code, detail, issues: [] });
