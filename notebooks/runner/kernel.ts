/**
 * tslab's kernel, with three corrections for reliable results. The runner uses it without Python or sockets (execute.ts),
 * and Jupyter with them (jupyter.ts). Reads and writes nothing.
 *
 * - tslab loses printed lines: it sends each write as a message, and many at once overflow the socket. Here writes are
 *   joined, and sent when a cell displays something, at the end of a cell, or after a short wait.
 * - tslab ignores rejections that nobody handles, and errors thrown from timers. Here they fail the cell.
 * - tslab watches every file that a cell imports, and fails when a build changes one while a notebook runs. Here no file
 *   is watched; Node does not load a changed module again either.
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
const watchNothing = () => ({ close: () => {} });
Object.assign(typescript.sys, { watchFile: watchNothing, watchDirectory: watchNothing });

/** How long a printed line may wait to be joined with others before it is sent. */
const maxJoinMs = 50;

/** A kernel whose cells import from the working directory. It handles the errors of the process that no cell catches. */
export class Kernel extends JupyterHandlerImpl {
  /** Ends the running cell without waiting for its promises. */
  readonly interrupt: () => void;
  #strayErrors = 0;

  constructor() {
    const converter = createConverter({ isJS: false, isBrowser: false });
    const converters = { node: converter, browser: converter, close: () => converter.close() };
    const executor: Executor = createExecutor(process.cwd(), converters, console);
    super(executor, false);
    this.interrupt = () => executor.interrupt();
    process.on('uncaughtException', (error) => this.#onStrayError('Uncaught error', error));
    process.on('unhandledRejection', (reason) => this.#onStrayError('Unhandled rejection', reason));
  }

  /** The number of errors outside any cell since a cell last failed; the next cell that ends fails because of them. */
  get strayErrors(): number {
    return this.#strayErrors;
  }

  override async handleExecute(...[request, writeStream, writeDisplayData]: Parameters<Execute>): ReturnType<Execute> {
    const writes = joinWrites(writeStream);
    const reply = await super.handleExecute(request, writes.write, (data, update) => {
      writes.flush();
      writeDisplayData(data, update);
    });
    await setImmediate(); // Node reports unhandled rejections of this cell before this turn of the event loop ends.
    writes.flush();
    if (reply.status === 'ok' && this.#strayErrors === 0) return reply;
    this.#strayErrors = 0;
    return { ...reply, ...{ status: 'error', ename: 'Error', evalue: 'see the output of the cell', traceback: [] } };
  }

  #onStrayError(kind: string, error: unknown): void {
    this.#strayErrors++;
    console.error(`${kind}:`, error);
    this.interrupt();
  }
}

/** Joins successive writes to the same stream. */
function joinWrites(writeStream: WriteStream): { write: WriteStream; flush: () => void } {
  let name: Parameters<WriteStream>[0] = 'stdout';
  let text = '';
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (text) writeStream(name, text);
    text = '';
  };
  const write: WriteStream = (stream, addition) => {
    if (stream !== name) flush();
    name = stream;
    text += addition;
    timer ??= setTimeout(flush, maxJoinMs);
  };
  return { write, flush };
}
