/**
 * A notebook as a file: Jupyter's format 4.5, read and written the same way each time, so that a second run leaves no
 * trace in git. Reads and writes .ipynb files.
 */
import { readFile, writeFile } from 'node:fs/promises';

/** Text as the format keeps it: in one piece, or line by line. */
type Text = string | string[];

/** What a cell printed or showed. */
export type Output =
  | { output_type: 'stream'; name: 'stdout' | 'stderr'; text: Text }
  | { output_type: 'display_data'; data: Record<string, Text>; metadata: Record<string, unknown> };

export interface CodeCell {
  cell_type: 'code';
  source: Text;
  execution_count: number | null;
  outputs: Output[];
}

export interface Notebook {
  cells: (CodeCell | { cell_type: 'markdown' | 'raw'; source: Text })[];
}

/** Reads a notebook; a SyntaxError tells of a file that is no JSON. */
export async function readNotebook(file: string): Promise<Notebook> {
  return JSON.parse(await readFile(file, 'utf8'));
}

/** The cells that run, in their order. */
export const codeCells = ({ cells }: Notebook): CodeCell[] => cells.filter((cell) => cell.cell_type === 'code');

/** The source of a cell in one piece. */
export const sourceOf = ({ source }: CodeCell): string => [source].flat().join('');

/** The same notebook with these outputs, one list for each code cell, and cells counted from 1. */
export function withOutputs(notebook: Notebook, outputs: readonly Output[][]): Notebook {
  let count = 0;
  const cells = notebook.cells.map((cell) =>
    cell.cell_type === 'code' ? { ...cell, outputs: outputs[count]!, execution_count: ++count } : cell,
  );
  return { ...notebook, cells };
}

/** Writes a notebook as Jupyter itself does: keys in order, one space of indent. */
export async function writeNotebook(file: string, notebook: Notebook): Promise<void> {
  await writeFile(file, `${JSON.stringify(sorted(notebook), null, 1)}\n`);
}

/** Text line by line, each line with its end, as the format keeps what may be compared in git. */
export const lines = (text: string): string[] => text.split(/(?<=\n)/);

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
}
