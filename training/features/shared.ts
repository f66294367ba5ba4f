/** Memory that threads share: encoded reports are there, so that no thread that trains on them needs a copy. */

type Numbers = Int32Array | Float32Array | Uint8Array;

/** The same numbers in shared memory: themselves, where they are there already. */
export function shared<T extends Numbers>(numbers: T): T {
  if (numbers.buffer instanceof SharedArrayBuffer) return numbers;
  const Type = numbers.constructor as new (buffer: SharedArrayBuffer) => T;
  const copy = new Type(new SharedArrayBuffer(numbers.byteLength));
  copy.set(numbers);
  return copy;
}
