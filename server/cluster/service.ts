/**
 * One process that answers: the models from their folders, requests on HOST and PORT.
 * SIGTERM and SIGINT end it once every request that has reached it is answered; SIGHUP reloads models and keys.
 */
import cluster from 'node:cluster';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { models as modelsFolder } from '../../paths.js';
import { createApp } from '../app.js';
import type { Config } from '../config.js';
import { createExplainer } from '../explanations/explainer.js';
import { openApiKeys } from '../http/api-keys.js';
import type { Log } from '../log.js';
import { createMetrics } from '../metrics.js';
import { modelFolder, shadowFolder, versionsIn } from '../models/folders.js';
import { openLiveModels } from '../models/live-models.js';
import { type ServingSettings, serve } from '../models/served-model.js';
import { StartError } from '../start-error.js';
import { openChannel } from './channel.js';
import { stoppable } from './shutdown.js';
import { onceAskedToStop } from './signals.js';
import { localUrl, welcome } from './welcome.js';

/** Load balancers keep connections for a minute; the server must not be the first to let go. */
const keepAliveTimeoutMs = 65_000;

/** A batch may take hours to come, so the time of a whole request is bounded by its route and not by the server. */
const requestTimeouts = { headersTimeout: 30_000, requestTimeout: 0 };

function listen(server: Server, { HOST, PORT }: Config): Promise<AddressInfo> {
  const reasons: Record<string, string> = {
    EADDRINUSE: `port ${PORT} is already in use; stop what uses it or set PORT to another one.`,
    EACCES: `port ${PORT} needs rights that this user lacks; set PORT to one above 1023.`,
    EADDRNOTAVAIL: `HOST is "${HOST}", which is no address of this machine.`,
    ENOTFOUND: `HOST is "${HOST}", which no name server knows.`,
  };
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = reasons[error.code ?? ''];
      reject(reason ? new StartError(`The server cannot listen: ${reason}`) : error);
    });
    server.listen(PORT, HOST, () => resolve(server.address() as AddressInfo));
  });
}

/** Serves until it is told to stop; rejects with a StartError that says what stands in the way. */
export async function runService(config: Config, { log, flush }: Log): Promise<void> {
  const metrics = createMetrics({ ofProcess: true });
  const keys = config.API_KEYS_FILE ? openApiKeys(config.API_KEYS_FILE, log) : undefined;
  const adminKeys = config.ADMIN_KEYS_FILE ? openApiKeys(config.ADMIN_KEYS_FILE, log) : undefined;
  const serving: ServingSettings = {
    maxWaiting: config.PREDICTION_QUEUE_LIMIT,
    createExplainer: (files) => createExplainer(files, config.EXPLANATION_WORKERS, config.REQUEST_DEADLINE_MS),
    drift: { maxReports: config.DRIFT_WINDOW_REPORTS, maxAgeMs: config.DRIFT_WINDOW_MS },
  };
  const models = await openLiveModels({
    chooseFolders: () => ({ served: modelFolder(config, modelsFolder), shadow: shadowFolder(config, modelsFolder) }),
    serve: (folder, metrics) => serve(folder, serving, metrics),
    metrics,
    log,
  });

  /** Of this process alone. */
  const reload = async () => {
    try {
      await models.reload();
      const { version, file } = models.manifest();
      log.info({ version, sha256: file.sha256 }, 'model reloaded');
    } catch (error) {
      log.error({ err: error }, 'reload refused: the model before goes on');
      throw error;
    }
  };
  const reloadAll = async () => {
    keys?.reload();
    adminKeys?.reload();
    await reload();
  };
  // What concerns the whole server goes through the primary process, where there is one.
  const primary = cluster.isWorker
    ? openChannel(process, { reload: reloadAll, metrics: () => metrics.registry.getMetricsAsJSON() })
    : undefined;
  const reloadServer = async () => void (await (primary ? primary.ask('reload') : reloadAll()));
  const metricsText = async () => String(await (primary ? primary.ask('metrics') : metrics.registry.metrics()));
  // Sent to the whole group of processes it reaches the workers too, which hear of it from the primary anyway.
  process.on('SIGHUP', () => {
    if (!primary) reloadAll().catch(() => {}); // the log tells
  });

  let ready = true;
  const app = createApp({
    models,
    metrics,
    log,
    keys,
    adminKeys,
    isReady: () => ready,
    deadlineMs: config.REQUEST_DEADLINE_MS,
    ratePerMinute: config.RATE_LIMIT_PER_MINUTE,
    trustedHops: config.TRUST_PROXY,
    corsOrigins: config.CORS_ORIGINS.split(',').filter(Boolean),
    bodyLimits: {
      bytes: config.BODY_LIMIT_BYTES,
      timeoutMs: Math.min(config.BODY_TIMEOUT_MS, config.REQUEST_DEADLINE_MS),
    },
    batchLimits: {
      arrayRows: config.BATCH_ROW_LIMIT,
      arrayBytes: config.BATCH_ARRAY_LIMIT_BYTES,
      lineBytes: config.BATCH_LINE_LIMIT_BYTES,
      queueRows: config.BATCH_QUEUE_LIMIT,
      concurrency: config.BATCHES_AT_ONCE,
      idleMs: config.BATCH_IDLE_TIMEOUT_MS,
    },
    foundVersions: () => (config.MODEL_DIR ? [] : versionsIn(modelsFolder)),
    reload: reloadServer,
    metricsText,
  });
  const server = createServer({ keepAliveTimeout: keepAliveTimeoutMs, ...requestTimeouts }, app);
  // Of a request that waits behind another on its connection, node would write 100 Continue into the middle of its answer.
  server.on('checkContinue', (req, res) => {
    const goOn = () => {
      res.writeContinue();
      server.emit('request', req, res);
    };
    if (res.socket) goOn();
    else res.once('socket', goOn);
  });
  const finish = stoppable(server);

  onceAskedToStop(async (signal) => {
    ready = false;
    log.info({ signal }, 'stopping: answering what has arrived');
    await delay(config.SHUTDOWN_DELAY_MS);
    const inTime = await finish(config.SHUTDOWN_TIMEOUT_MS);
    if (inTime) await models.close();
    if (inTime) log.info('stopped');
    else log.warn('stopped with requests unanswered: SHUTDOWN_TIMEOUT_MS has passed');
    flush();
    process.exit(0);
  });

  const { port } = await listen(server, config);
  if (!primary) welcome(localUrl(config.HOST, port), models.manifest(), log);
}
