/**
 * Executes a notebook in a separate process, so that even an endless loop can be stopped.
 * Reads the notebook; writes nothing.
 */
import { fork } from 'node:child_process';
import { join, relative } from 'node:path';
import * as paths from '../../paths.js';
import type { Message } from './execute.js';
import { type Output, readNotebook } from './notebook.js';

/** Thrown when a notebook fails; `cell` counts code cells from 1. */
export class NotebookError extends Error {
  override readonly name = 'NotebookError';
  readonly notebook: string;
  readonly cell: number;

  constructor(file: string, cell: number, fault: string) {
    const notebook = relative(paths.root, file);
    super(`${notebook}, code cell ${cell}: ${fault}`);
    this.notebook = notebook;
    this.cell = cell;
  }
}

/** Maximum number of seconds for a cell, and for the end of the process after the last cell. */
export interface Limits {
  readonly cell: number;
  readonly end: number;
}

/** The compiler starts in two seconds on an idle machine. */
const maxStartSeconds = 60;

/** The outputs of the code cells. Throws a NotebookError for the first cell that fails or does not end. */
export async function runNotebook(file: string, limits: Limits = { cell: 120, end: 10 }): Promise<Output[][]> {
  await readNotebook(file);
  return new Promise((resolve, reject) => {
    const execute = join(paths.root, 'dist/notebooks/runner/execute.js');
    // Warnings of experimental features depend on the version of Node and do not belong among the outputs.
    const child = fork(execute, [file], {
      cwd: paths.root,
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let cell = 1;
    let fault = 'the process ended before the notebook did.';
    let outputs: Output[][] | undefined;
    let timer: NodeJS.Timeout;
    const limit = (seconds: number, faultOnTimeout: string) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        fault = `${faultOnTimeout} ${seconds} seconds.`;
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
        fault = `\n${streamText(message.outputs[cell - 1]!)}`;
      } else outputs = message.outputs;
    });
    limit(maxStartSeconds, 'no start within');
    child.on('close', (code) => {
      clearTimeout(timer);
      if (outputs && code === 0) resolve(outputs);
      else reject(new NotebookError(file, cell, `${fault}\n${errors}`.trimEnd()));
    });
  });
}

function streamText(outputs: Output[]): string {
  return outputs.flatMap((output) => (output.output_type === 'stream' ? output.text : [])).join('');
}
