/** Reads newline-delimited JSON: one value a line, blank lines left out. */
import { ProblemError } from '../http/errors/problems.js';
import { type Line, lineBlocks } from './lines.js';
import { type Row, unreadable } from './row.js';

function rowOf(line: Line): Row {
  if (typeof line !== 'string') return { error: line };
  try {
    return { value: JSON.parse(line) };
  } catch (error) {
    const detail = `The line cannot be read as JSON: ${(error as SyntaxError).message}.`;
    return { error: unreadable('malformed-json', detail) };
  }
}

const isBlank = (line: Line) => typeof line === 'string' && line.trim() === '';

/** Yields the rows of each chunk; throws a ProblemError when there is none in the whole body. */
export async function* ndjsonRows(source: AsyncIterable<Buffer>, limitBytes: number): AsyncGenerator<Row[]> {
  let isEmpty = true;
  for await (const lines of lineBlocks(source, limitBytes, 'malformed-json')) {
    const rows = lines.filter((line) => !isBlank(line)).map(rowOf);
    if (rows.length > 0) {
      isEmpty = false;
      yield rows;
    }
  }
  if (isEmpty) throw new ProblemError('empty-body', 'The body is empty; send one JSON object a line.');
}
