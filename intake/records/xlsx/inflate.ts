/** Unpacks deflated bytes (RFC 1951) as they are read. */
import { bytesOf } from '../chunks.js';

/** Deflate makes at most 1,032 bytes of one, so that so many stand for no more than 16 MB. */
const inputBytes = 2 ** 14;

async function* inputOf(deflated: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for await (const chunk of bytesOf(deflated)) {
    for (let at = 0; at < chunk.length; at += inputBytes) yield chunk.subarray(at, at + inputBytes);
  }
}

/**
 * Yields what the bytes hold; rejects where they are damaged. Input is given to the browser's or Node's own stream only
 * when it has nothing more to give out: a pipe would not do, since that of Node 20 takes 16,384 chunks before it waits.
 */
export async function* inflated(deflated: Blob): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const reader = readable.getReader();
  const writer = writable.getWriter();
  const input = inputOf(deflated);
  /** Whether there is more to be fed afterwards. */
  const feed = async (): Promise<boolean> => {
    try {
      const { value, done } = await input.next();
      await (done ? writer.close() : writer.write(value));
      return !done;
    } catch (error) {
      // Whoever reads is told, unless that is where it comes from.
      writer.abort(error).catch(() => {});
      return false;
    }
  };

  try {
    let feeding: Promise<boolean> | undefined = feed();
    let reading = reader.read();
    for (;;) {
      const event: boolean | Awaited<typeof reading> = await (feeding ? Promise.race([reading, feeding]) : reading);
      if (typeof event === 'boolean') feeding = event ? feed() : undefined;
      else if (event.done) return;
      else {
        yield event.value;
        reading = reader.read();
      }
    }
  } finally {
    await Promise.allSettled([reader.cancel(), writer.abort(), input.return(undefined)]);
  }
}
