/** Anybody's files of reports, pooled and cleaned: what `loadReports` gives of the sample, and a report of the data. */
import { createHash } from 'node:crypto';
import type { SheetChoice } from '../../../intake/sheet-choice.js';
import { reportFields } from '../../../schemas/index.js';
import { cleanValues } from '../clean.js';
import { type Columns, type FieldValues, unknownSeverity } from '../columns.js';
import { rawSource } from '../load.js';
import { leaveOut, type Reports } from '../reports.js';
import type { DataFile, DataSource, TargetFacts } from '../source.js';
import { UserError } from '../user-error.js';
import { dialectTitle } from './dialect-title.js';
import { createDuplicateFinder, repeatedContent } from './duplicates.js';
import { type OpenFile, openFile, type ReadingOptions } from './open-file.js';
import { createPool, isFilled, type Pool } from './pool.js';
import { type FileOutcome, readFile } from './read-file.js';

/** How files are read, and what of them. */
export interface LoadingOptions extends ReadingOptions {
  /** Fields that the columns shall not have. */
  readonly without?: readonly string[];
}

/** A file and what became of it. */
export interface FileFacts extends Omit<FileOutcome, 'shape'> {
  readonly file: DataFile;
  /** Of a workbook: the sheet that was read, and those that were not. */
  readonly sheet?: SheetChoice;
}

/** Reports of files. */
export interface LoadedReports extends Reports {
  readonly files: readonly FileFacts[];
}

/** Grades of damage in all files. Of M?, D and most of the military's classes nobody has said where they belong. */
const grades: Readonly<Record<string, number>> = { minor: 1, m: 1, medium: 2, substantial: 3, s: 3 };

function severityOf(isDamaged: boolean, level: string): number {
  return isDamaged ? (grades[level.toLowerCase()] ?? unknownSeverity) : 0;
}

/** The rows of the pool that are kept, as columns. */
function columnsOf(pool: Pool, rows: Int32Array, duplicates: number) {
  const texts = (name: string) => {
    const values = pool.values.get(name) as string[];
    return Array.from(rows, (row) => values[row]!);
  };
  const numbers = (name: string) => {
    const values = pool.values.get(name) as number[];
    return Float32Array.from(rows, (row) => values[row]!);
  };
  const targets = Array.from(rows, (row) => pool.targets[row]!);
  const { speedKnots, damage, counts } = cleanValues(
    {
      phaseOfFlight: texts('phaseOfFlight'),
      operator: texts('operator'),
      speedKnots: numbers('speedKnots'),
      damage: targets.map(({ level }) => level),
    },
    { duplicates, reworded: rows.reduce((sum, row) => sum + Number(pool.isReworded[row]), 0) },
  );
  const inputs = reportFields.flatMap(({ name, kind }): [string, FieldValues][] => {
    const values = name === 'speedKnots' ? speedKnots : kind === 'number' ? numbers(name) : texts(name);
    // A column without a single value says nothing, and nothing could be learnt of it.
    return (values as (string | number)[]).some(isFilled) ? [[name, values]] : [];
  });
  const dates = texts('flightDate');
  const columns: Columns = {
    rows: rows.length,
    inputs: Object.fromEntries(inputs),
    damaged: Uint8Array.from(targets, ({ isDamaged }) => Number(isDamaged)),
    severity: Uint8Array.from(targets, ({ isDamaged }, row) => severityOf(isDamaged, damage[row]!)),
    year: Int32Array.from(dates, (date) => Number(date.slice(0, 4))),
  };
  return { columns, cleaning: counts };
}

function targetFacts(pool: Pool, rows: Int32Array): TargetFacts {
  const facts = { disagreements: 0, blankLevels: 0, damaged: 0 };
  for (const row of rows) {
    const { isDisagreement, hasBlankLevel, isDamaged } = pool.targets[row]!;
    if (isDisagreement) facts.disagreements++;
    if (hasBlankLevel) facts.blankLevels++;
    if (isDamaged) facts.damaged++;
  }
  const others = rows.length - facts.blankLevels;
  const { disagreements, blankLevels } = facts;
  return { disagreements, blankLevels, prevalenceWithoutBlankLevels: others === 0 ? null : facts.damaged / others };
}

