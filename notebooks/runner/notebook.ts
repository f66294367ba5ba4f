/**
 * Reads and writes .ipynb files, Jupyter's format 4.5. The same notebook always gives the same bytes, so that a second run
 * changes nothing in git.
 */
import { readFile, writeFile } from 'node:fs/promises';

/** Text in the format: in one piece, or line by line. */
type Text = string | string[];

/** Printed text of a cell, or something that it displayed. */
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

/** Reads a notebook. Throws a SyntaxError when the file is no JSON. */
export async function readNotebook(file: string): Promise<Notebook> {
  return JSON.parse(await readFile(file, 'utf8'));
}

/** The code cells, in their order. */
export const codeCells = ({ cells }: Notebook): CodeCell[] => cells.filter((cell) => cell.cell_type === 'code');

/** The source of a cell in one piece. */
export const sourceOf = ({ source }: CodeCell): string => [source].flat().join('');

/** The notebook with these outputs, one list for each code cell, and with execution counts from 1. */
export function withOutputs(notebook: Notebook, outputs: readonly Output[][]): Notebook {
  let count = 0;
  const cells = notebook.cells.map((cell) =>
    cell.cell_type === 'code' ? { ...cell, outputs: outputs[count]!, execution_count: ++count } : cell,
  );
  return { ...notebook, cells };
}

/** Writes a notebook as Jupyter does: keys sorted, indented by one space. */
export async function writeNotebook(file: string, notebook: Notebook): Promise<void> {
  await writeFile(file, `${JSON.stringify(sorted(notebook), null, 1)}\n`);
}

/** Text line by line, each line with its line break: the form of the format that git can compare. */
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
