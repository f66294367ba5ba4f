import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createMetrics } from '../../server/metrics.js';
import { openLiveModels } from '../../server/models/live-models.js';
import { serve } from '../../server/models/served-model.js';
import { client } from '../contract/conforms.js';
import { closeServers, keptLog, listening, sendRaw } from './listening.js';
import { parseMetrics } from './prometheus.js';
import { openSocket } from './running-server.js';
import { smallApp, smallModel, smallParts, usualSettings } from './small-app.js';
import { writeSmallModel } from './small-model.js';

const report = { phaseOfFlight: 'Climb', wildlifeSize: 'Large' };
const body = JSON.stringify(report);
const post = `POST /v1/predictions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;

/** The service with metrics of its own. */
function counted(parts: Parameters<typeof smallApp>[0] = {}) {
  const metrics = createMetrics();
  const app = smallApp({ metrics, metricsText: metrics.text, ...parts });
  return { app, read: async () => parseMetrics(await metrics.text()) };
}

const durations = (method: string, route: string, status: number) =>
  `http_request_duration_seconds_count{method="${method}",route="${route}",status="${status}"}`;

describe('GET /metrics', () => {
  afterEach(closeServers);

  it('is in the form that Prometheus reads, with the metrics of the process too', async () => {
    const metrics = createMetrics({ ofProcess: true });
    const { get, predict } = client(smallApp({ metrics, metricsText: () => metrics.registry.metrics() }));
    await predict(report);
    const { text, headers } = await get('/metrics');
    assert.match(headers['content-type']!, /^text\/plain; version=0\.0\.4/);
    const samples = parseMetrics(text);
    assert.equal(samples.get(durations('POST', '/v1/predictions', 200)), 1);
    assert.equal(samples.get('http_requests_in_flight'), 1);
    assert.ok(samples.get('process_resident_memory_bytes')! > 1e6);
  });

  it('counts requests by route and status, on the fast path and in Express', async () => {
    const { app, read } = counted();
    const { get, predict, post: send } = client(app);
    await predict(report);
    await predict({});
    await send('/v1/predictions?x=1').set('Content-Type', 'application/json').send(body);
    await get('/v1/predictions');
    await get('/v1/models');
    const samples = await read();
    assert.equal(samples.get(durations('POST', '/v1/predictions', 200)), 2);
    assert.equal(samples.get(durations('POST', '/v1/predictions', 422)), 1);
    assert.equal(samples.get(durations('GET', '/v1/predictions', 405)), 1);
    assert.equal(samples.get(durations('GET', '/v1/models', 200)), 1);
    assert.equal(samples.get('http_requests_in_flight'), 0);
  });

  it('has a bounded number of names, whatever methods and paths are tried', async () => {
    const { app, read } = counted();
    const url = await listening(app);
    const paths = ['/a', '/b', '/v1/x', '/v1/predictions/', '/%22%0A', '/docs/nothing', '/health/live/x', '/"}'];
    for (const path of paths) await sendRaw(url, `GET ${path}`);
    for (const method of ['PURGE', 'PROPFIND', 'M-SEARCH', 'REPORT']) await sendRaw(url, `${method} /v1/predictions`);
    const names = [...(await read()).keys()].filter((name) => name.startsWith('http_request_duration_seconds_count'));
    assert.deepEqual(names.sort(), [
      durations('GET', '/docs', 404),
      durations('GET', 'other', 404),
      durations('other', '/v1/predictions', 405),
    ]);
  });

  it('counts calls of the model, predictions by triage and unseen categories', async () => {
    const metrics = createMetrics();
    const live = await openLiveModels({
      chooseFolders: () => ({ served: writeSmallModel() }),
      serve: (folder, calls) => serve(folder, usualSettings, calls),
      metrics,
      log: smallParts.log,
    });
    const { batch, predict } = client(smallApp({ models: live, metrics }));
    const before = parseMetrics(await metrics.text());
    assert.equal(before.get('predictions_total{triage="priority"}'), 0);
    assert.equal(before.get('predictions_total{triage="routine"}'), 0);
    const rows = [report, { ...report, speedKnots: 300 }, { ...report, species: 'Dodo', airport: 'Nowhere' }];
    await batch('application/json', JSON.stringify(rows));
    await predict({ ...report, species: 'Roc' });
    const samples = parseMetrics(await metrics.text());
    assert.equal(samples.get('predictions_total{triage="priority"}'), 1);
    assert.equal(samples.get('predictions_total{triage="routine"}'), 3);
    assert.equal(samples.get('unseen_categories_total{field="species"}'), 2);
    assert.equal(samples.get('unseen_categories_total{field="airport"}'), 1);
    assert.equal(samples.get('model_call_reports_count'), 2);
    assert.equal(samples.get('model_call_reports_sum'), 4);
    assert.deepEqual([samples.get('batch_rows_count'), samples.get('batch_rows_sum')], [1, 3]);
    const { name, version, file } = live.manifest();
    const info = `model_info{name="${name}",version="${version}",sha256="${file.sha256}",role="served"}`;
    assert.equal(samples.get(info), 1);
    await live.close();
  });

  it('has nothing in flight once clients have gone, in the middle of a body or of an answer', async () => {
    let asked = 0;
    const { log, lines } = keptLog();
    const { app, read } = counted({
      log,
      predict: async (reports, deadline) => {
        asked++;
        while (deadline?.isAborted() === false) await new Promise(setImmediate);
        return smallModel.predict(reports);
      },
    });
    const url = await listening(app);
    const [inBody, inAnswer, pipelined] = [await openSocket(url), await openSocket(url), await openSocket(url)];
    inBody.socket.write(post + body.slice(0, 5));
    inAnswer.socket.write(post + body);
    // Three at once over one connection: the last two wait behind the first.
    pipelined.socket.write((post + body).repeat(3));
    while (asked < 4 || (await read()).get('http_requests_in_flight') !== 5) await new Promise(setImmediate);
    for (const { socket } of [inBody, inAnswer, pipelined]) socket.destroy();
    while (lines.length < 5) await new Promise(setImmediate);
    const samples = await read();
    assert.equal(samples.get('http_requests_in_flight'), 0);
    assert.equal(samples.get(durations('POST', '/v1/predictions', 499)), 5);
  });

  it('counts an answer once when clients ask ahead and are answered', async () => {
    const { app, read } = counted();
    const { socket, received } = await openSocket(await listening(app));
    socket.write((post + body).repeat(20));
    while (received().split('"damageProbability"').length <= 20) await once(socket, 'data');
    socket.destroy();
    await once(socket, 'close');
    const samples = await read();
    assert.equal(samples.get('http_requests_in_flight'), 0);
    assert.equal(samples.get(durations('POST', '/v1/predictions', 200)), 20);
  });
});
