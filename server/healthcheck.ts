/** The health check of the container: ends with 0 when the server that has the same settings is ready, else with 1. */
import { readConfig } from './config.js';
import { localUrl } from './welcome.js';

const { HOST, PORT } = readConfig(process.env);
const answer = fetch(`${localUrl(HOST, PORT)}/health/ready`, { signal: AbortSignal.timeout(2000) });
process.exitCode = await answer.then(
  ({ ok }) => (ok ? 0 : 1),
  () => 1,
);
