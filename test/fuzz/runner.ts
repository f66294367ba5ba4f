/**
 * Sends generated cases in groups, many at once. Where a group fails, the runner looks for a case that also fails alone and
 * shrinks it for as long as it still fails; where no case does, it keeps those that fail only together.
 */
import fc, { type Arbitrary } from 'fast-check';
import { blocksOf } from './blocks.js';
import { asCommand, type Bytes } from './bytes.js';
import { requestsPerConnection } from './pipelined.js';
import type { FuzzTarget } from './target.js';

/**
 * Any whole number; the same one gives the same cases again. The usual run of the tests has the same cases each time, so
 * that it fails for nobody whose change is innocent; `npm run fuzz` looks for new ones.
 */
export const seed =
  Number(process.env.FUZZ_SEED) || (process.env.FUZZ_BODIES ? Math.floor(Math.random() * 2 ** 30) : 1);

/** A case that freezes the server each time would take hours to shrink. */
const maxShrinkMs = 120_000;

/** How many cases to send, to which server and how. */
export interface FuzzRun<T> {
  /** How many cases to send in all. */
  readonly count: number;
  readonly groupSize: number;
  /** Number of the run within the test; it gives each run cases of its own under the same seed. */
  readonly index: number;
  readonly target: FuzzTarget;
  /** Sends a group; rejects when the server did wrong. */
  readonly send: (group: readonly T[]) => Promise<void>;
}

/** What is left of a failing `group` when every case is left out without which it fails as well. */
async function smallestFailing<T>(
  group: readonly T[],
  fails: (group: readonly T[]) => Promise<boolean>,
): Promise<readonly T[]> {
  let rest = group;
  for (const block of blocksOf(group, requestsPerConnection)) {
    if (!(await fails(block))) continue;
    rest = block;
    break;
  }
  for (const candidate of rest) {
    const others = rest.filter((remaining) => remaining !== candidate);
    if (others.length > 0 && (await fails(others))) rest = others;
  }
  return rest;
}

/** Sends cases until a group fails; the error then shows how to repeat the simplest case that fails. */
export async function runFuzz<T extends { readonly bytes: Bytes; readonly note?: string }>(
  cases: Arbitrary<T>,
  { count, groupSize, index, target, send }: FuzzRun<T>,
): Promise<void> {
  const sendAndRestart = async (group: readonly T[]) => {
    try {
      await send(group);
    } catch (error) {
      await target.restartUnlessAlive();
      throw error;
    }
  };
  const fails = (group: readonly T[]) =>
    sendAndRestart(group).then(
      () => false,
      () => true,
    );
  const report = (error: unknown, failingCases: readonly T[]) =>
    new Error(
      [
        error,
        `FUZZ_SEED=${seed} finds it again, so does:`,
        ...failingCases.map(({ bytes, note = '' }) => asCommand(bytes, target.url) + note),
      ].join('\n'),
    );

  for (let sent = 0; sent < count; sent += groupSize) {
    const parameters = { seed: seed + 1_000_003 * index + sent, numRuns: Math.min(groupSize, count - sent) };
    const group = fc.sample(cases, parameters);
    const error = await sendAndRestart(group).catch((error: Error) => error);
    if (!error) continue;
    for (const [path, failingCase] of group.entries()) {
      if (!(await fails([failingCase]))) continue;
      const alone = fc.asyncProperty(cases, (simplerCase) => sendAndRestart([simplerCase]));
      const plugins = [fc.interruptAfterTimeLimit(maxShrinkMs)];
      const { counterexample, errorInstance } = await fc.check(alone, { ...parameters, path: String(path), plugins });
      throw report(errorInstance ?? error, (counterexample as [T] | null) ?? [failingCase]);
    }
    throw report(error, await smallestFailing(group, fails));
  }
}
