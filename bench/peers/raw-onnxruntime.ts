/** onnxruntime alone: runs the served model on tensors made beforehand, as often as it can. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InferenceSession, type Tensor } from '../../onnxruntime.js';
import { models } from '../../paths.js';
import { modelFolder } from '../../server/models/folders.js';
import { onTask } from '../programs.js';
import { reports, tensorsOf } from '../reports.js';

/** How many rows in one call, and for how long; at least one call is made. */
export interface RawLoad {
  readonly rowsPerCall: number;
  readonly seconds: number;
}

const file = join(modelFolder({ version: 'latest' }, models), 'model.onnx');
const session = await InferenceSession.create(await readFile(file), { intraOpNumThreads: 1, interOpNumThreads: 1 });

const differentReports = 4096;

/** By rows a call: the tensors of some calls, made at their first use. */
const cache = new Map<number, Record<string, Tensor>[]>();
function feedsOf(rowsPerCall: number) {
  const calls = Math.ceil(differentReports / rowsPerCall);
  const block = (_: unknown, call: number) => reports.slice(call * rowsPerCall, (call + 1) * rowsPerCall);
  const feeds = cache.get(rowsPerCall) ?? Array.from({ length: calls }, block).map(tensorsOf);
  cache.set(rowsPerCall, feeds);
  return feeds;
}

onTask(async ({ rowsPerCall, seconds }: RawLoad) => {
  const feeds = feedsOf(rowsPerCall);
  const [startMs, processor] = [performance.now(), process.cpuUsage()];
  let answers = 0;
  do {
    await session.run(feeds[(answers / rowsPerCall) % feeds.length]!);
    answers += rowsPerCall;
  } while (performance.now() < startMs + seconds * 1000);
  const { user, system } = process.cpuUsage(processor);
  const perSecond = (answers * 1000) / (performance.now() - startMs);
  return { answers, perSecond, processorMicroseconds: (user + system) / answers };
});
