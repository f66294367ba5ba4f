/**
 * The only source of random numbers in training: a seeded generator, so that the same seed gives the same bytes.
 * Reads and writes nothing. `Math.random` is not used anywhere, because it cannot be seeded.
 */

/** A stream of random numbers that its seed determines. */
export interface Random {
  /** A float in [0, 1), a multiple of 2⁻³². */
  next(): number;
  /** An integer in [0, n), for n from 1 to 2³². Its bias, n/2³², is too small to matter in training. */
  int(n: number): number;
  /** A sample of the standard normal distribution. */
  normal(): number;
  /** Puts the items into a random order, in place, and returns them. */
  shuffle<T extends Shuffleable>(items: T): T;
}

type Shuffleable = Int32Array | Uint32Array | Uint8Array | Float32Array | unknown[];

/** A generator for the seed, an integer of 32 bits (RangeError otherwise): xoshiro128** seeded by SplitMix32. */
export function createRandom(seed: number): Random {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
    throw new RangeError(`A seed is an integer from 0 to 4294967295, not ${seed}.`);
  }
  const mix = splitMix32(seed);
  const bits = xoshiro128StarStar(Uint32Array.of(mix(), mix(), mix(), mix()));
  const next = () => bits() / 2 ** 32;
  const int = (n: number) => Math.floor(next() * n);

  return {
    next,
    int,
    // Box-Muller transform; 1 - next() lies in (0, 1], so that the logarithm is finite.
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    shuffle(items) {
      for (let last = items.length - 1; last > 0; last--) {
        const index = int(last + 1);
        const lastItem = items[last]!;
        items[last] = items[index]!;
        items[index] = lastItem;
      }
      return items;
    },
  };
}

/**
 * The next 32 bits of xoshiro128** 1.1, whose four words of state it advances in place.
 * Source: D. Blackman, S. Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47(4), 2021.
 */
export function xoshiro128StarStar(state: Uint32Array): () => number {
  return () => {
    const a = state[0]!;
    const b = state[1]!;
    const c = state[2]!;
    const d = state[3]!;
    state[0] = a ^ d ^ b;
    state[1] = b ^ c ^ a;
    state[2] = c ^ a ^ (b << 9);
    state[3] = rotateLeft(d ^ b, 11);
    return Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
  };
}

/**
 * Expands a small seed to many words: a Weyl sequence through a 32-bit finaliser.
 * Source: G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014, reduced to 32 bits;
 * multipliers of the low-bias finaliser found by C. Wellons's hash-prospector.
 */
function splitMix32(seed: number): () => number {
  let position = seed;
  return () => {
    position = (position + 0x9e3779b9) | 0;
    let word = position;
    word = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
    return (word ^ (word >>> 15)) >>> 0;
  };
}

function rotateLeft(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
