/**
 * What the notebooks show: their charts, and the sentences that stand behind their figures. Cells are named by their id,
 * so that a cell which is gone or says something else is noticed. Reads notebooks/*.ipynb.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Notebook, Output } from '../../notebooks/runner/notebook.js';
import { notebooks } from '../../paths.js';
import type { ChartSource } from './script/shot.js';

const files = readdirSync(notebooks).filter((name) => name.endsWith('.ipynb'));

/** What a cell printed and showed; the notebook by the number that its name begins with. */
function outputsOf(notebook: string, cell: string): Output[] {
  const file = files.find((name) => name.startsWith(notebook));
  if (!file) throw new Error(`There is no notebook ${notebook}.`);
  const { cells } = JSON.parse(readFileSync(join(notebooks, file), 'utf8')) as Notebook;
  const found = cells.find((each) => (each as { id?: string }).id === cell);
  if (found?.cell_type !== 'code') throw new Error(`Notebook ${notebook} has no code cell ${cell}.`);
  return found.outputs;
}

const oneText = (text: string | string[]) => [text].flat().join('');

/** What `pattern` captures in the sentences that a cell claims; an Error if it claims no such thing any more. */
export function claimed(notebook: string, cell: string, pattern: RegExp): string {
  const said = outputsOf(notebook, cell)
    .map((output) => (output.output_type === 'stream' ? oneText(output.text) : ''))
    .join('');
  const [, captured] = said.match(pattern) ?? [];
  if (captured === undefined)
    throw new Error(`Notebook ${notebook}, cell ${cell}, no longer says ${pattern}:\n${said}`);
  return captured;
}

/** A chart of a cell as PNG. */
export function chartOf({ notebook, cell, index = 0 }: ChartSource): Buffer {
  const images = outputsOf(notebook, cell).flatMap((output) =>
    output.output_type === 'display_data' && output.data['image/png'] ? [oneText(output.data['image/png'])] : [],
  );
  const image = images[index];
  if (image === undefined) throw new Error(`Notebook ${notebook}, cell ${cell}, has no chart ${index}.`);
  return Buffer.from(image, 'base64');
}

/** What the film calls a chart. */
export const chartName = ({ notebook, cell, index = 0 }: ChartSource) => `${notebook}/${cell}/${index}`;

/** Tells one state of a chart from another. */
export const hashOf = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');
