/**
 * Opens one file of reports from disk: any dialect, as CSV, workbook, JSON or NDJSON. Whatever keeps it from being read
 * becomes one sentence that begins with its name.
 */
import { createHash } from 'node:crypto';
import { createReadStream, openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DamageChoice } from '../../../intake/dialects/damage.js';
import { headerKey } from '../../../intake/dialects/header-key.js';
import type { ColumnMapping } from '../../../intake/dialects/mapping.js';
import { jsonRecords } from '../../../intake/json-records.js';
import { createFileDecoder, decodedText } from '../../../intake/records/file-decoder.js';
import { FileError } from '../../../intake/records/file-error.js';
import { adviceFor, isUnreadable, kindOfBlob } from '../../../intake/records/file-kind.js';
import {
  type FileRecord,
  type FileSource,
  HeaderError,
  openStrikeFile,
  type StrikeFile,
} from '../../../intake/strike-file.js';
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
  /** The columns that the user says hold the damage. */
  readonly damageChoice: DamageChoice;
  /** Columns of the mapping that the file does not have. */
  readonly absentColumns: readonly string[];
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

/** JSON that is none, or no list of reports, is the file's fault and not ours. */
async function* recordsOf(path: string, kind: 'json' | 'ndjson'): AsyncGenerator<FileRecord[]> {
  const text = await textOf(path);
  try {
    yield* jsonRecords(text, kind);
  } catch (error) {
    throw new UserError((error as Error).message);
  }
}

async function sourceOf(path: string): Promise<FileSource> {
  const blob = await openAsBlob(path);
  const kind = await kindOfBlob(blob);
  if (isUnreadable(kind)) throw new UserError(adviceFor[kind]);
  if (kind === 'xlsx') return { workbook: blob };
  if (kind === 'text') return { text: createReadStream(path) };
  return { records: recordsOf(path, kind) };
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

/** How `--columns` names what is no field of a report, and is read as the target. */
const damageTargets = new Map<string, keyof DamageChoice>([
  [headerKey('damaged'), 'indicator'],
  [headerKey('damageLevel'), 'level'],
]);

/** What the user says of the columns: of those that give fields, and of those that tell the damage. */
function splitMapping(mapping: ColumnMapping) {
  const damageChoice: { indicator?: string; level?: string } = {};
  const fields = new Map<string, string>();
  for (const [column, target] of mapping) {
    const kind = damageTargets.get(headerKey(target));
    if (kind) damageChoice[kind] = column;
    else fields.set(column, target);
  }
  return { damageChoice, fields };
}

const isMappingProblem = (error: unknown): error is HeaderError =>
  error instanceof HeaderError && error.problems.some(({ kind }) => kind === 'mapping');

/** The part of a mapping that speaks of columns that are there: one mapping serves files of several forms. */
function presentColumns(mapping: ColumnMapping, names: readonly string[]): ColumnMapping {
  const keys = new Set(names.map(headerKey));
  return new Map([...mapping].filter(([column]) => keys.has(headerKey(column))));
}

async function openWith(path: string, mapping: ColumnMapping, dates: DateOrder | undefined): Promise<StrikeFile> {
  const options = { fields: reportFields, maxRecordBytes, ...(dates && { dates }) };
  try {
    return await openStrikeFile(await sourceOf(path), { ...options, ...(mapping.size > 0 && { mapping }) });
  } catch (error) {
    const present = isMappingProblem(error) && error.header && presentColumns(mapping, error.header.plan.names);
    if (!present || present.size === mapping.size) throw error;
    return openWith(path, present, dates);
  }
}

/** Opens the file at `path`. Throws a UserError where it cannot be read or its header is not understood. */
export async function openFile(path: string, { dates, mapping = new Map() }: ReadingOptions = {}): Promise<OpenFile> {
  const name = basename(path);
  try {
    await checkThere(path);
    const { damageChoice, fields } = splitMapping(mapping);
    const file = await openWith(path, fields, dates);
    const present = presentColumns(mapping, file.plan.names);
    const absentColumns = [...mapping.keys()].filter((column) => !present.has(column));
    return { ...file, name, sha256: await sha256Of(path), damageChoice, absentColumns };
  } catch (error) {
    throw errorOf(name, error);
  }
}
