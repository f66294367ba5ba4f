/**
 * The thread that explains: it opens the model in its `workerData` in a session of its own, as the server does, and then
 * answers each report with its explanation or with the error. `null` ends it.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { StrikeReport } from '../../schemas/index.js';
import { openModel } from '../models/model.js';
import { explain } from './explain.js';

const model = await openModel(workerData);
const port = parentPort!;

port.on('message', async (report: StrikeReport | null) => {
  if (report === null) {
    await model.close();
    process.exit(); // of this thread alone; to close the port would leave it to whatever else still listens in it
  }
  const answer = await explain(model.predict, model.manifest, report).then(
    (value) => ({ value }),
    (error: Error) => ({ error }),
  );
  port.postMessage(answer);
});
