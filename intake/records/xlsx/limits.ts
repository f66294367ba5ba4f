/** How much a workbook may hold: it is somebody's, and a few bytes of ZIP can stand for very many. */
import { FileError } from '../file-error.js';

/** Limits on one workbook. */
export interface WorkbookLimits {
  /** Of all parts that are read. */
  maxInflatedBytes: number;
  /** Of all shared strings together; they are the only thing that stays in memory. Each counts 32 characters more. */
  maxStringCharacters: number;
  /** Of the XML of a row, and of the texts of its cells. */
  maxRowCharacters: number;
  maxParts: number;
}

/** Enough for every report of the FAA's database with all its columns. */
export const defaultLimits: WorkbookLimits = {
  maxInflatedBytes: 2 ** 31,
  maxStringCharacters: 2 ** 27,
  maxRowCharacters: 2 ** 22,
  maxParts: 10_000,
};

/** The columns of a sheet, up to XFD, in every spreadsheet program. */
export const maxColumns = 16_384;

const megabytes = (count: number) => `${Math.round(count / 2 ** 20).toLocaleString('en')} MB`;

/** The error of a workbook whose parts hold too much. */
export const tooManyBytes = ({ maxInflatedBytes }: WorkbookLimits) =>
  new FileError(
    'inflated-too-large',
    `The workbook holds more than the ${megabytes(maxInflatedBytes)} allowed once it is unpacked; split it, or save the sheet as CSV.`,
  );

/** The error of a workbook with too much text in its shared strings. */
export const tooManyStrings = ({ maxStringCharacters }: WorkbookLimits) =>
  new FileError(
    'strings-too-large',
    `The texts of the workbook's cells are longer than the ${megabytes(maxStringCharacters)} allowed; save the sheet as CSV.`,
  );

/** The error of a row with too much in it. */
export const tooLongRow = ({ maxRowCharacters }: WorkbookLimits) =>
  new FileError(
    'row-too-long',
    `A row of the sheet is longer than the ${maxRowCharacters.toLocaleString('en')} characters allowed.`,
  );

/** The error of a cell to the right of the last column that a sheet can have. */
export const tooManyColumns = () =>
  new FileError(
    'too-many-columns',
    `A row of the sheet has a cell beyond column XFD, the last of ${maxColumns.toLocaleString('en')}.`,
  );

/** The error of a workbook with too many parts. */
export const tooManyParts = ({ maxParts }: WorkbookLimits) =>
  new FileError(
    'too-many-parts',
    `The workbook consists of more than the ${maxParts.toLocaleString('en')} files allowed; save the sheet in a workbook of its own or as CSV.`,
  );
