/**
 * Opens one file of reports from disk: any dialect, as CSV, workbook, JSON or NDJSON. Whatever keeps it from being read
 * becomes one sentence that begins with its name.
 */
import { createHash } from 'node:crypto';
import { createReadStream, openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ColumnMapping } from '../../../intake/dialects/mapping.js';
import { jsonRecords } from '../../../intake/json-records.js';
import { createFileDecoder, decodedText } from '../../../intake/records/file-decoder.js';
import { FileError } from '../../../intake/records/file-error.js';
import { adviceFor, isUnreadable, kindOfBlob } from '../../../intake/records/file-kind.js';
import { type FileSource, HeaderError, openStrikeFile, type StrikeFile } from '../../../intake/strike-file.js';
import type { DateOrder } from '../../../intake/values/date.js';
import { reportFields } from '../../../schemas/index.js';
import { UserError } from '../user-error.js';

/** How files are read; what is left out is found in each file. */
export interface ReadingOptions {
  /** The order of day and month. */
  readonly dates?: DateOrder;
  /** Which column gives which field. */
  readonly mapping?: ColumnMapping;
}

/** A file whose header is understood. */
export interface OpenFile extends StrikeFile {
  /** Without its folder: where a file lay is nobody's business, and differs from machine to machine. */
  readonly name: string;
  /** SHA-256 of its bytes. */
  readonly sha256: string;
}

/** The service gives up a record at the same length. */
const maxRecordBytes = 65_536;

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}

async function textOf(path: string): Promise<string> {
  let text = '';
  for await (const part of decodedText(createReadStream(path), createFileDecoder())) text += part;
  return text;
}

async function sourceOf(path: string): Promise<FileSource> {
  const blob = await openAsBlob(path);
  const kind = await kindOfBlob(blob);
  if (isUnreadable(kind)) throw new UserError(adviceFor[kind]);
  if (kind === 'xlsx') return { workbook: blob };
  if (kind === 'text') return { text: createReadStream(path) };
  return { records: jsonRecords(await textOf(path), kind) };
}

async function checkThere(path: string): Promise<void> {
  const stats = await stat(path).catch(() => undefined);
  if (!stats) throw new UserError('There is no such file.');
  if (!stats.isFile()) throw new UserError('This is a folder and no file; name the files in it one by one.');
}

/** What a header lacks is said to the service with parameters, and here with options. */
const asOptions = (message: string): string => message.replace(/\b(dates|columns)=/g, '--$1 ');

/** The error with the name of the file in front, where it is one of the file's; any other error as it is. */
export function errorOf(name: string, error: unknown): unknown {
  if (error instanceof HeaderError) return new UserError(`${name}: ${asOptions(error.message)}`);
  if (error instanceof FileError || error instanceof UserError) return new UserError(`${name}: ${error.message}`);
  return error;
}

/** Opens the file at `path`. Throws a UserError where it cannot be read or its header is not understood. */
export async function openFile(path: string, { dates, mapping }: ReadingOptions = {}): Promise<OpenFile> {
  const name = basename(path);
  try {
    await checkThere(path);
    const file = await openStrikeFile(await sourceOf(path), {
      fields: reportFields,
      maxRecordBytes,
      ...(dates && { dates }),
      ...(mapping && { mapping }),
    });
    return { ...file, name, sha256: await sha256Of(path) };
  } catch (error) {
    throw errorOf(name, error);
  }
}
