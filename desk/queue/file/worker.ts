/**
 * Reads a file apart from the page, so that the page stays quick. Rows come when they are asked for, so that no more of a
 * file is in memory than is being answered.
 */

import { surveyRows } from '../../../intake/dialects/survey.js';
import { jsonRecords } from '../../../intake/json-records.js';
import { createFileDecoder, decodedText } from '../../../intake/records/file-decoder.js';
import { adviceFor, isUnreadable, kindOfBlob } from '../../../intake/records/file-kind.js';
import { type FileSource, HeaderError, type HeaderWithRows, openStrikeFile } from '../../../intake/strike-file.js';
import { readDate } from '../../../intake/values/date.js';
import { chunksOf } from './chunks.js';
import type { FileHeader, FileMessage, OpenRequest } from './messages.js';

/** The service answers so many rows within a fraction of a second; they are repeated if it goes away meanwhile. */
const rowsPerPart = 1000;

/** The service gives up a record at the same length. */
const maxRecordBytes = 65_536;

const maxExamples = 3;

/** Different cells of a column that say something, the first few; the header may come once more. */
function examplesIn({ plan, firstRows }: HeaderWithRows, place: number): string[] {
  const cells = new Set<string>();
  for (const row of firstRows) {
    const cell = row[place];
    if (cell && cell !== plan.names[place]) cells.add(cell);
    if (cells.size === maxExamples) break;
  }
  return [...cells];
}

function dateExampleOf({ plan, firstRows }: HeaderWithRows): FileHeader['dateExample'] {
  const cell = surveyRows(plan, firstRows).dates.example;
  const column = plan.read.find(({ field }) =>
    plan.fields.some(({ name, isDate }) => isDate && name === field),
  )?.column;
  const reading = cell === undefined ? undefined : readDate(cell);
  if (reading?.kind !== 'ambiguous' || column === undefined) return undefined;
  return { column, cell: cell!, dmy: reading.dmy, mdy: reading.mdy };
}

const headerOf = (header: HeaderWithRows): FileHeader => ({
  plan: header.plan,
  examples: header.plan.names.map((_, place) => examplesIn(header, place)),
  dateExample: dateExampleOf(header),
  sheet: header.sheet,
});

/** The chunks of a file; `onBytes` is called with the number of those that have been read. */
async function* countedChunks(file: Blob, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunksOf(file.stream())) {
    bytes += chunk.length;
    onBytes(bytes);
    yield chunk;
  }
}

async function textOf(file: Blob): Promise<string> {
  let text = '';
  for await (const part of decodedText(chunksOf(file.stream()), createFileDecoder())) text += part;
  return text;
}

async function sourceOf(file: Blob, onBytes: (bytes: number) => void): Promise<FileSource> {
  const kind = await kindOfBlob(file);
  if (isUnreadable(kind)) throw new Error(adviceFor[kind]);
  if (kind === 'xlsx') return { workbook: file };
  if (kind === 'text') return { text: countedChunks(file, onBytes) };
  return { records: jsonRecords(await textOf(file), kind) };
}

/** The messages about a file, each made when it is asked for. */
async function* messagesAbout({ file, fields, mapping, dates, sheet }: OpenRequest): AsyncGenerator<FileMessage> {
  let bytes: number | undefined;
  const source = await sourceOf(file, (read) => {
    bytes = read;
  });
  const strikes = await openStrikeFile(source, {
    fields,
    mapping,
    maxRecordBytes,
    ...(dates && { dates }),
    ...(sheet !== undefined && { sheet: { sheetName: sheet } }),
  });
  yield { kind: 'header', header: headerOf(strikes), dates: strikes.dates };
  const share = () => (bytes === undefined ? undefined : bytes / file.size);
  const rows = [];
  for await (const block of strikes.rows) {
    rows.push(...block);
    while (rows.length >= rowsPerPart) yield { kind: 'rows', rows: rows.splice(0, rowsPerPart), share: share() };
  }
  if (rows.length > 0) yield { kind: 'rows', rows, share: share() };
  yield { kind: 'end', encoding: strikes.encoding() };
}

function failureOf(error: unknown): FileMessage {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof HeaderError) || !error.header) return { kind: 'failure', message };
  const isUnanswerable = error.problems.some(({ kind }) => kind === 'no-header');
  const about = error.code === 'dates' ? 'dates' : 'columns';
  return { kind: 'failure', message, ...(!isUnanswerable && { question: { about, header: headerOf(error.header) } }) };
}

let messages: AsyncGenerator<FileMessage> | undefined;

addEventListener('message', async ({ data }: MessageEvent<OpenRequest | 'next'>) => {
  if (data !== 'next') messages = messagesAbout(data);
  try {
    const { value } = await messages!.next();
    postMessage(value);
  } catch (error) {
    postMessage(failureOf(error));
  }
});
