import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dialects } from '../../../../intake/dialects/tables/dialects.js';
import { rawReports } from '../../../../paths.js';
import { isStrikeReport, textOf } from '../../../../schemas/index.js';
import { loadReportFiles } from '../../../../training/data/files/load-report-files.js';
import { loadReports, reportAt } from '../../../../training/data/reports.js';
import { UserError } from '../../../../training/data/user-error.js';
import { marker, sampleRows } from '../../../intake/dialects/files.js';
import { csvOf, temporaryFolder, trainingFile } from './written.js';

const sample = sampleRows(50);
const refusal = (message: RegExp) => (error: unknown) => error instanceof UserError && message.test(error.message);

describe('Reports of files', () => {
  const folder = temporaryFolder();
  after(folder.remove);

  it('are those of the sample when the file is the sample', async () => {
    const { columns, cleaning, source } = await loadReportFiles([rawReports]);
    const sampleReports = loadReports();
    assert.deepEqual(columns, sampleReports.columns);
    assert.deepEqual(cleaning, sampleReports.cleaning);
    const { description, sha256, rowsRead } = source;
    assert.deepEqual({ description, sha256, rowsRead }, sampleReports.source);
  });

  for (const { name: dialect } of dialects) {
    it(`of the form ${dialect} are read as the service reads them, each with its target, and as text what is a list or a flag`, async () => {
      const file = trainingFile(dialect, sample);
      const { columns, files } = await loadReportFiles([folder.writeCsv(`${dialect}.csv`, file)]);
      assert.equal(files[0]!.file.dialect, dialect);
      assert.deepEqual([...columns.damaged], file.damaged);
      for (const [row, report] of file.reports.entries()) {
        for (const [name, values] of Object.entries(columns.inputs)) {
          if (name === 'speedKnots') continue; // cleaning blanks some
          const expected = report[name];
          const missing = name === 'heightFeet' ? Number.NaN : '';
          const isText = typeof expected !== 'number';
          assert.equal(values[row], expected === undefined ? missing : isText ? textOf(expected as string) : expected);
        }
        assert.ok(isStrikeReport(reportAt({ columns }, row)), JSON.stringify(isStrikeReport.errors));
      }
    });

    it(`of the form ${dialect} never hold what is known only afterwards, whatever stands in those columns`, async () => {
      const file = trainingFile(dialect, sample);
      const { columns, files } = await loadReportFiles([folder.writeCsv(`${dialect}-marked.csv`, file)]);
      // The test would show nothing if the file held no marker.
      if (dialect !== 'own') assert.ok(csvOf(file).includes(marker));
      if (dialect !== 'own') assert.ok(files[0]!.summary.afterwards.length >= 3);
      const texts = Object.values(columns.inputs).flatMap((values) => Array.from<string | number>(values).map(String));
      assert.ok(texts.every((text) => !text.includes('afterwards')));
    });
  }

  it('are the same from a workbook, from JSON, and from CSV with other ends of lines', async () => {
    const file = trainingFile('faa-current', sample);
    const objects = file.rows.map((cells) => Object.fromEntries(file.header.map((name, at) => [name, cells[at]])));
    const [csv, ...others] = await Promise.all(
      [
        folder.writeCsv('forms.csv', file),
        folder.writeWorkbook('forms.xlsx', file),
        folder.write('forms.json', JSON.stringify(objects)),
        folder.write('forms.ndjson', objects.map((object) => JSON.stringify(object)).join('\n')),
        folder.write('forms.txt', csvOf(file).replaceAll('\r\n', '\n')),
      ].map((path) => loadReportFiles([path])),
    );
    for (const { columns } of others) assert.deepEqual(columns, csv!.columns);
  });

  it('are pooled with every field that one of the files has, missing in the rows of the others', async () => {
    const { columns } = await loadReportFiles([
      folder.writeCsv('with-size.csv', trainingFile('faa-query', sampleRows(100))),
      folder.writeCsv('without-size.csv', trainingFile('kaggle', sampleRows(99).slice(1))),
    ]);
    const sizes = columns.inputs.wildlifeSize as string[];
    const speeds = columns.inputs.speedKnots as Float32Array;
    assert.ok(sizes.slice(0, 100).every((size) => size !== ''));
    assert.ok(sizes.slice(100).every((size) => size === ''));
    assert.ok(speeds.slice(0, 100).every(Number.isNaN));
    assert.ok(!speeds.slice(100).every(Number.isNaN));
  });

  it('come with what the manifest says of them: names without folders, hashes, counts that add up', async () => {
    const path = folder.writeCsv('facts.csv', trainingFile('faa-current', sample));
    const { source } = await loadReportFiles([rawReports, path]);
    const hashes = [rawReports, path].map((each) => createHash('sha256').update(readFileSync(each)).digest('hex'));
    assert.deepEqual(
      source.files!.map(({ sha256 }) => sha256),
      hashes,
    );
    assert.equal(source.sha256, createHash('sha256').update(hashes.join('\n')).digest('hex'));
    assert.ok(!JSON.stringify(source).includes(folder.path));
    for (const { rowsRead, refused, duplicates, rowsUsed } of source.files!) {
      assert.equal(rowsRead, refused + duplicates + rowsUsed);
    }
    assert.equal(source.rowsRead, 10_200);
  });

  it('lack the fields that the user does without, and those that no row says anything of', async () => {
    const file = trainingFile('faa-query', sample);
    const place = file.header.indexOf('Conditions: Sky');
    const path = folder.writeCsv('blank.csv', {
      ...file,
      rows: file.rows.map((cells) => cells.map((cell, at) => (at === place ? '' : cell))),
    });
    const { columns, source } = await loadReportFiles([path], { without: ['effectOnFlight', 'airport'] });
    for (const name of ['effectOnFlight', 'airport', 'skyCondition']) assert.ok(!(name in columns.inputs), name);
    assert.ok('precipitation' in columns.inputs);
    assert.deepEqual(source.withoutFields, ['effectOnFlight', 'airport']);
  });

  it('are refused row by row, counted by cause, and a cell out of bounds costs that cell alone', async () => {
    const header = ['Date', 'Phase of flight', 'Species', 'Speed', 'INDICATED_DAMAGE', 'DAMAGE_LEVEL'];
    const rows = [
      ['2001-05-01', 'Climb', 'Canada goose', '9000', 'TRUE', 'S'],
      ['', 'Climb', 'Canada goose', '150', 'TRUE', 'S'],
      ['2001-13-45', 'Climb', 'Canada goose', '150', 'TRUE', 'S'],
      ['2001-05-01', 'UNKNOWN', '', '150', 'TRUE', 'S'],
      ['2001-05-01', 'Climb', 'Canada goose', '150', '', ''],
      ['2001-05-01', 'Climb', 'Canada goose', '150', 'TRUE', 'No Data'],
      ['2001-05-01', 'Climb', 'Canada goose', '150', '', 'Q'],
    ];
    const { columns, files } = await loadReportFiles([folder.writeCsv('refused.csv', { header, rows })]);
    assert.equal(columns.rows, 1);
    assert.ok(!('speedKnots' in columns.inputs));
    const { refusals, cellWarnings } = files[0]!.summary;
    assert.deepEqual(
      refusals.map(({ cause, rows: places }) => [cause, ...places]),
      [
        ['no-date', 2],
        ['date-not-read', 3],
        ['says-nothing', 4],
        ['damage-blank', 5],
        ['damage-no-data', 6],
        ['damage-unknown-word', 7],
      ],
    );
    assert.deepEqual(
      cellWarnings.map(({ field, cause, count }) => [field, cause, count]),
      [['speedKnots', 'out-of-range', 1]],
    );
  });

  it('are cleaned by the rules of the sample, with the military classes of damage', async () => {
    const header = ['Date', 'Phase of flight', 'Operator', 'Speed', 'DAMAGE_LEVEL'];
    const rows = [
      ['2001-05-01', 'Taxi', 'UNITED AIRLINES', '120', 'N'],
      ['2001-05-02', 'Approach', 'UNITED AIRLINES', '50', 'M?'],
      ['2001-05-03', 'Approach', 'BUSINESS', '50', 'C'],
      ['2001-05-04', 'Climb', '', '0', 'S'],
    ];
    const { columns, cleaning } = await loadReportFiles([folder.writeCsv('cleaned.csv', { header, rows })]);
    assert.deepEqual(columns.inputs.speedKnots, Float32Array.of(Number.NaN, Number.NaN, 50, Number.NaN));
    assert.deepEqual([...columns.severity], [0, 255, 2, 3]);
    const counts = Object.fromEntries(cleaning.map(({ rule, count }) => [rule, count]));
    assert.equal(counts['speed-too-high-to-taxi'], 1);
    assert.equal(counts['damage-military-class'], 1);
  });

  const refused: [string, () => string, RegExp][] = [
    ['a file that is not there', () => '/nowhere/none.csv', /^none\.csv: There is no such file\.$/],
    ['a folder', () => folder.path, /This is a folder and no file/],
    ['an empty file', () => folder.write('empty.csv', ''), /^empty\.csv: /],
    [
      'JSON that was cut off',
      () => folder.write('cut.json', '[{"species": "Mall'),
      /^cut\.json: The file looks like JSON/,
    ],
    ['a PDF', () => folder.write('report.pdf', '%PDF-1.7 …'), /^report\.pdf: .*PDF/],
    [
      'a file without damage',
      () => folder.write('service.csv', 'Date,Phase of flight\n2001-05-01,Climb\n'),
      /^service\.csv: no column says whether the aircraft was damaged.*INDICATED_DAMAGE/,
    ],
    [
      'a file without a date',
      () => folder.write('undated.csv', 'Phase of flight,INDICATED_DAMAGE\nClimb,1\n'),
      /^undated\.csv: no column is read as the date.*--columns Name:flightDate/,
    ],
    [
      'dates that may be read either way',
      () => folder.write('either.csv', 'Date,Phase of flight,Damage\n01/02/2001,Climb,1\n'),
      /^either\.csv: .*--dates dmy or --dates mdy/,
    ],
    [
      'a file of which no row can be used',
      () => folder.write('nothing.csv', 'Date,Phase of flight,INDICATED_DAMAGE\n2001-05-01,Climb,\n'),
      /^No row of nothing\.csv can be learnt from\. Nothing says whether the aircraft was damaged\. \(1 row/,
    ],
  ];
  for (const [what, path, message] of refused) {
    it(`are refused with a sentence: ${what}`, () => assert.rejects(loadReportFiles([path()]), refusal(message)));
  }

  it('take the order of day and month, and which column is which, from the user', async () => {
    const path = folder.write('own.csv', 'When,Kind,Damage\n01/02/2001,Canada goose,1\n');
    const mapping = new Map([
      ['When', 'flightDate'],
      ['Kind', 'species'],
    ]);
    const { columns } = await loadReportFiles([path], { dates: 'dmy', mapping });
    assert.deepEqual(columns.inputs, { flightDate: ['2001-02-01'], species: ['Canada goose'] });
  });

  it('take the damage from a column that the user names, and one mapping for files of several forms', async () => {
    const own = folder.write('damage.csv', 'When,Kind,Hurt\n2001-05-01,Canada goose,yes\n2001-05-02,Mallard,no\n');
    const other = folder.writeCsv('other-form.csv', trainingFile('faa-current', sample.slice(0, 5)));
    const mapping = new Map([
      ['When', 'flightDate'],
      ['Kind', 'species'],
      ['hurt', 'damaged'],
    ]);
    const { columns } = await loadReportFiles([own, other], { mapping });
    assert.deepEqual([...columns.damaged.slice(0, 2)], [1, 0]);
    assert.equal(columns.rows, 7);
    const graded = folder.write('graded.csv', 'Date,Species,How much\n2001-05-01,Mallard,S\n2001-05-02,Mallard,N\n');
    const level = await loadReportFiles([graded], { mapping: new Map([['How much', 'damageLevel']]) });
    assert.deepEqual([...level.columns.severity], [3, 0]);
    mapping.set('Whn', 'flightDate');
    await assert.rejects(
      loadReportFiles([own, other], { mapping }),
      refusal(/^--columns speaks of "Whn", and no file has/),
    );
  });
});
