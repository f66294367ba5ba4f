/** Batches sent one after another, each as fast as the server takes it while its answers are counted. */
import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type LineForm, lineForms, reports } from '../reports.js';

/** What to send; at least one batch, and more of them until the time is over. */
export interface RowLoad {
  readonly kind: 'rows';
  readonly port: number;
  readonly form: LineForm;
  readonly rowsPerBatch: number;
  readonly seconds: number;
}

/** The result; `answers` are rows. */
export interface RowSpeed {
  readonly answers: number;
  readonly perSecond: number;
}

/** The text of the first `rows` reports, made once. */
const texts = new Map<string, Buffer>();
function textOf(form: LineForm, rows: number): Buffer {
  const key = `${rows} rows of ${form}`;
  const text = texts.get(key) ?? Buffer.from(reports.slice(0, rows).map(lineForms[form].line).join(''));
  texts.set(key, text);
  return text;
}

function* bodyOf(form: LineForm, rows: number) {
  yield Buffer.from(lineForms[form].header);
  for (let sent = 0; sent < rows; sent += reports.length) yield textOf(form, Math.min(reports.length, rows - sent));
}

const agent = new Agent({ keepAlive: true });

async function sendBatch({ port, form, rowsPerBatch }: RowLoad) {
  const headers = { 'Content-Type': form };
  const sent = request({ port, path: '/v1/predictions/batch', method: 'POST', agent, headers });
  const written = pipeline(Readable.from(bodyOf(form, rowsPerBatch)), sent);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  let lines = form === 'text/csv' ? -1 : 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, at + 1)) lines++;
  }
  await written;
  if (lines !== rowsPerBatch) throw new Error(`${rowsPerBatch} rows were sent as ${form}, and ${lines} answered.`);
}

/** Sends batches; rejects when not every row was answered. */
export async function sendRows(load: RowLoad): Promise<RowSpeed> {
  for (const rows of [load.rowsPerBatch, reports.length]) textOf(load.form, Math.min(rows, reports.length));
  const startMs = performance.now();
  let answers = 0;
  do {
    await sendBatch(load);
    answers += load.rowsPerBatch;
  } while (performance.now() < startMs + load.seconds * 1000);
  return { answers, perSecond: (answers * 1000) / (performance.now() - startMs) };
}
