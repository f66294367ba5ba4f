import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadModel } from '../../../server/models/model.js';
import { StartError } from '../../../server/start-error.js';
import { Graph } from '../../../training/onnx/graph.js';
import { smallGraph, smallManifest, writeSmallModel } from '../small-model.js';

const refusal = async (folder: string) => {
  const error = await loadModel(folder).then(
    () => assert.fail('the model was accepted'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof StartError, String(error));
  assert.ok(error.message.startsWith(`The model in ${folder} cannot be served: `), error.message);
  return error.message;
};

describe('A model', () => {
  it('is loaded when it reproduces the examples of its manifest', async () => {
    const model = await loadModel(writeSmallModel());
    const answers = await model.predict([{ phaseOfFlight: 'Climb', wildlifeSize: 'Large', speedKnots: 100 }]);
    assert.deepEqual([...answers], [0.5]);
    await model.close();
  });

  it('is refused when its folder or a part of it is missing', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'strike-model-'));
    assert.match(await refusal(empty), /manifest\.json is missing/);
    const headless = writeSmallModel();
    rmSync(join(headless, 'model.onnx'));
    assert.match(await refusal(headless), /model\.onnx is missing/);
  });

  it('is refused when its manifest is no JSON or breaks the schema, with every fault named', async () => {
    const folder = writeSmallModel({
      change: (manifest) => ({ ...manifest, version: 'one', threshold: { ...manifest.threshold, value: 2 } }),
    });
    assert.match(await refusal(folder), /\/version must match pattern.*; \/threshold\/value must be <= 1/);
    writeFileSync(join(folder, 'manifest.json'), '{');
    assert.match(await refusal(folder), /manifest\.json is not JSON/);
  });

  it('is refused when one byte of its file has changed', async () => {
    const folder = writeSmallModel();
    writeFileSync(join(folder, 'model.onnx'), 'something else');
    assert.match(
      await refusal(folder),
      /the SHA-256 of model\.onnx is [0-9a-f]{64}, but manifest\.json says [0-9a-f]{64}/,
    );
  });

  it('is refused when its file is no ONNX graph', async () => {
    assert.match(await refusal(writeSmallModel({ bytes: Buffer.from('no graph') })), /onnxruntime does not accept/);
  });

  it('is refused when manifest or graph take other inputs than a report has', async () => {
    const [date, ...others] = smallManifest(new Uint8Array()).inputs;
    const withInputs = (inputs: unknown[]) => writeSmallModel({ change: (manifest) => ({ ...manifest, inputs }) });
    assert.match(
      await refusal(withInputs(others)),
      /manifest\.json lists aircraft string, .* takes .*flightDate string/,
    );
    assert.match(
      await refusal(withInputs([{ ...date, name: 'costRepair' }, ...others])),
      /manifest\.json lists the input costRepair, which is no field of a strike report\.$/,
    );
    assert.match(
      await refusal(withInputs([{ ...date, type: 'float' }, ...others])),
      /manifest\.json says that flightDate is a float; it must be a string\.$/,
    );
    assert.match(await refusal(withInputs([date, date, ...others])), /manifest\.json lists .*, but model\.onnx takes/);

    const graph = new Graph();
    graph.output('damage_probability', graph.input('speedKnots', 'double', ['N', 1]));
    assert.match(await refusal(writeSmallModel({ graph })), /but model\.onnx takes speedKnots float64\.$/);
  });

  it('is refused when its output has another name', async () => {
    const graph = smallGraph();
    const { type, shape } = graph.outputs.pop()!;
    graph.output('risk', graph.node('RandomUniform', [], [{ type, shape }], { shape: [1n, 1n] })[0]!);
    assert.match(await refusal(writeSmallModel({ graph })), /no output damage_probability of 32-bit floats/);
  });

  it('is refused when an example of its manifest comes out otherwise', async () => {
    const folder = writeSmallModel({
      change: (manifest) => ({
        ...manifest,
        examples: manifest.examples.map((example) => ({ ...example, damageProbability: 0.50002 })),
      }),
    });
    assert.match(await refusal(folder), /example 0 of its manifest should come out as 0\.50002, not 0\.5\./);
  });
});
