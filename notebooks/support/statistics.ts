/**
 * Principal components and rank correlation. Reads and writes nothing.
 */

/** Points in few dimensions whose distances are close to those of the points in many. */
export interface Components {
  /** For each row its coordinates, first along the direction of largest variance. */
  readonly scores: number[][];
  /** Share of the variance of all rows that each direction accounts for. */
  readonly shares: number[];
}

/**
 * Principal components of rows of equal length, by power iteration: repeated multiplication by the covariance turns a
 * vector towards the direction of largest variance; subtracting that direction from the rows gives the next one.
 * The sign of a direction is arbitrary: here its largest entry is positive.
 */
export function principalComponents(rows: readonly (readonly number[])[], count: number): Components {
  const width = rows[0]!.length;
  const means = Array.from({ length: width }, (_, i) => rows.reduce((sum, row) => sum + row[i]!, 0) / rows.length);
  let residuals = rows.map((row) => row.map((x, i) => x - means[i]!));
  const total = residuals.reduce((sum, row) => sum + dot(row, row), 0);
  const scores: number[][] = rows.map(() => []);
  const shares: number[] = [];
  for (let component = 0; component < count; component++) {
    let direction = unit(residuals.reduce((longest, row) => (dot(row, row) > dot(longest, longest) ? row : longest)));
    for (let step = 0; step < 500; step++) {
      const projections = residuals.map((row) => dot(row, direction));
      direction = unit(direction.map((_, i) => residuals.reduce((sum, row, r) => sum + row[i]! * projections[r]!, 0)));
    }
    const largest = direction.reduce((max, x) => (Math.abs(x) > Math.abs(max) ? x : max));
    const axis = direction.map((x) => x * Math.sign(largest));
    const coordinates = residuals.map((row) => dot(row, axis));
    for (const [r, score] of coordinates.entries()) scores[r]!.push(score);
    shares.push(dot(coordinates, coordinates) / total);
    residuals = residuals.map((row, r) => row.map((x, i) => x - coordinates[r]! * axis[i]!));
  }
  return { scores, shares };
}

/** Spearman's rank correlation: 1 when b always rises with a, -1 when it always falls, near 0 when they are unrelated. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)].map((values) => {
    const mean = (values.length - 1) / 2;
    return values.map((value) => value - mean);
  }) as [number[], number[]];
  return dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
}

/** Ranks in ascending order from 0; equal values have the mean of their ranks. */
function ranks(values: readonly number[]): number[] {
  const below = (value: number) => values.filter((x) => x < value).length;
  const equal = (value: number) => values.filter((x) => x === value).length;
  return values.map((value) => below(value) + (equal(value) - 1) / 2);
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, i) => sum + x * b[i]!, 0);

function unit(vector: readonly number[]): number[] {
  const length = Math.sqrt(dot(vector, vector));
  return vector.map((x) => (length === 0 ? 0 : x / length));
}
