/** The project's documents as the tests read them: every Markdown file, and the Markdown cells of every notebook. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from '../../paths.js';

/** One document. */
export interface Page {
  /** From the project's folder, with slashes. */
  readonly path: string;
  /** Its Markdown. */
  readonly text: string;
}

/** Nobody's documents, or none that are committed. */
const leftOut = new Set(['node_modules', 'dist', '.git', 'quick']);

const pathsBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !leftOut.has(name))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      return entry.isDirectory() ? pathsBelow(path) : /\.(md|ipynb)$/.test(path) ? [path] : [];
    });

interface Notebook {
  cells: { cell_type: string; source: string | string[] }[];
}

/** The document at `path`. */
export function read(path: string): Page {
  const content = readFileSync(join(root, path), 'utf8');
  if (path.endsWith('.md')) return { path, text: content };
  const cells = (JSON.parse(content) as Notebook).cells.filter(({ cell_type }) => cell_type === 'markdown');
  return { path, text: cells.map(({ source }) => [source].flat().join('')).join('\n\n') };
}

/** All documents, in the order of their paths. */
export const pages: readonly Page[] = pathsBelow('.').sort().map(read);

/** A block of code between fences, and its language. */
export interface Block {
  readonly language: string;
  readonly code: string;
}

const fences = /^```(\w*)[^\n]*\n([\s\S]*?)^```$/gm;

/** The blocks of code in a text, in order. */
export const blocks = (text: string): Block[] =>
  [...text.matchAll(fences)].map(([, language, code]) => ({ language: language!, code: code! }));

/** The text without its blocks of code. */
export const prose = (text: string): string => text.replaceAll(fences, '');
