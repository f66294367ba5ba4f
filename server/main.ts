/**
 * Starts the server: settings from the environment, the model from its folder, requests on HOST and PORT.
 * SIGTERM and SIGINT end it once every request that has reached it is answered. What stands in the way of a start is
 * said in a sentence on standard error, with exit code 1.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { models } from '../paths.js';
import { createApp } from './app.js';
import { type Config, readConfig } from './config.js';
import { createDriftMonitor } from './drift/monitor.js';
import { watched } from './drift/watched.js';
import { createExplainer } from './explanations/explainer.js';
import { createLog } from './log.js';
import { loadModel } from './model.js';
import { modelFolder } from './model-folder.js';
import { createPredictor } from './predictor.js';
import { stoppable } from './shutdown.js';
import { onceAskedToStop } from './signals.js';
import { StartError } from './start-error.js';
import { localUrl, welcome } from './welcome.js';

/** Load balancers keep connections for a minute; the server must not be the first to let go. */
const keepAliveTimeoutMs = 65_000;

/** A report is small: a client that takes longer to send it is broken or means no good. */
const bodyTimeoutMs = 30_000;

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

async function start() {
  const config = readConfig(process.env);
  const log = createLog(config.LOG_LEVEL);
  const folder = modelFolder(config, models);
  const model = await loadModel(folder);
  const explainer = createExplainer(folder, config.EXPLANATION_WORKERS);
  const drift = createDriftMonitor(model.manifest, {
    maxReports: config.DRIFT_WINDOW_REPORTS,
    maxAgeMs: config.DRIFT_WINDOW_MS,
  });
  let ready = true;
  const app = createApp({
    manifest: model.manifest,
    predict: watched(createPredictor(model), drift),
    explain: explainer.explain,
    drift,
    isReady: () => ready,
    bodyLimitBytes: config.BODY_LIMIT_BYTES,
    bodyTimeoutMs,
    batchLimits: {
      arrayRows: config.BATCH_ROW_LIMIT,
      arrayBytes: config.BATCH_ARRAY_LIMIT_BYTES,
      lineBytes: config.BATCH_LINE_LIMIT_BYTES,
      queueRows: config.BATCH_QUEUE_LIMIT,
      idleMs: config.BATCH_IDLE_TIMEOUT_MS,
    },
    log,
  });
  const server = createServer({ keepAliveTimeout: keepAliveTimeoutMs, ...requestTimeouts }, app);
  const finish = stoppable(server);

  onceAskedToStop(async (signal) => {
    ready = false;
    log.info({ signal }, 'stopping: answering what has arrived');
    await delay(config.SHUTDOWN_DELAY_MS);
    const inTime = await finish(config.SHUTDOWN_TIMEOUT_MS);
    if (inTime) await explainer.close();
    if (inTime) log.info('stopped');
    else log.warn('stopped with requests unanswered: SHUTDOWN_TIMEOUT_MS has passed');
    process.exit(0);
  });

  const { port } = await listen(server, config);
  welcome(localUrl(config.HOST, port), model.manifest, log);
}

start().catch((error: unknown) => {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
});
