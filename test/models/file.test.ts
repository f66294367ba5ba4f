import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { fromBinary } from '@bufbuild/protobuf';
import { TensorProto_DataType as ElementType, TensorProto_DataLocation as Location, ModelProtoSchema } from 'onnx-buf';
import { isManifest, isStrikeReport, reportFields } from '../../schemas/index.js';
import { rawSource } from '../../training/data/load.js';
import { rocAuc } from '../../training/evaluation/metrics.js';
import { modelCard } from '../../training/release/card/model-card.js';
import { readMissingFields } from '../../training/release/missing-fields.js';
import { card, columns, file, folder, manifest, predict, reports, session, version } from './served-model.js';

const model = fromBinary(ModelProtoSchema, file);
const graph = model.graph!;

/** The fields of a report that the model reads, in the order of the schema. */
const inputFields = reportFields.filter(({ name }) => manifest.inputs.some((input) => input.name === name));

/** Name, element type and sizes of an input or output of the graph. */
function described({ name, type }: (typeof graph.input)[number]) {
  assert.equal(type!.value.case, 'tensorType');
  const { elemType, shape } = type!.value.value as Extract<typeof type, object>['value']['value'] & {
    elemType: number;
    shape: { dim: { value: { value?: unknown } }[] };
  };
  return [name, elemType, shape.dim.map(({ value }) => value.value)];
}

describe(`The served file, model.onnx ${version}`, () => {
  it('is smaller than 1 MB', () => {
    assert.ok(file.length < 1_000_000, `${file.length} bytes`);
  });

  it('keeps all weights inside, and no operators beside those of ONNX', () => {
    for (const { name, dataLocation, externalData } of graph.initializer) {
      assert.equal(dataLocation, Location.DEFAULT, name);
      assert.deepEqual(externalData, [], name);
    }
    assert.deepEqual(model.functions, []);
    for (const { name, domain } of graph.node) assert.ok(['', 'ai.onnx.ml'].includes(domain), `${name}: ${domain}`);
  });

  it('takes fields of a report, by name and in order, text or number, as many reports as one likes', async () => {
    assert.ok(inputFields.length >= 2);
    const expected = inputFields.map(({ name, kind }) => [
      name,
      kind === 'number' ? ElementType.FLOAT : ElementType.STRING,
      ['batch', 1n],
    ]);
    assert.deepEqual(graph.input.map(described), expected);
    assert.deepEqual(
      (await session).inputNames,
      inputFields.map(({ name }) => name),
    );
  });

  it('gives one probability for each report', async () => {
    assert.deepEqual(graph.output.map(described), [['damage_probability', ElementType.FLOAT, ['batch', 1n]]]);
    assert.deepEqual((await session).outputNames, ['damage_probability']);
    assert.equal(manifest.output, 'damage_probability');
    for (const count of [1, 2, 77]) assert.equal((await predict(reports.slice(0, count))).length, count);
  });

  it('asks for opset 21, ai.onnx.ml 3 and IR 10, as its manifest says', () => {
    const opsets = Object.fromEntries(model.opsetImport.map(({ domain, version }) => [domain, Number(version)]));
    assert.deepEqual(opsets, { '': 21, 'ai.onnx.ml': 3 });
    assert.equal(model.irVersion, 10n);
    const { opset, mlOpset, irVersion } = manifest.file;
    assert.deepEqual([opset, mlOpset, irVersion], [21, 3, 10]);
  });

  it('carries in its metadata what its manifest says', () => {
    const metadata = Object.fromEntries(model.metadataProps.map(({ key, value }) => [key, value]));
    const { test } = manifest.evaluation;
    const formatted = ({ value, low, high }: typeof test.rocAuc) =>
      `${value.toFixed(4)} [${low.toFixed(4)}, ${high.toFixed(4)}]`;
    const { settings, libraries, ...rest } = metadata;
    assert.deepEqual(rest, {
      version: manifest.version,
      data_sha256: manifest.data.sha256,
      features: manifest.inputs.map(({ name }) => name).join(','),
      threshold: String(manifest.threshold.value),
      seed: String(manifest.network.seed),
      test_roc_auc: formatted(test.rocAuc),
      test_average_precision: formatted(test.averagePrecision),
    });
    assert.deepEqual(JSON.parse(settings!), manifest.network.settings);
    assert.deepEqual(JSON.parse(libraries!), manifest.libraries);
    assert.equal(model.docString, manifest.description);
  });
});

