/** Reads JSON that comes as a file: its objects may have the columns of any form of file as their members. */
import { hasColumns, recordsOf } from '../../../intake/json-records.js';
import { reportFields } from '../../../schemas/index.js';
import type { Row } from '../row.js';
import { type FileBatch, openFileBatch } from './file-rows.js';
import type { BatchQuery } from './query.js';

const members = new Set<string>(['id', ...reportFields.map(({ name }) => name)]);

/** The rows of a list; those of reports with our names are checked as they stand, others are read as those of a file. */
export async function openJsonFile(
  blocks: AsyncIterable<Row[]>,
  query: BatchQuery,
  lineBytes: number,
): Promise<{ rows: AsyncIterable<Row[]>; file?: FileBatch }> {
  const rows: Row[] = [];
  for await (const block of blocks) rows.push(...block);
  const values = rows.map((row) => ('value' in row ? row.value : undefined));
  if (!query.mapping && !hasColumns(values, members)) {
    return {
      rows: (async function* () {
        yield rows;
      })(),
    };
  }
  const file = await openFileBatch({ records: recordsOf(values) }, query, lineBytes);
  return { rows: file.rows, file };
}
