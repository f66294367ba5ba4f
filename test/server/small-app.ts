/** The service over the stand-in model; a test may replace any of its parts. */
import type { RequestListener } from 'node:http';
import { pino } from 'pino';
import type { Manifest } from '../../schemas/index.js';
import { createApp } from '../../server/app.js';
import type { DriftMonitor } from '../../server/drift/monitor.js';
import { createExplainer } from '../../server/explanations/explainer.js';
import { createMetrics } from '../../server/metrics.js';
import type { Explain } from '../../server/models/explainer.js';
import type { Predict } from '../../server/models/predictor.js';
import { type ServedModel, type ServingSettings, serve } from '../../server/models/served-model.js';
import type { AppParts } from '../../server/routes.js';
import { writeSmallModel } from './small-model.js';

/** Settings as the server has them where nobody sets others. */
export const usualSettings: ServingSettings = {
  maxWaiting: 4096,
  createExplainer: (files) => createExplainer(files, 1, 30_000),
  drift: { maxReports: 2000, maxAgeMs: 2_592_000_000 },
  log: pino({ level: 'silent' }),
};

const uncounted = { onModelCall: () => {} };

/** The model in `folder`, in service. */
export const served = (folder: string): Promise<ServedModel> => serve(folder, usualSettings, uncounted);

const small = await served(writeSmallModel());
const metrics = createMetrics();

/** The routes' view of a model in service, some of it replaced. */
const liveOf = ({
  manifest = small.manifest,
  predict = small.predict,
  explain = small.explain,
  drift = small.drift,
}: Partial<Model>) => ({
  manifest: () => manifest,
  shadowManifest: () => undefined,
  drift: drift.state,
  predict,
  explain,
});

interface Model {
  readonly manifest: Manifest;
  readonly predict: Predict;
  readonly explain: Explain;
  readonly drift: DriftMonitor;
}

/** The stand-in model. */
export const smallModel: Model = small;

/** Parts that make the stand-in service; nothing is logged. */
export const smallParts: AppParts = {
  models: liveOf({}),
  isReady: () => true,
  metrics,
  metricsText: metrics.text,
  versionsOnDisk: () => [],
  reload: async () => {},
  deadlineMs: 30_000,
  ratePerMinute: 0,
  trustedHops: 0,
  corsOrigins: [],
  bodyLimits: { bytes: 65_536, timeoutMs: 30_000 },
  batchLimits: {
    arrayRows: 10_000,
    arrayBytes: 4_194_304,
    lineBytes: 65_536,
    fileBytes: 268_435_456,
    queueRows: 1000,
    concurrency: 16,
    idleMs: 60_000,
  },
  log: pino({ level: 'silent' }),
};

/** The stand-in service with some parts replaced. */
export const smallApp = ({
  manifest,
  predict,
  explain,
  drift,
  ...parts
}: Partial<AppParts & Model> = {}): RequestListener =>
  createApp({ ...smallParts, models: liveOf({ manifest, predict, explain, drift }), ...parts });
