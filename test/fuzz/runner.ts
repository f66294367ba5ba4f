/**
 * Sends generated attacks in volleys, many at once. Where a volley fails, the attack that also fails alone is sought out
 * and made simpler for as long as it still fails; where none does, those that do it together are.
 */
import fc, { type Arbitrary } from 'fast-check';
import { blocksOf } from './blocks.js';
import { perConnection } from './burst.js';
import { asCommand, type Bytes } from './bytes.js';
import type { FuzzTarget } from './target.js';

/** Any whole number; the same one gives the same attacks again. */
export const seed = Number(process.env.FUZZ_SEED) || Math.floor(Math.random() * 2 ** 30);

/** An attack that freezes the server each time would take hours to shrink. */
const shrinkingMs = 120_000;

/** What is attacked and how. */
export interface FuzzRun<T> {
  /** How many attacks to send. */
  readonly count: number;
  readonly perVolley: number;
  /** Keeps the attacks of several hunts apart. */
  readonly place: number;
  readonly prey: FuzzTarget;
  /** Sends a volley; rejects when the server did wrong. */
  readonly fire: (volley: readonly T[]) => Promise<void>;
}

/** What is left of `volley` when all is left out without which the rest fails as well. */
async function needed<T>(
  volley: readonly T[],
  fails: (volley: readonly T[]) => Promise<boolean>,
): Promise<readonly T[]> {
  let rest = volley;
  for (const block of blocksOf(volley, perConnection)) {
    if (!(await fails(block))) continue;
    rest = block;
    break;
  }
  for (const attack of rest) {
    const others = rest.filter((other) => other !== attack);
    if (others.length > 0 && (await fails(others))) rest = others;
  }
  return rest;
}

/** Sends attacks until a volley fails; then the error shows how to repeat the simplest that does. */
export async function runFuzz<T extends { readonly bytes: Bytes; readonly note?: string }>(
  attacks: Arbitrary<T>,
  { count, perVolley, place, prey, fire }: FuzzRun<T>,
): Promise<void> {
  const fireAndRevive = async (volley: readonly T[]) => {
    try {
      await fire(volley);
    } catch (error) {
      await prey.revive();
      throw error;
    }
  };
  const fails = (volley: readonly T[]) =>
    fireAndRevive(volley).then(
      () => false,
      () => true,
    );
  const report = (error: unknown, culprits: readonly T[]) =>
    new Error(
      [
        error,
        `FUZZ_SEED=${seed} finds it again, so does:`,
        ...culprits.map(({ bytes, note = '' }) => asCommand(bytes, prey.url) + note),
      ].join('\n'),
    );

  for (let sent = 0; sent < count; sent += perVolley) {
    const given = { seed: seed + 1_000_003 * place + sent, numRuns: Math.min(perVolley, count - sent) };
    const volley = fc.sample(attacks, given);
    const error = await fireAndRevive(volley).catch((error: Error) => error);
    if (!error) continue;
    for (const [path, attack] of volley.entries()) {
      if (!(await fails([attack]))) continue;
      const alone = fc.asyncProperty(attacks, (simpler) => fireAndRevive([simpler]));
      const plugins = [fc.interruptAfterTimeLimit(shrinkingMs)];
      const { counterexample, errorInstance } = await fc.check(alone, { ...given, path: String(path), plugins });
      throw report(errorInstance ?? error, (counterexample as [T] | null) ?? [attack]);
    }
    throw report(error, await needed(volley, fails));
  }
}
