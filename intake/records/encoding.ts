/** Finds out in which encoding a file of text is written, from its first bytes. */
import { type SingleByteEncoding, singleByteEncodingOf } from './single-byte.js';

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

/** The text of bytes, undefined where they are not UTF-8; a byte order mark is kept. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where an unfinished UTF-8 character begins at the end of the bytes; their length if none does. */
export function unfinishedUtf8(bytes: Uint8Array): number {
  for (let at = bytes.length - 1; at >= Math.max(0, bytes.length - 3); at--) {
    const byte = bytes[at]!;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return at + length > bytes.length ? at : bytes.length;
  }
  return bytes.length;
}

/** The encoding of a file that begins with these bytes; the last character may be cut off. */
export function encodingOf(first: Uint8Array): Encoding {
  const unicode = unicodeEncodingOf(first);
  if (unicode) return unicode;
  const isUtf8 = decodeUtf8(first.subarray(0, unfinishedUtf8(first))) !== undefined;
  return isUtf8 ? 'utf-8' : singleByteEncodingOf(first);
}
