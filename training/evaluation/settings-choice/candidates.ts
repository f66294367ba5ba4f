/**
 * The settings that `npm run train` tries on a file before anything else. Reads and writes nothing.
 *
 * `npm run tune` chose the settings on 7,196 reports. A file with more of them needs less of everything that keeps a
 * network from learning them by heart: the masking, and the penalties. A penalty is a prior, which n reports outweigh n
 * times, so beside a mean loss it should shrink as 1/n; how much of that pays, the file itself says.
 */
import type { Settings } from '../../network/settings.js';

/** Reports that the settings of `npm run tune` were chosen on: those of the embedded sample before its test period. */
export const tunedRows = 7196;

/** One thing that is varied: settings that differ from the best so far in it. */
export interface Step {
  readonly name: string;
  readonly alternatives: (best: Settings) => readonly Settings[];
}

/** Masking rates beside the tuned one. */
const maskRates = [0.2, 0.1, 0.05];

/** The settings that are chosen by the ranking of complete reports, for a network that learns from `rows` reports. */
export const steps = (rows: number): readonly Step[] => [
  {
    name: 'masking',
    alternatives: (best) => maskRates.filter((rate) => rate < best.maskRate).map((maskRate) => ({ ...best, maskRate })),
  },
  {
    name: 'penalties',
    alternatives: (best) => penaltyFactors(rows).map((factor) => withPenalties(best, factor)),
  },
];

/** Rates of hiding phase and size; 0, the first, is that of the settings before. */
export const hideRates = [0, 0.05, 0.1, 0.2];

/** 1/n in full and half of the way, in powers; none within a tenth of the tuned number of rows. */
function penaltyFactors(rows: number): number[] {
  const full = tunedRows / rows;
  return Math.abs(Math.log(full)) < 0.1 ? [] : [Math.sqrt(full), full];
}

/** The settings with both penalties multiplied, to two significant digits as in the files. */
const withPenalties = (settings: Settings, factor: number): Settings => ({
  ...settings,
  weightPenalty: Number((settings.weightPenalty * factor).toPrecision(2)),
  embeddingPenalty: Number((settings.embeddingPenalty * factor).toPrecision(2)),
});
