/** The three formats of a batch and of its answers, and which of them a request has and asks for. */
import type { Request } from 'express';
import type { BatchAnswer } from '../../schemas/index.js';
import { checkHeaders } from '../http/body.js';
import { ProblemError } from '../http/errors/problems.js';
import { csvHeader, csvRecord } from './csv-answers.js';

/** How the answers are written. */
export interface Format {
  mediaType: string;
  /** Before the first answer. */
  open: string;
  between: string;
  /** After the last answer. */
  close: string;
  /** The whole text where there are no answers. */
  empty: string;
  write: (answer: BatchAnswer) => string;
}

/** The name of a format. */
export type FormatName = 'json' | 'ndjson' | 'csv';

/** The formats by their names. */
export const formats: Record<FormatName, Format> = {
  json: {
    mediaType: 'application/json',
    open: '[',
    between: ',\n',
    close: ']\n',
    empty: '[]\n',
    write: JSON.stringify,
  },
  ndjson: { mediaType: 'application/x-ndjson', open: '', between: '\n', close: '\n', empty: '', write: JSON.stringify },
  csv: { mediaType: 'text/csv', open: csvHeader, between: '\r\n', close: '\r\n', empty: csvHeader, write: csvRecord },
};

const names: readonly FormatName[] = ['json', 'ndjson', 'csv'];
const mediaTypes = names.map((name) => formats[name].mediaType);
const inWords = 'application/json, application/x-ndjson or text/csv';

/** The format of the body by its Content-Type; throws a ProblemError when it is none of the three. */
export function formatOfBody(req: Request): FormatName {
  const type = checkHeaders(req, mediaTypes, inWords);
  return names.find((name) => formats[name].mediaType === type)!;
}

/** The format that Accept asks for, that of the body where several are accepted; throws a ProblemError when none is. */
export function formatOfAnswer(req: Request, bodyFormat: FormatName): Format {
  const preferred = [bodyFormat, ...names.filter((name) => name !== bodyFormat)];
  const accepted = req.accepts(preferred.map((name) => formats[name].mediaType));
  const name = names.find((name) => formats[name].mediaType === accepted);
  if (name) return formats[name];
  throw new ProblemError('not-acceptable', `Answers here are ${inWords}; the Accept header excludes them.`);
}
