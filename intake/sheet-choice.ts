/**
 * Chooses the sheet of a workbook that holds the strike reports: a cover, notes or a list of species may come before it.
 */
import { FileError } from './records/file-error.js';
import type { SheetReader, WorkbookSheets } from './records/xlsx.js';

/** What is seen of a sheet by its first rows. */
export interface SheetFinding {
  /** Columns that are read; none where the header is not understood. */
  readonly columnsRead: number;
  readonly hasRows: boolean;
}

/** The sheet that is read, and those of the workbook that are not. */
export interface SheetChoice {
  readonly name: string;
  readonly others: readonly string[];
}

/** More sheets than people look through. */
const maxSheets = 20;

/** First the header, then rows below it, so that an empty form is not taken for its data. */
const rankOf = ({ columnsRead, hasRows }: SheetFinding) => (columnsRead > 0 ? 2 : 0) + (hasRows ? 1 : 0);

const isBetter = (a: SheetFinding, b: SheetFinding) =>
  rankOf(a) === rankOf(b) ? a.columnsRead > b.columnsRead : rankOf(a) > rankOf(b);

/**
 * Looks at the sheets and gives the finding of the one of which most columns are read, the first of several; a hidden one
 * only where no visible one is understood. `look` gives undefined for a blank sheet; `leave` is called for each sheet that
 * is not chosen. Throws a FileError where all are blank, or none is understood and one cannot be read.
 */
export async function chooseSheet<Finding extends SheetFinding>(
  { candidates, names }: WorkbookSheets,
  look: (sheet: SheetReader) => Promise<Finding | undefined>,
  leave: (finding: Finding) => Promise<void>,
): Promise<{ finding: Finding; choice: SheetChoice }> {
  let best: { finding: Finding; name: string } | undefined;
  let fault = new FileError('no-sheet', 'The workbook has no sheet with data in it.');
  for (const sheet of candidates.slice(0, maxSheets)) {
    if (sheet.isHidden && best && best.finding.columnsRead > 0) break;
    const finding = await look(sheet).catch((error) => {
      if (!(error instanceof FileError)) throw error;
      // A sheet that cannot be read is no loss where another one has the reports.
      if (fault.code === 'no-sheet') fault = error;
      return undefined;
    });
    if (!finding) continue;
    if (!best || isBetter(finding, best.finding)) {
      if (best) await leave(best.finding);
      best = { finding, name: sheet.name };
    } else {
      await leave(finding);
    }
  }
  if (!best || (best.finding.columnsRead === 0 && fault.code !== 'no-sheet')) throw fault;
  const { finding, name } = best;
  return { finding, choice: { name, others: names.filter((other) => other !== name) } };
}
