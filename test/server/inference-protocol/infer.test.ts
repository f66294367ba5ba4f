import assert from 'node:assert/strict';
import type { StrikeReport } from '../../../schemas/index.js';
import { client } from '../../contract/conforms.js';
import { smallApp, smallModel } from '../small-app.js';
import { binary, binaryBody, binaryParts, floatBytes, numbers, stringBytes, type Tensor, text } from './tensors.js';

const path = '/v2/models/strike-damage/infer';
const { post, predict } = client(smallApp());
const phases = ['Climb', 'Approach', 'Taxi'];
const sizes = ['Large', 'Small', 'Medium'];
const required = [text('phaseOfFlight', phases), text('wildlifeSize', sizes)];

const infer = (request: object) => post(path).send(JSON.stringify(request));
const inferBytes = ({ body, jsonLength }: ReturnType<typeof binaryBody>) =>
  post(path).set('Inference-Header-Content-Length', jsonLength).send(body);

const probabilityOf = async (report: StrikeReport) => (await predict(report)).body.damageProbability;

/** What the reports with these fields get from POST /v1/predictions. */
const expected = (more: (row: number) => Partial<StrikeReport> = () => ({})) =>
  Promise.all(
    phases.map((phaseOfFlight, row) =>
      probabilityOf({ phaseOfFlight, wildlifeSize: sizes[row], ...more(row) } as StrikeReport),
    ),
  );

describe('An inference request in JSON', () => {
  it('is answered as the same reports are at /v1/predictions, with its id, the threshold and the model', async () => {
    const speeds = [180, 95.5, 0];
    const { body, type, status } = await infer({ id: 'A-1', inputs: [...required, numbers('speedKnots', speeds)] });
    assert.deepEqual([status, type], [200, 'application/json']);
    assert.deepEqual(body, {
      model_name: 'strike-damage',
      model_version: '0.0.1',
      id: 'A-1',
      parameters: { threshold: 0.5, warnings: 0 },
      outputs: [
        {
          name: 'damage_probability',
          datatype: 'FP32',
          shape: [3, 1],
          data: await expected((row) => ({ speedKnots: speeds[row]! })),
        },
      ],
    });
  });

  it('has no id in its answer when it had none', async () => {
    for (const id of [undefined, null]) assert.equal('id' in (await infer({ id, inputs: required })).body, false);
  });

  it('may have nested data, inputs in any order, and shapes of one dimension', async () => {
    const nested = required.map((tensor) => ({ ...tensor, data: (tensor.data as string[]).map((value) => [value]) }));
    const flat = required.map((tensor) => ({ ...tensor, shape: [3] }));
    for (const inputs of [nested, flat, required.toReversed()]) {
      const { body } = await infer({ inputs });
      assert.deepEqual([body.outputs[0].shape, body.outputs[0].data], [[3, 1], await expected()]);
    }
  });

  it("takes '', null and NaN for values that are missing", async () => {
    const species = text('species', ['Gull', '', null]);
    const request = JSON.stringify({ id: 'NaN', inputs: [...required, species, numbers('speedKnots', [1, null, 2])] });
    // The literal of JavaScript and Python is no JSON; tritonclient sends it all the same.
    const { body } = await post(path).send(request.replace('[1,null,2]', '[NaN,null,2]'));
    assert.equal(body.id, 'NaN');
    const fields = [{ species: 'Gull' }, {}, { speedKnots: 2 }];
    assert.deepEqual(body.outputs[0].data, await expected((row) => fields[row]!));
  });

  it('is told how many of its values the model does not know', async () => {
    const { body } = await infer({ inputs: [...required, text('species', ['Gull', 'Gul', 'Dodo'])] });
    assert.equal(body.parameters.warnings, 2);
  });

  it('may have no rows', async () => {
    const { body } = await infer({ inputs: [text('phaseOfFlight', []), text('wildlifeSize', [])] });
    assert.deepEqual([body.outputs[0].shape, body.outputs[0].data], [[0, 1], []]);
  });

  it('is read whatever its Content-Type says', async () => {
    for (const type of ['application/json', 'application/octet-stream', 'application/x-www-form-urlencoded', '']) {
      const { status } = await post(path)
        .set('Content-Type', type)
        .send(JSON.stringify({ inputs: required }));
      assert.equal(status, 200, type);
    }
  });

  it('may carry members and parameters that only other servers know', async () => {
    const inputs = required.map((tensor) => ({ ...tensor, parameters: { content_type: 'str' } }));
    const { status } = await infer({ model_name: 'x', parameters: { priority: 1, sequence_id: 'a' }, inputs });
    assert.equal(status, 200);
  });

  it('reaches the model in calls of bounded size, in order', async () => {
    const calls: number[] = [];
    const counting = client(
      smallApp({
        predict: (reports) => {
          calls.push(reports.length);
          return smallModel.predict(reports);
        },
      }),
    );
    const many = (values: string[]) => Array.from({ length: 1500 }, (_, row) => values[row % 3]!);
    const inputs = [text('phaseOfFlight', many(phases)), text('wildlifeSize', many(sizes))];
    const { body } = await counting.post(path).send(JSON.stringify({ inputs }));
    assert.deepEqual(calls, [500, 500, 500]);
    const three = await expected();
    assert.deepEqual(body.outputs[0].data, Array(500).fill(three).flat());
  });
});

