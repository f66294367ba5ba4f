/** Reads the directory at the end of a ZIP archive (APPNOTE 6.3.10, zip64 too), and believes nothing that it says unseen. */
import { damaged, FileError } from '../file-error.js';
import { tooManyParts, type WorkbookLimits } from './limits.js';

/** One file in the archive. */
export interface ZipPart {
  /** As it is written; without a slash in front, and with slashes for backslashes. */
  name: string;
  /** Whether it is deflated; otherwise it is stored as it is. */
  isDeflated: boolean;
  compressedBytes: number;
  inflatedBytes: number;
  /** Where its local header begins, and where the bytes end that can belong to it. */
  start: number;
  limit: number;
}

/** The parts of an archive by name in lower case: names of parts do not differ by case alone (ECMA-376, part 2). */
export type ZipParts = ReadonlyMap<string, ZipPart>;

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locatorSignature = 0x07064b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const [endBytes, locatorBytes, end64Bytes, entryBytes, localBytes] = [22, 20, 56, 46, 30];
const maxCommentBytes = 0xffff;
const in32Bits = 0xffffffff;

/** A directory entry with its name and extra fields is rarely longer. */
const maxEntryBytes = 1024;

const viewOf = async (blob: Blob, start: number, end: number) =>
  new DataView(await blob.slice(start, end).arrayBuffer());

const wide = (view: DataView, at: number) => Number(view.getBigUint64(at, true));

interface Directory {
  count: number;
  start: number;
  bytes: number;
}

/** Where the directory is. */
async function findDirectory(blob: Blob): Promise<Directory> {
  const tailStart = Math.max(0, blob.size - endBytes - maxCommentBytes - locatorBytes);
  const tail = await viewOf(blob, tailStart, blob.size);
  let end = tail.byteLength - endBytes;
  while (end >= 0 && tail.getUint32(end, true) !== endSignature) end--;
  if (end < 0) throw damaged('its directory is missing');
  let directory: Directory = {
    count: tail.getUint16(end + 10, true),
    bytes: tail.getUint32(end + 12, true),
    start: tail.getUint32(end + 16, true),
  };
  let limit = tailStart + end;
  const locator = end - locatorBytes;
  if (locator >= 0 && tail.getUint32(locator, true) === locatorSignature) {
    const at = wide(tail, locator + 8);
    const end64 = await viewOf(blob, at, at + end64Bytes);
    if (end64.byteLength < end64Bytes || end64.getUint32(0, true) !== end64Signature) {
      throw damaged('its directory is missing');
    }
    directory = { count: wide(end64, 32), bytes: wide(end64, 40), start: wide(end64, 48) };
    limit = at;
  }
  if (directory.start + directory.bytes > limit) throw damaged('its directory is not where it should be');
  return directory;
}

/** The sizes and the place of an entry; where 32 bits are too few, they stand in an extra field, in this order. */
function sizesOf(view: DataView, at: number, extraStart: number, extraEnd: number) {
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  for (let field = extraStart; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    for (const [place, size] of sizes.entries()) {
      if (size !== in32Bits || value + 8 > extraEnd) continue;
      sizes[place] = wide(view, value);
      value += 8;
    }
  }
  const [inflatedBytes, compressedBytes, start] = sizes as [number, number, number];
  return { inflatedBytes, compressedBytes, start };
}

const nameIn = (view: DataView, start: number, length: number) =>
  new TextDecoder()
    .decode(new Uint8Array(view.buffer, view.byteOffset + start, length))
    .replaceAll('\\', '/')
    .replace(/^\/+/, '');

/** The entry at `at`, and where the next one begins. */
function entryAt(view: DataView, at: number): { part: ZipPart; next: number } {
  if (at + entryBytes > view.byteLength || view.getUint32(at, true) !== entrySignature) {
    throw damaged('its directory ends too early');
  }
  const nameBytes = view.getUint16(at + 28, true);
  const extraStart = at + entryBytes + nameBytes;
  const extraEnd = extraStart + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw damaged('its directory ends too early');
  const name = nameIn(view, at + entryBytes, nameBytes);
  if (view.getUint16(at + 8, true) & 1) {
    throw new FileError('encrypted', 'The file is protected by a password; save it again without one.');
  }
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw damaged(`${name} is packed in a way that workbooks do not use`);
  return { part: { name, isDeflated: method === 8, limit: 0, ...sizesOf(view, at, extraStart, extraEnd) }, next };
}

/** Sets where each part must end: where the next one begins. */
function setLimits(parts: ZipPart[], directoryStart: number) {
  const byPlace = parts.toSorted((a, b) => a.start - b.start);
  for (const [place, part] of byPlace.entries()) {
    part.limit = byPlace[place + 1]?.start ?? directoryStart;
    if (part.start + localBytes + part.compressedBytes > part.limit) throw damaged('its parts overlap');
  }
}

/** The parts of an archive; throws a FileError where the directory is missing, lies or is too long. */
export async function zipPartsOf(blob: Blob, limits: WorkbookLimits): Promise<ZipParts> {
  const { count, start, bytes } = await findDirectory(blob);
  if (count > limits.maxParts || bytes > limits.maxParts * maxEntryBytes) throw tooManyParts(limits);
  const view = await viewOf(blob, start, start + bytes);
  const parts = new Map<string, ZipPart>();
  let at = 0;
  for (let place = 0; place < count; place++) {
    const { part, next } = entryAt(view, at);
    const key = part.name.toLowerCase();
    if (parts.has(key)) throw damaged(`it holds two files named ${part.name}`);
    parts.set(key, part);
    at = next;
  }
  if (at !== bytes) throw damaged('its directory holds more than it says');
  setLimits([...parts.values()], start);
  return parts;
}

/** The compressed bytes of a part; throws a FileError where its own header and the directory contradict each other. */
export async function compressedBytesOf(blob: Blob, part: ZipPart): Promise<Blob> {
  const contradiction = () => damaged(`${part.name} is not where the directory says`);
  const header = await viewOf(blob, part.start, part.start + localBytes);
  if (header.byteLength < localBytes || header.getUint32(0, true) !== localSignature) throw contradiction();
  const nameStart = part.start + localBytes;
  const nameBytes = header.getUint16(26, true);
  if (nameStart + nameBytes > part.limit) throw contradiction();
  const name = nameIn(await viewOf(blob, nameStart, nameStart + nameBytes), 0, nameBytes);
  const isDeflated = header.getUint16(8, true) === 8;
  const start = nameStart + nameBytes + header.getUint16(28, true);
  const end = start + part.compressedBytes;
  if (name !== part.name || isDeflated !== part.isDeflated || end > part.limit) throw contradiction();
  return blob.slice(start, end);
}