/** The facts of each file; `repeated` are the rows of the pool that are dropped for their content. */
function fileFacts(files: readonly OpenFile[], outcomes: readonly FileOutcome[], pool: Pool, repeated: Set<number>) {
  const repeatedIn = files.map(() => 0);
  for (const row of repeated) repeatedIn[pool.files[row]!]!++;
  return files.map(({ name, sha256, plan, sheet }, at): FileFacts => {
    const { shape: _, ...outcome } = outcomes[at]!;
    const { within } = outcome.duplicates;
    const between = outcome.duplicates.between + repeatedIn[at]!;
    const { rows: rowsRead, refused } = outcome.summary;
    const refusals = outcome.summary.refusals.map(({ cause, count }) => ({ cause, count }));
    const duplicates = within + between;
    const rowsUsed = rowsRead - refused - duplicates;
    return {
      ...outcome,
      ...(sheet && { sheet }),
      duplicates: { within, between },
      file: { name, sha256, dialect: plan.dialect, rowsRead, refused, refusals, duplicates, rowsUsed },
    };
  });
}

const total = (files: readonly FileFacts[], of: 'rowsRead' | 'duplicates') =>
  files.reduce((sum, { file }) => sum + file[of], 0);

/** What the manifest says of the files. */
function sourceOf(files: readonly FileFacts[], target: TargetFacts): DataSource {
  const hashes = files.map(({ file }) => file.sha256);
  const isSample = hashes.length === 1 && hashes[0] === rawSource.sha256;
  const names = files.map(({ file: { name, dialect } }) => `${name} (${dialectTitle(dialect)})`).join(', ');
  return {
    description: isSample ? rawSource.description : `Strike reports from ${names}`,
    sha256: hashes.length === 1 ? hashes[0]! : createHash('sha256').update(hashes.join('\n')).digest('hex'),
    rowsRead: total(files, 'rowsRead'),
    files: files.map(({ file }) => file),
    target,
  };
}

/**
 * Reads the files at `paths`, leaves out reports that an earlier row tells of, and cleans the rest by the rules of the
 * sample. Throws a UserError where a file cannot be read, lacks the date or the damage, or no row of any can be used.
 */
export async function loadReportFiles(
  paths: readonly string[],
  { without = [], ...reading }: LoadingOptions = {},
): Promise<LoadedReports> {
  const pool = createPool();
  const duplicateOf = createDuplicateFinder();
  const opened: OpenFile[] = [];
  const outcomes: FileOutcome[] = [];
  for (const [file, path] of paths.entries()) {
    opened.push(await openFile(path, reading));
    outcomes.push(await readFile(opened[file]!, { pool, duplicateOf, file }));
  }
  const absent = opened[0]?.absentColumns.find((name) =>
    opened.every(({ absentColumns }) => absentColumns.includes(name)),
  );
  if (absent !== undefined) throw new UserError(`--columns speaks of "${absent}", and no file has such a column.`);
  const repeated = repeatedContent(
    pool,
    outcomes.map(({ shape }) => shape),
  );
  const files = fileFacts(opened, outcomes, pool, repeated);
  const rows = Int32Array.from(pool.files.keys()).filter((row) => !repeated.has(row));
  if (rows.length === 0) throw new UserError(noRows(files));
  const cleaned = columnsOf(pool, rows, total(files, 'duplicates'));
  const source = sourceOf(files, targetFacts(pool, rows));
  return { ...leaveOut({ ...cleaned, source }, without), files };
}

function noRows(files: readonly FileFacts[]): string {
  const causes = files.flatMap(({ summary }) =>
    summary.refusals.map(({ message, count }) => `${message} (${count} rows)`),
  );
  return `No row of ${files.map(({ file }) => file.name).join(', ')} can be learnt from. ${causes.join(' ') || 'There are none.'}`;
}
