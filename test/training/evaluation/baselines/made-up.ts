/** Made-up predictors and outcomes for the tests of the baselines. */
import { createRandom } from '../../../../training/data/random.js';
import type { Predictor } from '../../../../training/evaluation/baselines/predictors.js';

export const allOf = (rows: number): Int32Array => Int32Array.from({ length: rows }, (_, row) => row);

/** A column from its codes. */
export function predictor(codes: ArrayLike<number>, isOrdered = false, name = 'made up'): Predictor {
  return { name, codes: Uint16Array.from(codes), size: Math.max(...Array.from(codes)) + 1, isOrdered };
}

/** Random codes from 0 to size - 1. */
export function randomCodes(rows: number, size: number, seed: number): number[] {
  const random = createRandom(seed);
  return Array.from({ length: rows }, () => random.int(size));
}

/** Outcomes by the probability of each row. */
export function outcomes(rows: number, probability: (row: number) => number, seed: number): Uint8Array {
  const random = createRandom(seed);
  return Uint8Array.from({ length: rows }, (_, row) => Number(random.next() < probability(row)));
}
