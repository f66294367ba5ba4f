/** One version of the model in service: its batcher, its predictions, its explanations and its drift. */
import type { Logger } from 'pino';
import type { Manifest } from '../../schemas/index.js';
import { createDriftMonitor, type DriftMonitor, type DriftWindow } from '../drift/monitor.js';
import type { ModelMetrics } from '../metrics.js';
import { createBatcher } from './batching/batcher.js';
import { maxReportsPerCall } from './batching/blocks.js';
import type { Explain, ExplainerFactory } from './explainer.js';
import { openModel, readModel } from './model.js';
import { createPredictor, type Predict } from './predictor.js';

/** How every version is served. */
export interface ServingSettings {
  /** Reports that may wait for the model, those of batches left out. */
  readonly maxWaiting: number;
  readonly createExplainer: ExplainerFactory;
  readonly drift: DriftWindow;
  readonly log: Pick<Logger, 'warn'>;
}

/** One version in service. */
export interface ServedModel {
  readonly manifest: Manifest;
  readonly predict: Predict;
  readonly explain: Explain;
  /** Compares the reports that were answered with those of the version's training. */
  readonly drift: DriftMonitor;
  /** Answers the reports that were passed in, then frees the session and ends the threads. */
  close(): Promise<void>;
}

/** Takes the model in `folder` into service; throws a StartError that says why it cannot serve. */
export async function serve(
  folder: string,
  { maxWaiting, createExplainer, drift, log }: ServingSettings,
  metrics: Pick<ModelMetrics, 'onModelCall'>,
): Promise<ServedModel> {
  const files = await readModel(folder);
  if (!files.hasChecksums)
    log.warn({ folder }, 'no SHA256SUMS in the folder of the model: no hash covers its manifest');
  const model = await openModel(files);
  const call = (reports: Parameters<typeof model.predict>[0]) => {
    metrics.onModelCall(reports.length);
    return model.predict(reports);
  };
  const batcher = createBatcher(call, { maxPerCall: maxReportsPerCall, maxWaiting });
  const explainer = createExplainer(files);
  return {
    manifest: model.manifest,
    predict: createPredictor(model.manifest, batcher),
    explain: explainer.explain,
    drift: createDriftMonitor(model.manifest, drift),
    async close() {
      await Promise.all([batcher.idle().then(model.close), explainer.close()]);
    },
  };
}
