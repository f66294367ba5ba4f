import assert from 'node:assert/strict';
import pl from 'nodejs-polars';
import { isStrikeReport } from '../../../schemas/index.js';
import { clean } from '../../../training/data/clean.js';
import { toColumns } from '../../../training/data/columns.js';
import { loadRawReports, parseRawReports } from '../../../training/data/load.js';
import { createRandom } from '../../../training/data/random.js';
import { fields } from '../small.js';
import { rawFile } from './reports.js';

const costs = ['Cost Other', 'Cost Repair', 'Cost Total $'];

describe('columns', () => {
  const raw = loadRawReports();
  const columns = toColumns(clean(raw).reports);
  const properties = fields.map(({ name }) => name);

  it('are the properties of the schema that the file has, in its order, and apart from them the targets and the year', () => {
    assert.deepEqual(Object.keys(columns.inputs), properties);
    const { damaged, severity, year } = columns;
    for (const [name, values] of Object.entries({ ...columns.inputs, damaged, severity, year })) {
      assert.equal(values.length, columns.rows, name);
    }
    assert.equal(columns.rows, 9976);
  });

  it("hold missing text as '' and missing numbers as NaN", () => {
    const reports = { 'Aircraft Airline Operator': 'UNKNOWN', 'Speed IAS in knots': '' };
    const small = toColumns(clean(parseRawReports(rawFile(reports, {}), 'reports.csv', 2)).reports);
    assert.deepEqual(small.inputs.operator, ['', 'UNITED AIRLINES']);
    assert.deepEqual(small.inputs.speedKnots, Float32Array.of(Number.NaN, 180));
  });

  it('make reports that the schema accepts', () => {
    for (let row = 0; row < 9976; row++) {
      const cells = properties.map((name) => [name, columns.inputs[name]![row] || null]);
      assert.ok(isStrikeReport(Object.fromEntries(cells)), `row ${row}: ${JSON.stringify(isStrikeReport.errors)}`);
    }
  });

  it('know no cost: no column of the schema is one, and no other costs in the raw file change any feature or target', () => {
    assert.ok(fields.every(({ faaColumn }) => !costs.includes(faaColumn!)));
    // All costs differ, so that the rule of exact duplicates, which does look at them, drops no further row.
    const unique = raw.unique({ keep: 'first', maintainOrder: true });
    const random = createRandom(1);
    const otherCosts = costs.map((cost) =>
      pl.Series(cost, [...random.shuffle(Int32Array.from({ length: unique.height }, (_, row) => row))], pl.Int32),
    );
    assert.deepEqual(toColumns(clean(unique.withColumns(...otherCosts)).reports), columns);
  });
});
