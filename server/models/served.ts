/** A model in service: its queue, its answers and the threads that explain them. */
import type { Manifest } from '../../schemas/index.js';
import { createDriftMonitor, type DriftMonitor, type DriftWindow } from '../drift/monitor.js';
import { createExplainer, type Explain } from '../explanations/explainer.js';
import type { ModelMetrics } from '../metrics.js';
import { type BatcherLimits, createBatcher } from './batcher.js';
import { openModel, readModel } from './model.js';
import { createPredictor, type Predict } from './predictor.js';

/** How much a model in service may take. */
export interface ServingLimits {
  readonly batcher: BatcherLimits;
  readonly explanationThreads: number;
  /** How long one report may wait and be explained. */
  readonly explanationMs: number;
  readonly drift: DriftWindow;
}

/** One version in service. */
export interface Served {
  readonly manifest: Manifest;
  readonly predict: Predict;
  readonly explain: Explain;
  /** Compares the reports that were answered with those of its training. */
  readonly drift: DriftMonitor;
  /** Answers what has been asked, then frees the session and ends the threads. */
  close(): Promise<void>;
}

/** Takes the model in `folder` into service; throws a StartError that says why it cannot serve. */
export async function serve(
  folder: string,
  limits: ServingLimits,
  metrics: Pick<ModelMetrics, 'onModelCall'>,
): Promise<Served> {
  const files = await readModel(folder);
  const model = await openModel(files);
  const turns = createBatcher((reports) => {
    metrics.onModelCall(reports.length);
    return model.predict(reports);
  }, limits.batcher);
  const explainer = createExplainer(files, limits.explanationThreads, limits.explanationMs);
  return {
    manifest: model.manifest,
    predict: createPredictor(model.manifest, turns),
    explain: explainer.explain,
    drift: createDriftMonitor(model.manifest, limits.drift),
    async close() {
      await Promise.all([turns.idle().then(model.close), explainer.close()]);
    },
  };
}
