/**
 * Encodes pictures as PNG with a palette: a chart has few colours, so one byte for each pixel is enough instead of four,
 * and the file is a third as large. It is compressed by fflate, whose bytes, unlike those of Node's zlib, are the same in
 * every version of Node. Reads and writes nothing.
 */
import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

const maxColours = 256;

/** Encodes opaque pixels, four bytes each (RGBA), row by row. Colours beyond the 256 most frequent are replaced by the nearest of these. */
export function encodePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const colours = Uint32Array.from({ length: width * height }, (_, at) => {
    return (pixels[4 * at]! << 16) | (pixels[4 * at + 1]! << 8) | pixels[4 * at + 2]!;
  });
  const palette = mostFrequent(colours);
  const indices = new Map(palette.map((colour, index) => [colour, index]));
  const rows = new Uint8Array((width + 1) * height); // Each row begins with a 0: its bytes are not filtered.
  for (const [at, colour] of colours.entries()) {
    if (!indices.has(colour)) indices.set(colour, nearest(colour, palette));
    rows[at + Math.floor(at / width) + 1] = indices.get(colour)!;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // Bits for each pixel; colours by palette.
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flatMap(channels))),
    chunk('IDAT', zlibSync(rows, { level: 9, mem: 12 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function mostFrequent(colours: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byCount = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b);
  return byCount.slice(0, maxColours).map(([colour]) => colour);
}

function nearest(colour: number, palette: readonly number[]): number {
  const rgb = channels(colour);
  const distances = palette.map((entry) =>
    channels(entry).reduce((sum, value, channel) => sum + (value - rgb[channel]!) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

const channels = (colour: number): number[] => [colour >> 16, (colour >> 8) & 255, colour & 255];

function chunk(type: string, data: Uint8Array): Buffer {
  const typeAndData = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(typeAndData));
  return Buffer.concat([length, typeAndData, checksum]);
}
