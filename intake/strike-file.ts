/**
 * Reads anybody's file of strike reports: bytes become records, the first of them a header that is understood, all others
 * rows with a raw report each. Service, desk and training read files here, so that a file means the same to all of them.
 */
import type { ReportField } from '../schemas/fields.js';
import { findHeader, maxTitleLines } from './dialects/find-header.js';
import type { ColumnPlan, HeaderProblem } from './dialects/header.js';
import { headerKey } from './dialects/header-key.js';
import { meaningOf } from './dialects/known-columns.js';
import type { ColumnMapping } from './dialects/mapping.js';
import { createRowReader, type RowReading } from './dialects/row-reader.js';
import { chooseDateOrder, type DateOrderChoice, surveyRows } from './dialects/survey.js';
import type { CsvRecord, RecordFault } from './records/cells.js';
import type { Encoding } from './records/encoding.js';
import { createFileDecoder, decodedText } from './records/file-decoder.js';
import { createRecordReader } from './records/record-reader.js';
import { openSheets, type SheetOptions, type SheetReader } from './records/xlsx.js';
import { chooseSheet, type SheetChoice } from './sheet-choice.js';
import type { DateOrder } from './values/date.js';

/** A file as it comes: the bytes of text, a workbook, which is read from its end, or records, the header first. */
export type FileSource =
  | { readonly text: AsyncIterable<Uint8Array> }
  | { readonly workbook: Blob }
  | { readonly records: AsyncGenerator<FileRecord[]> };

/** How a file is to be read; what is left out is found in the file. */
export interface StrikeFileOptions {
  readonly fields: readonly ReportField[];
  readonly mapping?: ColumnMapping;
  readonly dates?: DateOrder;
  readonly encoding?: Encoding;
  readonly sheet?: SheetOptions;
  /** A record with more bytes of UTF-8 is given up. */
  readonly maxRecordBytes: number;
}

/** A row below the header, or why there is none in its place. */
export type FileRow =
  | { readonly cells: readonly string[]; readonly reading: RowReading }
  | { readonly fault: FileFault };

/** A header, and the cells of the first rows below it, as examples of what its columns hold. */
export interface HeaderWithRows {
  readonly plan: ColumnPlan;
  readonly firstRows: readonly (readonly string[])[];
  /** Of a workbook. */
  readonly sheet?: SheetChoice;
}

/** A file whose header is understood. */
export interface StrikeFile extends HeaderWithRows {
  readonly dates: DateOrderChoice;
  /** The encoding of text, as far as it is known so far; none of a workbook. */
  readonly encoding: () => Encoding | undefined;
  /** The rows in their order, in blocks as they arrive. */
  readonly rows: AsyncIterable<FileRow[]>;
}

/** Why no row of a file is read. */
export class HeaderError extends Error {
  override readonly name = 'HeaderError';
  constructor(
    readonly code: 'empty' | 'record' | 'columns' | 'dates',
    message: string,
    /** Of `columns`: what is wrong with the header. */
    readonly problems: readonly HeaderProblem[] = [],
    /** Of `record`: why the header itself cannot be cut into cells. */
    readonly fault?: FileFault,
    /** Of `columns` and `dates`: what was found. */
    readonly header?: HeaderWithRows,
  ) {
    super(message);
  }
}

/** The cells of a record, or why it has none. */
export type FileRecord = { readonly cells: string[] } | { readonly fault: FileFault };

/** Why a row has no cells; `no-object` where it comes as JSON and is none. */
export type FileFault = RecordFault | 'no-object';

/** So many records may be looked at before the order of day and month must be clear. */
const maxSurveyed = 1_000;

/** Names by which a delimiter is told: those that mean something in any dialect, and those that the user knows. */
function knownNames(mapping: ColumnMapping | undefined) {
  const mapped = new Set([...(mapping?.keys() ?? [])].map(headerKey));
  return { has: (name: string) => meaningOf(name) !== undefined || mapped.has(headerKey(name)) };
}

/** A sheet gives its rows one by one; a block of them keeps the loops that follow short. */
const rowsPerBlock = 512;

async function* sheetRecords({ rows }: SheetReader): AsyncGenerator<FileRecord[]> {
  let block: FileRecord[] = [];
  for await (const cells of rows()) {
    block.push({ cells });
    if (block.length < rowsPerBlock) continue;
    yield block;
    block = [];
  }
  if (block.length > 0) yield block;
}

const asRecord = (record: CsvRecord): FileRecord => (record.cells ? { cells: record.cells } : { fault: record.fault });

async function* textRecords(
  chunks: AsyncIterable<string>,
  { maxRecordBytes: maxBytes, mapping }: StrikeFileOptions,
): AsyncGenerator<FileRecord[]> {
  const reader = createRecordReader({ knownNames: knownNames(mapping), maxBytes });
  for await (const chunk of chunks) {
    const records = reader.take(chunk);
    if (records.length > 0) yield records.map(asRecord);
  }
  const last = reader.end();
  if (last.length > 0) yield last.map(asRecord);
}

