import assert from 'node:assert/strict';
import { isManifest, type Manifest } from '../../../schemas/index.js';
import { cleaningRules } from '../../../training/data/clean.js';
import type { Columns } from '../../../training/data/columns.js';
import { loadRawReports } from '../../../training/data/load.js';
import { createRandom } from '../../../training/data/random.js';
import { allRows } from '../../../training/data/reports.js';
import { breakdowns } from '../../../training/evaluation/breakdown/breakdown.js';
import type { TrainingEffort } from '../../../training/evaluation/effort.js';
import { type CalibratedEnsemble, calibratedEnsemble, probabilities } from '../../../training/evaluation/ensemble.js';
import { figures } from '../../../training/evaluation/figures.js';
import { encodeReports } from '../../../training/features/encoder.js';
import { settingsFromFile } from '../../../training/network/settings.js';
import { encodeModel } from '../../../training/onnx/model.js';
import { modelCard } from '../../../training/release/card/model-card.js';
import { servedGraph } from '../../../training/release/export.js';
import { buildManifest, onnxMetadata } from '../../../training/release/manifest.js';
import { answersOfFile, checkParity } from '../../../training/release/parity.js';
import { close, fields, madeUp, reports, settings } from '../small.js';

const effort: TrainingEffort = { members: 2, membersPerFold: 1, repeatSeeds: [1], seed: 1 };

interface Trained {
  readonly model: CalibratedEnsemble;
  readonly file: Uint8Array;
}

/** The whole chain on a small scale: cross-validation, calibration, ensemble, file. */
async function train(seed = effort.seed): Promise<Trained> {
  const model = await calibratedEnsemble(reports(), allRows(reports().columns), settings, { ...effort, seed });
  const graph = servedGraph(fields, model.ensemble, model.dataset.encoding, settings, model.calibration);
  return { model, file: encodeModel(graph, { name: 'small' }) };
}

/** Answers of the training code for raw values: its encoder, its prediction, its calibration, one after the other. */
const expectedOf = async (model: CalibratedEnsemble, columns: Columns) =>
  probabilities(model, await encodeReports(columns, model.dataset.encoding), settings);

/** The 10,000 rows of the file as they stand there, after those cleaning rules alone that `wanted` picks. */
function rowsOfFile(wanted: (rule: string) => boolean = () => false): Columns {
  const names = Object.fromEntries(fields.map(({ name, faaColumn }) => [faaColumn, name]));
  const rules = cleaningRules.filter(({ name }) => wanted(name));
  const frame = rules.reduce((before, rule) => rule.apply(before).frame, loadRawReports().rename(names));
  const inputs = fields.map(({ name, kind }) => {
    const values = frame.getColumn(name).toArray() as (string | number | null)[];
    const column =
      kind === 'number'
        ? Float32Array.from(values, (value) => (value as number | null) ?? Number.NaN)
        : values.map((value) => (value as string | null) ?? '');
    return [name, column] as const;
  });
  return madeUp(frame.height, Object.fromEntries(inputs));
}

/** Reports with a phase and a size alone, and reports in which every other text is one that nobody ever saw. */
function oddReports(): Columns {
  const count = 200;
  const random = createRandom(1);
  const always = ['phaseOfFlight', 'wildlifeSize'];
  const known = Object.fromEntries(
    fields
      .filter(({ name }) => always.includes(name))
      .map(({ name, values }) => [name, Array.from({ length: 2 * count }, () => values![random.int(values!.length)]!)]),
  );
  const strange = fields
    .filter(({ name, kind }) => kind === 'string' && !always.includes(name))
    .map(({ name }) => [name, Array.from({ length: 2 * count }, (_, row) => (row < count ? '' : `${name} ${row} ✈`))]);
  const speedKnots = Float32Array.from({ length: 2 * count }, (_, row) => (row < count ? Number.NaN : row));
  return madeUp(2 * count, { ...known, ...Object.fromEntries(strange), speedKnots });
}

