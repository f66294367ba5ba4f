import assert from 'node:assert/strict';
import { allRows, periods } from '../../../training/data/reports.js';
import {
  type CalibratedEnsemble,
  calibratedEnsemble,
  probabilitiesOfRows,
} from '../../../training/evaluation/ensemble.js';
import { rocAuc } from '../../../training/evaluation/metrics.js';
import { blanked, figuresWithMissingFields } from '../../../training/evaluation/missing-fields.js';
import { encodeReports } from '../../../training/features/encoder.js';
import { close, dataset, madeUp, reports, settings } from '../small.js';

describe('Blanked fields', () => {
  for (const fields of [[], ['phaseOfFlight'], ['species', 'flightDate', 'speedKnots'], ['airport']]) {
    it(`are encoded as reports that never had them: ${fields.join(', ') || 'none'}`, async () => {
      const { encoding, reports: encoded } = await dataset();
      const { columns } = reports();
      const left = Object.entries(columns.inputs).filter(([name]) => !fields.includes(name));
      const without = madeUp(columns.rows, Object.fromEntries(left));
      assert.deepEqual(blanked(encoded, encoding, fields), await encodeReports(without, encoding));
    });
  }
});

describe('Figures with missing fields', () => {
  const effort = { members: 2, membersPerFold: 1, repeatSeeds: [1], seed: 1 };
  const { train, test } = periods(reports().columns);
  let model: CalibratedEnsemble;
  before(async () => {
    model = await calibratedEnsemble(reports(), train, settings, effort);
  });

  it('begin with those of no field missing, which are those of the test', async () => {
    const resampling = { resamples: 40, seed: 1 };
    const [first, ...others] = await figuresWithMissingFields({
      reports: reports(),
      settings,
      lockedTest: { model, test },
      resampling,
    });
    const p = await probabilitiesOfRows(model, test, settings);
    const labels = test.map((row) => reports().columns.damaged[row]!);
    assert.deepEqual(first!.missing, []);
    close([first!.rocAuc.value, first!.predicted], [rocAuc(p, labels), p.reduce((a, b) => a + b) / p.length], 1e-6);
    const cases = others.map(({ missing }) => missing.join());
    for (const each of ['phaseOfFlight', 'wildlifeSize', 'phaseOfFlight,wildlifeSize']) {
      assert.ok(cases.includes(each), each);
    }
    for (const { missing, rocAuc, observed } of others) {
      assert.ok(rocAuc.value < first!.rocAuc.value, `without ${missing}`);
      assert.deepEqual(observed, first!.observed);
    }
  });

  it('leave the reports as they were', async () => {
    const before = model.dataset.reports.codes.slice();
    await figuresWithMissingFields({
      reports: reports(),
      settings,
      lockedTest: { model, test: allRows(reports().columns).subarray(0, 500) },
      resampling: { resamples: 40, seed: 1 },
    });
    assert.deepEqual(model.dataset.reports.codes, before);
  });
});
