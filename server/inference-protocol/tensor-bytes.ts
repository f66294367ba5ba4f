/** Tensors as bytes: little-endian, row by row; a string is its length in 4 bytes and then itself in UTF-8. */
import { isUtf8 } from 'node:buffer';

const floatBytes = 4;
const lengthBytes = 4;

/** The 32-bit floats in `bytes`, or the error in these. */
export function floatsIn(bytes: Buffer): number[] | string {
  if (bytes.length % floatBytes > 0) return `has ${bytes.length} bytes, which is no multiple of ${floatBytes}.`;
  return Array.from({ length: bytes.length / floatBytes }, (_, place) => bytes.readFloatLE(place * floatBytes));
}

/** The strings in `bytes`, or the error in these. */
export function stringsIn(bytes: Buffer): string[] | string {
  const strings: string[] = [];
  let start = 0;
  while (start < bytes.length) {
    const left = bytes.length - start - lengthBytes;
    if (left < 0) return `ends in the middle of the length of value ${strings.length}.`;
    const length = bytes.readUInt32LE(start);
    if (length > left) return `says that value ${strings.length} has ${length} bytes, and has ${left} left.`;
    start += lengthBytes;
    const text = bytes.subarray(start, start + length);
    if (!isUtf8(text)) return `has a value ${strings.length} that is not UTF-8.`;
    strings.push(text.toString());
    start += length;
  }
  return strings;
}

/** `values` as 32-bit floats. */
export function floatBuffer(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * floatBytes);
  for (const [place, value] of values.entries()) bytes.writeFloatLE(value, place * floatBytes);
  return bytes;
}