describe('An inference request while the model is replaced', () => {
  it('is answered by one version', async () => {
    let calls = 0;
    const replacing = client(
      smallApp({
        predict: async (reports) => {
          const version = ++calls === 1 ? '0.0.1' : '0.0.2';
          const predictions = await smallModel.predict(reports);
          return predictions.map((prediction) => ({ ...prediction, model: { ...prediction.model, version } }));
        },
      }),
    );
    const inputs = [text('phaseOfFlight', Array(600).fill('Climb')), text('wildlifeSize', Array(600).fill('Large'))];
    const { body } = await replacing.post(path).send(JSON.stringify({ inputs }));
    assert.deepEqual([body.model_version, calls, body.outputs[0].data.length], ['0.0.2', 4, 600]);
  });
});

describe('An inference request with tensors as bytes', () => {
  const parts = [
    binary('phaseOfFlight', 3, stringBytes(...phases)),
    binary('speedKnots', 3, floatBytes(180, Number.NaN, 0.5), 'FP32'),
    binary('wildlifeSize', 3, stringBytes(...sizes)),
    binary('species', 3, stringBytes('Gull', '', 'Étourneau')),
  ];
  const fields = [{ speedKnots: 180, species: 'Gull' }, {}, { speedKnots: 0.5, species: 'Étourneau' }];

  it('is answered as the same request in JSON', async () => {
    const { body, type } = await inferBytes(binaryBody(parts));
    assert.equal(type, 'application/json');
    assert.deepEqual(body.outputs[0].data, await expected((row) => fields[row]!));
  });

  it('may have others of its tensors in the JSON', async () => {
    const mixed: { tensor: Tensor; bytes?: Buffer }[] = [parts[0]!, { tensor: required[1]! }, parts[3]!, parts[1]!];
    const { body } = await inferBytes(binaryBody(mixed));
    assert.deepEqual(body.outputs[0].data, await expected((row) => fields[row]!));
  });

  it('gets its output as bytes where it asks for that, for all outputs or for this one', async () => {
    const byOutput = (binary_data: boolean) => [{ name: 'damage_probability', parameters: { binary_data } }];
    const wishes = [
      { parameters: { binary_data_output: true } },
      { parameters: { binary_data_output: true }, outputs: [{ name: 'damage_probability' }] },
      { outputs: byOutput(true) },
      { parameters: { binary_data_output: false }, outputs: byOutput(true) },
    ];
    const probabilities = await expected((row) => fields[row]!);
    for (const wish of wishes) {
      const { body, type, headers } = await inferBytes(binaryBody(parts, wish));
      assert.equal(type, 'application/octet-stream');
      const { json, rest } = binaryParts(body, headers['inference-header-content-length']!);
      assert.deepEqual(json.outputs, [
        { name: 'damage_probability', datatype: 'FP32', shape: [3, 1], parameters: { binary_data_size: 12 } },
      ]);
      assert.deepEqual(rest, floatBytes(...probabilities));
      assert.equal(Number(headers['content-length']), body.length);
    }
    const inJson = await inferBytes(
      binaryBody(parts, { parameters: { binary_data_output: true }, outputs: byOutput(false) }),
    );
    assert.deepEqual(inJson.body.outputs[0].data, probabilities);
  });
});
