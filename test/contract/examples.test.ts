import assert from 'node:assert/strict';
import type { Response } from 'supertest';
import { models } from '../../paths.js';
import document from '../../schemas/generated/openapi.json' with { type: 'json' };
import type { Prediction } from '../../schemas/index.js';
import { createDriftMonitor } from '../../server/drift/monitor.js';
import { createExplainer } from '../../server/explanations/explainer.js';
import { modelFolder } from '../../server/models/folders.js';
import { readModel } from '../../server/models/model.js';
import type { ServedModel } from '../../server/models/served-model.js';
import { StartError } from '../../server/start-error.js';
import { served as serve, smallApp, smallModel, usualSettings } from '../server/small-app.js';
import { writeSmallModel } from '../server/small-model.js';
import { client, operations, problemExamples } from './conforms.js';

const json = { 'Content-Type': 'application/json' };
const { get, post, predict, batch } = client(smallApp());
const manifest = { ...smallModel.manifest, version: '1.0.0' };
const versionOne = client(smallApp({ manifest, drift: driftOfLargeAnimals() }));
const failing = client(smallApp({ predict: async () => assert.fail('on purpose') }));
const stopping = client(smallApp({ isReady: () => false }));
const shortTimeout = client(smallApp({ bodyLimits: { bytes: 65_536, timeoutMs: 20 } }));
const completeReport =
  document.paths['/v1/predictions'].post.requestBody.content['application/json'].examples.complete.value;
const explain = (app: ReturnType<typeof client>, report: unknown) =>
  app.post('/v1/explanations').set(json).send(JSON.stringify(report));
const tensors =
  document.paths['/v2/models/{model}/infer'].post.requestBody.content['application/json'].examples.twoRows.value;
const phase = tensors.inputs[0]!;
const infer = (request: unknown) => post('/v2/models/strike-damage/infer').set(json).send(JSON.stringify(request));
const send = (body: string) => post('/v1/predictions').set(json).send(body);

/** A monitor that has recorded the reports of the example: mostly of large animals, every tenth with a high probability. */
function driftOfLargeAnimals() {
  const monitor = createDriftMonitor(manifest, usualSettings.drift);
  const sizes = ['Large', 'Large', 'Large', 'Large', 'Large', 'Large', 'Large', 'Medium', 'Small', 'Small'] as const;
  for (let i = 0; i < 200; i++) {
    const damageProbability = i % 10 === 0 ? 0.6 : 0.1;
    monitor.record([{ phaseOfFlight: 'Climb', wildlifeSize: sizes[i % 10]! }], [{ damageProbability } as Prediction]);
  }
  return monitor;
}

/** Requests one explanation more than may be under way and wait together. */
async function overload() {
  const explainer = createExplainer(await readModel(writeSmallModel()), 1, 30_000);
  for (let i = 0; i < 9; i++) void explainer.explain(completeReport as never);
  return explain(client(smallApp({ explain: explainer.explain })), completeReport);
}

/** API keys of which no request has one. */
const unknownKeys = { nameOf: () => undefined };

/** Makes one request more than a client may in a minute. */
async function exceedRate() {
  const limited = client(smallApp({ ratePerMinute: 60 }));
  for (let i = 0; i < 60; i++) await limited.get('/v1/models');
  return limited.get('/v1/models');
}

const failingReload = smallApp({
  adminKeys: { nameOf: () => 'operator' },
  reload: async () => {
    throw new StartError('MODEL_VERSION is "1.0.0", but models has 0.9.0.');
  },
});

/** The service over the trained model. */
const trained = serve(modelFolder({ version: 'latest' }, models)).then((model) => client(smallApp(model)));

