/** Answers strike reports: the probability, the queue, what the answer rests on, and warnings. */
import type { Manifest, Prediction } from '../../schemas/index.js';
import type { CanonicalReport } from '../http/canonical-report.js';
import type { Deadline } from '../http/request-context.js';
import { createBasisReader } from './basis.js';
import type { Batcher } from './batching/batcher.js';

/** Valid reports in, one answer each out, in the same order. Without a deadline they are a block of a batch. */
export type Predict = (reports: readonly CanonicalReport[], deadline?: Deadline) => Promise<Prediction[]>;

/** Float32 carries about seven digits; the rest would only look like precision. The product is exact: it has 38 bits. */
const round = (probability: number) => Math.round(probability * 1e6) / 1e6;

/**
 * Answers with the model of `manifest`, which is behind `batcher`. Values that the model does not know by name go to it as
 * they stand: its graph may still know their kind, and the service gives the answer that the file gives anywhere else.
 * Fails when the answer is no probability.
 */
export function createPredictor({ name, version, threshold, inputs }: Manifest, batcher: Batcher): Predict {
  const model = { name, version };
  const readBasis = createBasisReader({ inputs });

  return async (reports, deadline) => {
    const probabilities = await batcher.run(
      reports.map(({ report }) => report),
      deadline,
    );
    return reports.map((report, row) => {
      const { basis, readAs, warnings } = readBasis(report);
      const damageProbability = round(probabilities[row]!);
      if (!(damageProbability >= 0 && damageProbability <= 1)) {
        throw new RangeError(`The model answered ${damageProbability}, which is no probability.`);
      }
      const triage = damageProbability >= threshold.value ? 'priority' : 'routine';
      // Both written out: a batch has many rows, and copying members takes longer than making them.
      return readAs
        ? { damageProbability, triage, threshold: threshold.value, basis, readAs, warnings, model }
        : { damageProbability, triage, threshold: threshold.value, basis, warnings, model };
    });
  };
}
