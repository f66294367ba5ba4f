/**
 * The models in service, exchangeable while they answer: routes keep the same functions, and each call goes to the
 * version that is served at that moment. A new version takes over only when it has proved itself; the old one first
 * answers what it was asked.
 */
import type { Logger } from 'pino';
import type { Drift, Manifest, StrikeReport } from '../../schemas/index.js';
import type { Explain } from '../explanations/explainer.js';
import type { ModelMetrics } from '../metrics.js';
import type { Predict } from './predictor.js';
import type { Served } from './served.js';
import { type Shadow, shadowOf } from './shadow.js';

/** Which versions to serve: their folders, found anew at each reload. */
export interface Choice {
  readonly served: string;
  readonly shadow?: string;
}

/** What there is to do with models in service. */
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
   * Opens what is to be served now and exchanges it at once; rejects with a StartError, and leaves everything as it was,
   * when one of the models cannot serve. Reloads follow one another.
   */
  reload(): Promise<void>;
  /** Answers what has been asked, then frees everything. */
  close(): Promise<void>;
}

/** How models are found and opened. */
export interface LiveModelsParts {
  /** Throws a StartError where there is none. */
  readonly choose: () => Choice;
  readonly serve: (folder: string, metrics: Pick<ModelMetrics, 'onModelCall'>) => Promise<Served>;
  readonly metrics: ModelMetrics;
  readonly log: Pick<Logger, 'error'>;
}

interface Pair {
  readonly served: Served;
  readonly shadow?: Shadow;
}

/** The calls of a shadow are not those that the answers come from. */
const uncounted = { onModelCall: () => {} };

async function open({ choose, serve, metrics }: LiveModelsParts): Promise<Pair> {
  const choice = choose();
  const served = await serve(choice.served, metrics);
  if (!choice.shadow) return { served };
  try {
    return { served, shadow: shadowOf(await serve(choice.shadow, uncounted), metrics) };
  } catch (error) {
    await served.close();
    throw error;
  }
}

const close = ({ served, shadow }: Pair) => Promise.all([served.close(), shadow?.close()]);

/** Takes models into service; rejects with a StartError that says why one of them cannot serve. */
export async function openLiveModels(parts: LiveModelsParts): Promise<LiveModels> {
  const { metrics, log } = parts;
  let now = await open(parts);
  let last: Promise<unknown> = Promise.resolve();
  const retired = new Set<Promise<unknown>>();
  const tellMetrics = () => metrics.onModelsChange(now.served.manifest, now.shadow?.manifest);
  tellMetrics();
  metrics.watchDrift(() => now.served.drift.state());

  const predict: Predict = async (reports: readonly StrikeReport[], patience) => {
    const { served, shadow } = now;
    const predictions = await served.predict(reports, patience);
    metrics.onPredictions(predictions);
    served.drift.record(reports, predictions);
    if (shadow === now.shadow) shadow?.compare(reports, predictions); // one that was exchanged meanwhile is closed
    return predictions;
  };

  const exchange = async () => {
    const next = await open(parts).catch((error: unknown) => {
      metrics.onReload('refused');
      throw error;
    });
    const before = now;
    now = next;
    metrics.onReload('swapped');
    tellMetrics();
    const retiring = close(before)
      .catch((error: unknown) => log.error({ err: error }, 'the model before was not released'))
      .finally(() => retired.delete(retiring));
    retired.add(retiring);
  };

  return {
    manifest: () => now.served.manifest,
    shadowManifest: () => now.shadow?.manifest,
    drift: () => now.served.drift.state(),
    predict,
    explain: (...asked) => now.served.explain(...asked),
    reload() {
      const reloading = last.then(exchange);
      last = reloading.catch(() => {});
      return reloading;
    },
    async close() {
      await last;
      await Promise.all([close(now), ...retired]);
    },
  };
}
