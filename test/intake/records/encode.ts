/** Writes text in the encodings that files have, and hands it out in chunks. */
import type { Encoding } from '../../../intake/records/encoding.js';
import { decodeSingleBytes, type SingleByteEncoding } from '../../../intake/records/text/single-byte.js';

const allBytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);

function encodeSingleBytes(text: string, encoding: SingleByteEncoding): Buffer {
  const characters = decodeSingleBytes(allBytes, encoding);
  return Buffer.from(Array.from(text, (character) => characters.indexOf(character)));
}

/** The bytes of a text. */
export function encode(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  return encodeSingleBytes(text, encoding);
}

/** The bytes in pieces of a size. */
export async function* piecesOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}
