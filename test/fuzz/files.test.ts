/** Reads hostile files in process; FUZZ_SEED=n repeats a run, FUZZ_BODIES=n makes it longer. */
import assert from 'node:assert/strict';
import { FileError } from '../../intake/records/file-error.js';
import { HeaderError, openStrikeFile } from '../../intake/strike-file.js';
import { reportFields } from '../../schemas/index.js';
import { checkAnswer } from '../contract/conforms.js';
import { killServers } from '../server/running-server.js';
import { type FuzzFile, filesOf, sourceOf } from './files.js';
import { checkCommonRules } from './oracle.js';
import { seed } from './runner.js';
import { type FuzzTarget, startTarget } from './target.js';

/** Twenty seconds in the usual run, two minutes where more is asked for. */
const budgetMs = process.env.FUZZ_BODIES ? 120_000 : 10_000;
const groupSize = 200;
const maxFileMs = 5000;

/** How many rows a file gives, or the reason that people are told why it is not read. */
async function rowsOf(file: FuzzFile, pieceSize: number): Promise<number | string> {
  try {
    const opened = await openStrikeFile(sourceOf(file, pieceSize), {
      fields: reportFields,
      dates: 'mdy',
      maxRecordBytes: 65_536,
    });
    let count = 0;
    for await (const rows of opened.rows) count += rows.length;
    return count;
  } catch (error) {
    if (error instanceof HeaderError || error instanceof FileError) return error.message;
    throw error;
  }
}

const mediaTypes: Readonly<Record<FuzzFile['kind'], string>> = {
  text: 'text/csv',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const batchPath = '/v1/predictions/batch';

/** Sends a file as a batch and checks the answer; gives its status. */
async function send(file: FuzzFile, target: FuzzTarget): Promise<number> {
  try {
    const answer = await fetch(new URL(batchPath, target.url), {
      method: 'POST',
      headers: { 'Content-Type': mediaTypes[file.kind] },
      body: new Uint8Array(file.bytes),
      signal: AbortSignal.timeout(maxFileMs),
    });
    const { status, headers } = answer;
    const text = await answer.text();
    checkCommonRules({ status, headers: new Map(headers), text });
    const type = headers.get('content-type')?.split(';', 1)[0] ?? '';
    checkAnswer('POST', batchPath, { status, type, text });
    return status;
  } catch (error) {
    const repeat = `FUZZ_SEED=${seed}, ${file.kind} of base64 ${Buffer.from(file.bytes).toString('base64')}`;
    throw new Error(`${(error as Error).stack}\n${repeat}`);
  }
}

describe('Hostile files', function () {
  this.timeout(budgetMs + 60_000);

  after(killServers);

  it('are read or told why not, each row of a well-formed one once, in bounded time and memory', async () => {
    const end = Date.now() + budgetMs;
    let files = 0;
    let checked = 0;
    let readRows = 0;
    let memory = 0;
    // A slow machine takes longer, and looks at as many.
    for (let group = 0; Date.now() < end || checked <= 200; group++) {
      for (const file of await filesOf(groupSize, seed + group)) {
        const pieceSize = [1, 7, 1000, 65_536][files++ % 4]!;
        const repeat = `FUZZ_SEED=${seed + group}, ${file.kind} of base64 ${Buffer.from(file.bytes).toString('base64')}`;
        const start = Date.now();
        const rows = await rowsOf(file, pieceSize).catch((error: Error) => {
          throw new Error(`${error.stack}\n${repeat}`);
        });
        assert.ok(Date.now() - start < maxFileMs, `a file took ${Date.now() - start} ms; ${repeat}`);
        if (typeof rows === 'number') readRows += rows;
        // A header alone says nothing, or is a file without rows: either is right.
        if (!file.rows) continue;
        checked++;
        assert.equal(rows, file.rows, repeat);
      }
      memory ||= process.memoryUsage().rss;
    }
    const growthMb = (process.memoryUsage().rss - memory) / 2 ** 20;
    assert.ok(growthMb < 300, `memory has grown by ${growthMb.toFixed(0)} MB`);
    assert.ok(checked > 200 && readRows > checked, `${files} files, ${checked} of them well formed, ${readRows} rows`);
  });

  it('get documented answers from the server, which stays healthy', async () => {
    const target = await startTarget();
    const end = Date.now() + budgetMs;
    const statuses = new Set<string>();
    for (let group = 0; group === 0 || Date.now() < end; group++) {
      const files = await filesOf(groupSize, seed + 1_000_003 + group);
      for (let at = 0; at < files.length && (group === 0 || Date.now() < end); at += 8)
        await Promise.all(
          files.slice(at, at + 8).map(async (file) => statuses.add(`${file.kind} ${await send(file, target)}`)),
        );
    }
    for (const status of ['text 200', 'text 415', 'text 422', 'workbook 200'])
      assert.ok(statuses.has(status), `no answer was ${status}`);
    await target.checkHealth();
    await target.stop();
  });
});