/** For each example of a problem, a request that is answered exactly as the document shows. */
const requestsByExample: Record<string, () => PromiseLike<Response>> = {
  'malformed-url': () => get('/v1/%E0%A4%A'),
  'malformed-json': () => send('{"phaseOfFlight":'),
  'malformed-csv': () => batch('text/csv', '"phaseOfFlight'),
  'invalid-query': () => batch('application/json', '[]', '?rank=yes'),
  'empty-body': () => send(''),
  unauthorized: () => client(smallApp({ keys: unknownKeys })).get('/v1/model'),
  'too-many-requests': exceedRate,
  'model-refused': () => client(failingReload).post('/v1/admin/reload'),
  'deadline-exceeded': () => client(smallApp({ deadlineMs: -1 })).predict(completeReport),
  'not-found': () => get('/v1/predict'),
  'malformed-tensors': () =>
    infer({ ...tensors, inputs: [{ ...phase, data: null, parameters: { binary_data_size: 12 } }] }),
  'method-not-allowed': () => get('/v1/predictions'),
  'not-acceptable': () => get('/v1/model').set('Accept', 'text/html'),
  'request-timeout': () => shortTimeout.post('/v1/predictions').set(json).set('Content-Length', '100').send('{'),
  'too-many-rows': () => batch('application/json', JSON.stringify(Array(10_001).fill(null))),
  'row-too-long': () => batch('text/csv', 'x'.repeat(65_537)),
  'body-too-large': () => send(' '.repeat(65_537)),
  'unsupported-media-type': () => post('/v1/predictions').set('Content-Type', 'text/plain').send('Climb'),
  'unsupported-encoding': () => send('{}').set('Content-Encoding', 'gzip'),
  'invalid-report': () => predict({ phaseOfFlight: 'Clim', wildlifesize: 'Large', speedKnots: 1800 }),
  saysNothing: () => predict({ species: 'UNKNOWN', airport: 'DENVER INTL AIRPORT' }),
  'invalid-batch': () => batch('text/csv', 'phaseOfFligth,speedKnots\n'),
  'invalid-inference': () =>
    infer({ ...tensors, inputs: [{ ...phase, data: ['Climb', 'Clim'] }, ...tensors.inputs.slice(1)] }),
  'internal-error': () => failing.predict(completeReport),
  overloaded: overload,
  'not-ready': () => stopping.get('/health/ready'),
};

describe('Every example of the OpenAPI document', () => {
  for (const example of problemExamples) {
    it(`of a problem is what the server says: ${example.name}`, async () => {
      const { body } = await requestsByExample[example.name]!();
      assert.match(body.instance, /^urn:uuid:[0-9a-f-]{36}$/);
      delete body.instance;
      assert.deepEqual(body, example.value);
    });
  }

  const answers = operations
    .filter(({ method }) => method === 'get')
    .flatMap(({ path, responses }) =>
      Object.entries(responses['200']!.content['application/json']?.examples ?? {}).map(([name, { value }]) => ({
        path,
        name,
        value,
      })),
    );
  for (const { path, name, value } of answers) {
    it(`of an answer is what the server says: ${path} ${name}`, async () => {
      const url = path.replace('{model}', manifest.name).replace('{version}', manifest.version);
      assert.deepEqual((await versionOne.get(url)).body, value);
    });
  }

  it('of an inference is what the trained model answers', async () => {
    const { body } = await (await trained).post('/v2/models/strike-damage/infer').send(tensors);
    const { content } = document.paths['/v2/models/{model}/infer'].post.responses['200'];
    const example = content['application/json'].examples.twoRows.value;
    const withoutData = ({ outputs, ...others }: typeof example) => ({
      ...others,
      outputs: outputs.map(({ data, ...tensor }) => tensor),
    });
    assert.deepEqual(withoutData(body), withoutData(example));
    for (const [row, probability] of example.outputs[0]!.data.entries()) {
      const answer = body.outputs[0].data[row];
      assert.ok(Math.abs(answer - probability) < 0.02, `${answer} instead of ${probability}`);
    }
  });
});

