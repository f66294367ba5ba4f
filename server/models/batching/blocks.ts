/** Divides many rows into calls of the model, between which the event loop goes on. */

/** One call with so many reports keeps the event loop for some milliseconds; more of them would not be faster. */
export const maxReportsPerCall = 512;

/** The rows in their order, in blocks of equal size: a few left over would cost a call of their own. */
export function* inBlocks<Row>(rows: readonly Row[]): Generator<Row[]> {
  const blockSize = Math.ceil(rows.length / Math.ceil(rows.length / maxReportsPerCall));
  for (let start = 0; start < rows.length; start += blockSize) yield rows.slice(start, start + blockSize);
}
