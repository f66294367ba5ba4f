/**
 * Finished pieces of a run in files, so that a run that was interrupted goes on where it stopped. A piece is found again by
 * a hash of everything that its weights depend on, so that a run on other reports, with other settings or by other code
 * finds nothing. Reads and writes one file for each piece.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rmdir, unlink, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { encodeModel } from '../../onnx/model.js';
import { parameterCount } from '../network.js';
import { trainingStep } from '../step.js';
import type { Piece } from './pieces.js';

/** Part of every hash. Raise it when batches, orders of reports or step scalars are drawn or computed in another way. */
const FORMAT = 1;

export interface WorkFolder {
  /** The weights of a piece that was trained earlier, undefined where there are none. */
  read(piece: Piece): Promise<Float32Array | undefined>;
  /** Keeps the weights of a piece. */
  keep(piece: Piece, values: Float32Array): Promise<void>;
  /** Removes the pieces that were read or kept, and the folder if it is empty then. */
  clear(): Promise<void>;
}

/** Opens a folder for pieces, which is made when the first is kept. Runs at the same time may share it. */
export function openWorkFolder(folder: string): WorkFolder {
  const names = new Set<string>();
  const digests = new WeakMap<object, string>();

  /** The reports are the same for most pieces, and are hashed once. */
  function digest(numbers: Uint8Array | Int32Array | Float32Array): string {
    const { buffer, byteOffset, byteLength } = numbers;
    const known = digests.get(numbers);
    if (known) return known;
    const value = createHash('sha256')
      .update(new Uint8Array(buffer, byteOffset, byteLength))
      .digest('hex');
    digests.set(numbers, value);
    return value;
  }

  function fileOf({ members, labels, encoding, settings }: Piece): string {
    const parts = {
      FORMAT,
      processor: [process.arch, cpus()[0]?.model], // another kind of processor may round otherwise
      step: digest(encodeModel(trainingStep(encoding, members.length, settings), { name: 'training_step' })),
      encoding,
      settings,
      labels: digest(labels),
      members: members.map(({ seed, reports, rows, hidden }) => ({
        seed,
        reports: [digest(reports.codes), digest(reports.basis)],
        rows: digest(rows),
        hidden: hidden && [digest(hidden.codes), digest(hidden.columns)],
      })),
    };
    const name = `${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}.weights`;
    names.add(name);
    return join(folder, name);
  }

  return {
    async read(piece) {
      const bytes = await readFile(fileOf(piece)).catch(ignoreMissing);
      const size = piece.members.length * parameterCount(piece.encoding, piece.settings);
      if (bytes?.length !== size * Float32Array.BYTES_PER_ELEMENT) return undefined; // none, or cut short by a crash
      return new Float32Array(new Uint8Array(bytes).buffer);
    },
    async keep(piece, values) {
      const file = fileOf(piece);
      await mkdir(folder, { recursive: true });
      // A file that is there is whole: it gets its name when all of it is written.
      const draft = `${file}.${randomUUID()}`;
      await writeFile(draft, values);
      await rename(draft, file);
    },
    async clear() {
      for (const name of names) await unlink(join(folder, name)).catch(ignoreMissing);
      await rmdir(folder).catch(() => {}); // another run may have pieces in it
    },
  };
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
