/** Reads a file of strike reports as the rows of a batch: CSV in any dialect, or the sheet of a workbook. */
import type { HeaderProblem } from '../../../intake/dialects/header.js';
import { FileError, type FileErrorCode } from '../../../intake/records/file-error.js';
import {
  type FileFault,
  type FileRow,
  type FileSource,
  HeaderError,
  openStrikeFile,
  type StrikeFile,
  type StrikeFileOptions,
} from '../../../intake/strike-file.js';
import { type Issue, type RowError, reportFields } from '../../../schemas/index.js';
import { maxIssues, pointerMember } from '../../http/errors/issues.js';
import { ProblemError } from '../../http/errors/problems.js';
import { tooLong } from '../lines.js';
import { type Row, unreadable } from '../row.js';
import type { BatchQuery } from './query.js';

/** A file whose header is understood, and its rows. */
export interface FileBatch extends Pick<StrikeFile, 'plan' | 'dates' | 'encoding' | 'sheet'> {
  readonly rows: AsyncIterable<Row[]>;
}

const faults: Record<Exclude<FileFault, 'too-long'>, RowError> = {
  'no-object': unreadable('malformed-json', 'The row is no JSON object.'),
  open: unreadable('malformed-csv', 'A quoted cell is not closed.'),
  stray: unreadable('malformed-csv', 'Text follows the closing quote of a cell; write " inside a cell as "".'),
};

const errorOfFault = (fault: FileFault, maxBytes: number): RowError =>
  fault === 'too-long' ? tooLong(maxBytes) : faults[fault];

const issueOf = ({ column, message, allowed, suggestion }: HeaderProblem): Issue => ({
  pointer: column === undefined ? '' : pointerMember(column),
  message,
  ...(allowed && { allowed: [...allowed] }),
  ...(suggestion !== undefined && { suggestion }),
});

/** Where no sheet of several is understood, another one than that of which the issues tell may be meant. */
function sheetIssue(sheet: StrikeFile['sheet']): Issue[] {
  if (!sheet || sheet.others.length === 0) return [];
  const allowed = sheet.others.slice(0, maxIssues).map((name) => `sheet=${name}`);
  return [
    { pointer: '', message: `The sheet “${sheet.name}” was read; say with sheet= if another one is meant.`, allowed },
  ];
}

/** The refusal of a file whose header is not understood. */
function headerProblem({ code, message, problems, fault, header }: HeaderError, maxBytes: number): ProblemError {
  if (code === 'empty') {
    return new ProblemError('empty-body', 'The body is empty; send a header and one report a line.');
  }
  if (fault) {
    const error = errorOfFault(fault, maxBytes);
    return new ProblemError(error.code, `The header cannot be read. ${error.detail}`);
  }
  if (code === 'dates') {
    const issue = { pointer: '', message, allowed: ['dates=dmy', 'dates=mdy'] };
    return new ProblemError('invalid-batch', 'The order of day and month in the dates is not clear.', [issue]);
  }
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const issues = [...sheetIssue(header?.sheet), ...problems.slice(0, maxIssues).map(issueOf)];
  return new ProblemError('invalid-batch', `The header of the file has ${count}, listed in issues.`, issues);
}

const codes: Partial<Record<FileErrorCode, ProblemError['code']>> = {
  encrypted: 'unsupported-media-type',
  'too-many-parts': 'body-too-large',
  'too-many-columns': 'row-too-long',
  'inflated-too-large': 'body-too-large',
  'strings-too-large': 'body-too-large',
  'row-too-long': 'row-too-long',
};

/** The refusal that an error of the reader stands for; any other error as it is. */
function problemOf(error: unknown, maxBytes: number): unknown {
  if (error instanceof HeaderError) return headerProblem(error, maxBytes);
  if (error instanceof FileError) return new ProblemError(codes[error.code] ?? 'invalid-batch', error.message);
  return error;
}

/** Makes rows of those of the file; a file that breaks off gets an error in the place of its next row. */
async function* rowsOf(file: StrikeFile, { lineBytes, isEchoed }: RowOptions): AsyncGenerator<Row[]> {
  const rowValue = (fileRow: FileRow): Row => {
    if ('fault' in fileRow) return { error: errorOfFault(fileRow.fault, lineBytes) };
    const { reading } = fileRow;
    const { id, cellWarnings, fault } = reading;
    if (fault) return { error: unreadable('malformed-csv', fault.message) };
    if (id !== undefined) reading.report.id = id;
    return { reading, cellWarnings, isValid: !reading.saysNothing && id === undefined };
  };
  const rowOf = (fileRow: FileRow): Row =>
    isEchoed && 'cells' in fileRow ? { ...rowValue(fileRow), cells: fileRow.cells } : rowValue(fileRow);
  try {
    for await (const block of file.rows) yield block.map(rowOf);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    yield [{ error: unreadable('malformed-csv', `The file breaks off here. ${error.message}`) }];
  }
}

/** How rows are read, and whether their cells are kept. */
interface RowOptions {
  /** Bytes of a record at most. */
  readonly lineBytes: number;
  readonly isEchoed: boolean;
}

/** Opens a file; throws a ProblemError where its header is not understood or nothing of it can be read. */
export async function openFileBatch(source: FileSource, query: BatchQuery, lineBytes: number): Promise<FileBatch> {
  const { mapping, dates, encoding, sheetName } = query;
  const options: StrikeFileOptions = {
    fields: reportFields,
    maxRecordBytes: lineBytes,
    ...(mapping && { mapping }),
    ...(dates && { dates }),
    ...(encoding && { encoding }),
    ...(sheetName !== undefined && { sheet: { sheetName } }),
  };
  try {
    const file = await openStrikeFile(source, options);
    return { ...file, rows: rowsOf(file, { lineBytes, isEchoed: query.isEchoed }) };
  } catch (error) {
    throw problemOf(error, lineBytes);
  }
}
