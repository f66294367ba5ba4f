/**
 * Keeps a workbook in a temporary file while it is read: its directory stands at its end. The file has a private name, a
 * bounded size, and goes as soon as it is not read any more, whatever happened to the request.
 */
import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ProblemError } from '../../http/errors/problems.js';

/** A workbook in a temporary file. */
export interface SpooledFile {
  readonly blob: Blob;
  /** Removes it; to be called once it is not read any more. */
  readonly remove: () => Promise<void>;
}

/** What can be wrong with the place for temporary files, beside faults of our own. */
const storageFaults = new Set([
  'EACCES',
  'EDQUOT',
  'EIO',
  'EMFILE',
  'ENFILE',
  'ENOENT',
  'ENOSPC',
  'ENOTDIR',
  'EPERM',
  'EROFS',
]);

function storageProblem(error: unknown): unknown {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (!storageFaults.has(code)) return error;
  const detail =
    'The server has no room for temporary files, in which it keeps a workbook while it reads it; send the sheet as CSV, which needs none.';
  return new ProblemError('overloaded', detail);
}

const tooLarge = (limitBytes: number) =>
  new ProblemError(
    'body-too-large',
    `The workbook is larger than the ${limitBytes} bytes allowed; send the sheet as CSV, which may be of any length.`,
  );

/** A blob whose bytes are read from an open file: the one of Node would open it by its name, which may be gone. */
class OpenFileBlob extends Blob {
  override readonly size: number;

  constructor(
    private readonly file: FileHandle,
    private readonly start: number,
    end: number,
  ) {
    super([]);
    this.size = end - start;
  }

  override slice(start = 0, end = this.size): Blob {
    const from = Math.min(Math.max(0, start < 0 ? this.size + start : start), this.size);
    const to = Math.min(Math.max(from, end < 0 ? this.size + end : end), this.size);
    return new OpenFileBlob(this.file, this.start + from, this.start + to);
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    const bytes = new Uint8Array(this.size);
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await this.file.read(bytes, filled, bytes.length - filled, this.start + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.buffer;
  }
}

/** Writes the source to the file; returns how many bytes it has. */
async function write(source: AsyncIterable<Buffer>, file: FileHandle, limitBytes: number): Promise<number> {
  let size = 0;
  for await (const bytes of source) {
    size += bytes.length;
    if (size > limitBytes) throw tooLarge(limitBytes);
    await file.writeFile(bytes).catch((error) => {
      throw storageProblem(error);
    });
  }
  return size;
}

/** A file that is open and has no name any more, so that nothing is left of it even where the process is killed. */
async function openNameless(): Promise<FileHandle> {
  const path = join(tmpdir(), `strike-triage-${randomUUID()}.xlsx`);
  try {
    const file = await open(path, 'wx+', 0o600);
    await rm(path);
    return file;
  } catch (error) {
    throw storageProblem(error);
  }
}

/**
 * Writes `source` to a temporary file; throws a ProblemError where it has more than `limitBytes`, of which
 * `announcedBytes` may tell beforehand, or where there is no place for it.
 */
export async function spool(
  source: AsyncIterable<Buffer>,
  limitBytes: number,
  announcedBytes: number,
): Promise<SpooledFile> {
  if (announcedBytes > limitBytes) throw tooLarge(limitBytes);
  const file = await openNameless();
  try {
    const size = await write(source, file, limitBytes);
    return { blob: new OpenFileBlob(file, 0, size), remove: () => file.close() };
  } catch (error) {
    await file.close();
    throw error;
  }
}
