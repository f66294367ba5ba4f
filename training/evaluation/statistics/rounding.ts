/** Rounds figures to six decimals: far more than any of them is sure of. Reads and writes nothing. */
import type { Estimate } from '../../../schemas/index.js';

export const rounded = (value: number): number => Number(value.toFixed(6));

export const roundedEstimate = ({ value, low, high }: Estimate): Estimate => ({
  value: rounded(value),
  low: rounded(low),
  high: rounded(high),
});
