/**
 * A process that executes one notebook, argument 1, for the runner (run-notebook.ts), and reports to it by messages. It
 * ends when nothing is left to do; if a timer or a socket is left open, the runner's time limit ends it.
 */
import { Kernel } from './kernel.js';
import { codeCells, lines, type Output, readNotebook, sourceOf } from './notebook.js';

/** A message to the runner: the code cell that begins (counted from 1), the end of the last cell, or the outputs and the cell that failed. */
export type Message =
  | { readonly begins: number }
  | { readonly ends: true }
  | { readonly outputs: Output[][]; readonly failed: number | undefined };

const send = (message: Message) => process.send!(message);
const cells = codeCells(await readNotebook(process.argv[2]!));
const kernel = new Kernel();
const outputs: Output[][] = [];
let failed: number | undefined;

for (const [index, cell] of cells.entries()) {
  send({ begins: index + 1 });
  const { status } = await execute(sourceOf(cell));
  if (status === 'ok') continue;
  failed = index + 1;
  break;
}
kernel.close();
send({ ends: true });
// Timers and promises that a cell left behind may still print or fail.
process.once('beforeExit', () =>
  send({ outputs, failed: failed ?? (kernel.strayErrors > 0 ? cells.length : undefined) }),
);

function execute(code: string) {
  const cellOutputs: Output[] = [];
  const byId = new Map<string, Output>();
  outputs.push(cellOutputs);
  return kernel.handleExecute(
    { code, silent: false, store_history: true, user_expressions: {} },
    (name, text) => {
      const last = cellOutputs.at(-1);
      if (last?.output_type === 'stream' && last.name === name) last.text = lines([last.text].flat().join('') + text);
      else cellOutputs.push({ output_type: 'stream', name: name as 'stdout' | 'stderr', text: lines(text) });
    },
    ({ data, metadata, transient }, update) => {
      const id = transient?.display_id;
      const output = { output_type: 'display_data', data: byLines(data), metadata: metadata ?? {} } as const;
      const earlier = update && id ? byId.get(id) : undefined;
      if (earlier) return void Object.assign(earlier, output);
      cellOutputs.push(output);
      if (id) byId.set(id, output);
    },
  );
}

/** Splits text into lines. Pictures, which are in base64, stay in one piece. */
function byLines(data: Record<string, string | Uint8Array>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(data).map(([type, value]) => [type, type.startsWith('text/') ? lines(`${value}`) : `${value}`]),
  );
}
