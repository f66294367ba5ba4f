/** The bounds of a batch. */

/** How much of one batch is kept in memory, how many batches there may be, and how long one may stand still. */
export interface BatchLimits {
  /** Rows of a JSON array. */
  arrayRows: number;
  /** Bytes of a JSON array. */
  arrayBytes: number;
  /** Bytes of a line of NDJSON or of a record of CSV. */
  lineBytes: number;
  /** Bytes of a workbook, which is kept in a temporary file. */
  fileBytes: number;
  /** Rows of a ranked answer. */
  queueRows: number;
  /** Batches under way at the same time. */
  concurrency: number;
  /** Milliseconds that a connection may stand still, in either direction. */
  idleMs: number;
}