describe(`The manifest of version ${version}`, () => {
  it('keeps its schema, and goes with the folder, the file and the data', () => {
    assert.ok(isManifest(manifest), JSON.stringify(isManifest.errors));
    assert.equal(manifest.version, version);
    assert.equal(manifest.file.sha256, createHash('sha256').update(file).digest('hex'));
    assert.equal(manifest.file.bytes, file.length);
    assert.equal(manifest.data.sha256, rawSource.sha256);
    assert.equal(manifest.data.rowsUsed, columns.rows);
    assert.equal(
      manifest.data.damaged,
      columns.damaged.reduce((sum, label) => sum + label, 0),
    );
  });

  it('lists the inputs of the file', () => {
    assert.deepEqual(
      manifest.inputs.map(({ name, type }) => [name, type]),
      inputFields.map(({ name, kind }) => [name, kind === 'number' ? 'float' : 'string']),
    );
    for (const { name, values } of inputFields) {
      if (!values) continue;
      const { known } = manifest.inputs.find((input) => input.name === name)!;
      assert.ok(known!.length > 1);
      assert.deepEqual(
        known!.filter((value) => !values.includes(value)),
        [],
        name,
      );
    }
  });

  it('has examples, reports that a client could send, which the file answers so', async () => {
    assert.ok(manifest.examples.length >= 10);
    const answers = await predict(manifest.examples.map(({ report }) => ({ ...report })));
    for (const [i, { report, damageProbability }] of manifest.examples.entries()) {
      assert.ok(isStrikeReport(report), JSON.stringify(report));
      assert.ok(Math.abs(answers[i]! - damageProbability) <= 1e-5, `${i}: ${answers[i]}, not ${damageProbability}`);
    }
  });

  it('gives every figure inside its interval, and intervals that say something', () => {
    const { test, crossValidation, baselines } = manifest.evaluation;
    const all = [test, crossValidation, ...baselines.flatMap((each) => [each.test, each.crossValidation])];
    for (const figures of all) {
      for (const [name, figure] of Object.entries(figures)) {
        if (typeof figure !== 'object') continue;
        const { value, low, high } = figure;
        assert.ok(low <= high, `${name}: ${low} ≤ ${high}`);
        // Resampling adds chance of its own, and chance adds to a calibration error: its interval may begin above it.
        if (name !== 'expectedCalibrationError') assert.ok(low <= value, `${name}: ${low} ≤ ${value}`);
        assert.ok(value <= high, `${name}: ${value} ≤ ${high}`);
        assert.ok(high - low < 0.25, `${name}: ${low} to ${high}`);
      }
    }
    assert.equal(test.trainRows + test.testRows, columns.rows);
  });

  it('reports figures that a model of use has: better than a guess, calibrated, no better than on its own reports', async () => {
    const { test, crossValidation, baselines } = manifest.evaluation;
    const prevalence = baselines.find(({ name }) => name === 'prevalence')!;
    for (const [figures, guess] of [
      [test, prevalence.test],
      [crossValidation, prevalence.crossValidation],
    ] as const) {
      assert.equal(guess.rocAuc.value, 0.5);
      assert.ok(figures.rocAuc.low > 0.75, `ROC-AUC from ${figures.rocAuc.low}`);
      assert.ok(figures.averagePrecision.low > 2 * guess.averagePrecision.value);
      assert.ok(figures.brier.value < guess.brier.value);
      assert.ok(figures.expectedCostPerReport.value < guess.expectedCostPerReport.value);
      assert.ok(figures.expectedCalibrationError.value <= 0.02);
    }
    const ownReports = rocAuc(await predict(reports), columns.damaged);
    assert.ok(ownReports >= 0.8, `on its own reports: ${ownReports}`);
    assert.ok(ownReports > crossValidation.rocAuc.value, `${ownReports} on its own reports`);
  });

  it('names its threshold by the costs it stands for', () => {
    const { value, costInspection, costMissed } = manifest.threshold;
    assert.equal(value, costInspection / costMissed);
  });

  it('is what the model card tells', () => {
    assert.equal(card, modelCard(manifest, readMissingFields(folder, manifest)));
  });
});
