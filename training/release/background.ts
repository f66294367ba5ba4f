/**
 * The background of explanations: the reports that the service compares a report with to compute what each of its fields
 * adds to the probability.
 */
import type { Manifest } from '../../schemas/index.js';
import { createRandom } from '../data/random.js';
import { allRows, type Reports, reportAt } from '../data/reports.js';
import { answersOfFile } from './parity.js';

/**
 * Number of reports. An explanation takes time in proportion, and with so many most answers come within 200 ms on one
 * core; drawn by strata, they already have the mean and the standard deviation of all reports.
 */
const SIZE = 24;
const SEED = 1;

/**
 * Draws the background from the reports that the model was trained on, one from each of equally many strata of the
 * probabilities that `file` gives them. The same file and reports give the same background.
 */
export async function drawBackground(file: Uint8Array, reports: Reports): Promise<Manifest['background']> {
  const probabilities = await answersOfFile(file, reports.columns);
  const ranked = allRows(reports.columns).sort((a, b) => probabilities[a]! - probabilities[b]! || a - b);
  const random = createRandom(SEED);
  const chosenRows = Array.from({ length: SIZE }, (_, stratum) => {
    const from = Math.floor((stratum * ranked.length) / SIZE);
    const to = Math.floor(((stratum + 1) * ranked.length) / SIZE);
    return ranked[from + random.int(to - from)]!;
  });
  return {
    rule: `the reports of the training data in the order of their probabilities, cut into ${SIZE} equal parts; one at random from each part`,
    seed: SEED,
    reports: chosenRows.map((row) => reportAt(reports, row)),
  };
}