describe('The exported file', () => {
  let trained: Trained;
  before(async () => {
    trained = await train();
  });

  it('answers all 10,000 reports, spelt as in the raw file, as the training code does', async () => {
    const columns = rowsOfFile();
    assert.equal(columns.rows, 10_000);
    assert.ok((columns.inputs.operator as string[]).includes('US AIRWAYS*'));
    assert.ok((columns.inputs.aircraft as string[]).some((aircraft) => aircraft.includes('  ')));
    assert.ok((columns.inputs.speedKnots as Float32Array).some(Number.isNaN));
    close(await answersOfFile(trained.file, columns), await expectedOf(trained.model, columns), 1e-5);
  });

  it('takes canonical values: of other spellings it knows nothing, so that whoever asks it reads them before', async () => {
    const canonical = rowsOfFile((rule) => rule === 'canonical-values');
    const raw = rowsOfFile();
    const changed = (name: string) =>
      (raw.inputs[name] as string[]).filter((value, row) => value !== canonical.inputs[name]![row]).length;
    assert.deepEqual([changed('operator'), changed('aircraft'), changed('species')], [1178, 28, 0]);
    const isUnread = (row: number) => (raw.inputs.operator as string[])[row] === 'US AIRWAYS*';
    const without = (operator: string) =>
      Array.from(raw.inputs.operator as string[], (name, row) => (isUnread(row) ? operator : name));
    const ofOperator = (operator: string) =>
      answersOfFile(trained.file, { ...raw, inputs: { ...raw.inputs, operator: without(operator) } });
    assert.deepEqual(await answersOfFile(trained.file, raw), await ofOperator(''));
    assert.notDeepEqual(await answersOfFile(trained.file, raw), await ofOperator('US AIRWAYS'));
  });

  it('takes speeds as they come: of those that cleaning would blank, it too holds the zeros for missing, and 8 for true', async () => {
    const raw = rowsOfFile();
    const cleaned = rowsOfFile((rule) => rule.startsWith('speed-'));
    const speed = ({ inputs }: Columns) => inputs.speedKnots as Float32Array;
    const blanked = [...allRows(raw)].filter((row) => !Object.is(speed(raw)[row], speed(cleaned)[row]));
    const zeros = blanked.filter((row) => speed(raw)[row] === 0);
    assert.deepEqual([blanked.length, zeros.length], [23, 15]);
    const [before, after] = [await answersOfFile(trained.file, raw), await answersOfFile(trained.file, cleaned)];
    const answeredElsewise = [...allRows(raw)].filter((row) => before[row] !== after[row]);
    assert.deepEqual(
      answeredElsewise,
      blanked.filter((row) => speed(raw)[row] !== 0),
    );
  });

  it('answers reports with every optional field missing, and with categories never seen, as the training code does', async () => {
    const columns = oddReports();
    const answers = await answersOfFile(trained.file, columns);
    close(answers, await expectedOf(trained.model, columns), 1e-5);
    assert.ok(answers.every((p) => p > 0 && p < 1));
  });

  it('is compared report by report: one answer that is off, or that is no number, is an error', async () => {
    const columns = oddReports();
    const expected = await expectedOf(trained.model, columns);
    assert.ok((await checkParity(trained.file, columns, expected)) <= 1e-5);
    for (const wrong of [expected[399]! + 2e-5, Number.NaN]) {
      const off = expected.with(399, wrong);
      await assert.rejects(checkParity(trained.file, columns, off), /the ONNX file differs from the training code by/);
    }
  });

  it('comes out byte for byte the same from the same seed, and otherwise from another', async () => {
    assert.deepEqual((await train()).file, trained.file);
    assert.notDeepEqual((await train(2)).file, trained.file);
  });

  it('holds everything: no data outside the file, and no input beside the fields that the reports have', async () => {
    const { model } = trained;
    const graph = servedGraph(fields, model.ensemble, model.dataset.encoding, settings, model.calibration);
    assert.deepEqual(
      graph.inputs.map(({ name, type, shape }) => [name, type, shape]),
      fields.map(({ name, kind }) => [name, kind === 'number' ? 'float' : 'string', ['batch', 1]]),
    );
    assert.deepEqual(
      graph.outputs.map(({ name, type, shape }) => [name, type, shape]),
      [['damage_probability', 'float', ['batch', 1]]],
    );
  });
});

