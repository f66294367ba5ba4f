/**
 * Sends a long batch to a server of its own, as NDJSON and as CSV, and says how fast and at what cost in memory it was
 * answered, beside onnxruntime alone on the same reports: `npm run bench:batch [rows]`, a million unless told.
 * Reads the served model and the raw reports; runs on Linux, whose /proc tells the memory. Ends with 1 when the memory of
 * the server grew by 100 MB or more.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InferenceSession, Tensor } from '../onnxruntime.js';
import { models, rawReports, root } from '../paths.js';
import { reportFields, type StrikeReport } from '../schemas/index.js';
import { csvRows } from '../server/batch/csv.js';
import { modelFolder } from '../server/models/folders.js';

const rowsToSend = Number(process.argv[2] ?? 1_000_000);
const rowsPerCall = 256;
const folder = modelFolder({ MODEL_VERSION: 'latest' }, models);

const reports: StrikeReport[] = [];
for await (const block of csvRows(createReadStream(rawReports), 65_536)) {
  for (const row of block) if ('value' in row) reports.push(row.value as StrikeReport);
}

const tensorsOf = (some: readonly StrikeReport[]) =>
  Object.fromEntries(
    reportFields.map(({ name, kind }) => {
      const values = some.map((report) => report[name] ?? (kind === 'number' ? Number.NaN : ''));
      const shape = [some.length, 1];
      return kind === 'number'
        ? [name, new Tensor('float32', Float32Array.from(values as number[]), shape)]
        : [name, new Tensor('string', values as string[], shape)];
    }),
  );

/** What a server may be judged by: its rows a second on a machine that is otherwise idle, its time on the processor on any. */
interface Speed {
  rowsPerSecond: number;
  microsecondsPerRow: number;
}

/** onnxruntime alone, the tensors made beforehand; the mean of ten rounds. */
async function rawSpeed(): Promise<Speed> {
  const options = { intraOpNumThreads: 1, interOpNumThreads: 1 };
  const session = await InferenceSession.create(await readFile(join(folder, 'model.onnx')), options);
  const feeds: ReturnType<typeof tensorsOf>[] = [];
  for (let start = 0; start < reports.length; start += rowsPerCall) {
    feeds.push(tensorsOf(reports.slice(start, start + rowsPerCall)));
  }
  const rounds = 10;
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  for (let round = 0; round < rounds; round++) for (const tensors of feeds) await session.run(tensors);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  await session.release();
  const rows = rounds * reports.length;
  return { rowsPerSecond: rows / seconds, microsecondsPerRow: (user + system) / rows };
}

interface Server {
  child: ChildProcess;
  url: string;
}

async function startServer(): Promise<Server> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: root,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'info', MODEL_DIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout! })) {
    const { msg, url } = JSON.parse(line);
    if (msg === 'listening') return { child, url };
  }
  throw new Error('The server ended before it listened.');
}

const memory = ({ pid }: ChildProcess, key: 'VmRSS' | 'VmHWM') =>
  Number(new RegExp(`${key}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** Time on the processor in microseconds; /proc counts it in hundredths of a second. */
function processorTime({ pid }: ChildProcess) {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ').slice(13, 15).map(Number);
  return (user! + system!) * 10_000;
}

const names = reportFields.map(({ name }) => name);
const quoted = (value: unknown) => `"${String(value ?? '').replaceAll('"', '""')}"`;

/** Per form: what comes before the rows, the rows of the raw file as text, and the lines of the answer that are none. */
const forms = {
  'application/x-ndjson': {
    header: '',
    lines: reports.map((report) => JSON.stringify(report)),
    linesAbove: 0,
  },
  'text/csv': {
    header: `${names.join(',')}\r\n`,
    lines: reports.map((report) => names.map((name) => quoted(report[name])).join(',')),
    linesAbove: 1,
  },
};

function* bodyOf({ header, lines }: { header: string; lines: string[] }, count: number) {
  yield header;
  for (let sent = 0; sent < count; sent += 1000) {
    let text = '';
    for (let row = sent; row < Math.min(count, sent + 1000); row++) text += `${lines[row % lines.length]}\n`;
    yield text;
  }
}

/** Sends `count` rows while it reads their answers. */
async function batchSpeed({ child, url }: Server, type: keyof typeof forms, count: number): Promise<Speed> {
  const [start, cpu] = [performance.now(), processorTime(child)];
  const sent = request(`${url}/v1/predictions/batch`, {
    method: 'POST',
    agent: false,
    headers: { 'Content-Type': type },
  });
  const written = pipeline(Readable.from(bodyOf(forms[type], count)), sent);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  let lines = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) for (const byte of chunk) if (byte === 0x0a) lines++;
  await written;
  const rows = lines - forms[type].linesAbove;
  if (rows !== count) throw new Error(`${count} rows were sent as ${type}, and ${rows} answered.`);
  return {
    rowsPerSecond: (1000 * rows) / (performance.now() - start),
    microsecondsPerRow: (processorTime(child) - cpu) / rows,
  };
}

const raw = await rawSpeed();
const server = await startServer();
const ended = once(server.child, 'exit');
const inTable = ({ rowsPerSecond, microsecondsPerRow }: Speed) => ({
  'rows/s': Math.round(rowsPerSecond),
  'of raw': Number((rowsPerSecond / raw.rowsPerSecond).toFixed(2)),
  'CPU µs/row': Number(microsecondsPerRow.toFixed(1)),
  'of raw CPU': Number((raw.microsecondsPerRow / microsecondsPerRow).toFixed(2)),
});
try {
  await batchSpeed(server, 'application/x-ndjson', 5000);
  const atRest = memory(server.child, 'VmRSS');
  const table: Record<string, object> = { 'onnxruntime alone': inTable(raw) };
  for (const type of Object.keys(forms) as (keyof typeof forms)[]) {
    const speed = await batchSpeed(server, type, rowsToSend);
    const growth = memory(server.child, 'VmHWM') - atRest;
    table[type] = { ...inTable(speed), 'RSS growth, MB': Math.round(growth) };
    if (growth >= 100) process.exitCode = 1;
  }
  console.log(`${rowsToSend} rows; at rest the server holds ${Math.round(atRest)} MB.`);
  console.table(table);
} finally {
  server.child.kill();
  await ended;
}