describe('Every report among the examples of the OpenAPI document', () => {
  const { requestBody, responses } = document.paths['/v1/predictions'].post;
  const reports = requestBody.content['application/json'].examples;
  const predictions = responses['200'].content['application/json'].examples;
  let trainedClient: ReturnType<typeof client>;

  before(async () => {
    trainedClient = await trained;
  });

  it('has its answer there, under the same name', () => {
    assert.deepEqual(Object.keys(predictions), Object.keys(reports));
  });

  for (const [name, { value: report }] of Object.entries(reports)) {
    it(`is answered so by the trained model: ${name}`, async () => {
      const { body } = await trainedClient.predict(report);
      const example = predictions[name as keyof typeof predictions].value;
      const { damageProbability: _, ...rest } = body;
      const { damageProbability: __, ...expected } = example;
      assert.deepEqual(rest, expected);
      // Training again may move the figures a little; an example that is further away would mislead.
      for (const figure of ['damageProbability', 'threshold'] as const) {
        const distance = Math.abs(body[figure] - example[figure]);
        assert.ok(distance < 0.02, `${figure}: the example says ${example[figure]}, the model ${body[figure]}`);
      }
    });
  }
});

describe('Every batch among the examples of the OpenAPI document', () => {
  const { requestBody, responses } = document.paths['/v1/predictions/batch'].post;
  let trainedClient: ReturnType<typeof client>;

  before(async () => {
    trainedClient = await trained;
  });

  const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  /** The text without its probabilities, and these as numbers: training again may move them a little. */
  const partsOf = (text: string) => ({
    figures: [...text.matchAll(/0\.\d{3,}/g)].map(Number),
    rest: text
      .replaceAll(/0\.\d{3,}/g, '#')
      .replaceAll(/,?\n/g, '\n')
      .trim(),
  });
  const forms = ['application/json', 'application/x-ndjson', 'text/csv'] as const;
  for (const bodyForm of forms) {
    const [[name, { value }]] = Object.entries(requestBody.content[bodyForm].examples) as [
      [string, { value: unknown }],
    ];
    for (const answerForm of forms.filter((form) => name in responses['200'].content[form].examples)) {
      it(`is answered so by the trained model: ${name}, ${bodyForm} as ${answerForm}`, async () => {
        const body = textOf(value);
        const response = await trainedClient.batch(bodyForm, body).set('Accept', answerForm);
        const isJson = answerForm === 'application/json';
        const actual = partsOf(isJson ? JSON.stringify(JSON.parse(response.text)) : response.text);
        const examples: Record<string, { value: unknown }> = responses['200'].content[answerForm].examples;
        const expected = partsOf(textOf(examples[name]!.value));
        assert.equal(actual.rest, expected.rest);
        assert.equal(actual.figures.length, 2);
        for (const [index, figure] of actual.figures.entries()) {
          assert.ok(
            Math.abs(figure - expected.figures[index]!) < 0.02,
            `${figure} instead of ${expected.figures[index]}`,
          );
        }
      });
    }
  }
});

describe('Every explanation among the examples of the OpenAPI document', () => {
  const { requestBody, responses } = document.paths['/v1/explanations'].post;
  const reports = requestBody.content['application/json'].examples;
  const explanations = responses['200'].content['application/json'].examples;
  let model: ServedModel;
  let trainedClient: ReturnType<typeof client>;

  before(async () => {
    model = await serve(modelFolder({ version: 'latest' }, models));
    trainedClient = client(smallApp(model));
  });
  after(() => model.close());

  for (const [name, { value: report }] of Object.entries(reports)) {
    it(`is what the trained model gives: ${name}`, async () => {
      const { body } = await explain(trainedClient, report);
      const example = explanations[name as keyof typeof explanations].value;
      assert.deepEqual(body.background, example.background);
      const figures = ({ baseValue, damageProbability, contributions }: typeof example) => ({
        baseValue,
        damageProbability,
        ...Object.fromEntries(contributions.map(({ feature, contribution }) => [feature, contribution])),
      });
      const [actual, expected]: Record<string, number>[] = [figures(body), figures(example)];
      assert.deepEqual(Object.keys(actual!).sort(), Object.keys(expected!).sort());
      for (const [figure, value] of Object.entries(expected!)) {
        assert.ok(Math.abs(actual![figure]! - value) < 0.02, `${figure}: shown ${value}, given ${actual![figure]}`);
      }
    });
  }
});
