/**
 * The models in service, which can be replaced without a stop: routes keep the same functions, and each call goes to the
 * version that is served at that moment. A new version is served only when it has proved itself; the old one still
 * answers the reports that it has, and is then closed.
 */
import type { Logger } from 'pino';
import type { Drift, Manifest } from '../../schemas/index.js';
import type { ModelMetrics } from '../metrics.js';
import type { Explain } from './explainer.js';
import type { Predict } from './predictor.js';
import type { ServedModel } from './served-model.js';
import { type Shadow, shadowOf } from './shadow.js';

/** The folders of the versions to serve, looked for again at each reload. */
export interface ModelFolders {
  readonly served: string;
  readonly shadow?: string;
}

/** The models in service. */
export interface LiveModels {
  /** Of the version that is served now. */
  manifest(): Manifest;
  /** Of the shadow, where there is one. */
  shadowManifest(): Manifest | undefined;
  /** How far the reports of late differ from those of the served model's training. */
  drift(): Drift;
  readonly predict: Predict;
  readonly explain: Explain;
  /**
   * Opens the models to serve from now on and replaces those before; rejects with a StartError, and leaves everything as
   * it was, when one of them cannot serve. Reloads follow one another.
   */
  reload(): Promise<void>;
  /** Answers the reports that were passed in, then frees everything. */
  close(): Promise<void>;
}

/** How models are found and opened, and who learns of it. */
export interface LiveModelsParts {
  /** Throws a StartError where there is no such version. */
  readonly chooseFolders: () => ModelFolders;
  readonly serve: (folder: string, metrics: Pick<ModelMetrics, 'onModelCall'>) => Promise<ServedModel>;
  readonly metrics: ModelMetrics;
  readonly log: Pick<Logger, 'error'>;
}

interface ActiveModels {
  readonly served: ServedModel;
  readonly shadow?: Shadow;
}

/** The metric of calls is about those that answers come from; a shadow's are left out. */
const uncounted = { onModelCall: () => {} };

async function open({ chooseFolders, serve, metrics }: LiveModelsParts): Promise<ActiveModels> {
  const folders = chooseFolders();
  const served = await serve(folders.served, metrics);
  if (!folders.shadow) return { served };
  try {
    return { served, shadow: shadowOf(await serve(folders.shadow, uncounted), metrics) };
  } catch (error) {
    await served.close();
    throw error;
  }
}

const close = ({ served, shadow }: ActiveModels) => Promise.all([served.close(), shadow?.close()]);

/** Takes models into service; rejects with a StartError that says why one of them cannot serve. */
export async function openLiveModels(parts: LiveModelsParts): Promise<LiveModels> {
  const { metrics, log } = parts;
  let active = await open(parts);
  let lastReload: Promise<unknown> = Promise.resolve();
  const retired = new Set<Promise<unknown>>();
  const reportVersions = () => metrics.onModelsChange(active.served.manifest, active.shadow?.manifest);
  reportVersions();
  metrics.watchDrift(() => active.served.drift.state());

  const predict: Predict = async (reports, deadline) => {
    const { served, shadow } = active;
    const predictions = await served.predict(reports, deadline);
    metrics.onPredictions(predictions);
    served.drift.record(
      reports.map(({ report }) => report),
      predictions,
    );
    if (shadow === active.shadow) shadow?.compare(reports, predictions); // one that was replaced meanwhile is closed
    return predictions;
  };

  const replace = async () => {
    const next = await open(parts).catch((error: unknown) => {
      metrics.onReload('refused');
      throw error;
    });
    const previous = active;
    active = next;
    metrics.onReload('swapped');
    reportVersions();
    const retiring = close(previous)
      .catch((error: unknown) => log.error({ err: error }, 'the model before was not released'))
      .finally(() => retired.delete(retiring));
    retired.add(retiring);
  };

  return {
    manifest: () => active.served.manifest,
    shadowManifest: () => active.shadow?.manifest,
    drift: () => active.served.drift.state(),
    predict,
    explain: (...args) => active.served.explain(...args),
    reload() {
      const reloading = lastReload.then(replace);
      lastReload = reloading.catch(() => {});
      return reloading;
    },
    async close() {
      await lastReload;
      await Promise.all([close(active), ...retired]);
    },
  };
}
