/** The forms of a batch and of its answers, and which of them a request has and asks for. */
import type { Request } from 'express';
import type { Encoding } from '../../intake/records/encoding.js';
import { charsetOf, checkHeaders } from '../http/body.js';
import { ProblemError } from '../http/errors/problems.js';
import type { RowAnswer } from './batch-answers.js';
import type { BatchSummary } from './batch-summary.js';
import { csvHeader, csvRecord, csvSummary, type EchoColumns } from './csv-answers.js';
import { encodingOfLabel } from './files/encodings.js';

/** How the answers are written. */
export interface Format {
  readonly mediaType: string;
  /** Before the first answer. */
  readonly open: string;
  readonly between: string;
  /** After the last answer. */
  readonly close: string;
  /** The whole text where there are no answers. */
  readonly empty: string;
  readonly write: (answer: RowAnswer) => string;
  /** The last item; undefined where this form has no place for it. */
  readonly writeSummary: (summary: BatchSummary) => string | undefined;
}

/** The name of a form of answers. */
export type FormatName = 'json' | 'ndjson' | 'csv';

const mediaTypes = { json: 'application/json', ndjson: 'application/x-ndjson', csv: 'text/csv' } as const;

const writeJson = ({ answer }: RowAnswer) => JSON.stringify(answer);
const writeSummary = (summary: BatchSummary) => JSON.stringify({ summary });

const json: Format = {
  mediaType: mediaTypes.json,
  open: '[',
  between: ',\n',
  close: ']\n',
  empty: '[]\n',
  write: writeJson,
  writeSummary,
};

/** A client that reads line by line has an answer only once its line has ended: each brings its own end. */
const ndjson: Format = {
  mediaType: mediaTypes.ndjson,
  open: '',
  between: '',
  close: '',
  empty: '',
  write: (answer) => `${writeJson(answer)}\n`,
  writeSummary: (summary) => `${writeSummary(summary)}\n`,
};

/** CSV, with the columns that came in before ours where there are any to give back. */
function csv(echo: EchoColumns | undefined): Format {
  const header = csvHeader(echo);
  return {
    mediaType: mediaTypes.csv,
    open: header,
    between: '',
    close: '',
    empty: header,
    write: (answer) => `${csvRecord(answer, echo)}\r\n`,
    writeSummary: (summary) => {
      const line = csvSummary(summary, echo);
      return line && `${line}\r\n`;
    },
  };
}

/** The form of this name. */
export const formatOf = (name: FormatName, echo?: EchoColumns): Format =>
  name === 'csv' ? csv(echo) : name === 'json' ? json : ndjson;

const names: readonly FormatName[] = ['json', 'ndjson', 'csv'];

/** Media types of files; which file it is, its first bytes say. */
const fileTypes = [
  'text/csv',
  'text/plain',
  'text/tab-separated-values',
  'application/octet-stream',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  // Windows calls CSV so where Excel is installed.
  'application/vnd.ms-excel',
];

const bodyWords =
  'application/json or application/x-ndjson in UTF-8, or a file as text/csv, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet or application/octet-stream';
const answerWords = 'application/json, application/x-ndjson or text/csv';

/** What the Content-Type says of a body. */
export interface BodyType {
  readonly format: 'json' | 'ndjson' | 'file';
  /** Of a file, where the charset names it. */
  readonly encoding?: Encoding | undefined;
}

function isReadable(type: string, contentType: string): boolean {
  const charset = charsetOf(contentType) ?? 'utf-8';
  return fileTypes.includes(type) ? encodingOfLabel(charset) !== undefined : /^utf-?8$/i.test(charset);
}

/** The kind of body by its Content-Type; throws a ProblemError when it is none that is read. */
export function bodyTypeOf(req: Request): BodyType {
  const types = [mediaTypes.json, mediaTypes.ndjson, ...fileTypes];
  const type = checkHeaders(req, types, bodyWords, undefined, isReadable);
  if (type === mediaTypes.json) return { format: 'json' };
  if (type === mediaTypes.ndjson) return { format: 'ndjson' };
  const encoding = encodingOfLabel(charsetOf(req.headers['content-type'] ?? '') ?? 'ascii');
  return { format: 'file', encoding: encoding === 'found' ? undefined : encoding };
}

/** The form that Accept asks for, that of the body where several are accepted; throws a ProblemError when none is. */
export function answerFormatOf(req: Request, ofBody: FormatName): FormatName {
  const preferred = [ofBody, ...names.filter((name) => name !== ofBody)];
  const accepted = req.accepts(preferred.map((name) => mediaTypes[name]));
  const name = names.find((each) => mediaTypes[each] === accepted);
  if (name) return name;
  throw new ProblemError('not-acceptable', `Answers here are ${answerWords}; the Accept header excludes them.`);
}
