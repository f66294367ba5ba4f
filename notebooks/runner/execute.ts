/**
 * A process that executes one notebook, argument 1, for the runner (run-notebook.ts), and tells it by messages what
 * comes of it. It ends when nothing is left to do: a timer or a socket left open is found by the runner's time limit.
 */
import { Kernel } from './kernel.js';
import { codeCells, lines, type Output, readNotebook, sourceOf } from './notebook.js';

/** What the process tells: the code cell it begins (counted from 1), or in the end the outputs of all and the failed one. */
export type Message =
  | { readonly begins: number }
  | { readonly ends: true }
  | { readonly outputs: Output[][]; readonly failed: number | undefined };

const tell = (message: Message) => process.send!(message);
const cells = codeCells(await readNotebook(process.argv[2]!));
const kernel = new Kernel();
const outputs: Output[][] = [];
let failed: number | undefined;

for (const [index, cell] of cells.entries()) {
  tell({ begins: index + 1 });
  const { status } = await execute(sourceOf(cell));
  if (status === 'ok') continue;
  failed = index + 1;
  break;
}
kernel.close();
tell({ ends: true });
// What a cell left behind may still print, or fail.
process.once('beforeExit', () => tell({ outputs, failed: failed ?? (kernel.strays > 0 ? cells.length : undefined) }));

function execute(code: string) {
  const shown: Output[] = [];
  const byId = new Map<string, Output>();
  outputs.push(shown);
  return kernel.handleExecute(
    { code, silent: false, store_history: true, user_expressions: {} },
    (name, text) => {
      const last = shown.at(-1);
      if (last?.output_type === 'stream' && last.name === name) last.text = lines([last.text].flat().join('') + text);
      else shown.push({ output_type: 'stream', name: name as 'stdout' | 'stderr', text: lines(text) });
    },
    ({ data, metadata, transient }, update) => {
      const id = transient?.display_id;
      const output = { output_type: 'display_data', data: byLines(data), metadata: metadata ?? {} } as const;
      const known = update && id ? byId.get(id) : undefined;
      if (known) return void Object.assign(known, output);
      shown.push(output);
      if (id) byId.set(id, output);
    },
  );
}

/** Pictures arrive in base64, and stay in one piece. */
function byLines(data: Record<string, string | Uint8Array>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(data).map(([type, value]) => [type, type.startsWith('text/') ? lines(`${value}`) : `${value}`]),
  );
}
