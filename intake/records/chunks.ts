/** The bytes of a file in chunks, in Node and in the browser. */

const chunkBytes = 2 ** 18;

/**
 * Yields the bytes of a blob, no more than are asked for: in Node 20 a stream of the blob reads a whole file ahead of a
 * slow reader, and not every browser can iterate over a stream.
 */
export async function* bytesOf(blob: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let start = 0; start < blob.size; start += chunkBytes) {
    yield new Uint8Array(await blob.slice(start, start + chunkBytes).arrayBuffer());
  }
}

/** The bytes of both, one after the other. */
export function concatenated(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
