/** Writes ZIP archives for tests, honest ones and others. */
import { deflateRawSync } from 'node:zlib';

/** One file of an archive. */
export interface Entry {
  name: string;
  content: string | Uint8Array;
  isStored?: boolean;
  /** What the directory says instead of the truth. */
  lie?: { inflatedBytes?: number; compressedBytes?: number; start?: number; localName?: string; flags?: number };
}

const u16 = (value: number) => [value & 0xff, (value >> 8) & 0xff];
const u32 = (value: number) => [...u16(value & 0xffff), ...u16((value >>> 16) & 0xffff)];
const u64 = (value: number) => [...u32(value % 2 ** 32), ...u32(Math.floor(value / 2 ** 32))];
const max32 = 0xffffffff;

/** An archive; `isZip64` keeps every size and place in the fields of 64 bits. */
export function zipOf(
  entries: readonly Entry[],
  { isZip64 = false, comment = '', count = entries.length } = {},
): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let start = 0;
  for (const { name, content, isStored, lie = {} } of entries) {
    const bytes = Buffer.from(content as string);
    const stored = isStored ? bytes : deflateRawSync(bytes);
    const method = u16(isStored ? 0 : 8);
    const localName = Buffer.from(lie.localName ?? name);
    const local = Buffer.from([
      ...u32(0x04034b50),
      ...u16(20),
      ...u16(0),
      ...method,
      ...u32(0),
      ...u32(0),
      ...u32(max32),
      ...u32(max32),
      ...u16(localName.length),
      ...u16(0),
    ]);
    const sizes = [lie.inflatedBytes ?? bytes.length, lie.compressedBytes ?? stored.length];
    const place = lie.start ?? start;
    const extra = Buffer.from(isZip64 ? [...u16(1), ...u16(24), ...sizes.flatMap(u64), ...u64(place)] : []);
    const [inflated, compressed] = isZip64 ? [max32, max32] : sizes;
    directory.push(
      Buffer.from([
        ...u32(0x02014b50),
        ...u16(20),
        ...u16(20),
        ...u16(lie.flags ?? 0),
        ...method,
        ...u32(0),
        ...u32(0),
        ...u32(compressed!),
        ...u32(inflated!),
        ...u16(Buffer.byteLength(name)),
        ...u16(extra.length),
        ...u16(0),
        ...u16(0),
        ...u16(0),
        ...u32(0),
        ...u32(isZip64 ? max32 : place),
      ]),
      Buffer.from(name),
      extra,
    );
    locals.push(local, localName, stored);
    start += local.length + localName.length + stored.length;
  }
  const bytes = Buffer.concat(directory).length;
  const end64 = isZip64
    ? [
        ...u32(0x06064b50),
        ...u64(44),
        ...u16(45),
        ...u16(45),
        ...u32(0),
        ...u32(0),
        ...u64(count),
        ...u64(count),
        ...u64(bytes),
        ...u64(start),
        ...u32(0x07064b50),
        ...u32(0),
        ...u64(start + bytes),
        ...u32(1),
      ]
    : [];
  const [shownCount, shownBytes, shownStart] = isZip64 ? [0xffff, max32, max32] : [count, bytes, start];
  const end = [
    ...u32(0x06054b50),
    ...u16(0),
    ...u16(0),
    ...u16(shownCount),
    ...u16(shownCount),
    ...u32(shownBytes),
    ...u32(shownStart),
    ...u16(comment.length),
  ];
  return Buffer.concat([...locals, ...directory, Buffer.from(end64), Buffer.from(end), Buffer.from(comment)]);
}
