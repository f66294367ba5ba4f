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
import { modelFolder } from '../server/model-folder.js';

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

/** Rows a second of onnxruntime alone, the tensors made beforehand; the mean of ten rounds. */
async function rawRowsPerSecond(): Promise<number> {
  const options = { intraOpNumThreads: 1, interOpNumThreads: 1 };
  const session = await InferenceSession.create(await readFile(join(folder, 'model.onnx')), options);
  const feeds: ReturnType<typeof tensorsOf>[] = [];
  for (let start = 0; start < reports.length; start += rowsPerCall) {
    feeds.push(tensorsOf(reports.slice(start, start + rowsPerCall)));
  }
  const rounds = 10;
  const start = performance.now();
  for (let round = 0; round < rounds; round++) for (const tensors of feeds) await session.run(tensors);
  const seconds = (performance.now() - start) / 1000;
  await session.release();
  return (rounds * reports.length) / seconds;
}

async function startServer(): Promise<{ child: ChildProcess; url: string }> {
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

/** Sends `count` rows while it reads their answers; gives the rows answered a second. */
async function rowsPerSecond(url: string, type: keyof typeof forms, count: number): Promise<number> {
  const start = performance.now();
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
  return (1000 * rows) / (performance.now() - start);
}

const raw = await rawRowsPerSecond();
const { child, url } = await startServer();
const ended = once(child, 'exit');
try {
  await rowsPerSecond(url, 'application/x-ndjson', 5000);
  const atRest = memory(child, 'VmRSS');
  const table: Record<string, object> = { 'onnxruntime alone': { 'rows/s': Math.round(raw), ratio: 1 } };
  for (const type of Object.keys(forms) as (keyof typeof forms)[]) {
    const speed = await rowsPerSecond(url, type, rowsToSend);
    const growth = memory(child, 'VmHWM') - atRest;
    table[type] = {
      'rows/s': Math.round(speed),
      ratio: Number((speed / raw).toFixed(2)),
      'RSS growth, MB': Math.round(growth),
    };
    if (growth >= 100) process.exitCode = 1;
  }
  console.log(`${rowsToSend} rows; at rest the server holds ${Math.round(atRest)} MB.`);
  console.table(table);
} finally {
  child.kill();
  await ended;
}
