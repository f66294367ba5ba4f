/**
 * Progress with the time left: a bar on a terminal, and elsewhere a line at the start of each stage and now and then one
 * between, so that a log stays readable. Writes to stderr, because stdout is for results.
 */
import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  /** Adds `units` to the work that is done, 1 by default. */
  advance(units?: number): void;
  stop(): void;
}

/** Starts to show work of `total` units. */
export type StartProgress = (title: string, total: number) => Progress;

/** How often a log gets a line. */
const LINE_EVERY_MS = 30_000;

/** Shows work of `total` units that is the whole run. */
export const startProgress: StartProgress = (title, total) => progressOfRun([1])(title, total);

/**
 * Progress over a run of several stages, which are started one after the other, each with its own unit. What is shown is
 * how much of the whole run is done, and how long the rest will take if it goes on at this speed.
 *
 * @param work How much work each stage is, as far as one can say before, in one unit for all.
 */
export function progressOfRun(work: readonly number[], now: () => number = () => performance.now()): StartProgress {
  const started = now();
  const all = work.reduce((sum, stage) => sum + stage, 0);
  let finished = 0;
  let next = 0;
  return (title, total) => {
    const share = work[next++] ?? 0;
    let done = 0;
    const statusAt = (units: number): Status => {
      const fraction = (finished + share * Math.min(1, total > 0 ? units / total : 1)) / all;
      return { percent: Math.floor(100 * fraction), left: timeLeft(now() - started, fraction) };
    };
    const display = process.stderr.isTTY ? showBar(title, statusAt(0)) : showLines(title, now);
    return {
      advance(units = 1) {
        done += units;
        display.update(statusAt(done));
      },
      stop() {
        finished += share;
        display.stop();
      },
    };
  };
}

interface Status {
  readonly percent: number;
  readonly left: string;
}

interface Display {
  update(status: Status): void;
  stop(): void;
}

function showBar(title: string, first: Status): Display {
  const format = `${title.padEnd(34)} {bar} {percentage}% | {left}`;
  const bar = new SingleBar({ format, hideCursor: true, barsize: 24 }, Presets.shades_grey);
  bar.start(100, first.percent, { left: first.left });
  return { update: ({ percent, left }) => bar.update(percent, { left }), stop: () => bar.stop() };
}

function showLines(title: string, now: () => number): Display {
  console.error(`${title} …`);
  let last = now();
  return {
    update({ percent, left }) {
      if (now() - last < LINE_EVERY_MS) return;
      last = now();
      console.error(`  ${percent} %, ${left}`);
    },
    stop() {},
  };
}

/** The time left in words: if the fraction that is done took `elapsed` milliseconds, the rest takes in proportion. */
function timeLeft(elapsed: number, fraction: number): string {
  if (fraction === 0) return 'time left unknown';
  const seconds = Math.round((elapsed * (1 / fraction - 1)) / 1000);
  return seconds < 100 ? `${seconds} s left` : `${Math.round(seconds / 60)} min left`;
}
