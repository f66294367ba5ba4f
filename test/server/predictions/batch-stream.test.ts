import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { rowOfTexts, sheetOf } from '../../intake/records/workbook-writer.js';
import { killServers, type RunningServer, startServer } from '../running-server.js';

const line = (row: number) =>
  `${JSON.stringify({ id: row, phaseOfFlight: 'Climb', wildlifeSize: 'Large', speedKnots: row % 700, species: 'Gulls' })}\n`;

/** The rows as text, some thousand at a time; `sent` counts those that were taken. */
function rows(count: number) {
  const state = { sent: 0 };
  const texts = (function* () {
    while (state.sent < count) {
      const from = state.sent;
      state.sent = Math.min(count, from + 1000);
      let text = '';
      for (let row = from; row < state.sent; row++) text += line(row + 1);
      yield text;
    }
  })();
  return { state, texts };
}

const ndjson = 'application/x-ndjson';

const open = ({ url }: RunningServer, type = ndjson) =>
  request(new URL('/v1/predictions/batch', url), {
    method: 'POST',
    headers: { 'Content-Type': type, Accept: ndjson },
    agent: false,
  });

const answerTo = (clientRequest: ClientRequest) =>
  new Promise<IncomingMessage>((resolve, reject) => void clientRequest.on('response', resolve).on('error', reject));

