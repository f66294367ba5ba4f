/**
 * The process above WORKERS processes: they share the port and answer, it starts them, replaces one that crashes, and
 * passes on what is meant for all. It reads no request itself, so that nothing a client sends can end it.
 */
import cluster, { type Worker } from 'node:cluster';
import type { AddressInfo } from 'node:net';
import { AggregatorRegistry } from 'prom-client';
import { models } from '../../paths.js';
import type { Config } from '../config.js';
import type { Log } from '../log.js';
import { modelFolder } from '../models/folders.js';
import { readModel } from '../models/model.js';
import { type Channel, openChannel } from './channel.js';
import { onceAskedToStop } from './signals.js';
import { localUrl, welcome } from './welcome.js';

/** A worker that cannot live is not started again and again at full speed. */
const firstPauseMs = 200;
const longestPauseMs = 30_000;

/** Beyond what a worker itself takes to stop. */
const graceMs = 2000;

/**
 * Runs the workers until the process is told to stop; ends it with 1 when one of them cannot start at the beginning.
 * Rejects with a StartError when there is no model for them.
 */
export async function runPrimary(config: Config, { log, flush }: Log): Promise<void> {
  const channels = new Map<Worker, Channel>();
  let stopping = false;
  let started = false;
  let pauseMs = firstPauseMs;

  const end = (code: number) => {
    flush();
    process.exit(code);
  };
  const askAll = (question: 'reload' | 'metrics') =>
    Promise.allSettled([...channels.values()].map((channel) => channel.ask(question)));
  const answers = {
    async reload() {
      const refused = (await askAll('reload')).find(({ status }) => status === 'rejected');
      if (refused) throw (refused as PromiseRejectedResult).reason;
    },
    /** A worker that ends meanwhile has nothing to tell. */
    async metrics() {
      const told = await askAll('metrics');
      return AggregatorRegistry.aggregate(
        told.flatMap((each) => (each.status === 'fulfilled' ? [each.value as object] : [])),
      ).metrics();
    },
  };

  /** Fulfilled with the address once the worker listens. */
  const start = () =>
    new Promise<AddressInfo>((resolve) => {
      const worker = cluster.fork();
      worker.once('listening', (address) => {
        channels.set(worker, openChannel(worker, answers));
        pauseMs = firstPauseMs;
        resolve(address as unknown as AddressInfo);
      });
      worker.once('exit', (code, signal) => {
        channels.delete(worker);
        if (stopping) {
          if (Object.keys(cluster.workers ?? {}).length === 0) end(0);
          return;
        }
        if (!started) return end(1); // it has said why
        log.error({ worker: worker.process.pid, code, signal }, 'a worker ended; another takes its place');
        setTimeout(() => void (stopping || start()), pauseMs);
        pauseMs = Math.min(2 * pauseMs, longestPauseMs);
      });
    });

  onceAskedToStop((signal) => {
    stopping = true;
    log.info({ signal }, 'stopping the workers');
    const workers = Object.values(cluster.workers ?? {});
    for (const worker of workers) worker?.process.kill('SIGTERM');
    if (workers.length === 0) end(0);
    setTimeout(
      () => {
        for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill('SIGKILL');
      },
      config.SHUTDOWN_DELAY_MS + config.SHUTDOWN_TIMEOUT_MS + graceMs,
    );
  });
  process.on('SIGHUP', () => void answers.reload().catch(() => {})); // the workers' logs tell

  const { manifest } = await readModel(modelFolder(config, models));
  const { port } = await start(); // alone: what stands in the way of all is to be said once
  await Promise.all(Array.from({ length: config.WORKERS - 1 }, start));
  started = true;
  welcome(localUrl(config.HOST, port), manifest, log);
}
