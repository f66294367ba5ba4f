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
const first = client(smallApp({ manifest, drift: driftOfLargeAnimals() }));
const failing = client(smallApp({ predict: async () => assert.fail('on purpose') }));
const stopping = client(smallApp({ isReady: () => false }));
const slow = client(smallApp({ bodyLimits: { bytes: 65_536, timeoutMs: 20 } }));
const complete = document.paths['/v1/predictions'].post.requestBody.content['application/json'].examples.complete.value;
const explain = (app: ReturnType<typeof client>, report: unknown) =>
  app.post('/v1/explanations').set(json).send(JSON.stringify(report));
const tensors =
  document.paths['/v2/models/{model}/infer'].post.requestBody.content['application/json'].examples.twoRows.value;
const phase = tensors.inputs[0]!;
const infer = (request: unknown) => post('/v2/models/strike-damage/infer').set(json).send(JSON.stringify(request));
const send = (body: string) => post('/v1/predictions').set(json).send(body);

/** A monitor that has seen the reports of the example: large animals for the most part, and every tenth in danger. */
function driftOfLargeAnimals() {
  const monitor = createDriftMonitor(manifest, usualSettings.drift);
  const sizes = ['Large', 'Large', 'Large', 'Large', 'Large', 'Large', 'Large', 'Medium', 'Small', 'Small'] as const;
  for (let i = 0; i < 200; i++) {
    const damageProbability = i % 10 === 0 ? 0.6 : 0.1;
    monitor.record([{ phaseOfFlight: 'Climb', wildlifeSize: sizes[i % 10]! }], [{ damageProbability } as Prediction]);
  }
  return monitor;
}

/** Asks for one explanation more than may be under way and wait together. */
async function overload() {
  const explainer = createExplainer(await readModel(writeSmallModel()), 1, 30_000);
  for (let i = 0; i < 9; i++) void explainer.explain(complete as never);
  return explain(client(smallApp({ explain: explainer.explain })), complete);
}

/** Keys that nobody has. */
const keyless = { nameOf: () => undefined };

/** Makes one request more than a client may in a minute. */
async function hurry() {
  const limited = client(smallApp({ ratePerMinute: 60 }));
  for (let i = 0; i < 60; i++) await limited.get('/v1/models');
  return limited.get('/v1/models');
}

const refusing = smallApp({
  adminKeys: { nameOf: () => 'operator' },
  reload: async () => {
    throw new StartError('MODEL_VERSION is "1.0.0", but models has 0.9.0.');
  },
});

/** The service over the trained model. */
const trained = serve(modelFolder({ version: 'latest' }, models)).then((model) => client(smallApp(model)));

/** For each code, a request that provokes exactly the answer that the document shows. */
const provoke: Record<string, () => PromiseLike<Response>> = {
  'malformed-url': () => get('/v1/%E0%A4%A'),
  'malformed-json': () => send('{"phaseOfFlight":'),
  'malformed-csv': () => batch('text/csv', '"phaseOfFlight'),
  'invalid-query': () => batch('application/json', '[]', '?rank=yes'),
  'empty-body': () => send(''),
  unauthorized: () => client(smallApp({ keys: keyless })).get('/v1/model'),
  'too-many-requests': hurry,
  'model-refused': () => client(refusing).post('/v1/admin/reload'),
  'deadline-exceeded': () => client(smallApp({ deadlineMs: -1 })).predict(complete),
  'not-found': () => get('/v1/predict'),
  'malformed-tensors': () =>
    infer({ ...tensors, inputs: [{ ...phase, data: null, parameters: { binary_data_size: 12 } }] }),
  'method-not-allowed': () => get('/v1/predictions'),
  'not-acceptable': () => get('/v1/model').set('Accept', 'text/html'),
  'request-timeout': () => slow.post('/v1/predictions').set(json).set('Content-Length', '100').send('{'),
  'too-many-rows': () => batch('application/json', JSON.stringify(Array(10_001).fill(null))),
  'row-too-long': () => batch('text/csv', 'x'.repeat(65_537)),
  'body-too-large': () => send(' '.repeat(65_537)),
  'unsupported-media-type': () => post('/v1/predictions').set('Content-Type', 'text/plain').send('Climb'),
  'unsupported-encoding': () => send('{}').set('Content-Encoding', 'gzip'),
  'invalid-report': () => predict({ phaseOfFlight: 'climb', wildlifesize: 'Large', speedKnots: 1800 }),
  'invalid-batch': () => batch('text/csv', 'phaseOfFlight,wildlifeSize,wildlife size\n'),
  'invalid-inference': () =>
    infer({ ...tensors, inputs: [{ ...phase, data: ['Climb', 'climb'] }, ...tensors.inputs.slice(1)] }),
  'internal-error': () => failing.predict(complete),
  overloaded: overload,
  'not-ready': () => stopping.get('/health/ready'),
};

