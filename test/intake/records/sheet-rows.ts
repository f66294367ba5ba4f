/** The rows of a workbook, as one list. */
import { openSheets, type SheetOptions } from '../../../intake/records/xlsx.js';

/** The rows of its first sheet, or of the one that the options name. */
export async function rowsOf(blob: Blob, options?: SheetOptions): Promise<string[][]> {
  const rows: string[][] = [];
  const [sheet] = (await openSheets(blob, options)).candidates;
  for await (const row of sheet?.rows() ?? []) rows.push(row);
  return rows;
}
