import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { models } from '../../../paths.js';
import strikeReport from '../../../schemas/strike-report.schema.json' with { type: 'json' };
import { createExplainer } from '../../../server/explanations/explainer.js';
import { modelFolder } from '../../../server/models/folders.js';
import { readModel } from '../../../server/models/model.js';
import type { ServedModel } from '../../../server/models/served-model.js';
import { client } from '../../contract/conforms.js';
import { served, smallApp } from '../small-app.js';
import { writeSmallModel } from '../small-model.js';

const [complete] = strikeReport.examples;
const json = { 'Content-Type': 'application/json' };
const ask = (app: ReturnType<typeof client>, report: unknown) =>
  app.post('/v1/explanations').set(json).send(JSON.stringify(report));

describe('POST /v1/explanations', () => {
  const app = client(smallApp());

  it('answers a report with contributions that add up to what a prediction says of it', async () => {
    const { status, body } = await ask(app, complete);
    assert.equal(status, 200);
    const { damageProbability } = (await app.predict(complete)).body;
    assert.equal(body.damageProbability, damageProbability);
    const sum = body.contributions.reduce(
      (total: number, each: { contribution: number }) => total + each.contribution,
      body.baseValue,
    );
    assert.ok(Math.abs(sum - damageProbability) < 1e-6);
    assert.deepEqual(body.background, { reports: 3, rule: 'by hand' });
    assert.deepEqual(body.model, { name: 'strike-damage', version: '0.0.1' });
  });

  it('refuses what a prediction refuses, in the same words', async () => {
    const wrong = { phaseOfFlight: 'Clim' };
    const [refused, predicted] = [await ask(app, wrong), await app.predict(wrong)];
    assert.equal(refused.status, 422);
    assert.deepEqual({ ...refused.body, instance: '' }, { ...predicted.body, instance: '' });
    assert.equal((await app.get('/v1/explanations')).headers.allow, 'POST');
  });

  it('says when to try again while too many reports wait, and is itself again afterwards', async () => {
    const explainer = createExplainer(await readModel(writeSmallModel()), 1, 30_000);
    const busy = client(smallApp({ explain: explainer.explain }));
    const waiting = Array.from({ length: 9 }, () => explainer.explain(complete as never));
    const { status, headers, body } = await ask(busy, complete);
    assert.deepEqual([status, body.code, headers['retry-after']], [503, 'overloaded', '2']);
    await Promise.all(waiting);
    assert.equal((await ask(busy, complete)).status, 200);
    await explainer.close();
  });

  it('answers 500 without a word of the cause when the thread cannot do its work', async () => {
    const files = await readModel(writeSmallModel());
    const explainer = createExplainer({ ...files, folder: '/nowhere', bytes: Buffer.from('no graph') }, 1, 30_000);
    const { status, text } = await ask(client(smallApp({ explain: explainer.explain })), complete);
    assert.equal(status, 500);
    assert.doesNotMatch(text, /nowhere/);
    await explainer.close();
  });
});

describe('While the trained model explains', () => {
  const folder = modelFolder({ version: 'latest' }, models);
  let model: ServedModel;
  const server = createServer();
  let url: string;

  before(async () => {
    model = await served(folder);
    server.on('request', smallApp(model)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await post('explanations'); // the thread has started
    await post('predictions');
  });

  after(async () => {
    server.close();
    await model.close();
  });

  const post = async (route: string) => {
    const response = await fetch(`${url}/v1/${route}`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify(complete),
    });
    assert.equal(response.status, 200);
    return response.json();
  };

  it('predictions that came later are answered earlier', async () => {
    const order: string[] = [];
    const explained = post('explanations').then(() => order.push('explanation'));
    for (let i = 0; i < 5; i++) {
      await post('predictions');
      order.push('prediction');
    }
    await explained;
    assert.deepEqual(order, [...Array<string>(5).fill('prediction'), 'explanation']);
  });

  it('the event loop is idle for most of the time', async () => {
    const before = performance.eventLoopUtilization();
    await post('explanations');
    const { utilization } = performance.eventLoopUtilization(before);
    assert.ok(utilization < 0.5, `busy for ${utilization} of the time`);
  });
});
