/**
 * One process that answers: the models from their folders, requests on HOST and PORT.
 * SIGTERM and SIGINT end it once every request that has reached it is answered; SIGHUP reloads models and keys.
 */
import cluster from 'node:cluster';
import type { Logger } from 'pino';
import { versionsIn } from '../../model-folder.js';
import { models as modelsFolder } from '../../paths.js';
import { createApp } from '../app.js';
import type { Config } from '../config.js';
import { createExplainer } from '../explanations/explainer.js';
import { type ApiKeys, openApiKeys } from '../http/api-keys.js';
import type { Log } from '../log.js';
import { createMetrics, type Metrics } from '../metrics.js';
import { modelFolder, shadowFolder } from '../models/folders.js';
import { type LiveModels, openLiveModels } from '../models/live-models.js';
import { type ServingSettings, serve } from '../models/served-model.js';
import type { AppParts } from '../routes.js';
import { type Channel, openChannel } from './channel.js';
import { createHttpServer, listen } from './http-server.js';
import { reloader } from './reload.js';
import { gracefulClose, stop } from './shutdown.js';
import { onStopSignal } from './signals.js';
import { localUrl, welcome } from './welcome.js';

/** Opens the models that the settings name, within the limits that they set. */
const openModels = ({ model, prediction, explanation, drift }: Config, metrics: Metrics, log: Logger) => {
  const serving: ServingSettings = {
    maxWaiting: prediction.maxWaiting,
    createExplainer: (files) => createExplainer(files, explanation.threads, prediction.deadlineMs),
    drift,
    log,
  };
  return openLiveModels({
    chooseFolders: () => ({ served: modelFolder(model, modelsFolder), shadow: shadowFolder(model, modelsFolder) }),
    serve: (folder, metrics) => serve(folder, serving, metrics),
    metrics,
    log,
  });
};

/** The limits that the settings set to requests. */
const requestLimits = ({ body, prediction, batch, access }: Config) => ({
  ...access,
  corsOrigins: access.corsOrigins.split(',').filter(Boolean),
  deadlineMs: prediction.deadlineMs,
  bodyLimits: { ...body, timeoutMs: Math.min(body.timeoutMs, prediction.deadlineMs) },
  batchLimits: batch,
});

/** What concerns the whole server, and so goes through the primary process, where there is one. */
function serverWide(reload: () => Promise<void>, metrics: Metrics): Pick<AppParts, 'reload' | 'metricsText'> {
  if (!cluster.isWorker) {
    process.on('SIGHUP', () => void reload().catch(() => {})); // the log has the error
    return { reload, metricsText: metrics.text };
  }
  const primary: Channel = openChannel(process, { reload, metrics: () => metrics.registry.getMetricsAsJSON() });
  // A signal to the whole group of processes reaches the workers too; the primary process sends the command anyway.
  process.on('SIGHUP', () => {});
  return {
    reload: async () => void (await primary.send('reload')),
    metricsText: async () => String(await primary.send('metrics')),
  };
}

/** Serves until it is signalled to stop; rejects with a StartError that says why it cannot serve. */
export async function runService(config: Config, log: Log): Promise<void> {
  const metrics = createMetrics({ ofProcess: true });
  const open = (file?: string): ApiKeys | undefined => (file ? openApiKeys(file, log.log) : undefined);
  const keys = open(config.keys.apiFile);
  const adminKeys = open(config.keys.adminFile);
  const models: LiveModels = await openModels(config, metrics, log.log);
  const reload = reloader({ models, keys: [keys, adminKeys].filter((each) => each !== undefined), log: log.log });

  let isReady = true;
  const app = createApp({
    models,
    metrics,
    log: log.log,
    keys,
    adminKeys,
    isReady: () => isReady,
    versionsOnDisk: () => (config.model.folder ? [] : versionsIn(modelsFolder)),
    ...requestLimits(config),
    ...serverWide(reload, metrics),
  });
  const server = createHttpServer(app);
  const closeServer = gracefulClose(server);
  const onStop = () => {
    isReady = false;
  };
  onStopSignal(async (signal) => {
    await stop({ onStop, closeServer, closeModels: models.close, limits: config.shutdown, log }, signal);
    process.exit(0);
  });

  const { port } = await listen(server, config.server);
  if (!cluster.isWorker) welcome(localUrl(config.server.host, port), models.manifest(), log.log);
}
