/** Answers strike reports: the probability, the queue, and a warning for each category that the model does not know. */
import type { Manifest, Prediction, StrikeReport, Warning } from '../../schemas/index.js';
import { nearest } from '../http/errors/did-you-mean.js';
import { pointerMember } from '../http/errors/issues.js';
import type { Deadline } from '../http/request-context.js';
import type { Batcher } from './batcher.js';

/** Valid reports in, one answer each out, in the same order. Without a deadline they are a block of a batch. */
export type Predict = (reports: readonly StrikeReport[], deadline?: Deadline) => Promise<Prediction[]>;

/** Float32 carries about seven digits; the rest would only look like precision. */
const round = (probability: number) => Number(probability.toFixed(6));

/**
 * Answers with the model of `manifest`, which is behind `batcher`. Values that the model does not know by name go to it as
 * they stand: its graph may still know their kind, and the service gives the answer that the file gives anywhere else.
 * Fails when the answer is no probability.
 */
export function createPredictor({ name, version, threshold, inputs }: Manifest, batcher: Batcher): Predict {
  const model = { name, version };
  const categories = inputs.flatMap(({ name, known, aliases = {} }) =>
    known ? [{ name: name as keyof StrikeReport, known, accepted: new Set([...known, ...Object.keys(aliases)]) }] : [],
  );

  const warningOf = (name: keyof StrikeReport, value: string, known: readonly string[]): Warning => {
    const suggestion = nearest(value, known);
    return {
      pointer: pointerMember(name),
      code: 'unknown-category',
      message: `The model knows no ${name} ${JSON.stringify(value)} by name; the answer uses at most what kind it is.`,
      value,
      ...(suggestion !== undefined && { suggestion }),
    };
  };

  function warningsOf(report: StrikeReport): Warning[] {
    const warnings: Warning[] = [];
    for (const { name, known, accepted } of categories) {
      const value = report[name];
      if (typeof value === 'string' && !accepted.has(value)) warnings.push(warningOf(name, value, known));
    }
    return warnings;
  }

  return async (reports, deadline) => {
    const probabilities = await batcher.run(reports, deadline);
    return reports.map((report, row) => {
      const damageProbability = round(probabilities[row]!);
      if (!(damageProbability >= 0 && damageProbability <= 1)) {
        throw new RangeError(`The model answered ${damageProbability}, which is no probability.`);
      }
      return {
        damageProbability,
        triage: damageProbability >= threshold.value ? 'priority' : 'routine',
        threshold: threshold.value,
        warnings: warningsOf(report),
        model,
      };
    });
  };
}
