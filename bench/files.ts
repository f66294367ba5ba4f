/** Files as people have them: how many rows a second of each form, beside the sample as CSV and onnxruntime alone. */
import type { Load, Speed } from './load/generator.js';
import { serverCores } from './machine.js';
import {
  type Measured,
  type MedianRange,
  medianRange,
  medianRound,
  processorRatio,
  ratio,
  runInRounds,
  withProcessorTime,
} from './measure.js';
import type { Rounds } from './one-report.js';
import type { RawLoad } from './peers/raw-onnxruntime.js';
import { fileForms, sampleForm } from './plan.js';
import { startService, startTool, type Tool } from './programs.js';

/** What was measured of a form of file. */
export interface FileRow extends Measured {
  readonly form: (typeof fileForms)[number];
  /** Rows a second, with the range of the rounds. */
  readonly speed: MedianRange;
  /** As a multiple of the sample as CSV, and of onnxruntime alone by time on the processor. */
  readonly ofSample: MedianRange;
  readonly ofRawByProcessor: MedianRange;
}

const alone = 'onnxruntime alone';
const rowsPerCall = 256;

/** Sends a file of each form in turn, with onnxruntime alone on the same reports in between. */
export async function measureFiles(
  node: string,
  generator: Tool<Load, Speed>,
  { count, seconds }: Rounds,
): Promise<FileRow[]> {
  const service = await startService(node, serverCores(1));
  const raw = startTool<RawLoad, Measured>(node, 'peers/raw-onnxruntime.ts', serverCores(1));
  const ways = [alone, ...fileForms] as const;
  const measure = (way: (typeof ways)[number]) =>
    way === alone
      ? raw.run({ rowsPerCall, seconds })
      : withProcessorTime(service.pid, () => generator.run({ kind: 'file', port: service.port, form: way, seconds }));
  const contenders = Object.fromEntries(ways.map((way) => [way, () => measure(way)]));
  const results = (await runInRounds(count, contenders)) as Record<(typeof ways)[number], Measured[]>;
  await service.stop();
  await raw.stop();
  return fileForms.map((form) => ({
    form,
    ...medianRound(results[form]),
    speed: medianRange(results[form].map(({ perSecond }) => perSecond)),
    ofSample: ratio(results[form], results[sampleForm]),
    ofRawByProcessor: processorRatio(results[form], results[alone]),
  }));
}
