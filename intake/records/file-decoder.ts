/** Decodes a file of text of any usual encoding, chunk by chunk; no more than one unfinished character is kept. */
import { concatenated } from './chunks.js';
import { decodeUtf8, type Encoding, unfinishedUtf8, unicodeEncodingOf } from './encoding.js';
import { decodeSingleBytes, latin1Of, type SingleByteEncoding, singleByteEncodingOf } from './single-byte.js';

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

/** A character of UTF-8 as bytes, each a Latin-1 character here, or any other byte beyond ASCII. */
const utf8OrStray =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\x80-\xff]/g;

/** The text of bytes of which some are not UTF-8, and how many. */
function decodeMixed(bytes: Uint8Array): { text: string; strayBytes: number } {
  let strayBytes = 0;
  const text = latin1Of(bytes).replace(utf8OrStray, (match) => {
    const character = Uint8Array.from(match, (byte) => byte.charCodeAt(0));
    if (match.length > 1) return decodeUtf8(character)!;
    strayBytes++;
    return decodeSingleBytes(character, 'windows-1252');
  });
  return { text, strayBytes };
}

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
      decide(singleByteEncodingOf(bytes));
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
