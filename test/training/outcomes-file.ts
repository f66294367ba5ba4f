/** Files of made-up reports whose damage follows the small model, or differs from what it predicts in a known way. */
import { writeFileSync } from 'node:fs';
import type { StrikeReport } from '../../schemas/index.js';
import { createRandom } from '../../training/data/random.js';
import { smallProbability } from '../server/small-model.js';

const phases = ['Climb', 'Descent', 'Approach'] as const;
const sizes = ['Small', 'Medium', 'Large'] as const;

export interface OutcomesOptions {
  readonly rows?: number;
  /** The log-odds of damage are those of the model times the slope, and so much more. */
  readonly slope?: number;
  readonly shift?: number;
  readonly seed?: number;
  /** The days go from January of this year to December of the next. */
  readonly year?: number;
}

/** Writes a CSV of such reports with a column `damaged`. */
export function writeOutcomes(
  path: string,
  { rows = 2000, slope = 1, shift = 0, seed = 1, year = 2015 }: OutcomesOptions = {},
): void {
  const random = createRandom(seed);
  const lines = Array.from({ length: rows }, (_, row) => {
    const report: StrikeReport = {
      phaseOfFlight: phases[random.int(3)]!,
      wildlifeSize: sizes[random.int(3)]!,
      speedKnots: 80 + random.int(120),
    };
    const p = smallProbability(report);
    const truth = 1 / (1 + Math.exp(-(slope * Math.log(p / (1 - p)) + shift)));
    const day = `${year + Math.floor((2 * row) / rows)}-${String(1 + (row % 12)).padStart(2, '0')}-15`;
    const cells = [row, day, report.phaseOfFlight, report.wildlifeSize, report.speedKnots];
    return [...cells, random.next() < truth ? 1 : 0].join();
  });
  writeFileSync(path, `id,flightDate,phaseOfFlight,wildlifeSize,speedKnots,damaged\n${lines.join('\n')}\n`);
}
