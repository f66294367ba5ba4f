import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeChecksums } from '../../../model-folder.js';
import { models } from '../../../paths.js';
import { loadModel, readModel } from '../../../server/models/model.js';
import { serve } from '../../../server/models/served-model.js';
import { StartError } from '../../../server/start-error.js';
import { Graph } from '../../../training/onnx/graph.js';
import { keptLog } from '../listening.js';
import { usualSettings } from '../small-app.js';
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

  it('is refused when its folder is called by another version, and taken from a folder of any other name', async () => {
    const model = writeSmallModel();
    const [same, other] = ['0.0.1', '0.0.2'].map((name) => join(model, name));
    for (const folder of [same!, other!]) {
      for (const file of ['model.onnx', 'manifest.json']) cpSync(join(model, file), join(folder, file));
    }
    assert.match(
      await refusal(other!),
      /its folder is called 0\.0\.2, but manifest\.json says version 0\.0\.1; both must name the same version\.$/,
    );
    for (const folder of [same!, model]) assert.equal((await readModel(folder)).manifest.version, '0.0.1');
  });

  it('is refused when a file is not the one of its list of hashes', async () => {
    const spoilt = (spoil: (folder: string) => void) => {
      const folder = writeSmallModel();
      writeFileSync(join(folder, 'missing-fields.json'), '[]');
      writeChecksums(folder);
      spoil(folder);
      return refusal(folder);
    };
    const replace = (folder: string, file: string, from: RegExp | string, to: string) =>
      writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replace(from, to));
    const differs = (file: string) => new RegExp(`the SHA-256 of ${file} is \\w{64}, but SHA256SUMS says \\w{64}\\.$`);

    assert.match(
      await spoilt((folder) => replace(folder, 'manifest.json', 'A stand-in', 'A stand in')),
      differs('manifest\\.json'),
    );
    assert.match(
      await spoilt((folder) => replace(folder, 'missing-fields.json', '[]', '[ ]')),
      differs('missing-fields\\.json'),
    );
    assert.match(
      await spoilt((folder) => rmSync(join(folder, 'missing-fields.json'))),
      /missing-fields\.json.*is missing/,
    );
    assert.match(
      await spoilt((folder) => replace(folder, 'SHA256SUMS', /.*manifest\.json\n/, '')),
      /SHA256SUMS has no line for manifest\.json\.$/,
    );
    for (const line of ['no hash', `${'0'.repeat(64)}  ../model.onnx`]) {
      assert.match(
        await spoilt((folder) => replace(folder, 'SHA256SUMS', /^.*\n/, `${line}\n`)),
        /line 1 of SHA256SUMS is not a SHA-256, two spaces and the name/,
      );
    }
  });

  it('is opened without a list of hashes, as one made before there were any, with a line in the log', async () => {
    for (const hasChecksums of [true, false]) {
      const folder = writeSmallModel();
      if (hasChecksums) writeChecksums(folder);
      const { log, lines } = keptLog();
      const model = await serve(folder, { ...usualSettings, log }, { onModelCall: () => {} });
      await model.close();
      assert.deepEqual(
        lines.map(({ msg }) => /no SHA256SUMS/.test(String(msg))),
        hasChecksums ? [] : [true],
      );
    }
  });

  it('has hashes that anybody can check with a tool of the system', function () {
    if (spawnSync('sha256sum', ['--version']).error) this.skip(); // a system without it
    for (const folder of [join(models, '1.0.0'), writeSmallModel()]) {
      if (folder !== join(models, '1.0.0')) writeChecksums(folder);
      const answer = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
      assert.match(answer, /^manifest\.json: OK\n(missing-fields\.json: OK\n)?model\.onnx: OK\n$/);
    }
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
