/** Many reports a request: the service beside onnxruntime alone on the same reports, and the speed of both with more rows. */
import type { Load, Speed } from './load/generator.js';
import { memory, serverCores } from './machine.js';
import {
  type Measured,
  type MedianRange,
  medianRound,
  processorRatio,
  ratio,
  runInRounds,
  withProcessorTime,
} from './measure.js';
import type { Rounds } from './one-report.js';
import type { RawLoad } from './peers/raw-onnxruntime.js';
import { batchSizes, batchWays } from './plan.js';
import { type Server, startService, startTool, type Tool } from './programs.js';
import type { LineForm } from './reports.js';

/** What was measured of a long batch. */
export interface BatchRow extends Measured {
  readonly way: Way;
  /** As a multiple of onnxruntime alone, by rows a second and by time on the processor. */
  readonly ofRaw: MedianRange;
  readonly ofRawByProcessor: MedianRange;
}

/** The same number of rows in a request and in a call of onnxruntime alone. */
export interface BatchSizeRow {
  readonly rows: number;
  readonly service: Measured;
  readonly raw: Measured;
}

type Way = (typeof batchWays)[number];
type Generator = Tool<Load, Speed>;

async function send(
  generator: Generator,
  { pid, port }: Server,
  form: LineForm,
  rowsPerBatch: number,
  seconds: number,
) {
  const load = { kind: 'rows', port, form, rowsPerBatch, seconds } as const;
  return withProcessorTime(pid, () => generator.run(load));
}

/** Rows in a long batch, and rows in a call of onnxruntime: more of either are not faster. */
const longBatch = 10_000;
const longCall = 256;

/** Measures long batches in turn with onnxruntime alone, then batches of each size. */
export async function measureBatches(node: string, generator: Generator, { count, seconds }: Rounds) {
  const service = await startService(node, serverCores(1));
  const raw = startTool<RawLoad, Measured>(node, 'peers/raw-onnxruntime.ts', serverCores(1));
  const results = await runInRounds<Way, Measured>(count, {
    'onnxruntime alone': () => raw.run({ rowsPerCall: longCall, seconds }),
    NDJSON: () => send(generator, service, 'application/x-ndjson', longBatch, seconds),
    CSV: () => send(generator, service, 'text/csv', longBatch, seconds),
  });
  const bySize: BatchSizeRow[] = [];
  for (const rows of batchSizes) {
    const load = { rowsPerCall: rows, seconds };
    const ofService = () => send(generator, service, 'application/x-ndjson', rows, seconds);
    await ofService();
    bySize.push({ rows, raw: await raw.run(load), service: await ofService() });
  }
  await service.stop();
  await raw.stop();
  const alone = results['onnxruntime alone'];
  const long = batchWays.map(
    (way): BatchRow => ({
      way,
      ...medianRound(results[way]),
      ofRaw: ratio(results[way], alone),
      ofRawByProcessor: processorRatio(results[way], alone),
    }),
  );
  return { long, bySize };
}

/** How much more memory the service used at most while it answered one batch of so many rows, in MB. */
export async function memoryGrowth(node: string, generator: Generator, form: LineForm, rows: number): Promise<number> {
  const service = await startService(node, serverCores(1));
  await send(generator, service, form, 5000, 0);
  const before = memory(service.pid, 'VmRSS');
  await send(generator, service, form, rows, 0);
  const growth = memory(service.pid, 'VmHWM') - before;
  await service.stop();
  return growth;
}
