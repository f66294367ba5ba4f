import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { root } from '../../paths.js';
import { isStrikeReport, reportFields } from '../../schemas/index.js';
import strikeReport from '../../schemas/strike-report.schema.json' with { type: 'json' };

const minimalReport = { phaseOfFlight: 'Climb', wildlifeSize: 'Large' };

describe('The schema of a strike report', () => {
  it('accepts its own examples and the least that is needed', () => {
    for (const report of [...strikeReport.examples, minimalReport]) assert.equal(isStrikeReport(report), true);
  });

  it('requires the phase of flight and the size, and allows null in every other field', () => {
    const required = reportFields.filter((field) => field.isRequired).map(({ name }) => name);
    assert.deepEqual(required, ['phaseOfFlight', 'wildlifeSize']);
    for (const { name, isRequired } of reportFields) {
      assert.equal(isStrikeReport({ ...minimalReport, [name]: null }), !isRequired, name);
    }
  });

  it('knows the calendar', () => {
    const dates = { '2000-02-29': true, '2001-02-29': false, '1999-13-01': false, '19991019': false, '': false };
    for (const [flightDate, isValid] of Object.entries(dates)) {
      assert.equal(isStrikeReport({ ...minimalReport, flightDate }), isValid, flightDate);
    }
  });

  it('turns no text into a number', () => {
    assert.equal(isStrikeReport({ ...minimalReport, speedKnots: 180 }), true);
    assert.equal(isStrikeReport({ ...minimalReport, speedKnots: '180' }), false);
  });
});

describe('The fields of a report', () => {
  it('are the properties of the schema, in its order, with the columns of the raw file', () => {
    assert.deepEqual(
      reportFields.map(({ name }) => name),
      Object.keys(strikeReport.properties),
    );
    assert.deepEqual(reportFields[1], {
      name: 'timeOfDay',
      kind: 'string',
      isRequired: false,
      faaColumn: 'Time of day',
      values: ['Dawn', 'Day', 'Dusk', 'Night'],
    });
    assert.deepEqual(
      reportFields.filter(({ kind }) => kind === 'number').map(({ name }) => name),
      ['speedKnots'],
    );
  });
});

describe('The generated files', () => {
  it('are up to date', () => {
    const check = spawnSync(process.execPath, ['--import', 'tsx', 'schemas/generate.ts', '--check'], { cwd: root });
    assert.equal(check.status, 0, String(check.stderr));
  });
});