/** The header and the date order, from the first records; undefined while more are wanted to decide. */
function understand(records: readonly FileRecord[], options: StrikeFileOptions, isComplete: boolean) {
  const readable = records.map((record) => ('cells' in record ? record.cells : []));
  const finding = findHeader(readable, options.fields, options.mapping ? { mapping: options.mapping } : {});
  if (!finding) return undefined;
  const { plan, place } = finding;
  if (plan.problems.length > 0) {
    // What is not understood may be a title, with the header still to come.
    return isComplete || records.length > maxTitleLines ? { plan, place, problem: 'columns' as const } : undefined;
  }
  const survey = surveyRows(plan, readable.slice(place + 1));
  const dates = chooseDateOrder(plan, survey.dates, options.dates);
  const hasRows = records.length > place + 1;
  if (!isComplete && (!hasRows || dates.question !== undefined)) return undefined;
  return { plan, place, dates, decimals: survey.decimals };
}

type Understanding = Exclude<ReturnType<typeof understand>, undefined>;

function checkUnderstanding(records: readonly FileRecord[], understanding: Understanding | undefined) {
  const [first] = records;
  if (!first || !understanding) throw new HeaderError('empty', 'The file has no header and no rows.');
  if ('fault' in first) throw new HeaderError('record', 'The header cannot be read.', [], first.fault);
  const { plan, place } = understanding;
  const readable = records.flatMap((record) => ('cells' in record ? [record.cells] : []));
  const firstRows = readable.slice(place + 1, place + 1 + maxSurveyed);
  if (understanding.problem) {
    const message = plan.problems.map((problem) => problem.message).join(' ');
    throw new HeaderError('columns', message, plan.problems, undefined, { plan, firstRows });
  }
  const { question } = understanding.dates;
  if (question !== undefined) throw new HeaderError('dates', question, [], undefined, { plan, firstRows });
  return { ...understanding, firstRows };
}

type Blocks = AsyncGenerator<FileRecord[]>;

/** The first records of a file and what is understood of them; all others are still in `blocks`. */
interface Opening {
  readonly records: FileRecord[];
  readonly understanding: Understanding | undefined;
  readonly blocks: Blocks;
}

/** Reads as many records as it takes to understand the header and the order of the dates. */
async function readOpening(blocks: Blocks, options: StrikeFileOptions): Promise<Opening> {
  const records: FileRecord[] = [];
  let understanding: Understanding | undefined;
  let enough = 0;
  while (!understanding && records.length < maxSurveyed) {
    const { value, done } = await blocks.next();
    if (value) records.push(...value);
    // Records may come one by one: the more there are, the less one more of them changes.
    if (!done && records.length < enough) continue;
    enough = Math.min(maxSurveyed, records.length * 1.1);
    understanding = understand(records, options, done === true || records.length >= maxSurveyed);
    if (done) break;
  }
  return { records, understanding, blocks };
}

/** The rows of an opening, read by its header; throws a HeaderError where that is not understood. */
function rowsOf({ records, understanding, blocks }: Opening, isSheet: boolean) {
  const { plan, place, dates, decimals, firstRows } = checkUnderstanding(records, understanding);
  const readRow = createRowReader(plan, { dates: dates.order, decimals });
  const rowOf = (record: FileRecord): FileRow => {
    if (!('cells' in record)) return record;
    // In a sheet nothing can shift a row: what stands beside the named columns is a note.
    const cells = isSheet ? record.cells.slice(0, plan.names.length) : record.cells;
    return { cells, reading: readRow(cells) };
  };

  async function* rows(): AsyncGenerator<FileRow[]> {
    const rest = records.splice(0).slice(place + 1);
    if (rest.length > 0) yield rest.map(rowOf);
    for await (const block of blocks) yield block.map(rowOf);
  }
  return { plan, firstRows, dates, rows: rows() };
}

const withSheet = ({ code, message, problems, fault, header }: HeaderError, sheet: SheetChoice) =>
  new HeaderError(code, message, problems, fault, header && { ...header, sheet });

async function openWorkbookFile(workbook: Blob, options: StrikeFileOptions): Promise<StrikeFile> {
  const look = async (sheet: SheetReader) => {
    const opening = await readOpening(sheetRecords(sheet), options);
    const { records, understanding } = opening;
    if (!understanding) return undefined;
    const { plan, place, problem } = understanding;
    return { opening, columnsRead: problem ? 0 : plan.read.length, hasRows: records.length > place + 1 };
  };
  const leave = async ({ opening }: { opening: Opening }) => void (await opening.blocks.return(undefined));
  const { finding, choice } = await chooseSheet(await openSheets(workbook, options.sheet), look, leave);
  try {
    return { ...rowsOf(finding.opening, true), encoding: () => undefined, sheet: choice };
  } catch (error) {
    throw error instanceof HeaderError ? withSheet(error, choice) : error;
  }
}

/**
 * Opens a file: reads as many records as it takes to understand its header and the order of its dates. Throws a
 * HeaderError where that cannot be, and a FileError where the file itself cannot be read.
 */
export async function openStrikeFile(source: FileSource, options: StrikeFileOptions): Promise<StrikeFile> {
  if ('workbook' in source) return openWorkbookFile(source.workbook, options);
  const decoder = 'text' in source ? createFileDecoder(options.encoding) : undefined;
  const blocks = 'text' in source ? textRecords(decodedText(source.text, decoder!), options) : source.records;
  return { ...rowsOf(await readOpening(blocks, options), !decoder), encoding: () => decoder?.encoding };
}
