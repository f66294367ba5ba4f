import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import request from 'supertest';
import { dialects } from '../../intake/dialects/tables/dialects.js';
import { csvCell } from '../../intake/records/cells.js';
import { fileOf, sampleRows } from '../intake/dialects/files.js';
import { rowOfTexts, sheetOf, workbookOf } from '../intake/records/workbook-writer.js';
import { smallApp } from '../server/small-app.js';
import { type Desk, inBrowser, openDesk, openPage, press, tabTo, violations } from './desk.js';

const take = (page: Page, buffer: Buffer | string, name = 'strikes.csv') =>
  page.setInputFiles('#queue-file', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) });
const facts = (page: Page, text: string | RegExp) => page.locator('.facts').filter({ hasText: text }).waitFor();
const notes = (page: Page, text: string | RegExp) => page.locator('.file-notes').filter({ hasText: text }).waitFor();
const cells = (page: Page) => page.getByRole('gridcell').allTextContents();
const csvOf = (lines: readonly (readonly string[])[]) => lines.map((line) => line.map(csvCell).join(',')).join('\r\n');

describe('The desk, any file', function () {
  this.timeout(30_000);
  inBrowser();
  let desk: Desk;

  beforeEach(async () => {
    desk = await openDesk();
  });

  it('answers files of every dialect, as CSV and as workbooks', async () => {
    const page = await openPage(desk, '#queue');
    const rows = sampleRows(250);
    for (const { name } of dialects) {
      const file = fileOf(name, rows);
      const lines = [file.header, ...file.rows];
      await take(page, csvOf(lines), `${name}.csv`);
      await facts(page, new RegExp(`^${name}\\.csv .*${rows.length}.rows, .* 0 refused`));
      const sheet = sheetOf(lines.map((line, place) => rowOfTexts(line, place + 1)).join(''));
      await take(page, Buffer.from(await sheet.arrayBuffer()), `${name}.bin`);
      await facts(page, new RegExp(`^${name}\\.bin .*${rows.length}.rows, .* 0 refused`));
    }
  });

  it('reads JSON and NDJSON by their first bytes', async () => {
    const page = await openPage(desk, '#queue');
    const reports = [
      { species: 'Canada goose', aircraft: 'B738' },
      { id: 7, species: 'Gull', partsStruck: ['Nose', 'Engine'], speedKnots: 'fast' },
    ];
    for (const text of [JSON.stringify(reports), reports.map((report) => JSON.stringify(report)).join('\n')]) {
      await take(page, text);
      await facts(page, /2.rows, .* 0 refused/);
      await notes(page, 'speedKnots: 1\u00a0cell not read (row 2): "fast" is no number.');
    }
  });

  it('asks what the columns are where it understands none that says enough, with the keyboard alone', async () => {
    const page = await openPage(desk, '#queue');
    await take(page, 'Ref,Beast,Machine,Damage\nA-1,bernache du Canada,B738,yes\nA-2,Gull,A320,no\n');
    await page.getByRole('heading', { name: 'This column is' }).waitFor();
    assert.deepEqual(await violations(page), []);
    assert.equal(await page.evaluate('document.activeElement.id'), 'columns-title');
    const beast = page.getByRole('combobox', { name: 'Beast is' });
    await beast.focus();
    await page.keyboard.type('Species');
    assert.equal(await beast.inputValue(), 'species');
    await page.getByRole('combobox', { name: 'Ref is' }).selectOption('your own name for the row');
    assert.equal(await page.getByRole('combobox', { name: 'Damage is' }).count(), 0);
    await page.getByText('1\u00a0column never read').click();
    await page.getByText('known only after the inspection', { exact: true }).waitFor();
    await tabTo(page, 'Read again');
    await press(page, 'Enter');
    await facts(page, /2.rows, .* 0 refused/);
    assert.ok((await cells(page)).includes('bernache du Canada read as Canada goose'));
    assert.ok((await cells(page)).includes('A-2'));
    // By hand, too, and what has been said stays.
    await page.getByRole('button', { name: 'Columns and dates' }).click();
    assert.equal(await beast.inputValue(), 'species');
    await page.getByRole('combobox', { name: 'Machine is' }).selectOption('Aircraft');
    await page.getByRole('button', { name: 'Read again' }).click();
    await page.getByRole('gridcell', { name: 'B738' }).waitFor();
    assert.ok((await cells(page)).includes('A-2'));
    assert.equal(await page.locator('.columns-panel').isHidden(), true);
  });

  it('asks which comes first where dates may be read either way', async () => {
    const page = await openPage(desk, '#queue');
    await take(page, 'Bird;Aircraft;Date of strike\nCanada goose;B738;03/04/2020\nGull;A320;05/06/2020\n');
    await page.getByRole('heading', { name: 'Day or month first?' }).waitFor();
    assert.deepEqual(await violations(page), []);
    await page.getByRole('button', { name: 'Read again' }).click();
    await page.getByRole('alert').filter({ hasText: 'Say which comes first.' }).waitFor();
    await page.getByRole('radio', { name: 'Day first: 03/04/2020 is 2020-04-03' }).check();
    await page.getByRole('button', { name: 'Read again' }).click();
    await notes(page, 'Dates have the day first.');
    assert.ok((await cells(page)).includes('2020-04-03'));
    assert.ok(!(await cells(page)).includes('2020-03-04'));
  });

  it('has chosen already what names and values suggest, where it asks', async () => {
    const page = await openPage(desk, '#queue');
    const header = 'What did you hit?,How big was it?,Which aircraft?,In which phase?,How fast?';
    await take(page, `${header}\na gull,medium,Cessna 172,On approach,65\nthe geese,big,PA-28,Take-off,60\n`);
    await page.getByText('What their names and values suggest is chosen already.', { exact: false }).first().waitFor();
    const chosen = async (name: string) => page.getByRole('combobox', { name: `${name} is` }).inputValue();
    assert.deepEqual(await Promise.all(header.split(',').map(chosen)), [
      'species',
      'wildlifeSize',
      'aircraft',
      'phaseOfFlight',
      'ignore',
    ]);
    await page.getByRole('button', { name: 'Read again' }).click();
    await facts(page, /2.rows, .* 0 refused/);
  });

  it('finds the sheet with the reports, says which others there are, and reads another one when asked', async () => {
    const page = await openPage(desk, '#queue');
    const sheet = (name: string, ...lines: string[][]) => ({
      name,
      rows: lines.map((line, place) => rowOfTexts(line, place + 1)).join(''),
    });
    const book = workbookOf({
      sheets: [
        sheet('Cover', ['Strikes at our airport']),
        sheet('2010', ['Species', 'Size', 'Phase'], ['Gull', 'Small', 'Climb'], ['Species', 'Size', 'Phase']),
        sheet('2011', ['Species', 'Size'], ['Swan', 'Large'], ['Mallard', 'Medium']),
      ],
    });
    await take(page, Buffer.from(await book.arrayBuffer()), 'strikes.xlsx');
    await facts(page, /2.rows, .* 1 refused/);
    await notes(page, 'The sheet “2010” was read.');
    await notes(page, 'Other sheets, not read: Cover, 2011.');
    await notes(page, 'The row is no report but the header once more.');
    await page.getByRole('button', { name: 'Columns and dates' }).click();
    assert.deepEqual(await violations(page), []);
    await page.getByRole('combobox', { name: 'Sheet of the workbook' }).selectOption('2011');
    await page.getByRole('button', { name: 'Read again' }).click();
    await notes(page, 'The sheet “2011” was read.');
    assert.ok((await cells(page)).includes('Mallard'));
    // Whatever is said of its columns is said of this sheet.
    await page.getByRole('button', { name: 'Columns and dates' }).click();
    await page.getByRole('combobox', { name: 'Size is' }).selectOption('leave aside');
    await page.getByRole('button', { name: 'Read again' }).click();
    await notes(page, 'Left aside: Size.');
    await notes(page, 'The sheet “2011” was read.');
  });

  it('shows the name of a row beside its answer on a phone', async () => {
    const page = await openPage(desk, '#queue', { viewport: { width: 390, height: 844 } });
    await take(page, 'INDX_NR,SPECIES,AIRCRAFT\n1200345,Canada goose,B-737-300\n');
    await facts(page, /0 refused/);
    const hidden = await page.evaluate<number>(`(() => {
      const text = document.createRange();
      text.selectNodeContents([...document.querySelectorAll('[role=gridcell]')].find((cell) => cell.textContent === '1200345'));
      return text.getBoundingClientRect().right - document.querySelector('.grid').getBoundingClientRect().right;
    })()`);
    assert.ok(hidden <= 0, `${hidden} pixels`);
  });

  it('says in one sentence why all rows are refused', async () => {
    const page = await openPage(desk, '#queue');
    await take(page, `species,speedKnots\n${'unknown,90\n'.repeat(30)}`);
    await notes(page, /All 30.rows refused: The report names none of/);
  });

  it('shows which aircraft first, without scrolling sideways on a desk', async () => {
    const page = await openPage(desk, '#queue', { viewport: { width: 1440, height: 1000 } });
    const file = fileOf('faa-current', sampleRows(250));
    await take(page, csvOf([file.header, ...file.rows]));
    await facts(page, /0 refused/);
    const overflow = await page.evaluate<number>(`(() => {
      const grid = document.querySelector('.grid').getBoundingClientRect();
      const heads = [...document.querySelectorAll('[role=columnheader]')];
      return heads.find((head) => head.textContent === 'Row').getBoundingClientRect().right - grid.right;
    })()`);
    assert.ok(overflow <= 0, `${overflow} pixels`);
    assert.deepEqual(await violations(page), []);
  });

  it('takes the curve of an earlier file away as soon as another one is read', async () => {
    let batches = 0;
    const slow = await openDesk({}, (app) => (req, res) => {
      if (!req.url!.includes('batch') || ++batches === 1) app(req, res);
    });
    const page = await openPage(slow, '#queue');
    await take(page, 'species\ngull\n');
    await facts(page, /1.row/);
    await take(page, 'species\ngull\n');
    await page.locator('.results').waitFor({ state: 'hidden' });
  });

  it('has the scripts of its worker served, and loads none of them before there is a file', async () => {
    const { text } = await request(smallApp()).get('/').expect(200);
    const worker = 'desk/scripts/desk/queue/file/worker.js';
    assert.ok(!text.includes(worker));
    const visited = new Set<string>();
    const visit = async (path: string) => {
      if (visited.has(path)) return;
      visited.add(path);
      const script = await request(smallApp()).get(path).expect(200);
      for (const [, next] of script.text.matchAll(/from '([^']+)'/g)) {
        await visit(new URL(next!, `http://x${path}`).pathname);
      }
    };
    await visit(`/${worker}`);
    assert.ok(visited.size > 20);
    assert.ok(![...visited].some((path) => path.includes('/server/')));
  });
});
