/**
 * The primary process, above WORKERS processes that share the port and answer. It starts them, replaces one that crashes,
 * and passes on what is meant for all. It reads no request itself, so that nothing a client sends can end it.
 */
import cluster, { type Worker } from 'node:cluster';
import type { AddressInfo } from 'node:net';
import { AggregatorRegistry } from 'prom-client';
import { models } from '../../paths.js';
import type { Config } from '../config.js';
import type { Log } from '../log.js';
import { modelFolder } from '../models/folders.js';
import { readModel } from '../models/model.js';
import { type Channel, type Command, type CommandHandlers, openChannel } from './channel.js';
import { onStopSignal } from './signals.js';
import { localUrl, welcome } from './welcome.js';

/** A worker that cannot live is not started again and again at full speed: the pause doubles from one to the other. */
const minPauseMs = 200;
const maxPauseMs = 30_000;

/** Beyond the time that a worker itself takes to stop. */
const graceMs = 2000;

const workersAlive = () => Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);

/** Commands to all workers at once. */
function commandAll(channels: ReadonlyMap<Worker, Channel>): CommandHandlers {
  const sendAll = (command: Command) =>
    Promise.allSettled([...channels.values()].map((channel) => channel.send(command)));
  return {
    async reload() {
      const failure = (await sendAll('reload')).find(({ status }) => status === 'rejected');
      if (failure) throw (failure as PromiseRejectedResult).reason;
    },
    /** Without those of a worker that ends meanwhile. */
    async metrics() {
      const results = await sendAll('metrics');
      const metrics = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value as object] : []));
      return AggregatorRegistry.aggregate(metrics).metrics();
    },
  };
}

/** Stops all workers; kills those that are still there after `timeoutMs`. */
function stopWorkers(timeoutMs: number): void {
  for (const worker of workersAlive()) worker.process.kill('SIGTERM');
  setTimeout(() => {
    for (const worker of workersAlive()) worker.process.kill('SIGKILL');
  }, timeoutMs);
}

/**
 * Runs the workers until the process is signalled to stop; ends it with 1 when one of them cannot start at the beginning.
 * Rejects with a StartError when there is no model for them.
 */
export async function runPrimary({ server, model, shutdown }: Config, { log, flush }: Log): Promise<void> {
  const channels = new Map<Worker, Channel>();
  const handlers = commandAll(channels);
  let isStopping = false;
  let haveStarted = false;
  let pauseMs = minPauseMs;

  const end = (code: number) => {
    flush();
    process.exit(code);
  };

  const onExit = (worker: Worker, code: number, signal: string) => {
    channels.delete(worker);
    if (isStopping) {
      if (workersAlive().length === 0) end(0);
      return;
    }
    if (!haveStarted) return end(1); // the worker itself has written why
    log.error({ worker: worker.process.pid, code, signal }, 'a worker ended; another takes its place');
    setTimeout(() => void (isStopping || start()), pauseMs);
    pauseMs = Math.min(2 * pauseMs, maxPauseMs);
  };

  /** Fulfilled with the address once the worker listens. */
  const start = () =>
    new Promise<AddressInfo>((resolve) => {
      const worker = cluster.fork();
      worker.once('listening', (address) => {
        channels.set(worker, openChannel(worker, handlers));
        pauseMs = minPauseMs;
        resolve(address as unknown as AddressInfo);
      });
      worker.once('exit', (code, signal) => onExit(worker, code, signal));
    });

  onStopSignal((signal) => {
    isStopping = true;
    log.info({ signal }, 'stopping the workers');
    if (workersAlive().length === 0) end(0);
    stopWorkers(shutdown.delayMs + shutdown.timeoutMs + graceMs);
  });
  process.on('SIGHUP', () => void handlers.reload().catch(() => {})); // the workers' logs have the error

  const { manifest } = await readModel(modelFolder(model, models));
  const { port } = await start(); // the first one alone: a reason that keeps all from starting is to be written once
  await Promise.all(Array.from({ length: server.workers - 1 }, start));
  haveStarted = true;
  welcome(localUrl(server.host, port), manifest, log);
}
