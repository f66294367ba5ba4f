/** Measures contenders alternately in short rounds, so that the other load of the machine affects all of them alike. */
import { processorTime } from './machine.js';

/** What was measured in one round, and what each answer cost on the processor. */
export interface Measured {
  readonly perSecond: number;
  readonly processorMicroseconds: number;
}

/** Runs `run` and adds the time on the processor that `pid` has spent on each of the answers. */
export async function withProcessorTime<Speed extends { answers: number }>(pid: number, run: () => Promise<Speed>) {
  const before = processorTime(pid);
  const speed = await run();
  return { ...speed, processorMicroseconds: (processorTime(pid) - before) / speed.answers };
}

/** Runs each contender once a round, one after the other; the first round warms up and is not counted. */
export async function runInRounds<Name extends string, Result>(
  rounds: number,
  contenders: Readonly<Record<Name, () => Promise<Result>>>,
): Promise<Record<Name, Result[]>> {
  const names = Object.keys(contenders) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, [] as Result[]])) as Record<Name, Result[]>;
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const result = await contenders[name]();
      if (round > 0) results[name].push(result);
    }
  }
  return results;
}

/** Of the values of several rounds: the middle one, the lowest and the highest. */
export interface MedianRange {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** Median and range of some values; of an even number of them, the median is the lower of the two in the middle. */
export function medianRange(values: readonly number[]): MedianRange {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[Math.ceil(sorted.length / 2) - 1]!, low: sorted[0]!, high: sorted.at(-1)! };
}

/** Round by round, the speed of `a` as a multiple of that of `b`. */
export const ratio = (a: readonly Measured[], b: readonly Measured[]): MedianRange =>
  medianRange(a.map(({ perSecond }, round) => perSecond / b[round]!.perSecond));

/** The same of what an answer costs on the processor: how many of `a` fit into one of `b`. */
export const processorRatio = (a: readonly Measured[], b: readonly Measured[]): MedianRange =>
  medianRange(a.map(({ processorMicroseconds }, round) => b[round]!.processorMicroseconds / processorMicroseconds));

/** The round of middle speed. */
export function medianRound<Round extends Measured>(rounds: readonly Round[]): Round {
  const { median } = medianRange(rounds.map(({ perSecond }) => perSecond));
  return rounds.find(({ perSecond }) => perSecond === median)!;
}
