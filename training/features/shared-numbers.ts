/** Memory that threads share: encoded reports are there, so that no thread that trains on them needs a copy. */

type Numbers = Int32Array | Float32Array | Uint8Array;

/** Zeros in shared memory. */
export const sharedNumbers = <T extends Numbers>(
  Type: (new (buffer: SharedArrayBuffer) => T) & { readonly BYTES_PER_ELEMENT: number },
  length: number,
): T => new Type(new SharedArrayBuffer(length * Type.BYTES_PER_ELEMENT));

/** The same numbers in shared memory: themselves, where they are there already. */
export function inSharedMemory<T extends Numbers>(numbers: T): T {
  if (numbers.buffer instanceof SharedArrayBuffer) return numbers;
  const Type = numbers.constructor as new (buffer: SharedArrayBuffer) => T;
  const copy = new Type(new SharedArrayBuffer(numbers.byteLength));
  copy.set(numbers);
  return copy;
}
