import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { root } from '../../paths.js';
import { essentialFields, isStrikeReport, reportFields } from '../../schemas/index.js';
import strikeReport from '../../schemas/strike-report.schema.json' with { type: 'json' };

const minimalReport = { phaseOfFlight: 'Climb', wildlifeSize: 'Large' };

describe('The schema of a strike report', () => {
  it('accepts its own examples and the least that is needed', () => {
    for (const report of [...strikeReport.examples, minimalReport]) assert.equal(isStrikeReport(report), true);
  });

  it('requires one at least of phase, size, species and aircraft, and allows null in every field', () => {
    assert.deepEqual(essentialFields, ['phaseOfFlight', 'wildlifeSize', 'species', 'aircraft']);
    const nothing = Object.fromEntries(reportFields.map(({ name }) => [name, null]));
    for (const { name } of reportFields) {
      const [value] = strikeReport.properties[name].examples;
      assert.equal(isStrikeReport({ [name]: value }), essentialFields.includes(name), name);
      assert.equal(isStrikeReport({ ...nothing, [name]: value }), essentialFields.includes(name), name);
      assert.equal(isStrikeReport({ ...minimalReport, [name]: null }), true, name);
    }
    for (const report of [{}, nothing]) assert.equal(isStrikeReport(report), false);
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
      isDate: false,
      faaColumn: 'Time of day',
      values: ['Dawn', 'Day', 'Dusk', 'Night'],
    });
    assert.deepEqual(
      reportFields.filter(({ kind }) => kind === 'number').map(({ name }) => name),
      ['speedKnots', 'heightFeet'],
    );
    const kinds = Object.fromEntries(reportFields.map(({ name, kind }) => [name, kind]));
    assert.deepEqual(
      ['effectOnFlight', 'partsStruck', 'precipitation', 'engineIngested', 'pilotWarned'].map((name) => kinds[name]),
      ['list', 'list', 'list', 'boolean', 'boolean'],
    );
  });
});

describe('The generated files', () => {
  it('are up to date', () => {
    const check = spawnSync(process.execPath, ['--import', 'tsx', 'schemas/generate.ts', '--check'], { cwd: root });
    assert.equal(check.status, 0, String(check.stderr));
  });
});
