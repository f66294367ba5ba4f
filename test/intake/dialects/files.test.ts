import assert from 'node:assert/strict';
import { findHeader } from '../../../intake/dialects/find-header.js';
import type { ColumnPlan } from '../../../intake/dialects/header.js';
import { understandHeader } from '../../../intake/dialects/header.js';
import { createRowReader, type RowReading } from '../../../intake/dialects/row-reader.js';
import { chooseDateOrder, surveyRows } from '../../../intake/dialects/survey.js';
import { answerColumns, dialects } from '../../../intake/dialects/tables/dialects.js';
import { createReportReader } from '../../../intake/report.js';
import { isStrikeReport, reportFields } from '../../../schemas/index.js';
import { fileOf, marker, type SampleFile, sampleRows } from './files.js';

const canonical = createReportReader(reportFields);
const sample = sampleRows(50);

function readFile({ header, rows }: Pick<SampleFile, 'header' | 'rows'>): { plan: ColumnPlan; readings: RowReading[] } {
  const { plan, place } = findHeader([header, ...rows], reportFields)!;
  assert.equal(place, 0);
  const survey = surveyRows(plan, rows);
  const dates = chooseDateOrder(plan, survey.dates).order;
  return { plan, readings: rows.map(createRowReader(plan, { dates, decimals: survey.decimals })) };
}

function assertReports(file: SampleFile): ColumnPlan {
  const { plan, readings } = readFile(file);
  assert.deepEqual(plan.problems, []);
  for (const [place, { raw, cellWarnings, saysNothing, fault }] of readings.entries()) {
    const { report } = canonical(raw);
    assert.deepEqual(cellWarnings, []);
    assert.equal(fault, undefined);
    assert.equal(saysNothing, false);
    assert.ok(isStrikeReport(report), JSON.stringify(report));
    assert.deepEqual(report, file.reports[place]);
  }
  return plan;
}

/** The same shuffle each time. */
function shuffled<T>(items: readonly T[]): T[] {
  const keys = items.map((_, place) => Math.sin(place * 12.9898) * 43758.5453);
  return items
    .map((_, place) => place)
    .toSorted((a, b) => (keys[a]! % 1) - (keys[b]! % 1))
    .map((place) => items[place]!);
}

const disguises: [string, (name: string) => string][] = [
  ['in small letters', (name) => name.toLowerCase()],
  ['in capitals', (name) => name.toUpperCase()],
  ['with blanks at the ends', (name) => ` ${name}  `],
  ['with underscores', (name) => name.replaceAll(/[ :./-]+/g, '_')],
  ['with blanks', (name) => name.replaceAll(/[_:./-]+/g, ' ')],
  ['with points', (name) => name.replaceAll(/[_ :/-]+/g, '.')],
  ['with a byte order mark in front', (name) => `\uFEFF${name}`],
];

describe('Files of each dialect', () => {
  for (const { name, columns } of dialects) {
    describe(name, () => {
      it('are recognised, and each row is the report that the sample has', () => {
        assert.equal(assertReports(fileOf(name, sample)).dialect, name);
      });

      for (const [title, disguise] of disguises) {
        it(`are read with names ${title}`, () => {
          assert.equal(assertReports(fileOf(name, sample.slice(0, 20), columns.map(disguise))).dialect, name);
        });
      }

      it('are read with their columns in any order', () => {
        assert.equal(assertReports(fileOf(name, sample.slice(0, 20), shuffled(columns))).dialect, name);
      });

      it('are read beside columns of other origin, which are named', () => {
        const file = fileOf(name, sample.slice(0, 20), ['Our key', ...columns, 'Hangar', 'Tail number']);
        assert.deepEqual(
          assertReports(file).ignored.filter((column) => ['Our key', 'Hangar', 'Tail number'].includes(column)),
          ['Our key', 'Hangar', 'Tail number'],
        );
      });

      it('give nothing of what is known only afterwards to any report', () => {
        const file = fileOf(name, sample.slice(0, 20));
        const { plan, readings } = readFile(file);
        for (const reading of readings) assert.ok(!JSON.stringify(reading).includes(marker), JSON.stringify(reading));
        const places = file.rows[0]!.flatMap((cell, place) => (cell.includes(marker) ? [place] : []));
        assert.deepEqual(
          plan.afterwards,
          places.map((place) => file.header[place]!),
        );
      });

      it('are read again beside the answers that we gave', () => {
        const file = fileOf(name, sample.slice(0, 20));
        const answers = ['row', 'id', ...answerColumns.slice(1)];
        const cells = ['1', 'A', '0.4', 'priority', '0.1', '2.0.0', '/species "x" may mean…', '', ''];
        const echoed = {
          ...file,
          header: [...file.header, ...answers],
          rows: file.rows.map((row) => [...row, ...cells]),
        };
        const plan = assertReports(echoed);
        assert.equal(plan.dialect, name);
        assert.ok(answerColumns.every((column) => plan.answers.includes(column)));
        assert.deepEqual(plan.duplicates, []);
      });
    });
  }

  it('may be mixed, with columns of several dialects', () => {
    const header = ['INDX_NR', 'When: Phase of flight', 'Wildlife Species', 'Flight Impact', 'ATYPE', 'pilotWarned'];
    const plan = understandHeader(header, reportFields);
    assert.equal(plan.dialect, 'mixture');
    assert.deepEqual(
      plan.read.map(({ field }) => field),
      ['id', 'phaseOfFlight', 'species', 'effectOnFlight', 'aircraft', 'pilotWarned'],
    );
    const { raw, id } = createRowReader(plan)(['7', 'EN ROUTE', 'CANADA GOOSE', 'NONE', 'B-737-300', 'Y']);
    assert.equal(id, '7');
    assert.deepEqual(canonical(raw).report, {
      phaseOfFlight: 'En route',
      species: 'Canada goose',
      effectOnFlight: ['None'],
      aircraft: 'B-737-300',
      pilotWarned: true,
    });
  });
});
