/**
 * tslab's kernel, with what it lacks for results that can be trusted. It is used twice: by the runner, without Python or
 * sockets (execute.ts), and by Jupyter (jupyter.ts). Reads and writes nothing.
 *
 * - Its printing loses lines: each write is a message of its own, and a burst overruns the socket. Here writes are
 *   joined, and handed on when something is shown, at the end of a cell, or after a short while.
 * - It forgives rejections that nobody handles, and errors thrown from timers. Here they fail the cell.
 * - It watches every file that a cell imports, and stumbles over a build while a notebook runs. Here nothing is watched:
 *   Node keeps the module that it loaded, too.
 *
 * tslab does not export these parts, so its version is pinned.
 */
import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import { createConverter } from 'tslab/dist/converter.js';
import { createExecutor, type Executor } from 'tslab/dist/executor.js';
import { JupyterHandlerImpl } from 'tslab/dist/jupyter.js';

type Execute = JupyterHandlerImpl['handleExecute'];
type WriteStream = Parameters<Execute>[1];

const typescript = createRequire(import.meta.resolve('tslab'))('@tslab/typescript-for-tslab');
const unwatched = () => ({ close: () => {} });
Object.assign(typescript.sys, { watchFile: unwatched, watchDirectory: unwatched });

/** How long a printed line may wait for others before it is handed on. */
const joinMilliseconds = 50;

/** A kernel whose cells import from the working directory. Errors that no cell catches are its own from now on. */
export class Kernel extends JupyterHandlerImpl {
  /** Gives up on what the running cell awaits. */
  readonly interrupt: () => void;
  #strays = 0;

  constructor() {
    const converter = createConverter({ isJS: false, isBrowser: false });
    const converters = { node: converter, browser: converter, close: () => converter.close() };
    const executor: Executor = createExecutor(process.cwd(), converters, console);
    super(executor, false);
    this.interrupt = () => executor.interrupt();
    process.on('uncaughtException', (error) => this.#stray('Uncaught error', error));
    process.on('unhandledRejection', (reason) => this.#stray('Unhandled rejection', reason));
  }

  /** Errors so far that belonged to no cell: the next cell to end fails by them. */
  get strays(): number {
    return this.#strays;
  }

  override async handleExecute(...[request, writeStream, writeDisplayData]: Parameters<Execute>): ReturnType<Execute> {
    const writes = joined(writeStream);
    const reply = await super.handleExecute(request, writes.write, (data, update) => {
      writes.flush();
      writeDisplayData(data, update);
    });
    await setImmediate(); // Rejections of this cell that nobody handles are reported before the turn ends.
    writes.flush();
    if (reply.status === 'ok' && this.#strays === 0) return reply;
    this.#strays = 0;
    return { ...reply, ...{ status: 'error', ename: 'Error', evalue: 'see the output of the cell', traceback: [] } };
  }

  #stray(kind: string, error: unknown): void {
    this.#strays++;
    console.error(`${kind}:`, error);
    this.interrupt();
  }
}

/** Joins what is written to one stream in a row. */
function joined(writeStream: WriteStream): { write: WriteStream; flush: () => void } {
  let name: Parameters<WriteStream>[0] = 'stdout';
  let text = '';
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (text) writeStream(name, text);
    text = '';
  };
  const write: WriteStream = (stream, added) => {
    if (stream !== name) flush();
    name = stream;
    text += added;
    timer ??= setTimeout(flush, joinMilliseconds);
  };
  return { write, flush };
}
