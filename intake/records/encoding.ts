/** Finds out in which encoding a file of text is written, from its first bytes. */
import { type SingleByteEncoding, singleByteEncodingOf } from './text/single-byte.js';
import { decodeMixed, decodeUtf8, unfinishedUtf8 } from './text/utf8.js';

/** An encoding that is read; ASCII is UTF-8. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | SingleByteEncoding;

/** So many bytes at the beginning of a file are enough to tell what it is. */
export const firstBytes = 65_536;

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The encoding that a byte order mark names, and UTF-16 without one: every other byte of its ASCII is zero. */
export function unicodeEncodingOf(first: Uint8Array): Encoding | undefined {
  for (const [encoding, mark] of marks) {
    if (mark.every((byte, at) => first[at] === byte)) return encoding;
  }
  const zeros = [0, 0];
  const pairs = Math.min(first.length, firstBytes) >> 1;
  for (let at = 0; at < pairs * 2; at++) if (first[at] === 0) zeros[at & 1]!++;
  const [even, odd] = zeros as [number, number];
  if (odd > pairs * 0.3 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.3 && odd < pairs * 0.05) return 'utf-16be';
  return undefined;
}

/**
 * The encoding of bytes that have no sign of UTF-16: UTF-8, also where single bytes are wrong, or one of a byte a character.
 * The last character may be cut off.
 */
export function eightBitEncodingOf(bytes: Uint8Array): Encoding {
  const complete = bytes.subarray(0, unfinishedUtf8(bytes));
  if (decodeUtf8(complete) !== undefined) return 'utf-8';
  // Bytes of other encodings hardly ever happen to be a character of UTF-8.
  const { characters, strayBytes } = decodeMixed(complete);
  return characters > strayBytes ? 'utf-8' : singleByteEncodingOf(bytes);
}

/** The encoding of a file that begins with these bytes; the last character may be cut off. */
export const encodingOf = (first: Uint8Array): Encoding => unicodeEncodingOf(first) ?? eightBitEncodingOf(first);
