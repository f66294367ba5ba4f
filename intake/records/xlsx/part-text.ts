/** The text of one part of a workbook, unpacked as it is read. */
import { bytesOf, concatenated } from '../chunks.js';
import { damaged, FileError } from '../file-error.js';
import { decodeUtf8, unfinishedUtf8 } from '../text/utf8.js';
import { inflated } from './inflate.js';
import { tooManyBytes, type WorkbookLimits } from './limits.js';
import { xmlContent } from './xml.js';
import { compressedBytesOf, type ZipPart, type ZipParts, zipPartsOf } from './zip-directory.js';

/** A workbook that is being read, one part after the other. */
export interface Workbook {
  /** Its limits. */
  limits: WorkbookLimits;
  /** Whether it has a part; case does not matter. */
  has(name: string): boolean;
  /** The text of a part in chunks; without XML declaration, comments in front and prefixes of its elements' names. */
  text(name: string): AsyncGenerator<string>;
}

const none = new Uint8Array(0);

/** The bytes of a part; not one more than the directory says. */
async function* bytesOfPart(blob: Blob, part: ZipPart): AsyncGenerator<Uint8Array> {
  const stored = await compressedBytesOf(blob, part);
  let bytes = 0;
  try {
    for await (const chunk of part.isDeflated ? inflated(stored) : bytesOf(stored)) {
      bytes += chunk.length;
      if (bytes > part.inflatedBytes) throw damaged(`${part.name} lies about its size`);
      yield chunk;
    }
  } catch (cause) {
    throw cause instanceof FileError ? cause : damaged(`${part.name} cannot be unpacked`, cause);
  }
  if (bytes < part.inflatedBytes) throw damaged(`${part.name} lies about its size`);
}

async function* decoded(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<string> {
  let kept = none;
  for await (const chunk of chunks) {
    const bytes = kept.length > 0 ? concatenated(kept, chunk) : chunk;
    const end = unfinishedUtf8(bytes);
    const text = decodeUtf8(bytes.subarray(0, end));
    if (text === undefined) throw damaged(`${name} is not in UTF-8`);
    kept = bytes.slice(end);
    yield text;
  }
  if (kept.length > 0) throw damaged(`${name} is not in UTF-8`);
}

/** Opens a workbook; throws a FileError where it is none. */
export async function openWorkbook(blob: Blob, limits: WorkbookLimits): Promise<Workbook> {
  const parts: ZipParts = await zipPartsOf(blob, limits);
  let bytesLeft = limits.maxInflatedBytes;
  const find = (name: string) => parts.get(name.toLowerCase());
  return {
    limits,
    has: (name) => find(name) !== undefined,
    text(name) {
      const part = find(name);
      if (!part) throw damaged(`${name} is missing`);
      // Before anything is unpacked: what it says is checked while it is.
      bytesLeft -= part.inflatedBytes;
      if (bytesLeft < 0) throw tooManyBytes(limits);
      return xmlContent(decoded(bytesOfPart(blob, part), name), name);
    },
  };
}