describe('The manifest', () => {
  let manifest: Manifest;
  let trained: Trained;
  before(async () => {
    trained = await train();
    const { damaged } = reports().columns;
    const everyRow = Int32Array.from(damaged, (_, row) => row);
    const scored = { probabilities: Float64Array.from(damaged, () => 0.1), parts: [everyRow] };
    const guess = figures([scored], damaged, { resamples: 40, seed: 1 });
    const share = { value: 0.1, low: 0, high: 0.2 };
    const predictions = {
      damaged,
      foldLogits: new Float64Array(damaged.length),
      foldProbabilities: scored.probabilities,
      testProbabilities: scored.probabilities,
    };
    manifest = await buildManifest({
      version: '0.0.0',
      reports: reports(),
      model: trained.model,
      settings,
      effort,
      file: trained.file,
      predictions,
      evaluation: {
        test: { ...guess, rows: 'made up', trainRows: 1, testRows: 2, damaged: 1 },
        crossValidation: { ...guess, protocol: 'made up' },
        breakdowns: breakdowns(reports().columns, predictions, { resamples: 40, seed: 1 }),
        missingFields: [
          { missing: [], rocAuc: guess.rocAuc, averagePrecision: guess.rocAuc, predicted: 0.1, observed: share },
          {
            missing: ['wildlifeSize'],
            rocAuc: guess.rocAuc,
            averagePrecision: guess.rocAuc,
            predicted: 0.1,
            observed: share,
          },
        ],
        baselines: ['prevalence', 'size × phase', 'logistic regression', 'boosted trees'].map((name) => ({
          name,
          test: guess,
          crossValidation: guess,
        })),
      },
    });
  });

  it('keeps its schema, and counts what was read, cleaned and used', () => {
    assert.ok(isManifest(manifest), JSON.stringify(isManifest.errors));
    const { rowsRead, rowsUsed, damaged, prevalence, cleaning, firstDate, lastDate } = manifest.data;
    assert.deepEqual([rowsRead, rowsUsed, firstDate, lastDate], [10_000, 9976, '1990-01-08', '2002-07-25']);
    assert.equal(cleaning.find(({ rule }) => rule === 'exact-duplicates')?.count, rowsRead - rowsUsed);
    assert.equal(prevalence, damaged / rowsUsed);
    assert.equal(manifest.file.bytes, trained.file.length);
    assert.equal(manifest.network.parameters, 2 * trained.model.ensemble.size);
  });

  it('lists as known the categories that have a vector of their own, and no other spelling', () => {
    const { encoding } = trained.model.dataset;
    for (const { name, known, aliases } of manifest.inputs) {
      const lookup = encoding.lookups.find((each) => each.name === name);
      assert.deepEqual(known, lookup && [...lookup.categories], name);
      assert.equal(aliases, undefined, name);
    }
    for (const name of ['flightDate', 'speedKnots', 'airport']) {
      assert.equal(manifest.inputs.find((input) => input.name === name)?.known, undefined, name);
    }
  });

  it('has examples that the file answers so, one of them bare and one of unknown categories', async () => {
    const exampleReports = manifest.examples.map(({ report }) => report);
    const columns = madeUp(
      exampleReports.length,
      Object.fromEntries(
        fields.map(({ name, kind }) => [
          name,
          kind === 'number'
            ? Float32Array.from(exampleReports, (report) => (report[name] as number | undefined) ?? Number.NaN)
            : exampleReports.map((report) => (report[name] as string | undefined) ?? ''),
        ]),
      ),
    );
    const expected = manifest.examples.map(({ damageProbability }) => damageProbability);
    close(await answersOfFile(trained.file, columns), expected, 1e-5);
    assert.deepEqual(Object.keys(exampleReports.at(-2)!), ['phaseOfFlight', 'wildlifeSize']);
    assert.equal(exampleReports.at(-1)!.species, 'Dodo');
    assert.equal(expected.at(-1), expected.at(-2), 'unknown is answered as missing');
  });

  it('is put into words by the model card, with its figures', () => {
    const card = modelCard(manifest);
    assert.match(card, /^# Model card: strike-damage 0\.0\.0\n/);
    for (const heading of [
      'Intended use',
      'Not to be used',
      'Data',
      'How well it does',
      'With fields missing',
      'Calibration and threshold',
      'Cases per 1,000 reports',
      'By kind of report',
      'Fairness to operators and airports',
      'Limits',
    ]) {
      assert.ok(card.includes(`\n## ${heading}\n`), heading);
    }
    const { value, low, high } = manifest.evaluation.test.brier;
    assert.ok(card.includes(`${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`));
    assert.ok(card.includes('9,976 after cleaning'));
    for (const name of ['network', 'boosted trees', 'logistic regression', 'size × phase', 'prevalence']) {
      assert.ok(card.includes(`\n| ${name} | `), name);
    }
    assert.doesNotMatch(card, /undefined|NaN|\[object/);
  });

  it('stands in short in the metadata of the file', () => {
    const metadata = onnxMetadata('0.0.0', reports(), settings, 1, 0.1, manifest.evaluation.test);
    assert.equal(metadata.version, '0.0.0');
    assert.equal(metadata.data_sha256, manifest.data.sha256);
    assert.equal(metadata.features, fields.map(({ name }) => name).join(','));
    assert.deepEqual(settingsFromFile(JSON.parse(metadata.settings!)), settings);
  });
});
