/** The application over the stand-in model; a test may replace any of its parts. */
import { pino } from 'pino';
import { type AppParts, createApp } from '../../server/app.js';
import { createDriftMonitor } from '../../server/drift/monitor.js';
import { createExplainer } from '../../server/explanations/explainer.js';
import { loadModel } from '../../server/model.js';
import { createPredictor } from '../../server/predictor.js';
import { writeSmallModel } from './small-model.js';

const folder = writeSmallModel();
const model = await loadModel(folder);

/** The window of the service as it comes. */
export const driftWindow = { maxReports: 2000, maxAgeMs: 2_592_000_000 };

/** Parts that make the stand-in service; nothing is logged. */
export const smallParts: AppParts = {
  manifest: model.manifest,
  predict: createPredictor(model),
  explain: createExplainer(folder, 1).explain,
  drift: createDriftMonitor(model.manifest, driftWindow),
  isReady: () => true,
  bodyLimitBytes: 65_536,
  bodyTimeoutMs: 30_000,
  batchLimits: { arrayRows: 10_000, arrayBytes: 4_194_304, lineBytes: 65_536, queueRows: 1000, idleMs: 60_000 },
  log: pino({ level: 'silent' }),
};

/** The stand-in service with some parts replaced. */
export const smallApp = (parts: Partial<AppParts> = {}) => createApp({ ...smallParts, ...parts });
