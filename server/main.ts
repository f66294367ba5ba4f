/**
 * Starts the server: one process, or with WORKERS > 1 that many below a primary process that watches over them.
 * Where it cannot start, a sentence on standard error says why, and the exit code is 1.
 */
import cluster from 'node:cluster';
import { runPrimary } from './cluster/primary.js';
import { runService } from './cluster/service.js';
import { readConfig } from './config.js';
import { createLog } from './log.js';
import { StartError } from './start-error.js';

async function start() {
  const config = readConfig(process.env);
  const log = createLog(config.log.level);
  await (config.server.workers > 1 && cluster.isPrimary ? runPrimary(config, log) : runService(config, log));
}

start().catch((error: unknown) => {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
});
