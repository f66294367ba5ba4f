/**
 * A progress bar with the time left on a terminal, and elsewhere a line at the start of each stage, so that a log stays
 * readable. Writes to stderr, because stdout is for results.
 */
import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  /** Adds `units` to the work that is done, 1 by default. */
  advance(units?: number): void;
  stop(): void;
}

/** Starts a bar over `total` units of work. */
export function startProgress(title: string, total: number): Progress {
  if (!process.stderr.isTTY) {
    console.error(`${title} …`);
    return { advance() {}, stop() {} };
  }
  const format = `${title.padEnd(34)} {bar} {percentage}% | {value}/{total} | {eta_formatted} left`;
  const bar = new SingleBar({ format, hideCursor: true, etaBuffer: 20, barsize: 24 }, Presets.shades_grey);
  bar.start(total, 0);
  return { advance: (units = 1) => bar.increment(units), stop: () => bar.stop() };
}
