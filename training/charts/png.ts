/**
 * Pictures as PNG with a palette: a chart has few colours, so a byte for each pixel does in place of four, and the file
 * is a third of what it would be. fast-png writes the file in JavaScript alone, so the bytes do not depend on Node's
 * version; it has no choice of colours, which is made here. Reads and writes nothing.
 */
import { encode } from 'fast-png';

const maxColours = 256;

/** Encodes opaque pixels, four bytes each (RGBA), row by row. Colours beyond the 256 most frequent are replaced by the nearest of these. */
export function encodePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const colours = Uint32Array.from({ length: width * height }, (_, pixel) => {
    return (pixels[4 * pixel]! << 16) | (pixels[4 * pixel + 1]! << 8) | pixels[4 * pixel + 2]!;
  });
  const palette = mostFrequent(colours);
  const indices = new Map(palette.map((colour, index) => [colour, index]));
  const data = Uint8Array.from(colours, (colour) => {
    if (!indices.has(colour)) indices.set(colour, nearest(colour, palette));
    return indices.get(colour)!;
  });
  const image = { width, height, channels: 1, data, palette: palette.map(channels) };
  return Buffer.from(encode(image, { zlib: { level: 9, mem: 12 } }));
}

function mostFrequent(colours: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byCount = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b);
  return byCount.slice(0, maxColours).map(([colour]) => colour);
}

/** The index of the colour of the palette that is nearest in RGB. */
function nearest(colour: number, palette: readonly number[]): number {
  const target = channels(colour);
  const distances = palette.map((candidate) =>
    channels(candidate).reduce((sum, value, channel) => sum + (value - target[channel]!) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

const channels = (colour: number): number[] => [colour >> 16, (colour >> 8) & 255, colour & 255];
