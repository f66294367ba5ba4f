/**
 * The space that is searched: where each setting is drawn from. Reads and writes nothing.
 *
 * Random points cover each setting better than a grid of equal size, because most settings hardly matter and a grid
 * would try the few that do at a few values only (Bergstra and Bengio, JMLR 2012).
 */
import { createRandom, type Random } from '../../training/data/random.js';
import type { Settings } from '../../training/network/settings.js';

/** The settings of the first rung, the same for the same seed. */
export function drawSettings(count: number, seed: number): Settings[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => drawOne(random));
}

function drawOne(random: Random): Settings {
  const oneOf = <T>(...choices: T[]): T => choices[random.int(choices.length)]!;
  const between = (low: number, high: number): number => low + random.next() * (high - low);
  const logBetween = (low: number, high: number): number => low * (high / low) ** random.next();
  return {
    minCount: oneOf(1, 2, 2, 3, 5),
    knots: oneOf(6, 12, 20),
    embedding: oneOf(6, 8, 12, 16),
    hidden: oneOf<number[]>([], [32], [64, 32], [128, 64]),
    embeddingInitStd: rounded(logBetween(0.04, 0.2)),
    epochs: oneOf(6, 8, 10, 12, 14),
    batchSize: oneOf(64, 128, 128, 256),
    learningRate: rounded(logBetween(1.5e-3, 6e-3)),
    weightPenalty: rounded(logBetween(3e-5, 3e-3)),
    embeddingPenalty: rounded(logBetween(1e-4, 3e-3)),
    maskRate: rounded(between(0.05, 0.35)),
    emaDecay: oneOf(0.97, 0.99, 0.995),
  };
}

/** Two significant digits: what a person would write, and enough. */
const rounded = (value: number): number => Number(value.toPrecision(2));
