/**
 * Two small tools of the analysis: principal components, and the correlation of ranks. Reads and writes nothing.
 */

/** Points in few dimensions that lie to each other much as those in many did. */
export interface Components {
  /** For each row its coordinates, along the most telling direction first. */
  readonly scores: number[][];
  /** Share of the variance of all rows that each direction accounts for. */
  readonly shares: number[];
}

/**
 * Principal components of rows of equal length, by power iteration: a vector that is sent through the covariance again
 * and again turns towards the direction of largest variance; with that one taken out of the rows, the next is found.
 * The side that a direction points to is arbitrary: here its largest entry is positive.
 */
export function principalComponents(rows: readonly (readonly number[])[], count: number): Components {
  const width = rows[0]!.length;
  const means = Array.from({ length: width }, (_, i) => rows.reduce((sum, row) => sum + row[i]!, 0) / rows.length);
  let rest = rows.map((row) => row.map((x, i) => x - means[i]!));
  const total = rest.reduce((sum, row) => sum + dot(row, row), 0);
  const scores: number[][] = rows.map(() => []);
  const shares: number[] = [];
  for (let component = 0; component < count; component++) {
    let direction = unit(rest.reduce((longest, row) => (dot(row, row) > dot(longest, longest) ? row : longest)));
    for (let step = 0; step < 500; step++) {
      const along = rest.map((row) => dot(row, direction));
      direction = unit(direction.map((_, i) => rest.reduce((sum, row, r) => sum + row[i]! * along[r]!, 0)));
    }
    const largest = direction.reduce((most, x) => (Math.abs(x) > Math.abs(most) ? x : most));
    const side = direction.map((x) => x * Math.sign(largest));
    const along = rest.map((row) => dot(row, side));
    for (const [r, score] of along.entries()) scores[r]!.push(score);
    shares.push(dot(along, along) / total);
    rest = rest.map((row, r) => row.map((x, i) => x - along[r]! * side[i]!));
  }
  return { scores, shares };
}

/** Spearman's correlation: 1 when b rises with a throughout, -1 when it falls, near 0 when they are unrelated. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)].map((values) => {
    const mean = (values.length - 1) / 2;
    return values.map((value) => value - mean);
  }) as [number[], number[]];
  return dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
}

/** Places in ascending order from 0; equal values share the mean of their places. */
function ranks(values: readonly number[]): number[] {
  const below = (value: number) => values.filter((other) => other < value).length;
  const equal = (value: number) => values.filter((other) => other === value).length;
  return values.map((value) => below(value) + (equal(value) - 1) / 2);
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, i) => sum + x * b[i]!, 0);

function unit(vector: readonly number[]): number[] {
  const length = Math.sqrt(dot(vector, vector));
  return vector.map((x) => (length === 0 ? 0 : x / length));
}
