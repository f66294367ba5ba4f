import assert from 'node:assert/strict';
import { dataReportLines, periodLines } from '../../../../training/data/files/describe.js';
import { loadReportFiles } from '../../../../training/data/files/load-report-files.js';
import { sampleRows } from '../../../intake/dialects/files.js';
import { partsOf, rowOfTexts } from '../../../intake/records/workbook-writer.js';
import { zipOf } from '../../../intake/records/zip-writer.js';
import { temporaryFolder, trainingFile } from './written.js';

describe('The report of the data', () => {
  const folder = temporaryFolder();
  after(folder.remove);

  /** Files of two forms that overlap, with bad rows in one of them. */
  async function reports(without: string[] = []) {
    const file = trainingFile('faa-current', sampleRows(100));
    const [date, indicator, level, speed] = ['INCIDENT_DATE', 'INDICATED_DAMAGE', 'DAMAGE_LEVEL', 'SPEED'].map((name) =>
      file.header.indexOf(name),
    ) as [number, number, number, number];
    file.rows[0]![date] = '';
    file.rows[1]![level] = 'No Data';
    for (const cells of file.rows.slice(2, 5)) [cells[indicator], cells[level], cells[speed]] = ['FALSE', '', '9999'];
    for (const cells of file.rows.slice(5, 7)) [cells[indicator], cells[level]] = ['TRUE', 'N'];
    const paths = [
      folder.writeCsv('this-year.csv', file),
      folder.writeCsv('query.csv', trainingFile('faa-query', sampleRows(50))),
    ];
    return loadReportFiles(paths, { without });
  }

  it('says what was read, refused and why, which rows are duplicates, and which columns nobody read', async () => {
    const text = dataReportLines(await reports(), new Set()).join('\n');
    assert.match(
      text,
      /this-year\.csv: the FAA's export of today\n {4}damage is told by the indicator "INDICATED_DAMAGE" and the level "DAMAGE_LEVEL"/,
    );
    assert.match(text, /rows read +100\n {4}refused +2 +2\.0 %\n {4}duplicates in the file +0 +0\.0 %/);
    assert.match(text, /1 × The date is blank, .* First in row 1\./);
    assert.match(text, /1 × The level of damage is "No Data": nobody knows\. First in row 2\./);
    assert.match(text, /3 × SPEED as speedKnots: out-of-range, such as "9999"/);
    assert.match(text, /columns not read: INCIDENT_MONTH, .* and \d+ more/);
    assert.match(text, /known only afterwards, never read as a field: AOS, COST_REPAIRS, .* and \d+ more/);
    assert.match(text, /query\.csv: [^\n]*\n[\s\S]*duplicates of earlier files +\d+/);
  });

  it('says which sheet of a workbook is read, and which are not', async () => {
    const { header, rows } = trainingFile('faa-current', sampleRows(500));
    const year = (cells: string[][]) => [header, ...cells].map((each, at) => rowOfTexts(each, at + 1)).join('');
    const sheets = [
      { name: '2001', rows: year(rows) },
      { name: '2002', rows: year(rows) },
    ];
    const path = folder.write('years.xlsx', zipOf(partsOf({ sheets })));
    const lines = dataReportLines(await loadReportFiles([path]), new Set());
    assert.ok(lines.includes('    of its sheets "2001" is read, and not "2002"'), lines.slice(0, 3).join('\n'));
  });

  it('says how the target was told: disagreements, and the share with and without blank levels', async () => {
    const loaded = await reports();
    const lines = dataReportLines(loaded, new Set());
    const damaged = loaded.columns.damaged.reduce((sum, label) => sum + label, 0);
    const { rows } = loaded.columns;
    const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
    assert.ok(lines.includes(`  ${rows} reports, ${damaged} with damage (${percent(damaged / rows)})`));
    assert.ok(lines.includes('  2 whose indicator and level of damage disagree; the indicator counts'));
    const blank = lines.find((line) => line.includes('blank level'))!;
    assert.ok(blank.startsWith('  3 with a blank level'));
    assert.ok(
      blank.includes(`${percent(damaged / rows)} damaged with them, ${percent(damaged / (rows - 3))} without them`),
    );
  });

  it('has a line for each year that adds up to all reports', async () => {
    const loaded = await reports();
    const years = dataReportLines(loaded, new Set())
      .map((line) => /^ {2}(\d{4}) +(\d+) +(\d+) +[\d.]+ %$/.exec(line))
      .filter((match) => match !== null);
    assert.deepEqual(
      years.map(([, year]) => Number(year)),
      [...new Set(loaded.columns.year)].sort(),
    );
    const sum = (at: number) => years.reduce((total, match) => total + Number(match[at]), 0);
    assert.equal(sum(2), loaded.columns.rows);
    assert.equal(
      sum(3),
      loaded.columns.damaged.reduce((total, label) => total + label, 0),
    );
  });

  it('says of every field how often it is there and whether the network reads it', async () => {
    const lines = dataReportLines(await reports(['airport']), new Set(['species']));
    const lineOf = (field: string) => lines.find((line) => line.startsWith(`  ${field} `))!;
    assert.match(lineOf('species'), /100\.0 % +yes$/);
    assert.match(lineOf('pilotWarned'), / % +no$/);
    assert.match(lineOf('airport'), / left out$/);
    assert.match(lineOf('timeOfDay'), /\d\d\.\d % +no$/);
  });

  it('says what is learnt from and what is tested', async () => {
    const loaded = await reports();
    const [head, train, test] = periodLines(loaded, '2000-01-01');
    assert.match(head!, /first day +last day +reports +damaged +share$/);
    const counts = [train!, test!].map((line) => Number(/ \d{4}-\d\d-\d\d +\d{4}-\d\d-\d\d +(\d+) /.exec(line)![1]));
    assert.equal(counts[0]! + counts[1]!, loaded.columns.rows);
    assert.match(train!, / (19\d\d)-\d\d-\d\d +1999-/);
    assert.match(test!, / 2000-\d\d-\d\d +2002-/);
  });
});
