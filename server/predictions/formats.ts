/** The three forms a batch may have on its way in and out, and which of them a request means. */
import type { Request } from 'express';
import type { BatchAnswer } from '../../schemas/index.js';
import { checkHeaders } from '../http/body.js';
import { ProblemError } from '../http/errors/problems.js';
import { csvHeader, csvRecord } from './csv-answers.js';

/** How the answers are written down: what comes before the first, between two of them, and after the last; `empty` is the whole without any. */
export interface Format {
  mediaType: string;
  open: string;
  between: string;
  close: string;
  empty: string;
  write: (answer: BatchAnswer) => string;
}

/** The name of a form. */
export type FormatName = 'json' | 'ndjson' | 'csv';

/** What is known of each form. */
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

/** The form of the body by its Content-Type; throws a ProblemError when it is none of the three. */
export function formatOfBody(req: Request): FormatName {
  const type = checkHeaders(req, mediaTypes, inWords);
  return names.find((name) => formats[name].mediaType === type)!;
}

/** The form that Accept asks for, that of the body where it leaves the choice; throws a ProblemError when there is none. */
export function formatOfAnswer(req: Request, ofBody: FormatName): Format {
  const inOrder = [ofBody, ...names.filter((name) => name !== ofBody)];
  const accepted = req.accepts(inOrder.map((name) => formats[name].mediaType));
  const name = names.find((name) => formats[name].mediaType === accepted);
  if (name) return formats[name];
  throw new ProblemError('not-acceptable', `Answers here are ${inWords}; the Accept header excludes them.`);
}
