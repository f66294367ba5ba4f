/**
 * Executes a notebook in a process of its own, from outside which even an endless loop can be stopped.
 * Reads the notebook; writes nothing.
 */
import { fork } from 'node:child_process';
import { join, relative } from 'node:path';
import * as paths from '../../paths.js';
import type { Message } from './execute.js';
import { type Output, readNotebook } from './notebook.js';

/** A notebook that failed; `cell` counts code cells from 1. */
export class NotebookError extends Error {
  override readonly name = 'NotebookError';
  readonly notebook: string;
  readonly cell: number;

  constructor(file: string, cell: number, what: string) {
    const notebook = relative(paths.root, file);
    super(`${notebook}, code cell ${cell}: ${what}`);
    this.notebook = notebook;
    this.cell = cell;
  }
}

/** Seconds that a cell may take, and that the process may take to end after the last one. */
export interface Limits {
  readonly cell: number;
  readonly end: number;
}

/** The compiler starts in two seconds, unless much else is running. */
const startSeconds = 60;

/** What the code cells print and show. A NotebookError tells of the first cell that fails or does not end. */
export async function runNotebook(file: string, limits: Limits = { cell: 120, end: 10 }): Promise<Output[][]> {
  await readNotebook(file);
  return new Promise((resolve, reject) => {
    const execute = join(paths.root, 'dist/notebooks/runner/execute.js');
    // Warnings of what is experimental in this Node or that have no place among the outputs.
    const child = fork(execute, [file], {
      cwd: paths.root,
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let cell = 1;
    let fault = 'the process ended before the notebook did.';
    let outputs: Output[][] | undefined;
    let timer: NodeJS.Timeout;
    const limit = (seconds: number, what: string) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        fault = `${what} ${seconds} seconds.`;
        outputs = undefined;
        child.kill('SIGKILL');
      }, seconds * 1000);
    };
    let errors = '';
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.on('message', (message: Message) => {
      if ('begins' in message) {
        cell = message.begins;
        limit(limits.cell, 'no end within');
      } else if ('ends' in message) {
        limit(limits.end, 'a timer, socket or process that it or an earlier cell opened still runs after');
      } else if (message.failed) {
        cell = message.failed;
        fault = `\n${printed(message.outputs[cell - 1]!)}`;
      } else outputs = message.outputs;
    });
    limit(startSeconds, 'no start within');
    child.on('close', (code) => {
      clearTimeout(timer);
      if (outputs && code === 0) resolve(outputs);
      else reject(new NotebookError(file, cell, `${fault}\n${errors}`.trimEnd()));
    });
  });
}

function printed(outputs: Output[]): string {
  return outputs.flatMap((output) => (output.output_type === 'stream' ? output.text : [])).join('');
}
