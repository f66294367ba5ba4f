/** Divides many rows into calls of the model, between which the event loop goes on. */

/** So many rows keep the event loop for some milliseconds; more of them in one call would not be faster. */
const mostRowsPerCall = 512;

/** The rows in their order, in equal parts: a few left over would cost a call of their own. */
export function* inBlocks<Row>(rows: readonly Row[]): Generator<Row[]> {
  const rowsPerCall = Math.ceil(rows.length / Math.ceil(rows.length / mostRowsPerCall));
  for (let start = 0; start < rows.length; start += rowsPerCall) yield rows.slice(start, start + rowsPerCall);
}
