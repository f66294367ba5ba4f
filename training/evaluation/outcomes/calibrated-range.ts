/**
 * How large the calibration error of a perfect model would be by chance. Even if each report is damaged with exactly the
 * probability that is stated, shares of damage differ from mean probabilities, and the fewer reports there are, the more.
 * Reads and writes nothing.
 */
import { createRandom } from '../../data/random.js';
import { descending, expectedCalibrationError } from '../metrics.js';
import { quantile } from '../statistics/bootstrap.js';
import { rounded } from '../statistics/rounding.js';

/** Every draw of an evaluation, of reports and of outcomes, comes from this seed. */
export const SEED = 1;

export interface SimulationOptions {
  readonly simulations: number;
  readonly seed: number;
}

/** The ends of a range. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * The middle 95 % of the calibration errors of these N reports when their damage is drawn again and again from their own
 * probabilities. RangeError with fewer than 40 simulations, which have no 2.5 % at either end.
 */
export function calibratedRange(probabilities: ArrayLike<number>, { simulations, seed }: SimulationOptions): Range {
  if (simulations < 40) throw new RangeError(`A range takes 40 simulations at least, not ${simulations}.`);
  const random = createRandom(seed);
  const sorted = Float64Array.from(descending(probabilities), (row) => probabilities[row]!);
  const labels = new Uint8Array(sorted.length);
  const errors = new Float64Array(simulations);
  for (let simulation = 0; simulation < simulations; simulation++) {
    for (let row = 0; row < labels.length; row++) labels[row] = random.next() < sorted[row]! ? 1 : 0;
    errors[simulation] = expectedCalibrationError(sorted, labels);
  }
  errors.sort();
  return { low: rounded(quantile(errors, 0.025)), high: rounded(quantile(errors, 0.975)) };
}
