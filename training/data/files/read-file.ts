/** Reads the rows of one open file into the pool, and counts what is refused and why. */
import { createDamageReader, type DamageReader } from '../../../intake/dialects/damage.js';
import type { ColumnPlan } from '../../../intake/dialects/header.js';
import type { RowReading } from '../../../intake/dialects/row-reader.js';
import { createSummaryCollector, type FileSummary } from '../../../intake/dialects/summary.js';
import { damageColumns } from '../../../intake/dialects/tables/damage.js';
import { createReportReader } from '../../../intake/report.js';
import type { FileFault } from '../../../intake/strike-file.js';
import { essentialFields, reportFields, type StrikeReport } from '../../../schemas/index.js';
import { UserError } from '../user-error.js';
import type { DuplicateKind, FileShape, RowIdentity } from './duplicates.js';
import { numberingOf } from './duplicates.js';
import { errorOf, type OpenFile } from './open-file.js';
import type { Pool } from './pool.js';
import { targetOf } from './target.js';

/** What became of the rows of a file. */
export interface FileOutcome {
  readonly summary: FileSummary;
  readonly shape: FileShape;
  /** Columns that say whether the aircraft was damaged. */
  readonly indicatorColumn?: string;
  readonly levelColumn?: string;
  /** Rows that an earlier row of the same file equals, and those that one of an earlier file does. */
  readonly duplicates: Record<DuplicateKind, number>;
}

/** Where the rows of a file go. */
export interface RowSink {
  readonly pool: Pool;
  readonly duplicateOf: (row: RowIdentity) => DuplicateKind | undefined;
  /** The place of the file among all files. */
  readonly file: number;
}

interface Refusal {
  readonly cause: string;
  readonly message: string;
  readonly value?: string;
}

const faults: Readonly<Record<FileFault, Refusal>> = {
  open: { cause: 'unreadable', message: 'A quoted cell is not closed.' },
  stray: { cause: 'unreadable', message: 'The record cannot be cut into cells.' },
  'too-long': { cause: 'unreadable', message: 'The record is too long.' },
  'no-object': { cause: 'unreadable', message: 'The row is no JSON object.' },
};

const either = (words: readonly string[]) => `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

const saysNothing: Refusal = { cause: 'says-nothing', message: `None of ${either(essentialFields)} is known.` };
const noDate: Refusal = { cause: 'no-date', message: 'The date is blank, so the report belongs to no period.' };

/** Why a report cannot be learnt from, apart from its target. */
function refusalOf(
  { cellWarnings, saysNothing: isEmpty, fault }: RowReading,
  report: StrikeReport,
): Refusal | undefined {
  if (fault) return { cause: 'unreadable', message: fault.message };
  if (!report.flightDate) {
    const unread = cellWarnings.find(({ field }) => field === 'flightDate');
    return unread ? { cause: 'date-not-read', message: 'The date cannot be read.', value: unread.value } : noDate;
  }
  return isEmpty ? saysNothing : undefined;
}

/** Whether a text differs from what it was read as. Dates are written in another form in most files, and say the same. */
function rewordingTest(plan: ColumnPlan): (cells: readonly string[], report: StrikeReport) => boolean {
  const places = reportFields.flatMap(({ name, kind, isDate }) => {
    const [source] = plan.sources.get(name) ?? [];
    return kind === 'string' && !isDate && source?.kind === 'value' ? [{ name, place: source.place }] : [];
  });
  return (cells, report) => places.some(({ name, place }) => (cells[place] ?? '') !== (report[name] ?? ''));
}

function checkColumns({ name, plan }: OpenFile, damage: DamageReader): void {
  if (!plan.sources.has('flightDate')) {
    throw new UserError(
      `${name}: no column is read as the date of the flight, and training needs it; say which it is with --columns Name:flightDate.`,
    );
  }
  if (damage.indicatorColumn !== undefined || damage.levelColumn !== undefined) return;
  const known = [...new Set(Object.values(damageColumns).flatMap(({ indicator, level }) => [...indicator, ...level]))];
  throw new UserError(
    `${name}: no column says whether the aircraft was damaged, and training needs one; such columns are called ${either(known)}. Another one is named with --columns Name:damaged, or Name:damageLevel where it says how much.`,
  );
}

/** Takes the rows of a file into the pool, one by one; of a row that cannot be used it gives the reason. */
function createRowTaker(
  { plan }: OpenFile,
  damage: DamageReader,
  { pool, duplicateOf, file }: RowSink,
  onUnread: (row: number, warnings: RowReading['cellWarnings']) => void,
) {
  const readReport = createReportReader(reportFields);
  const isReworded = rewordingTest(plan);
  const numbering = numberingOf(plan);
  const header = headerOf(plan);
  const duplicates = { within: 0, between: 0 };

  const take = (row: number, cells: readonly string[], reading: RowReading): Refusal | undefined => {
    const report = readReport(reading.raw).report as StrikeReport;
    const refusal = refusalOf(reading, report);
    if (refusal) return refusal;
    const target = targetOf(damage.read(cells), damage.levelColumn !== undefined);
    if ('cause' in target) return target;
    if (reading.cellWarnings.length > 0) onUnread(row, reading.cellWarnings);
    const id = (numbering && cells[numbering.place]) || undefined;
    const kind = id === undefined ? '' : numbering!.kind;
    const duplicate = duplicateOf({ file, header, cells, numbering: kind, id, date: report.flightDate! });
    if (duplicate) duplicates[duplicate]++;
    else pool.add({ report, target, file, numbering: kind, isReworded: isReworded(cells, report) });
    return undefined;
  };
  return { take, duplicates };
}

const headerOf = ({ names }: ColumnPlan): string => names.join('\n');

/** Reads all rows of `file`. Throws a UserError where it lacks the date or the damage, or breaks off. */
export async function readFile(file: OpenFile, sink: RowSink): Promise<FileOutcome> {
  const { plan, dates } = file;
  const damage = createDamageReader(plan.names, file.damageChoice);
  checkColumns(file, damage);
  const collector = createSummaryCollector(plan, dates);
  const { take, duplicates } = createRowTaker(file, damage, sink, collector.unread);
  let row = 0;
  try {
    for await (const block of file.rows) {
      for (const fileRow of block) {
        row++;
        const refusal = 'fault' in fileRow ? faults[fileRow.fault] : take(row, fileRow.cells, fileRow.reading);
        if (refusal) collector.refused(row, refusal);
        else collector.answered();
      }
    }
  } catch (error) {
    throw errorOf(file.name, error);
  }
  const fields = new Set(reportFields.map(({ name }) => name).filter((name) => plan.sources.has(name)));
  const { indicatorColumn, levelColumn } = damage;
  return {
    summary: collector.summary(),
    shape: { header: headerOf(plan), fields },
    ...(indicatorColumn !== undefined && { indicatorColumn }),
    ...(levelColumn !== undefined && { levelColumn }),
    duplicates,
  };
}
