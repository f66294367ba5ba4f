/** Looks at the beginning of a body without taking it away from whoever reads it afterwards. */
import { firstBytes } from '../../../intake/records/encoding.js';

/** The beginning of a body, and all of it. */
export interface PeekedBody {
  readonly first: Buffer;
  /** All bytes, the first ones included; to be read once. */
  readonly bytes: AsyncIterable<Buffer>;
  /** Leaves the rest unread, so that the connection can be used for the next request. */
  readonly release: () => Promise<void>;
}

/** Enough of a file without line ends to tell what it is. */
const enoughBytes = 4096;

/** Old Office files show only further behind which of them they are. */
const compoundFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** A client may send its rows one by one and read in between: a line, in any encoding, is not waited for longer than it takes. */
const isEnough = (bytes: Buffer) =>
  bytes.subarray(0, 4).equals(compoundFile)
    ? bytes.length >= firstBytes
    : bytes.length >= enoughBytes || (bytes.length >= 4 && (bytes.includes(0x0a) || bytes.includes(0x0d)));

/** Reads as much of the source as it takes to tell what it is. */
export async function peekBody(source: AsyncIterable<Buffer>): Promise<PeekedBody> {
  const iterator = source[Symbol.asyncIterator]();
  const chunks: Buffer[] = [];
  let first = Buffer.alloc(0);
  let isDone = false;
  while (!isDone && !isEnough(first)) {
    const { value, done } = await iterator.next();
    isDone = done === true;
    if (value) {
      chunks.push(value);
      first = chunks.length === 1 ? value : Buffer.concat(chunks);
    }
  }
  async function* bytes(): AsyncGenerator<Buffer> {
    if (first.length > 0) yield first;
    if (!isDone) yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { first, bytes: bytes(), release: async () => void (await iterator.return?.()) };
}
