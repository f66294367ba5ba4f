/** What the page and the worker that reads a file say to each other. */
import type { ColumnPlan } from '../../../intake/dialects/header.js';
import type { ColumnMapping } from '../../../intake/dialects/mapping.js';
import type { DateOrderChoice } from '../../../intake/dialects/survey.js';
import type { SheetChoice } from '../../../intake/sheet-choice.js';
import type { FileRow } from '../../../intake/strike-file.js';
import type { DateOrder } from '../../../intake/values/date.js';
import type { ReportField } from '../../../schemas/fields-of.js';

/** What the reader of the page says of a file; nothing of it is needed where the file is understood. */
export interface Instructions {
  readonly mapping: ColumnMapping;
  readonly dates?: DateOrder | undefined;
  /** Of a workbook, the name of the sheet; the page finds one itself where it is left out. */
  readonly sheet?: string | undefined;
}

/** The first message to the worker; every further one, `next`, asks for more rows. */
export interface OpenRequest extends Instructions {
  readonly file: Blob;
  readonly fields: readonly ReportField[];
}

/** A date that may be read either way, and what it is each way. */
export interface DateExample {
  readonly column: string;
  readonly cell: string;
  readonly dmy: string;
  readonly mdy: string;
}

/** What is known of a header, understood or not. */
export interface FileHeader {
  readonly plan: ColumnPlan;
  /** Different cells of each column, the first few. */
  readonly examples: readonly (readonly string[])[];
  readonly dateExample?: DateExample | undefined;
  /** Of a workbook. */
  readonly sheet?: SheetChoice | undefined;
}

/** A header with which no row can be read until somebody says more. */
export interface HeaderQuestion {
  readonly about: 'columns' | 'dates';
  readonly header: FileHeader;
}

/** The answers of the worker: first the header or a failure, then rows up to the end. */
export type FileMessage =
  | { readonly kind: 'header'; readonly header: FileHeader; readonly dates: DateOrderChoice }
  | { readonly kind: 'rows'; readonly rows: readonly FileRow[]; readonly share?: number | undefined }
  | { readonly kind: 'end'; readonly encoding?: string | undefined }
  | { readonly kind: 'failure'; readonly message: string; readonly question?: HeaderQuestion | undefined };
