/** A row of a batch, between the reader of its format and the check against the schema. */
import type { CellWarning } from '../../intake/dialects/row-reader.js';
import type { ReportReading } from '../../intake/report.js';
import type { RowError } from '../../schemas/index.js';

/**
 * A value that is still to be read, or the reading of a row of a file, both to be checked against the schema; or the reason
 * why the row could not be read.
 */
export type Row = (
  | { readonly value: unknown }
  | {
      readonly reading: ReportReading;
      /** The cells that are no part of the report, since they could not be read. */
      readonly cellWarnings: readonly CellWarning[];
      /** Whether its cells, read by the rules of the schema, have left nothing to be checked. */
      readonly isValid: boolean;
    }
  | { readonly error: RowError }
) & {
  /** The cells of a file as they came, where they are given back. */
  readonly cells?: readonly string[];
};

/** The error of a row that could not even be read. */
export const unreadable = (code: RowError['code'], detail: string): RowError => ({ code, detail, issues: [] });