/** Resident memory of the server in MB, as the operating system counts it. */
const megabytes = ({ log }: RunningServer, key: 'VmRSS' | 'VmHWM') => {
  const status = readFileSync(`/proc/${log[0]?.pid}/status`, 'utf8');
  return Number(new RegExp(`${key}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
};

const isAlive = async ({ url }: RunningServer) => (await fetch(new URL('/health/live', url))).status === 200;

describe('A long batch', function () {
  this.timeout(60_000);
  let server: RunningServer;
  before(async () => {
    server = await startServer();
  });
  after(killServers);

  const send = async (count: number) => {
    const clientRequest = open(server);
    const written = pipeline(rows(count).texts, clientRequest);
    const answer = await answerTo(clientRequest);
    let row = 0;
    for await (const text of createInterface({ input: answer })) {
      const { id, row: number, prediction } = JSON.parse(text);
      row++;
      if (id !== row || number !== row || !(prediction.damageProbability > 0)) assert.fail(`row ${row}: ${text}`);
    }
    await written;
    return row;
  };

  it('of 100,000 rows is answered in order while the memory of the server grows by less than 100 MB', async () => {
    assert.equal(await send(2000), 2000);
    const before = megabytes(server, 'VmRSS');
    assert.equal(await send(100_000), 100_000);
    const growth = megabytes(server, 'VmHWM') - before;
    assert.ok(growth < 100, `the memory grew by ${growth.toFixed(0)} MB`);
  });

  it('is read no faster than its client reads the answers, and goes on when the client does', async () => {
    const { state, texts } = rows(200_000);
    const before = megabytes(server, 'VmRSS');
    const clientRequest = open(server);
    const written = pipeline(texts, clientRequest);
    const answer = await answerTo(clientRequest);
    answer.pause();
    let last = -1;
    while (state.sent !== last) {
      last = state.sent;
      await delay(1000);
    }
    assert.ok(last < 150_000, `${last} rows were taken though no answer was read`);
    assert.ok(megabytes(server, 'VmRSS') - before < 100);
    assert.ok(await isAlive(server));
    let bytes = 0;
    for await (const chunk of answer) bytes += chunk.length;
    await written;
    assert.equal(state.sent, 200_000);
    assert.ok(bytes > 200_000 * 100);
  });

  it('costs nothing more once its client has gone, in the middle of the body or of the answer', async () => {
    const lines = server.log.length;
    const goAway = async (count: number, read: boolean) => {
      const { texts } = rows(count);
      const clientRequest = open(server);
      const written = pipeline(texts, clientRequest).catch(() => 'cut');
      const answer = await answerTo(clientRequest);
      answer.on('error', () => {});
      if (read) answer.once('data', () => {});
      await delay(200);
      clientRequest.destroy();
      await written;
    };
    await goAway(1_000_000, true);
    await goAway(1_000_000, false);
    await goAway(20_000, false);
    await delay(300);
    const cpu = () => readFileSync(`/proc/${server.log[0]?.pid}/stat`, 'utf8').split(' ').slice(13, 15).map(Number);
    const [before, from] = [cpu(), Date.now()];
    await delay(500);
    const ticks = cpu().reduce((sum, now, place) => sum + now - before[place]!, 0);
    assert.ok(ticks * 10 < (Date.now() - from) / 4, `the server still worked for ${ticks * 10} ms`);
    assert.equal(await send(1000), 1000);
    const grave = server.log.slice(lines).filter(({ level }) => Number(level) >= 50);
    assert.deepEqual(grave, []);
  });

  it('leaves room for other requests meanwhile', async () => {
    const clientRequest = open(server);
    const written = pipeline(rows(30_000).texts, clientRequest);
    const answer = await answerTo(clientRequest);
    answer.resume();
    let slowest = 0;
    while (!answer.complete) {
      const start = performance.now();
      assert.ok(await isAlive(server));
      slowest = Math.max(slowest, performance.now() - start);
    }
    await written;
    assert.ok(slowest < 500, `a health check took ${slowest.toFixed(0)} ms`);
  });

  it('is cut off when its client neither sends nor reads for BATCH_IDLE_TIMEOUT_MS', async () => {
    const impatient = await startServer({ BATCH_IDLE_TIMEOUT_MS: '1000' });
    const clientRequest = open(impatient);
    clientRequest.write(line(1));
    const start = Date.now();
    await assert.rejects(async () => {
      for await (const chunk of await answerTo(clientRequest)) assert.match(String(chunk), /"row":1,"id":1/);
    });
    const waited = Date.now() - start;
    assert.ok(waited > 900 && waited < 5000, `after ${waited} ms`);
  });

  it('of CSV is answered row by row, to a client that sends the next one once it has the answer', async () => {
    const clientRequest = open(server, 'text/csv');
    clientRequest.write('PHASE_OF_FLIGHT,SIZE\nClimb,Large\n');
    const answers = createInterface({ input: await answerTo(clientRequest) })[Symbol.asyncIterator]();
    for (let row = 1; row <= 20; row++) {
      const { value } = await answers.next();
      assert.equal(JSON.parse(value).row, row);
      if (row < 20) clientRequest.write('Taxi,\n');
    }
    clientRequest.end();
    assert.equal(JSON.parse((await answers.next()).value).summary.answered, 20);
    assert.equal((await answers.next()).done, true);
  });

  it('of a workbook is answered in order with less than 300 MB, though its sheet alone has more than 100 MB', async () => {
    const notes = Array.from(
      { length: 27 },
      (_, place) => `Note ${place} ${'as long as people write them '.repeat(8)}`,
    );
    const row = (number: number) =>
      rowOfTexts([String(number), 'Climb', 'Large', ...notes.map((name) => `${name} of ${number}`)], number + 1);
    const count = 12_000;
    const rows = Array.from({ length: count }, (_, place) => row(place + 1));
    const sheet = rowOfTexts(['id', 'PHASE_OF_FLIGHT', 'SIZE', ...notes]) + rows.join('');
    assert.ok(sheet.length > 100e6, `${sheet.length} bytes`);
    const clientRequest = open(server, 'application/octet-stream');
    clientRequest.end(Buffer.from(await sheetOf(sheet).arrayBuffer()));
    let last: { row?: number; id?: string; summary?: { answered: number } } = {};
    let number = 0;
    for await (const text of createInterface({ input: await answerTo(clientRequest) })) {
      last = JSON.parse(text);
      if (last.row !== undefined && (last.row !== ++number || last.id !== String(number))) assert.fail(text);
    }
    assert.equal(last.summary?.answered, count);
    assert.ok(megabytes(server, 'VmHWM') < 300, `${megabytes(server, 'VmHWM').toFixed(0)} MB`);
  });
});
