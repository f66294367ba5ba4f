/**
 * A second version that answers the same reports as the served one, to be watched before it is trusted: its predictions
 * are compared with those that went out, in the metrics and nowhere else.
 */
import type { Manifest, Prediction } from '../../schemas/index.js';
import type { CanonicalReport } from '../http/canonical-report.js';
import type { ModelMetrics } from '../metrics.js';
import type { ServedModel } from './served-model.js';

/** A model whose answers nobody is given. */
export interface Shadow {
  readonly manifest: Manifest;
  /** Lets the shadow answer reports that have their `predictions` already; returns at once. */
  compare(reports: readonly CanonicalReport[], predictions: readonly Prediction[]): void;
  close(): Promise<void>;
}

/** So many reports may wait for the shadow; more are skipped, so that it never falls behind for good. */
const maxWaiting = 2048;

/** Nobody waits for its answers; with a deadline, even this one, reports share a call as those of single requests do. */
const noDeadline = { deadlineMs: Number.POSITIVE_INFINITY, isAborted: () => false };

/** Makes `model` a shadow. */
export function shadowOf(
  model: ServedModel,
  metrics: Pick<ModelMetrics, 'onShadowAnswers' | 'onShadowSkipped'>,
): Shadow {
  let waiting = 0;
  return {
    manifest: model.manifest,
    compare(reports, predictions) {
      if (waiting + reports.length > maxWaiting) return metrics.onShadowSkipped(reports.length);
      waiting += reports.length;
      model
        .predict(reports, noDeadline)
        .then(
          (shadowPredictions) => {
            const differences = shadowPredictions.map(({ damageProbability }, i) =>
              Math.abs(damageProbability - predictions[i]!.damageProbability),
            );
            const disagreements = shadowPredictions.filter(({ triage }, i) => triage !== predictions[i]!.triage).length;
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
