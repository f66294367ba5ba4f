/** Lets contenders take turns in short rounds, so that what else the machine does meets all of them alike. */
import { processorTime } from './machine.js';

/** What was measured in one round, and what each answer cost on the processor. */
export interface Measured {
  readonly perSecond: number;
  readonly processorMicroseconds: number;
}

/** Measures what `pid` takes for the answers that `act` gets from it. */
export async function charged<Speed extends { answers: number }>(pid: number, act: () => Promise<Speed>) {
  const before = processorTime(pid);
  const speed = await act();
  return { ...speed, processorMicroseconds: (processorTime(pid) - before) / speed.answers };
}

/** Runs each of `acts` once a round, in turn; the first round warms up and is not counted. */
export async function inRounds<Name extends string, Result>(
  rounds: number,
  acts: Readonly<Record<Name, () => Promise<Result>>>,
): Promise<Record<Name, Result[]>> {
  const names = Object.keys(acts) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, [] as Result[]])) as Record<Name, Result[]>;
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const result = await acts[name]();
      if (round > 0) results[name].push(result);
    }
  }
  return results;
}

/** Of the values of several rounds: the middle one, the lowest and the highest. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** The spread of some values; of an even number of them, the median is the lower of the two in the middle. */
export function spread(values: readonly number[]): Spread {
  const inOrder = [...values].sort((a, b) => a - b);
  return { median: inOrder[Math.ceil(inOrder.length / 2) - 1]!, low: inOrder[0]!, high: inOrder.at(-1)! };
}

/** Round by round, the speed of `a` as a multiple of that of `b`. */
export const ratio = (a: readonly Measured[], b: readonly Measured[]): Spread =>
  spread(a.map(({ perSecond }, round) => perSecond / b[round]!.perSecond));

/** The same of what an answer costs on the processor: how many of `a` fit into one of `b`. */
export const processorRatio = (a: readonly Measured[], b: readonly Measured[]): Spread =>
  spread(a.map(({ processorMicroseconds }, round) => b[round]!.processorMicroseconds / processorMicroseconds));

/** The round of middle speed. */
export function middle<Round extends Measured>(rounds: readonly Round[]): Round {
  const { median } = spread(rounds.map(({ perSecond }) => perSecond));
  return rounds.find(({ perSecond }) => perSecond === median)!;
}
