/** Decodes a file of text of any usual encoding, chunk by chunk; no more than one unfinished character is kept. */
import { concatenated } from './chunks.js';
import { type Encoding, eightBitEncodingOf, unicodeEncodingOf } from './encoding.js';
import { decodeSingleBytes, type SingleByteEncoding } from './text/single-byte.js';
import { decodeMixed, decodeUtf8, unfinishedUtf8 } from './text/utf8.js';

/** Decodes the chunks of one file. A byte order mark is dropped. */
export interface FileDecoder {
  /** As far as is known: a file that has been ASCII so far counts as UTF-8, until other bytes decide. */
  readonly encoding: Encoding;
  /** Bytes of a UTF-8 file that are not UTF-8; they were read as Windows-1252. */
  readonly strayBytes: number;
  decode(bytes: Uint8Array): string;
  /** The text of what is left over after the last chunk. */
  end(): string;
}

const none = new Uint8Array(0);

/** UTF-16 shows by its second pair of bytes. */
const minBytes = 4;

/**
 * Makes a decoder. Unless the caller names the encoding, a byte order mark, zeros at every other byte or the first bytes
 * beyond ASCII decide: they may come late in a long file, and nothing before them depends on it.
 */
export function createFileDecoder(named?: Encoding): FileDecoder {
  let encoding: Encoding = named ?? 'utf-8';
  let isDecided = named !== undefined;
  let isStarted = false;
  let strayBytes = 0;
  let kept = none;
  let utf16: InstanceType<typeof TextDecoder> | undefined;

  const decide = (found: Encoding) => {
    encoding = found;
    isDecided = true;
  };
  const start = (bytes: Uint8Array): Uint8Array => {
    isStarted = true;
    const unicode = unicodeEncodingOf(bytes);
    if (!isDecided && unicode) decide(unicode);
    if (encoding.startsWith('utf-16')) utf16 = new TextDecoder(encoding);
    const hasMark = encoding === 'utf-8' && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return hasMark ? bytes.subarray(3) : bytes;
  };
  const decodeBytes = (bytes: Uint8Array, isEnd: boolean): string => {
    if (utf16) return utf16.decode(bytes, { stream: !isEnd });
    if (encoding !== 'utf-8') return decodeSingleBytes(bytes, encoding as SingleByteEncoding);
    const end = isEnd ? bytes.length : unfinishedUtf8(bytes);
    const complete = bytes.subarray(0, end);
    const text = decodeUtf8(complete);
    if (text === undefined && !isDecided) {
      decide(eightBitEncodingOf(bytes));
      return decodeBytes(bytes, isEnd);
    }
    kept = bytes.slice(end);
    if (text !== undefined) {
      if (text.length < complete.length) isDecided = true;
      return text;
    }
    const mixed = decodeMixed(complete);
    strayBytes += mixed.strayBytes;
    return mixed.text;
  };
  const take = (bytes: Uint8Array, isEnd: boolean): string => {
    const block = kept.length > 0 ? concatenated(kept, bytes) : bytes;
    kept = none;
    if (isStarted) return decodeBytes(block, isEnd);
    if (block.length >= minBytes || isEnd) return decodeBytes(start(block), isEnd);
    kept = block.slice();
    return '';
  };

  return {
    get encoding() {
      return encoding;
    },
    get strayBytes() {
      return strayBytes;
    },
    decode: (bytes) => take(bytes, false),
    end: () => take(none, true),
  };
}

/** The text of the chunks of a file, one after the other. */
export async function* decodedText(source: AsyncIterable<Uint8Array>, decoder: FileDecoder): AsyncGenerator<string> {
  for await (const bytes of source) yield decoder.decode(bytes);
  yield decoder.end();
}
