/** How soon the service is ready, and what it holds while nobody asks. */
import { setTimeout as delay } from 'node:timers/promises';
import { memory, serverCores } from './machine.js';
import { type Spread, spread } from './measure.js';
import { startService } from './programs.js';

/** Milliseconds from the start of the process to its first answer that it is ready, and megabytes a second later. */
export interface AtRest {
  readonly startMs: Spread;
  readonly memoryMegabytes: Spread;
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
  return { startMs: spread(times), memoryMegabytes: spread(megabytes) };
}
