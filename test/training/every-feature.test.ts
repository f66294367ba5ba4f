import assert from 'node:assert/strict';
import { reportFields } from '../../schemas/index.js';
import { fieldsOf } from '../../training/data/columns.js';
import { createRandom } from '../../training/data/random.js';
import { blanked } from '../../training/evaluation/missing-fields.js';
import { prepare } from '../../training/features/dataset.js';
import { encodeReports } from '../../training/features/encoder.js';
import { batchFeeds } from '../../training/network/batches.js';
import { trainEnsemble } from '../../training/network/parallel/train-ensemble.js';
import { predictLogits } from '../../training/network/predict.js';
import { encodeModel } from '../../training/onnx/model.js';
import { servedGraph } from '../../training/release/export.js';
import { answersOfFile } from '../../training/release/parity.js';
import { sigmoid } from './naive.js';
import { randomReports } from './random-reports.js';
import { close, firstRows, madeUpReports, settings } from './small.js';

const columns = randomReports(500);
const rows = firstRows(500);
const prepared = prepare(madeUpReports(columns), rows, settings);

describe('Training on reports of every field', () => {
  it('masks a list or a number as a whole: it is as it was, or missing and nothing else', async () => {
    const { reports, labels, encoding } = await prepared;
    const { basis } = batchFeeds([{ reports, rows, random: createRandom(1) }], labels, encoding, 0.3);
    const masked = basis!.values as Float32Array;
    let from = 0;
    for (const { name, width } of encoding.bases) {
      let changed = 0;
      let visible = 0;
      for (const row of rows) {
        const at = row * encoding.basisWidth + from;
        const [before, after] = [reports.basis, masked].map((values) => [...values.subarray(at, at + width)]);
        if (before![0] === 1) continue;
        visible++;
        if (after![0] === 0) assert.deepEqual(after, before);
        else assert.deepEqual(after, [1, ...Array<number>(width - 1).fill(0)]);
        changed += after![0]!;
      }
      // Of 300 or more, a share of 0.3 is off by 0.08 hardly ever.
      assert.ok(Math.abs(changed / visible - 0.3) < 0.08, `${name}: ${changed} of ${visible}`);
      from += width;
    }
  });

  for (const { name, kind } of reportFields) {
    it(`takes ${name} away as if no report had it`, async () => {
      const { reports, encoding } = await prepared;
      const blank = kind === 'number' ? new Float32Array(500).fill(Number.NaN) : Array<string>(500).fill('');
      const without = { rows: 500, inputs: { ...columns.inputs, [name]: blank } };
      assert.deepEqual(blanked(reports, encoding, [name]), await encodeReports(without, encoding));
    });
  }

  it('starts the older features from the same random numbers, whether the file has the new fields or not', async () => {
    const sample = reportFields.filter(({ faaColumn }) => faaColumn !== undefined).map(({ name }) => name as string);
    const inputs = Object.fromEntries(Object.entries(columns.inputs).filter(([name]) => sample.includes(name)));
    const [all, old] = [await prepared, await prepare(madeUpReports({ ...columns, inputs }), rows, settings)];
    assert.deepEqual(all.encoding.lookups.slice(0, old.encoding.lookups.length), old.encoding.lookups);
    assert.deepEqual(all.encoding.bases[0], old.encoding.bases[0]);
  });

  it('needs neither a number nor a list', async () => {
    const { species, flightDate, phaseOfFlight } = columns.inputs;
    const few = { ...columns, inputs: { species: species!, flightDate: flightDate!, phaseOfFlight: phaseOfFlight! } };
    const { reports, labels, encoding } = await prepare(madeUpReports(few), rows, settings);
    assert.equal(encoding.basisWidth, 0);
    const ensemble = await trainEnsemble([{ seed: 1, reports, rows }], labels, encoding, settings);
    assert.ok(ensemble.values.every(Number.isFinite));
    const logits = await predictLogits(ensemble, reports, encoding, settings);
    const graph = servedGraph(fieldsOf(few), ensemble, encoding, settings, { slope: 1, intercept: 0 });
    const answers = await answersOfFile(encodeModel(graph, { name: 'few' }), few);
    close(answers, logits.map(sigmoid), 1e-5);
  });
});
