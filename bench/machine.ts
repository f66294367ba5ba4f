/** The cores of the machine, and the time on the processor and the memory of a process. Reads /proc, so Linux alone. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { arch, cpus, platform, release, totalmem } from 'node:os';

/** The numbers in a list like 0-2,5. */
const numbersIn = (list: string) =>
  list.split(',').flatMap((range) => {
    const [from, to = from] = range.split('-').map(Number);
    return Array.from({ length: to! - from! + 1 }, (_, i) => from! + i);
  });

/** The cores that this process may use. */
export const cores = numbersIn(/Cpus_allowed_list:\s+(\S+)/.exec(readFileSync('/proc/self/status', 'utf8'))![1]!);

const canPin = (() => {
  try {
    execFileSync('taskset', ['--version'], { stdio: 'ignore' });
    return cores.length > 1;
  } catch {
    return false;
  }
})();

/** The load generator has the last core. */
export const loadCores = cores.slice(-1);

/** `count` cores for a server, those of the load generator last. */
export const serverCores = (count: number) => cores.slice(0, count);

/** A command that runs on these cores alone, where taskset is installed. */
export const pinned = (allowedCores: readonly number[], command: readonly string[]): string[] =>
  canPin ? ['taskset', '-c', allowedCores.join(','), ...command] : [...command];

/** The machine in a sentence. */
export function machine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const pinning = canPin
    ? 'each server on one core and the load generator on another'
    : 'servers and load generator share the cores, because there is only one or taskset is missing';
  return `${cpus()[0]?.model ?? arch()}, ${cores.length} cores, ${gigabytes} GB, ${platform()} ${release()}; ${pinning}.`;
}

/** The process and all under it. */
const processTree = (pid: number): number[] => {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  return [pid, ...children.flatMap(processTree)];
};

/** Microseconds on the processor so far, of all threads of the process and of those under it. */
export function processorTime(pid: number): number {
  const nanoseconds = processTree(pid).flatMap((id) =>
    readdirSync(`/proc/${id}/task`).map((thread) =>
      Number(readFileSync(`/proc/${id}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
    ),
  );
  return nanoseconds.reduce((sum, time) => sum + time, 0) / 1000;
}

/** Megabytes that the process uses now (VmRSS), or the most that it has ever used (VmHWM). */
export function memory(pid: number, what: 'VmRSS' | 'VmHWM'): number {
  return Number(new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;
}