describe('Every example of the OpenAPI document', () => {
  for (const example of problemExamples) {
    it(`of a problem is what the server says: ${example.code}`, async () => {
      const { body } = await provoke[example.code]!();
      assert.match(body.instance, /^urn:uuid:[0-9a-f-]{36}$/);
      delete body.instance;
      assert.deepEqual(body, example);
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
      assert.deepEqual((await first.get(url)).body, value);
    });
  }

  it('of an inference is what the trained model answers', async () => {
    const { body } = await (await trained).post('/v2/models/strike-damage/infer').send(tensors);
    const { content } = document.paths['/v2/models/{model}/infer'].post.responses['200'];
    const shown = content['application/json'].examples.twoRows.value;
    const rest = ({ outputs, ...others }: typeof shown) => ({
      ...others,
      outputs: outputs.map(({ data, ...tensor }) => tensor),
    });
    assert.deepEqual(rest(body), rest(shown));
    for (const [row, probability] of shown.outputs[0]!.data.entries()) {
      const given = body.outputs[0].data[row];
      assert.ok(Math.abs(given - probability) < 0.02, `${given} instead of ${probability}`);
    }
  });
});

describe('Every report among the examples of the OpenAPI document', () => {
  const { requestBody, responses } = document.paths['/v1/predictions'].post;
  const reports = requestBody.content['application/json'].examples;
  const predictions = responses['200'].content['application/json'].examples;
  let served: ReturnType<typeof client>;

  before(async () => {
    served = await trained;
  });

  it('has its answer there, under the same name', () => {
    assert.deepEqual(Object.keys(predictions), Object.keys(reports));
  });

  for (const [name, { value: report }] of Object.entries(reports)) {
    it(`is answered so by the trained model: ${name}`, async () => {
      const { body } = await served.predict(report);
      const shown = predictions[name as keyof typeof predictions].value;
      assert.deepEqual([body.triage, body.warnings], [shown.triage, shown.warnings]);
      // Training again may move the figures a little; an example that is further away tells a wrong story.
      for (const figure of ['damageProbability', 'threshold'] as const) {
        const distance = Math.abs(body[figure] - shown[figure]);
        assert.ok(distance < 0.02, `${figure}: the example says ${shown[figure]}, the model ${body[figure]}`);
      }
    });
  }
});

describe('Every batch among the examples of the OpenAPI document', () => {
  const { requestBody, responses } = document.paths['/v1/predictions/batch'].post;
  let served: ReturnType<typeof client>;

  before(async () => {
    served = await trained;
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
  for (const sent of forms) {
    const [[name, { value }]] = Object.entries(requestBody.content[sent].examples) as [[string, { value: unknown }]];
    for (const wanted of forms.filter((form) => name in responses['200'].content[form].examples)) {
      it(`is answered so by the trained model: ${name}, ${sent} as ${wanted}`, async () => {
        const body = textOf(value);
        const response = await served.batch(sent, body).set('Accept', wanted);
        const isJson = wanted === 'application/json';
        const given = partsOf(isJson ? JSON.stringify(JSON.parse(response.text)) : response.text);
        const examples: Record<string, { value: unknown }> = responses['200'].content[wanted].examples;
        const shown = partsOf(textOf(examples[name]!.value));
        assert.equal(given.rest, shown.rest);
        assert.equal(given.figures.length, 2);
        for (const [place, figure] of given.figures.entries()) {
          assert.ok(Math.abs(figure - shown.figures[place]!) < 0.02, `${figure} instead of ${shown.figures[place]}`);
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
  let served: ReturnType<typeof client>;

  before(async () => {
    model = await serve(modelFolder({ version: 'latest' }, models));
    served = client(smallApp(model));
  });
  after(() => model.close());

  for (const [name, { value: report }] of Object.entries(reports)) {
    it(`is what the trained model gives: ${name}`, async () => {
      const { body } = await explain(served, report);
      const shown = explanations[name as keyof typeof explanations].value;
      assert.deepEqual(body.background, shown.background);
      const figures = ({ baseValue, damageProbability, contributions }: typeof shown) => ({
        baseValue,
        damageProbability,
        ...Object.fromEntries(contributions.map(({ feature, contribution }) => [feature, contribution])),
      });
      const [given, expected]: Record<string, number>[] = [figures(body), figures(shown)];
      assert.deepEqual(Object.keys(given!).sort(), Object.keys(expected!).sort());
      for (const [figure, value] of Object.entries(expected!)) {
        assert.ok(Math.abs(given![figure]! - value) < 0.02, `${figure}: shown ${value}, given ${given![figure]}`);
      }
    });
  }
});
