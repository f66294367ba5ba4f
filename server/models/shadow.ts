/**
 * A second version that answers alongside, to be watched before it is trusted: what it would have said is compared with
 * what was said, in the metrics and nowhere else.
 */
import type { Manifest, Prediction, StrikeReport } from '../../schemas/index.js';
import type { ModelMetrics } from '../metrics.js';
import type { Served } from './served.js';

/** A model whose answers nobody is given. */
export interface Shadow {
  readonly manifest: Manifest;
  /** Asks the shadow about reports that were answered; returns at once. */
  compare(reports: readonly StrikeReport[], said: readonly Prediction[]): void;
  close(): Promise<void>;
}

/** So many reports may wait for the shadow; more are skipped, so that it never falls behind for good. */
const mostWaiting = 2048;

/** Nobody waits for its answers; what is asked in one turn goes in one call all the same. */
const patience = { deadlineMs: Number.POSITIVE_INFINITY, isAborted: () => false };

/** Lets `model` answer in the shadow. */
export function shadowOf(model: Served, metrics: Pick<ModelMetrics, 'onShadowAnswers' | 'onShadowSkipped'>): Shadow {
  let waiting = 0;
  return {
    manifest: model.manifest,
    compare(reports, said) {
      if (waiting + reports.length > mostWaiting) return metrics.onShadowSkipped(reports.length);
      waiting += reports.length;
      model
        .predict(reports, patience)
        .then(
          (answers) => {
            const differences = answers.map((answer, i) =>
              Math.abs(answer.damageProbability - said[i]!.damageProbability),
            );
            const disagreements = answers.filter(({ triage }, i) => triage !== said[i]!.triage).length;
            metrics.onShadowAnswers(differences, disagreements);
          },
          () => metrics.onShadowSkipped(reports.length),
        )
        .finally(() => {
          waiting -= reports.length;
        });
    },
    close: model.close,
  };
}
