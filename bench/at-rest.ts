/** How soon the service is ready, and how much memory it uses without requests. */
import { setTimeout as delay } from 'node:timers/promises';
import { memory, serverCores } from './machine.js';
import { type MedianRange, medianRange } from './measure.js';
import { startService } from './programs.js';

/** Milliseconds from the start of the process to its first answer that it is ready, and megabytes a second later. */
export interface AtRest {
  readonly startMs: MedianRange;
  readonly memoryMegabytes: MedianRange;
}

/** Starts the service some times, one after the other; the first start finds cold files and is not counted. */
export async function measureAtRest(node: string, starts: number): Promise<AtRest> {
  const times: number[] = [];
  const megabytes: number[] = [];
  for (let start = 0; start <= starts; start++) {
    const service = await startService(node, serverCores(1));
    await delay(1000);
    if (start > 0) {
      times.push(service.startMs);
      megabytes.push(memory(service.pid, 'VmRSS'));
    }
    await service.stop();
  }
  return { startMs: medianRange(times), memoryMegabytes: medianRange(megabytes) };
}
